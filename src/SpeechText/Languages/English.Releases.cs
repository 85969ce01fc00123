namespace SpeechText.Languages;

internal static partial class English
{
    private static ReleaseWords Releases => new()
    {
        Leads = new("following is", "following are", "the following is", "the following are", "here is", "here are", "below is", "below are", "the following", "please find below", "find below"),
        Follows = new("the following statement", "the following press statement", "the following joint statement", "the following message", "the following remarks", "the following to say"),
        ToSay = new("the following to say"),
        Fillers = WordSet.Of("the a an full complete text unofficial official translation English version of"),
        Dialogues = WordSet.Of("transcript transcripts conference encounter stakeout interview"),
        Possessives = ["’s", "'s", "’", "'"],
        By = new("by", "by the", "by an", "by a", "attributable to", "attributable to the"),
        Of = new("of", "of the", "from", "from the"),
        Verbs = WordSet.Of("was were is are will has have had"),
        Spokespeople = WordSet.Of("spokesman spokesperson spokeswoman spokespeople"),
        WholeOffices = WordSet.Of("secretary-general"),
        OfOrganization = new("of the united nations", "of the UN", "of the organization"),
        OfficePrefixes = WordSet.Of("UN U.N. united nations deputy former"),
        Bodies = WordSet.Of("bureau committee commission council office group mission department secretariat panel members presidency troika quartet forum fund programme agency organization organisation institute foundation bank university association federation network alliance"),
        DeliveredBy = PhraseSet.Of("""
            delivered by
            as delivered by
            delivered on his behalf by
            delivered on her behalf by
            delivered today by
            delivered in his name by
            presented by
            read by
            read out by
            read on his behalf by
            """),
        Delivered = PhraseSet.Of("""
            delivered
            which was delivered
            which were delivered
            which is being delivered
            which are to be delivered
            which is to be delivered
            to be delivered
            as he delivered
            made
            given
            issued
            broadcast
            """),
        Titled = new("titled", "entitled", "under the title", "on the theme"),
        Cues = PhraseSet.Of("""
            to
            at
            for
            during
            before
            marking
            upon
            following
            addressing
            on the occasion of
            on the opening of
            on the eve of
            to mark
            on receiving
            in observance of
            in celebration of
            in commemoration of
            in honour of
            ahead of
            """),
        TopicCues = new("on", "regarding", "concerning"),
        Today = PhraseSet.Of("""
            today
            tonight
            this morning
            this afternoon
            this evening
            earlier today
            late today
            online today
            and online today
            online
            today, by video
            by video link
            via video link
            today, via video link
            """),
        On = new("on", "of", "dated"),
        Observed = WordSet.Of("observed celebrated commemorated marked held convened opening taking beginning launched"),
        PlaceCues = new("in", "at", "from"),
        Notices = PhraseSet.Of("""
            announced today the appointment of
            today announced the appointment of
            announced the appointment of
            announced today that he
            announced today that she
            announced today his intention to appoint
            announced today her intention to appoint
            announced his intention to appoint
            announced today his decision to appoint
            has appointed
            has designated
            today appointed
            appointed today
            will be appointing
            is appointing
            arrived in
            arrived at
            departed New York
            departed for
            left New York
            travelled to
            traveled to
            presented his credentials
            presented her credentials
            presented credentials
            presented their credentials
            """),
        Readouts = new("readout of", "read-out of", "readout on", "readout from"),
        Letterhead = PhraseSet.Of("""
            press release
            in progress at UNHQ
            meetings coverage
            department of public information
            department of global communications
            news and media division
            united nations information service
            delayed in transmission
            for immediate release
            note to correspondents
            background release
            reissued as received
            revised
            """),
        EndNotes = PhraseSet.Of("""
            for information media
            for information media. not an official record
            for information media - not an official record
            for information only
            for the use of information media
            not an official record
            """),
    };
}
