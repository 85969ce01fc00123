namespace SpeechText.Fields.Quotations;

/// <summary>
/// Words that say that somebody speaks, and who. Tokens are numbered within the paragraph.
/// </summary>
internal sealed record Cue
{
    /// <summary>The first token: the subject's, or the verb's where that comes first.</summary>
    internal required int First { get; init; }

    /// <summary>The verb, or the phrase's first token.</summary>
    internal required int Verb { get; init; }

    /// <summary>The last token of subject and verb.</summary>
    internal required int Last { get; init; }

    /// <summary>The verb or phrase itself.</summary>
    internal required Slice Text { get; init; }

    /// <summary>Who speaks; <see langword="null"/> where the subject is no mention of somebody.</summary>
    internal Mention? Subject { get; init; }

    /// <summary>True where the subject is that of the clause beside it: <c>he said, adding</c>.</summary>
    internal bool Inherits { get; init; }

    /// <summary>True where the subject may be a person of whom the text says nothing more: <c>the shopkeeper said</c>.</summary>
    internal bool IsSomebodyElse { get; init; }

    /// <summary>True where the language leaves out the pronoun of the one spoken of last: <c>Añadió que</c>.</summary>
    internal bool IsDropped { get; init; }
}
