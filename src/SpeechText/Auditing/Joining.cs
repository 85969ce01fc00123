using System.Text;

namespace SpeechText.Auditing;

/// <summary>
/// How pieces make a paragraph, as the model's documentation says it: one blank at a join, but nothing where a hyphen divides a word
/// or between ideographs, nothing where only markup lies between, and one blank for a run of white space.
/// </summary>
internal static class Joining
{
    /// <summary>What stands in the paragraph between a piece and the next.</summary>
    internal static string Between(Subject subject, Piece piece, TextSpan next)
    {
        if (piece.Join is not { } join)
        {
            return string.Empty;
        }

        var before = subject.Read(piece.Span);
        var gap = subject.Read(join.At);
        var after = subject.Read(next);
        var hyphenLeftOut = gap.Length > 0 && IsHyphen(gap[0]);
        var hyphenKept = before.Length > 1 && IsHyphen(before[^1]) && char.IsLetterOrDigit(before[^2]);
        return hyphenLeftOut || hyphenKept || (EndsIdeographic(before) && StartsIdeographic(after)) ? string.Empty : " ";
    }

    /// <summary>Makes one blank of every run of white space.</summary>
    internal static string Fold(StringBuilder text)
    {
        var length = 0;
        foreach (var chunk in text.ToString())
        {
            var isBlank = IsBlank(chunk);
            if (!isBlank || length == 0 || text[length - 1] != ' ')
            {
                text[length++] = isBlank ? ' ' : chunk;
            }
        }

        return text.ToString(0, length);
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool EndsIdeographic(string text) => text.Length > 0 && IsIdeographic(text[^1]);

    private static bool StartsIdeographic(string text) => text.Length > 0 && IsIdeographic(text[0]);

    // CJK ideographs, their punctuation and full-width forms.
    private static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
