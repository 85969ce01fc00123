namespace SpeechText.Auditing;

/// <summary>
/// How pieces make a paragraph, as the model's documentation says it: one blank at a join, but nothing where a hyphen divides a word
/// or between ideographs.
/// </summary>
internal static class Joining
{
    /// <summary>What stands in the paragraph at a join.</summary>
    /// <param name="subject">The transcript under audit.</param>
    /// <param name="join">The join.</param>
    /// <param name="before">The last two characters before it.</param>
    /// <param name="after">The characters after it.</param>
    internal static string At(Subject subject, Join join, string before, string after) =>
        join.Reason == JoinReason.Hyphen
            || BeginsWithHyphen(subject, Gap(subject, join.At))
            || EndsWithHyphen(before)
            || BothIdeographic(before, after) ? string.Empty : " ";

    // The join at the foot of a column is a mere place, and a hyphen left out there stands behind it.
    private static TextSpan Gap(Subject subject, TextSpan at) =>
        at.IsEmpty && subject.IsInside(new TextSpan(at.Start, at.End + 1)) ? new TextSpan(at.Start, at.End + 1) : at;

    private static bool EndsWithHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetterOrDigit(text[^2]);

    // Marks may stand between a word and its hyphen; the dashes around a page number are none.
    private static bool BeginsWithHyphen(Subject subject, TextSpan gap)
    {
        var raw = subject[gap];
        var at = 0;
        while (at < raw.Length && raw[at] is '<' or '\\' or '*' or '_' or '~' or '`')
        {
            var end = raw[at..].StartsWith("<!--", StringComparison.Ordinal) ? "-->" : raw[at] == '<' ? ">" : string.Empty;
            var length = raw[at..].IndexOf(end, StringComparison.Ordinal);
            if (length < 0)
            {
                return false;
            }

            at += Math.Max(length + end.Length, 1);
        }

        var rest = new TextSpan(gap.Start + at, gap.End);
        return at < raw.Length && IsHyphen(subject.Read(rest)[0]) && subject.LeavesIn(rest).FirstOrDefault().Role != SegmentRole.Furniture;
    }

    private static bool BothIdeographic(string before, string after) =>
        before.Length > 0 && after.Length > 0 && IsIdeographic(before[^1]) && IsIdeographic(after[0]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    // CJK ideographs, their punctuation and full-width forms.
    private static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
