namespace SpeechText;

/// <summary>What stood between two pieces of one paragraph.</summary>
public enum JoinReason
{
    /// <summary>The end of a printed line.</summary>
    LineWrap,

    /// <summary>A hyphen that only divides a word at the end of a line.</summary>
    Hyphen,

    /// <summary>The end of a page, with any furniture around it.</summary>
    PageBreak,

    /// <summary>The end of a column.</summary>
    ColumnBreak,
}
