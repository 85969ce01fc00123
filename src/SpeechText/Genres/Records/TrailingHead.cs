using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Heads of Arabic pages that extraction has set behind the words of their first line, for it read the runs of the line from left to right.
/// <code>
/// أشكر السيدة روسي على الرئيس (تكلم بالفرنسية):               the head of the line that it ends, and of what goes on below
/// نحن نتفق مع ما قاله الرئيس:                              none: nothing but its place speaks for it
/// </code>
/// </summary>
internal static class TrailingHead
{
    /// <summary>The head that a line ends with behind other words; <see langword="null"/> where there is none with a note of language or a State.</summary>
    internal static TurnHead? Read(ReadingText text, Extent line, Lexicon lexicon, HeadJudge judge)
    {
        if (lexicon.Script != Script.Arabic || line.IsEmpty || text.Text[line.End - 1] is not (':' or '：'))
        {
            return null;
        }

        var span = text[line];
        for (var at = 1; at < span.Length; at++)
        {
            if (!char.IsLetter(span[at]) || !char.IsWhiteSpace(span[at - 1]) || !MayBegin(span[at..], lexicon))
            {
                continue;
            }

            var window = line with { Start = line.Start + at };
            if (HeadReader.Read(text, window, line.End, lexicon) is { HasColon: true, Aside: null } head
                && head.End == line.End
                && (head.Language is not null || judge.IsState(head)))
            {
                return head with { Aside = new Extent(line.Start, line.Start + span[..at].TrimEnd().Length) };
            }
        }

        return null;
    }

    private static bool MayBegin(ReadOnlySpan<char> text, Lexicon lexicon) =>
        lexicon.Records.Chairs.MatchStart(text) > 0 || lexicon.Records.Officers.MatchStart(text) > 0 || lexicon.Names.Honorifics.MatchStart(text) > 0;
}
