namespace SpeechText.Languages;

internal static partial class English
{
    private static ProcedureWords Procedure => new()
    {
        Timed = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Opened,
                "the meeting was called to order|the meeting was opened|the meeting opened|the meeting began|"
                + "the public meeting was called to order|the private meeting was called to order|"
                + "the plenary meeting was called to order|the discussion covered in the summary record began|"
                + "the public part of the meeting began|the public part of the meeting was called to order|"
                + "the second part of the meeting was called to order|the second part (public) of the meeting was called to order|"
                + "the first part (public) of the meeting was called to order|the second part (public) of the meeting began"),
            (ProcedureKind.Closed,
                "the meeting rose|the meeting was adjourned|the meeting adjourned|the meeting was closed|the meeting closed|"
                + "the public part of the meeting rose|the public meeting rose|the first part of the meeting rose|"
                + "the first part (public) of the meeting rose|the discussion covered in the summary record ended|"
                + "the public part of the meeting ended"),
            (ProcedureKind.Suspended,
                "the meeting was suspended|the public meeting was suspended|the sitting was suspended"),
            (ProcedureKind.Resumed,
                "the meeting was resumed|the meeting resumed|the public meeting resumed|the public meeting was resumed|"
                + "the sitting was resumed")),
        Whole = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Decided,
                "it was so decided|it was so agreed|it was so recommended|the programme of work was adopted|"
                + "the programme of work was approved"),
            (ProcedureKind.Adopted,
                "the agenda was adopted|the provisional agenda was adopted|the agenda, as amended, was adopted|"
                + "the agenda, as orally revised, was adopted|the provisional agenda, as orally revised, was adopted|"
                + "the agenda, as orally amended, was adopted|the item was included in the agenda|"
                + "the items were included in the agenda|the item was placed on the agenda")),
        Starts = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Seated,
                "at the invitation of the president|at the invitation of the acting president|"
                + "at the invitation of the temporary president|at the invitation of the chair|at the invitation of the chairman|"
                + "at the invitation of the chairperson|at the invitation of the chairwoman"),
            (ProcedureKind.VoteTaken,
                "the result of the vote was|a vote was taken|a recorded vote was taken|a separate vote was taken|a separate recorded vote was taken|"
                + "a non-recorded vote was taken|a roll-call vote was taken|a vote by roll-call was taken|"
                + "an electronic vote was taken|a show of hands was taken"),
            (ProcedureKind.Elected,
                "having obtained the required|having obtained an absolute majority|having obtained the necessary|having obtained a majority"),
            (ProcedureKind.Silence,
                "the members of the security council observed a minute|the council observed a minute|the assembly observed a minute|"
                + "the committee observed a minute|one minute of silence was observed|a minute of silence was observed|"
                + "the members of the council observed a minute|"
                + "the members of the general assembly observed a minute|the members of the assembly observed a minute|"
                + "the members of the committee observed a minute|members of the committee observed a minute|"
                + "members of the council observed a minute|the representatives observed a minute|"
                + "representatives observed a minute|the participants observed a minute|the representatives stood in silence|"
                + "representatives stood in silence|the members of the assembly stood in silence|"
                + "the members of the council stood in silence|the participants stood in silence")),
        Subjects = new(
            "one member", "two members", "three members", "four members", "the president", "the acting president", "the chair", "the chairman", "the chairperson", "the delegation of",
            "the delegations of", "his majesty", "her majesty", "his excellency", "her excellency", "his holiness",
            "his royal highness", "her royal highness", "at the request of", "in the absence of",
            "draft resolution", "draft resolutions",
            "the draft resolution", "the draft resolutions", "draft decision", "the draft decision", "the amendment",
            "the amendments", "the oral amendment", "the proposal", "the motion", "the resolution", "the recommendation", "operative paragraph", "preambular paragraph",
            "the paragraph", "paragraph", "paragraphs", "the title", "the preamble", "the draft report", "the draft"),
        SummarySubjects = new(
            "the provisional agenda", "the agenda", "the report", "the annex", "the annexes", "the summary", "the text", "the footnote", "the introduction",
            "the concluding observations", "the draft concluding observations", "the draft general comment", "the general comment", "the draft general recommendation",
            "the draft statement", "the draft decision", "the list of", "the proposed programme", "the programme", "the first sentence", "the second sentence", "the last sentence",
            "chapter", "chapters", "section", "sections", "article", "articles", "annex", "part", "rule", "rules", "the suggestion", "the sub-amendment",
            "the operative part", "the preambular part", "the whole of"),
        Deeds = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.VoteTaken,
                "did not participate in the voting|did not participate in the vote|did not take part in the voting|acted as tellers"),
            (ProcedureKind.Elected,
                "by acclamation"),
            (ProcedureKind.Presented,
                "presented the report of that committee|presented the reports of that committee|"
                + "presented the following report|presented the following reports"),
            (ProcedureKind.ChairTaken,
                "took the chair|resumed the chair|returned to the chair|took the presidency"),
            (ProcedureKind.Seated,
                "was escorted|were escorted|took a seat at|took seats at|took a place at|took places at|took his place at|"
                + "took her place at|took his seat|took her seat|took the seat reserved|took the seats reserved|"
                + "took the place reserved|took the places reserved|resumed places at|resumed their places|withdrew|"
                + "were accompanied|was accompanied"),
            (ProcedureKind.VoteTaken,
                "a vote was taken|a recorded vote was taken|a roll-call vote was taken|a separate vote was taken|"
                + "a separate recorded vote was taken"),
            (ProcedureKind.Adopted,
                "was adopted|were adopted|was rejected|were rejected|was approved|was not adopted|were not adopted|was retained|"
                + "were retained|was carried|was withdrawn")),
        Headings = new(
            "address by", "addresses by", "adoption of the agenda", "opening of the session", "closing of the session", "opening of the meeting",
            "closure of the meeting", "expression of thanks", "expressions of thanks", "expression of sympathy",
            "expression of welcome", "expression of condolence", "minute of silent prayer", "organization of work",
            "programme of work", "organizational and other matters"),
        Continued = new("continued", "concluded", "resumed"),
        NumberedHeadings = new("agenda item", "agenda items", "item", "items"),
    };
}
