namespace SpeechText.Lines.Plain;

/// <summary>
/// One row of a page that may have two columns, parted at the gutter: the place where lines of the right one begin.
/// <code>
/// The Council will now begin     the report of the Secretary-General      both
///       I now give the floor                                              left alone
///                                      Mr. Rossi (Freedonia): We          right alone
/// Adoption of the agenda of the meeting held in the great hall            neither: it runs across
/// </code>
/// </summary>
/// <param name="Start">Where the row begins.</param>
/// <param name="LeftEnd">The end of what stands on the left; <paramref name="Start"/> where nothing does.</param>
/// <param name="RightStart">The start of what stands on the right; <paramref name="End"/> where nothing does.</param>
/// <param name="End">Where the row ends, blanks left out.</param>
internal readonly record struct ColumnRow(int Start, int LeftEnd, int RightStart, int End)
{
    // The lines of the right column may begin a little before its edge, and paragraphs are indented.
    private const int Early = 2;
    private const int Indent = 10;

    // A longer rest of a line that comes up to the gutter is of the other column.
    private const int Overfull = 3;

    internal bool IsBlank => End == Start;

    internal bool IsBoth => LeftEnd > Start && RightStart < End && LeftEnd <= RightStart;

    internal bool IsRight => LeftEnd == Start && RightStart < End;

    /// <summary>True for a line that runs on over the gutter.</summary>
    internal bool RunsAcross => LeftEnd == End && RightStart == Start && End > Start;

    /// <summary>Parts the row from <paramref name="start"/> to <paramref name="end"/>, line end left out.</summary>
    internal static ColumnRow Of(string text, int start, int end, int gutter)
    {
        end = start + text.AsSpan(start, end - start).TrimEnd().Length;
        var row = text.AsSpan(start, end - start);
        var first = row.Length - row.TrimStart().Length;
        if (first >= gutter - Early || row.Length <= gutter)
        {
            return first >= gutter - Early ? new ColumnRow(start, start, start + first, end) : new ColumnRow(start, end, end, end);
        }

        for (var at = Math.Max(first + 2, gutter - Early); at <= gutter + Indent && at < row.Length; at++)
        {
            if (row[at] != ' ' && row[at - 1] == ' ' && row[at - 2] == ' ')
            {
                return new ColumnRow(start, start + row[..at].TrimEnd().Length, start + at, end);
            }
        }

        return row.Length <= gutter + Overfull ? new ColumnRow(start, end, end, end) : new ColumnRow(start, end, start, end);
    }

    /// <summary>The row parted at the gutter where but one blank stands there, as where the line on the left is a long one; the row itself where none does.</summary>
    internal ColumnRow AtOneBlank(string text, int gutter) =>
        RunsAcross && Start + gutter < End && text[Start + gutter - 1] == ' ' && text[Start + gutter] != ' '
            ? new ColumnRow(Start, Start + gutter - 1, Start + gutter, End)
            : this;
}
