using System.Buffers;

namespace SpeechText.Lines.Markdown;

/// <summary>
/// What the first characters of a line say that it is.
/// </summary>
internal static class LineMarks
{
    private static readonly SearchValues<char> OfTableRules = SearchValues.Create("|-: ");

    /// <summary>The level of <c># A heading</c>, 1 to 6, with the offset of its words; 0 where the line is none.</summary>
    internal static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and < 7 && char.IsWhiteSpace(line[level]) ? level : 0;
    }

    /// <summary>Three or more stars, hyphens or underscores alone on a line, blanks between them or not.</summary>
    internal static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            if (c == line[0])
            {
                marks++;
            }
            else if (c is not ' ' and not '\t')
            {
                return false;
            }
        }

        return marks > 2;
    }

    /// <summary>Three or more of one character and nothing else: the underline of a heading, the fence of code.</summary>
    internal static bool IsRowOf(ReadOnlySpan<char> line, char mark) => line.Length > 2 && line.IndexOfAnyExcept(mark) < 0;

    /// <summary>The width of a fence of code, <c>```</c> or <c>~~~</c> and wider; 0 where the line is none.</summary>
    internal static int FenceWidth(ReadOnlySpan<char> line)
    {
        var width = line.IndexOfAnyExcept(line[0]);
        width = width < 0 ? line.Length : width;
        return width > 2 && !line[width..].Contains('`') ? width : 0;
    }

    /// <summary>The width of a bullet with the blanks after it. A line framed by hyphens, <c>- 2 -</c>, is a page number or a notice and no item.</summary>
    internal static int BulletWidth(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('-' or '*' or '+') || line[1] is not (' ' or '\t') || (line[^1] == line[0] && line[^2] == ' '))
        {
            return 0;
        }

        return 1 + line[1..].IndexOfAnyExcept(" \t");
    }

    /// <summary>The number of <c>12. The Council</c> or <c>12) The Council</c>, with the offset of its words; 0 where the line has none.</summary>
    internal static int Number(ReadOnlySpan<char> line, out int width)
    {
        int number = 0, at = 0;
        for (; at < line.Length && at < 4 && char.IsAsciiDigit(line[at]); at++)
        {
            number = (10 * number) + (line[at] - '0');
        }

        width = 0;
        if (at == 0 || at + 2 > line.Length - 1 || line[at] is not ('.' or ')') || line[at + 1] is not (' ' or '\t'))
        {
            return 0;
        }

        width = at + 1 + line[(at + 1)..].IndexOfAnyExcept(" \t");
        return number;
    }

    /// <summary>The line under the head of a table: <c>|---|:--:|</c>.</summary>
    internal static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Length > 4 && line.Contains('|') && !line.ContainsAnyExcept(OfTableRules) && line.Contains("--", StringComparison.Ordinal);
}
