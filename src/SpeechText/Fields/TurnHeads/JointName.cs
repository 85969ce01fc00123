using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// Tells the names of several who speak as one.
/// <code>
/// Mr. Rossi and Ms. Weiss        two, each behind an honorific
/// Mr. Rossi and others           nothing
/// Antigua and Barbuda            nothing
/// </code>
/// </summary>
internal static class JointName
{
    private const int LongestName = 90;

    private static readonly SearchValues<char> Ends = SearchValues.Create("(（[:：,");

    internal static bool IsJoint(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var span = text[extent];
        if (!lexicon.Names.Honorifics.First.MayStart(span))
        {
            return false;
        }

        for (var at = 0; Word.TryNext(span, ref at, out var start);)
        {
            var isAnd = lexicon.Names.And.Contains(span[start..at]);
            // "والسيدة": the word is written onto the honorific.
            if (isAnd || (start > 0 && lexicon.States.Proclitics.Contains(span[start]) && lexicon.Names.Honorifics.MatchStart(span[(start + 1)..]) > 0))
            {
                return IsPerson(text, new Extent(extent.Start, extent.Start + start), lexicon)
                    && IsPerson(text, new Extent(extent.Start + (isAnd ? at : start + 1), extent.End), lexicon);
            }
        }

        return false;
    }

    /// <summary>Reads another name, behind the word or the comma between them: <c>and Ms. Weiss</c>.</summary>
    internal static Extent? ReadAfter(ReadingText text, Extent window, Lexicon lexicon)
    {
        var span = text[window];
        span = span[..Math.Min(span.Length, LongestName)];
        var at = 0;
        if (span is [',' or '،', ..])
        {
            at = 1;
        }
        else if (!Word.TryNext(span, ref at, out var start) || start > 1 || !lexicon.Names.And.Contains(span[start..at]))
        {
            return null;
        }

        var end = at + span[at..].IndexOfAny(Ends);
        if (end <= at)
        {
            return null;
        }

        var (first, last) = OneLine.Trim(text.Text, window.Start + at, window.Start + end);
        return last > first && HeadName.Read(text, new Extent(first, last), lexicon, hasNotes: false, isSecond: true) is { Kind: HeadKind.Person, MayBeOffice: false }
            ? new Extent(first, last)
            : null;
    }

    /// <summary>The same where honorifics stand behind names, and nothing between words: <c>赵文先生和卡洛女士</c>.</summary>
    internal static bool IsJointIdeographs(ReadOnlySpan<char> span, NameWords words)
    {
        for (var at = 1; at < span.Length - 1; at++)
        {
            if (words.And.Contains(span.Slice(at, 1)) && Ideographs.Suffix(span[..at], words.Honorifics) > 0 && Ideographs.Suffix(span, words.Honorifics) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var (start, end) = OneLine.Trim(text.Text, extent.Start, extent.End);
        return end > start && HeadName.Read(text, new Extent(start, end), lexicon, hasNotes: false, isSecond: true) is { Kind: HeadKind.Person, MayBeOffice: false };
    }
}
