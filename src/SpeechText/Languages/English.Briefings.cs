namespace SpeechText.Languages;

internal static partial class English
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.Briefing, "briefing|press briefing|daily press briefing|daily briefing|noon briefing|spokesperson's noon briefing|background briefing|media briefing|press call|background press call|on-the-record press call|press gaggle|gaggle"),
            (SpeechKind.PressConference, "press conference|joint press conference|virtual press conference|news conference|joint news conference|press encounter|joint press encounter|stakeout|press stakeout|media stakeout|security council stakeout|sc stakeout|press availability|joint press availability|media availability|off-the-cuff|Q&A|with Q&A|question-and-answer session|press remarks|remarks to the press|remarks to the media|informal comments to the media|informal comments to the press|comments to the media|comments to the press|remarks to reporters|remarks to media|encounter with the press|encounter with reporters|encounter with the media|exchange with reporters|press opportunity"),
            (null, "press briefing room|briefing room|press conference room|briefing note|security council briefing|council briefing")),
        Leads = new("the following is", "following is", "this is", "below is", "here is", "the following are", "following are"),
        Transcripts = new("transcript", "near-verbatim transcript", "near verbatim transcript", "verbatim transcript", "unofficial transcript", "edited transcript", "summary of what was said"),
        By = new("by", "with", "of", "from", "given by", "held by"),
        In = new("in", "at", "held in", "held at", "from"),
        Questions = new(
            "question", "questions", "q", "correspondent", "correspondents", "journalist", "journalists", "reporter", "reporters", "press", "the press", "media", "inaudible question", "question from the floor", "questioner", "interviewer"),
        BareQuestions = new("Q"),
        Answers = new("a", "answer"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "spokesperson|spokesman|spokeswoman"),
            ("secretary-general", "secretary-general|secretary general|sg|s-g"),
            ("deputy secretary-general", "deputy secretary-general|deputy secretary general|dsg"),
            ("president", "president"), ("vice president", "vice president|vice-president"), ("first lady", "first lady"),
            ("prime minister", "prime minister"), ("foreign minister", "foreign minister"), ("minister", "minister"),
            ("press secretary", "press secretary"), ("high commissioner", "high commissioner"), ("special envoy", "special envoy"),
            ("special representative", "special representative"), ("ambassador", "ambassador"),
            ("moderator", "moderator|facilitator|host"), ("operator", "operator"), ("interpreter", "interpreter|translator"), ("chair", "chair|chairperson|chairman|chairwoman"),
            ("official", "senior administration official|administration official|senior official|official|un official|senior state department official"),
            ("participant", "participant|audience member|aide|staff|speaker|unidentified speaker|unidentified|unknown speaker|unknown female|unknown male|unknown")),
        Deputies = new("deputy", "associate", "assistant", "acting", "chief"),
        OfficeLeads = new("the", "UN", "U.N.", "United Nations", "former"),
        Moderators = new("moderator", "facilitator", "operator", "host"),
        Keys = new("speaker key", "speakers key", "key to speakers", "speakers", "list of speakers"),
        Sections = new("questions and answers", "question and answer", "briefing by the spokesperson", "briefing by the spokesman", "briefing by the spokeswoman", "briefing by the deputy", "briefing by the associate", "briefing of the spokesperson"),
        Hosts = new("the white house", "white house"),
        Rooms = new(
            "james s. brady press briefing room", "press briefing room", "via teleconference", "via conference call", "via telephone", "via video", "via videoconference", "via video teleconference",
            "via VTC", "via zoom", "security council stakeout", "briefing room", "rose garden", "east room", "oval office", "south lawn", "aboard air force one"),
        Notices = new(
            "for immediate release", "for information media", "not an official record", "skip to main content", "in progress at unhq", "news and media division", "internal use only", "press briefing |"),
        Ends = new("end"),
    };
}
