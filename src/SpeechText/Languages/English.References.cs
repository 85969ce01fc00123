namespace SpeechText.Languages;

internal static partial class English
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows(
            (CitedNoun.Resolution, "resolution|Res.|UNGA resolution"),
            (CitedNoun.Resolutions, "resolutions"),
            (CitedNoun.Decision, "decision|decisions"),
            (CitedNoun.SecurityCouncilResolution, "UNSCR|UNSCRs|UNSC resolution|UNSC resolutions|SCR"),
            (CitedNoun.Article, "article|articles|Art.|Arts.")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "Security Council|United Nations Security Council|UN Security Council|U.N. Security Council|UNSC"),
            (IssuingOrgan.GeneralAssembly, "General Assembly|United Nations General Assembly|UN General Assembly|U.N. General Assembly|Assembly|UNGA|GA"),
            (IssuingOrgan.EconomicAndSocialCouncil, "Economic and Social Council|ECOSOC"),
            (IssuingOrgan.HumanRightsCouncil, "Human Rights Council|UN Human Rights Council|HRC"),
            (IssuingOrgan.EnvironmentAssembly, "Environment Assembly|United Nations Environment Assembly|UN Environment Assembly|UNEA"),
            (IssuingOrgan.SomeCouncil, "Council"),
            (IssuingOrgan.NotSaid, "United Nations|UN|U.N.")),
        Links = new("of the", "of our", "of this", "of", "by the", "adopted by the"),
        OwnLinks = new("in its", "by its", "through its", "under its", "in", "adopted", "adopted its", "adopts", "passed"),
        NumberMarks = new("No.", "No", "Nos.", "Nos", "number", "numbers", "n°", "nr.", "#"),
        And = new("and", "or", "&", "as well as"),
        Divisions = ["Chapter", "chapter", "Chapters", "Article", "article", "Part", "part"],
        Paragraphs = new("paragraph", "paragraphs", "para.", "paras.", "subparagraph", "sub-paragraph"),
        Treaties = new(
            "Charter of the United Nations", "United Nations Charter", "UN Charter", "U.N. Charter", "Charter", "Rome Statute of the International Criminal Court",
            "Rome Statute", "Statute of the International Court of Justice", "Statute", "Universal Declaration of Human Rights", "North Atlantic Treaty",
            "Vienna Convention on the Law of Treaties", "Genocide Convention", "Paris Agreement", "Refugee Convention", "Non-Proliferation Treaty", "Statute of the Court",
            "NPT", "UNCLOS", "ICCPR", "CEDAW"),
        TreatyNouns = WordSet.Of("Charter Statute Convention Conventions Covenant Treaty Protocol Protocols Agreement"),
        TreatyParticles = WordSet.Of("of the on and for to against in all its with"),
        OrganComesFirst = true,
    };
}
