namespace SpeechText.Languages;

internal static partial class English
{
    private static CoverWords Cover => new()
    {
        Organs = new(
            "security council", "general assembly", "economic and social council", "trusteeship council", "human rights council",
            "human rights committee", "commission on", "committee on", "committee against", "committee for", "first committee",
            "second committee", "third committee", "fourth committee", "fifth committee", "sixth committee", "special political",
            "special committee", "ad hoc committee", "preparatory committee", "general committee", "credentials committee",
            "international law commission", "conference on disarmament", "disarmament commission", "peacebuilding commission",
            "sub-commission on", "statistical commission", "population commission", "assembly of states parties", "board of",
            "working group on", "commission for"),
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Summary, "summary record|summary record (partial)|provisional summary record"),
            (SpeechKind.Record, "verbatim record|provisional verbatim record|official records")),
        Sessions = WordSet.Of("session year"),
        Meetings = WordSet.Of("meeting meetings"),
        HeldAt = new("held at", "held in", "held"),
        Chairs = new(
            "president", "presidents", "chair", "chairs", "chairman", "chairmen", "chairperson", "chairpersons", "chairwoman",
            "co-chair", "co-chairs", "co-chairpersons", "acting president", "acting chair", "acting chairman", "acting chairperson",
            "temporary president", "temporary chair", "temporary chairman", "temporary chairperson", "vice-president", "vice-chair",
            "vice-chairman", "vice-chairperson"),
        Later = new("later", "then", "subsequently"),
        Members = new("members", "present", "representatives"),
        Agendas = new("agenda", "contents", "provisional agenda"),
        Printing = new(
            "provisional", "official records", "distr", "distr.", "general", "original", "english", "restricted", "limited",
            "unedited", "advance copy", "verbatim record"),
        Corrections = new(
            "this record contains the text", "this record contains the original text", "this record is subject to correction",
            "this record is issued", "corrections should be", "corrections will be", "any corrections to",
            "corrected records will be", "the final text will be", "participants wishing to submit corrections",
            "accessible document", "please recycle", "they should be set forth", "they should be sent"),
    };

    private static VoteWords Votes => new()
    {
        InFavour = new("in favour", "in favor", "voting in favour", "affirmative"),
        Against = new("against", "voting against", "opposed"),
        Abstaining = new("abstaining", "abstention", "abstentions", "abstained"),
        Nobody = new("none", "no one", "nil"),
        One = WordSet.Of("one"),
        Drafts = WordSet.Of("draft amendment amendments"),
    };
}
