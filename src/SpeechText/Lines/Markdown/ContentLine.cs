namespace SpeechText.Lines.Markdown;

/// <summary>
/// One line of a paragraph: the markup before its words, the words, and the markup after them, as offsets of the source.
/// </summary>
/// <param name="Prefix">Where the markup before the words begins: a quotation mark, a bullet, the marks of a heading.</param>
/// <param name="Start">The first character of the words.</param>
/// <param name="End">Just after the last character of the words.</param>
/// <param name="Suffix">Just after the markup that follows the words; the same as <paramref name="End"/> where there is none.</param>
internal readonly record struct ContentLine(int Prefix, int Start, int End, int Suffix)
{
    /// <summary>The white space before the words, in characters.</summary>
    internal int Indent { get; init; }

    internal LineStyle Style { get; init; }

    /// <summary>The level of a heading, otherwise 0.</summary>
    internal int Level { get; init; }

    internal int Length => End - Start;
}
