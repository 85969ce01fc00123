using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads backwards from the last word of a name to the office before it, where somebody known by that word is named in full.
/// <code>
/// الأمين العام للأمم المتحدة أنطونيو | روسي       the office, and the name of two words
/// المبعوث | روسي                                   the office, and the one word
/// المتحدث باسم | الجيش                              nobody
/// </code>
/// </summary>
internal static class ArabicName
{
    private const int MostBefore = 2;
    private const int MostOfTitle = 10;

    /// <summary>The office and the whole name of which the word at <paramref name="at"/> is the last; <see langword="null"/> where no office stands before it.</summary>
    internal static (Slice Title, Slice Name)? Read(string text, int at, int end, ClauseWords words)
    {
        var name = at;
        var word = Before(text, name);
        for (var count = 0; count < MostBefore && IsOfName(word.In(text), words); count++)
        {
            name = word.Start;
            word = Before(text, name);
        }

        // "المتحدث باسم الجيش": a word with an article is a name only behind another of its words.
        var last = word;
        if (!ArabicSubject.IsDefinite(last.In(text), words) || (name == at && ArabicSubject.IsDefinite(text.AsSpan(at, end - at), words)))
        {
            return null;
        }

        for (var count = 0; count < MostOfTitle && !word.IsEmpty; count++, word = Before(text, word.Start))
        {
            if (words.Offices.Contains(word.Of(text)))
            {
                return (new Slice(word.Start, last.End), new Slice(name, end));
            }

            if (!(ArabicSubject.IsDefinite(word.In(text), words) || words.Links.Contains(word.In(text)) || words.Domains.Contains(word.In(text))))
            {
                return null;
            }
        }

        return null;
    }

    // A word of a name has no article and is none of a title's.
    private static bool IsOfName(ReadOnlySpan<char> word, ClauseWords words) =>
        word.Length > 1
            && !ArabicSubject.IsDefinite(word, words)
            && !words.Domains.Contains(word)
            && !words.Stops.Contains(word)
            && !words.Offices.Contains(word.ToString());

    // The word that ends before a place, over one blank.
    private static Slice Before(string text, int at)
    {
        var end = at - 1;
        if (end <= 0 || text[end] != ' ')
        {
            return default;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return new Slice(start, end);
    }
}
