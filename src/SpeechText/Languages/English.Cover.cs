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
            (SpeechKind.Record, "verbatim record|provisional verbatim record|final record|official records")),
        Sessions = WordSet.Of("session year"),
        Meetings = WordSet.Of("meeting meetings"),
        Numbers = PhraseTable<int>.OfRows(
            (1, "one|first"), (2, "two|second"), (3, "three|third"), (4, "four|fourth"), (5, "five|fifth"), (6, "six|sixth"), (7, "seven|seventh"),
            (8, "eight|eighth"), (9, "nine|ninth"), (10, "ten|tenth"), (11, "eleven|eleventh"), (12, "twelve|twelfth"), (13, "thirteen|thirteenth"),
            (14, "fourteen|fourteenth"), (15, "fifteen|fifteenth"), (16, "sixteen|sixteenth"), (17, "seventeen|seventeenth"),
            (18, "eighteen|eighteenth"), (19, "nineteen|nineteenth"), (20, "twenty|twentieth"), (30, "thirty|thirtieth"), (40, "forty|fortieth"),
            (50, "fifty|fiftieth"), (60, "sixty|sixtieth"), (70, "seventy|seventieth"), (80, "eighty|eightieth"), (90, "ninety|ninetieth"),
            (100, "hundred|hundredth"), (1000, "thousand|thousandth")),
        NumberLinks = new("and"),
        HeldAt = new("held at", "held in", "held"),
        Chairs = new(
            "president", "presidents", "chair", "chairs", "chairman", "chairmen", "chairperson", "chairpersons", "chairwoman",
            "co-chair", "co-chairs", "co-chairpersons", "acting president", "acting chair", "acting chairman", "acting chairperson",
            "temporary president", "temporary chair", "temporary chairman", "temporary chairperson", "vice-president", "vice-chair",
            "vice-chairman", "vice-chairperson"),
        Later = new("later", "then", "subsequently"),
        Members = new("members", "present", "representatives"),
        Agendas = new("table of contents", "agenda", "contents", "provisional agenda"),
        Treaties = new("convention on", "convention against", "international convention", "international covenant", "optional protocol"),
        Printing = new(
            "corrigendum", "reissued for technical reasons", "provisional", "official records", "distr", "distr.", "general", "original", "english", "restricted", "limited",
            "unedited", "advance copy", "verbatim record", "note"),
        Letters = new("letter dated", "letters dated", "identical letters dated", "note verbale dated"),
        Annexes = new("annex", "enclosure", "appendix"),
        Corrections = new(
            "this record contains the text", "this record contains the original text", "this record is subject to correction",
            "this record is issued", "corrections should be", "corrections will be", "any corrections to", "symbols of united nations documents", "documents of the security council (symbol", "the resolutions of the security council, numbered", "the new system, which has been",
            "corrected records will be", "the final text will be", "participants wishing to submit corrections",
            "accessible document", "please recycle", "they should be set forth", "they should be sent"),
    };
}
