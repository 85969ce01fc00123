namespace SpeechText.Fields.Quotations;

/// <summary>
/// Words between two quotation marks of one paragraph, not inside another such pair. Offsets are of the paragraph's text.
/// </summary>
/// <param name="Start">The offset of the opening mark.</param>
/// <param name="End">The offset just after the closing mark; the paragraph's end where it goes on in the next.</param>
/// <param name="GoesOn">True where the next paragraph takes the words up with a new opening mark and no mark closes them here.</param>
internal readonly record struct Marked(int Start, int End, bool GoesOn)
{
    /// <summary>How long the opening mark is: 1, more where words stand for it, 0 where the page alone sets the words off.</summary>
    internal int Opening { get; init; } = 1;

    /// <summary>How long the closing mark is, as <see cref="Opening"/>.</summary>
    internal int Closing { get; init; } = 1;

    /// <summary>The words themselves, without marks and the blanks beside them.</summary>
    internal (int Start, int End) Words(string text)
    {
        int start = Start + Opening, end = GoesOn ? End : End - Closing;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
