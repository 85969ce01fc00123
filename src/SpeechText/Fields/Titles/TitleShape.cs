using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Titles;

/// <summary>
/// Titles are made around a noun: the last word before the field of the title, or the last of all.
/// <code>
/// Under-Secretary-General for Legal Affairs and United Nations Legal Counsel    two titles
/// Minister of Foreign Affairs and Trade                                         one title
/// Round table Meeting of Experts                                                no title
/// </code>
/// </summary>
internal static class TitleShape
{
    internal static bool IsTitle(ReadOnlySpan<char> text, NameWords words)
    {
        var at = 0;
        var noun = false;
        if (words.TitlesBeginWithNoun && !BeginsWithNoun(text, words))
        {
            return false;
        }

        if (words.FieldsAreUnlinked)
        {
            return true;
        }

        while (Word.TryNext(text, ref at, out var start))
        {
            var word = text[start..at];
            // "chargé" leads to the field of a minister, and is the noun of who is "chargé d'affaires".
            if ((words.IsTitleLink(word) || words.And.Contains(word)) && (start > 0 || !words.TitleNouns.Contains(word)))
            {
                break;
            }

            // "Ständiger Vertreter Österreichs": a genitive needs no link.
            noun = words.TitleNouns.Contains(word) || (noun && words.FieldEnds.Contains(word));
        }

        return noun;
    }

    /// <summary>True where a title noun is the first word, or the first but for words that stand before one.</summary>
    internal static bool BeginsWithNoun(ReadOnlySpan<char> text, NameWords words)
    {
        var at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (words.TitleNouns.Contains(text[start..at]))
            {
                return true;
            }

            if (!words.TitlePrefixes.Contains(text[start..at]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True where an offset falls between a prefix of a title and its noun, so that no name ends there: <c>IAEA Acting | Director General</c>.</summary>
    internal static bool IsCutInOffice(ReadOnlySpan<char> text, int at, NameWords words) =>
        Word.TryNext(text, ref at, out var start) && words.TitleNouns.Contains(text[start..at])
        && text[..start].TrimEnd() is var before && words.TitlePrefixes.Contains(before[(before.LastIndexOf(' ') + 1)..]);

    /// <summary>Where the last noun of a title ends that stands before any link; 0 where none does.</summary>
    internal static int EndOfNoun(ReadOnlySpan<char> text, NameWords words)
    {
        int at = 0, end = 0;
        while (Word.TryNext(text, ref at, out var start) && !words.IsTitleLink(text[start..at]))
        {
            end = words.TitleNouns.Contains(text[start..at]) ? at : end;
        }

        return end;
    }

    // "Ambassador Extraordinary and | Plenipotentiary"
    private static bool BeginsWithFollower(ReadOnlySpan<char> text, NameWords words)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && words.TitleFollowers.Contains(text[start..at]);
    }

    /// <summary>Parts a list of titles at each <c>and</c> that another title follows.</summary>
    internal static List<Extent> Split(ReadingText text, Extent extent, NameWords words)
    {
        var span = text[extent];
        var titles = new List<Extent>();
        int first = 0, at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (words.And.Contains(span[start..at]) && IsTitle(span[at..], words) && !BeginsWithFollower(span[at..], words))
            {
                Add(span, first, start);
                first = at;
            }
        }

        Add(span, first, span.Length);
        return titles;

        void Add(ReadOnlySpan<char> span, int start, int end)
        {
            (start, end) = OneLine.Trim(span, start, end);
            if (end > start)
            {
                titles.Add(new Extent(extent.Start + start, extent.Start + end));
            }
        }
    }
}
