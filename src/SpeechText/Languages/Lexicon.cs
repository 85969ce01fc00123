namespace SpeechText.Languages;

/// <summary>
/// The words of one language that layouts, speakers and formulas are known by. Every language is one file of words; logic never holds a word.
/// </summary>
internal sealed record Lexicon
{
    /// <summary>A language of which no words are known.</summary>
    internal static Lexicon None { get; } = new() { Language = "und" };

    /// <summary>The BCP 47 tag.</summary>
    internal required string Language { get; init; }

    /// <summary>The script it is written in.</summary>
    internal Script Script { get; init; } = Script.Latin;

    /// <summary>Letters of its script that it does not use, or hardly ever, and other languages do.</summary>
    internal string ForeignLetters { get; init; } = "";

    /// <summary>
    /// The commonest words, by which the language is told from others of its script; of words that it shares with its neighbours, as
    /// Spanish shares "de" with French and Portuguese, none. Empty where the script alone tells it.
    /// </summary>
    internal WordSet CommonWords { get; init; } = new();

    /// <summary>Words after which a sentence must go on: articles, prepositions, conjunctions.</summary>
    internal WordSet CannotEndSentence { get; init; } = new();

    /// <summary>The word for a page, as heads of pages print it before its number.</summary>
    internal WordSet PageWords { get; init; } = new();

    /// <summary>The words that headers are known by.</summary>
    internal HeaderWords Header { get; init; } = new();

    /// <summary>The words around names.</summary>
    internal NameWords Names { get; init; } = new();

    /// <summary>The words that salutations and closings are made of.</summary>
    internal VocativeWords Vocatives { get; init; } = new();

    /// <summary>What is printed above a version of a speech, and the BCP 47 tag of its language: <c>All-English</c>, <c>Version française</c>.</summary>
    internal PhraseTable<string> VersionLabels { get; init; } = new();

    /// <summary>The words of dates.</summary>
    internal DateWords Dates { get; init; } = DateWords.None;

    /// <summary>The words of clock times.</summary>
    internal TimeWords Times { get; init; } = TimeWords.None;

    /// <summary>The words by which a text says who speaks.</summary>
    internal AttributionWords Attribution { get; init; } = AttributionWords.None;

    /// <summary>The words of records of meetings.</summary>
    internal RecordWords Records { get; init; } = RecordWords.None;

    /// <summary>The words by which whoever presides speaks for a State for a while.</summary>
    internal CapacityWords Capacity { get; init; } = CapacityWords.None;

    /// <summary>The names of States.</summary>
    internal StateNames States { get; init; } = StateNames.None;

    /// <summary>The words by which an account of a meeting is known.</summary>
    internal CoverageWords Coverage { get; init; } = CoverageWords.None;

    /// <summary>The words by which releases and page titles say whose words follow.</summary>
    internal ReleaseWords Releases { get; init; } = new();

    /// <summary>The words that cite documents.</summary>
    internal ReferenceWords References { get; init; } = ReferenceWords.None;

    /// <summary>The words of briefings and press conferences.</summary>
    internal BriefingWords Briefings { get; init; } = BriefingWords.None;

    /// <summary>The words by which a record tells of the course of a meeting.</summary>
    internal ProcedureWords Procedure { get; init; } = ProcedureWords.None;

    /// <summary>The words of summary records.</summary>
    internal SummaryWords Summary { get; init; } = SummaryWords.None;

    /// <summary>The words of the cover of a record.</summary>
    internal CoverWords Cover { get; init; } = CoverWords.None;

    /// <summary>The words around the lists of a vote.</summary>
    internal VoteWords Votes { get; init; } = VoteWords.None;
}
