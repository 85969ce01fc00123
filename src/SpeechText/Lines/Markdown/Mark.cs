namespace SpeechText.Lines.Markdown;

/// <summary>
/// What the inline markup does to a stretch of the source.
/// </summary>
internal enum MarkKind
{
    /// <summary>Nothing: the mark has no partner and stays text.</summary>
    Text,

    /// <summary>The stretch is markup.</summary>
    Cut,

    /// <summary>The stretch is an image: it belongs to the page.</summary>
    Image,

    /// <summary>The stretch is an entity for other characters.</summary>
    Replace,

    /// <summary>The stretch ends the line.</summary>
    Break,

    /// <summary>The stretch is a run of stars or underscores.</summary>
    Emphasis,
}

/// <summary>
/// A stretch of inline markup, in source order among its like.
/// </summary>
internal record struct Mark(MarkKind Kind, int Start, int End)
{
    /// <summary>The characters that an entity stands for.</summary>
    internal string? Replacement { get; init; }

    /// <summary>What a run of emphasis closes, from its left end: pairs, and single marks.</summary>
    internal (int Strong, int Weak) Closes { get; set; }

    /// <summary>What a run of emphasis opens, from its right end.</summary>
    internal (int Strong, int Weak) Opens { get; set; }
}
