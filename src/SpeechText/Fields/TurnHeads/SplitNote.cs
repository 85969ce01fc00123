using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// A language note that was torn in two where a page's columns were read across, with the words of the other column between its halves.
/// <code>
/// (spoke I thank Ms. Rossi for her briefing. in French)     (spoke in French), and the words: I thank Ms. Rossi for her briefing.
/// (spoke in The Council has heard Chinese)                  (spoke in Chinese), and: The Council has heard
/// (spoke to me of the house in French)                      nothing: its halves are no note
/// </code>
/// </summary>
internal readonly record struct SplitNote(NotedLanguage Language, Extent Aside)
{
    private const int MostWordsOfHalf = 3;

    // Fewer words may be a damaged note and not those of another column.
    private const int LeastWordsBetween = 2;
    private const int Longest = 300;

    /// <summary>Reads the inside of parentheses; <see langword="null"/> where it is no torn note for certain.</summary>
    internal static SplitNote? Read(ReadingText text, Extent inner, RecordWords words)
    {
        if (inner.Length > Longest || words.LanguageNotes.All.Count == 0)
        {
            return null;
        }

        var span = text[inner];
        for (int lead = 1, end = NextWord(span, 0); lead <= MostWordsOfHalf && end < span.Length; lead++, end = NextWord(span, end))
        {
            for (int tail = 1, start = LastWord(span, span.Length); tail <= MostWordsOfHalf && start > end; tail++, start = LastWord(span, start))
            {
                var between = span[end..start].Trim();
                var note = $"{span[..end].Trim()} {span[start..].Trim()}";
                if (between.Count(' ') >= LeastWordsBetween - 1
                    && !char.IsLower(between[0])
                    && LanguageRemark.TryRead(note, words, out var mode, out var tags))
                {
                    var aside = inner.Start + end + (span[end..].Length - span[end..].TrimStart().Length);
                    return new SplitNote(new NotedLanguage(mode, tags, inner), new Extent(aside, aside + between.Length));
                }
            }
        }

        return null;
    }

    private static int NextWord(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && char.IsWhiteSpace(span[at]))
        {
            at++;
        }

        while (at < span.Length && !char.IsWhiteSpace(span[at]))
        {
            at++;
        }

        return at;
    }

    private static int LastWord(ReadOnlySpan<char> span, int at)
    {
        while (at > 0 && char.IsWhiteSpace(span[at - 1]))
        {
            at--;
        }

        while (at > 0 && !char.IsWhiteSpace(span[at - 1]))
        {
            at--;
        }

        return at;
    }
}
