using SpeechText.Languages;

namespace SpeechText.Fields.Procedures;

/// <summary>
/// Where a sentence of a record ends.
/// <code>
/// The meeting rose at 12.10 p.m. The      after "p.m."
/// Mr. A. B. Rossi took a seat.            after "seat", not after "Mr." or an initial
/// 上午10时05分开会。                         after the full stop
/// </code>
/// </summary>
internal static class SentenceEnd
{
    /// <summary>The offset after the mark that ends the sentence; the length of the text where none does.</summary>
    internal static int Find(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '。' or '！' or '？' or '؟' || (c is '.' or '!' or '?' && Ends(text, at, lexicon)))
            {
                return AfterStars(text, at + 1);
            }
        }

        return text.Length;
    }

    // "The draft was adopted.*": the mark of a footnote is of the sentence.
    private static int AfterStars(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == '*')
        {
            at++;
        }

        return at;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at, Lexicon lexicon)
    {
        var end = AfterStars(text, at + 1);
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        if (next == end || char.IsLower(text[next]) || char.IsDigit(text[next]) || text[at] != '.')
        {
            return text[at] != '.' && next > end;
        }

        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or ','))
        {
            start--;
        }

        // An initial or an abbreviation before a name ends nothing.
        var word = text[start..(at + 1)];
        return !(word.Length == 2 && char.IsUpper(word[0])) && !lexicon.Names.Honorifics.Contains(word) && !lexicon.Names.Honorifics.Contains(word[..^1]);
    }
}
