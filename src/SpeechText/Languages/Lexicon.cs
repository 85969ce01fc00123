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

    /// <summary>The commonest words, by which the language is told; articles, prepositions and conjunctions first.</summary>
    internal WordSet CommonWords { get; init; } = new();

    /// <summary>Words after which a sentence must go on: articles, prepositions, conjunctions.</summary>
    internal WordSet CannotEndSentence { get; init; } = new();

    /// <summary>The words that headers are known by.</summary>
    internal HeaderWords Header { get; init; } = new();

    /// <summary>The words around names.</summary>
    internal NameWords Names { get; init; } = new();

    /// <summary>The words that salutations and closings are made of.</summary>
    internal VocativeWords Vocatives { get; init; } = new();

    /// <summary>The words of dates.</summary>
    internal DateWords Dates { get; init; } = DateWords.None;

    /// <summary>The words of clock times.</summary>
    internal TimeWords Times { get; init; } = TimeWords.None;
}
