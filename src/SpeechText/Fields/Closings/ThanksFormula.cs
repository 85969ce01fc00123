using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Fields.Vocatives;
using SpeechText.Languages;

namespace SpeechText.Fields.Closings;

/// <summary>
/// The thanks that end a speech: a formula of thanks, with nothing beside it but what the thanks are for and who is thanked.
/// <code>
/// Thank you.
/// Mr. President, I thank you for your kind attention.
/// I thank you all, Excellencies.
/// </code>
/// </summary>
internal static class ThanksFormula
{
    private const int MostCharacters = 200;
    private const int LongestForeign = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;!，；！。");

    /// <summary>Finds where the thanks begin that <paramref name="paragraph"/> ends with; -1 where it ends otherwise.</summary>
    internal static int Find(ReadOnlySpan<char> paragraph, Lexicon lexicon)
    {
        var found = -1;
        var end = paragraph.Length;
        var first = Math.Max(0, paragraph.Length - MostCharacters);
        for (var start = paragraph.Length; start >= first; start = PreviousSentence(paragraph, start))
        {
            if (start < paragraph.Length)
            {
                // "Thank you. God bless you all.": a blessing behind the thanks is of the closing, one without them is spoken. The mark that
                // ends a quotation of all that was said stands behind both.
                if (found < 0 && start > 0 && (IsOfMarks(paragraph[start..end]) || IsBlessing(paragraph[start..end], lexicon)))
                {
                    end = start;
                    continue;
                }

                var sentence = found < 0 ? paragraph[start..end] : paragraph[start..found];
                if (!IsThanks(paragraph[start..end], lexicon) && !(found >= 0 && IsThanks(sentence, lexicon)) && !IsForeign(sentence, lexicon))
                {
                    break;
                }

                found = start;
            }

            if (start == 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>True for thanks in a language of which nothing else is known.</summary>
    internal static bool IsElsewhere(ReadOnlySpan<char> text) => ThanksElsewhere.Words.MatchStart(text) > 0;

    private static bool IsOfMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlessing(ReadOnlySpan<char> sentence, Lexicon lexicon) =>
        sentence.Length <= LongestForeign && lexicon.Vocatives.Blessings.MatchStart(sentence.TrimStart()) > 0;

    // "Thank you. Merci.": the last thanks of many are in another language.
    private static bool IsForeign(ReadOnlySpan<char> sentence, Lexicon lexicon)
    {
        if (sentence.Length > LongestForeign)
        {
            return false;
        }

        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && other.Vocatives.Thanks.MatchStart(sentence) > 0 && IsThanks(sentence, other))
            {
                return true;
            }
        }

        return IsMixed(sentence, lexicon);
    }

    // "VINAKA VAKALEVU AND THANK YOU.", "Merci, thank you, شكرا": thanks in several languages, and what joins them.
    private static bool IsMixed(ReadOnlySpan<char> sentence, Lexicon lexicon)
    {
        var thanks = false;
        for (var at = 0; ;)
        {
            while (at < sentence.Length && !char.IsLetterOrDigit(sentence[at]))
            {
                at++;
            }

            if (at == sentence.Length)
            {
                return thanks;
            }

            var rest = sentence[at..];
            if (LongestThanks(rest) is var length and > 0)
            {
                thanks = true;
                at += length;
                continue;
            }

            var end = at;
            if (Word.TryNext(sentence, ref end, out var start) && start == at && lexicon.Names.And.Contains(sentence[at..end]))
            {
                at = end;
            }
            else if ((thanks ? lexicon.Vocatives.AfterThanks.MatchStart(rest) : 0) is var after and > 0)
            {
                at += after;
            }
            else if (Vocative(rest, lexicon, thanks) is var vocative and > 0)
            {
                at += vocative;
            }
            else
            {
                return false;
            }
        }
    }

    private static int LongestThanks(ReadOnlySpan<char> text)
    {
        var longest = ThanksElsewhere.Words.MatchStart(text);
        foreach (var lexicon in Lexicons.All)
        {
            longest = Math.Max(longest, lexicon.Vocatives.Thanks.MatchStart(text));
        }

        return longest;
    }

    private static bool IsThanks(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var words = lexicon.Vocatives;
        var thanks = false;
        for (var at = 0; ;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                return thanks;
            }

            var rest = text[at..];
            if (words.Thanks.MatchStart(rest) is var length and > 0)
            {
                thanks = true;
                at += length;
            }
            else if (thanks && words.AfterThanks.MatchStart(rest) is var after and > 0)
            {
                at += after;
            }
            else if (Vocative(rest, lexicon, thanks) is var vocative and > 0)
            {
                at += vocative;
            }
            else
            {
                return false;
            }
        }
    }

    // "Thank you, Chair.": after the thanks an office alone is called upon too.
    private static int Vocative(ReadOnlySpan<char> text, Lexicon lexicon, bool thanked)
    {
        var end = text.IndexOfAny(Marks);
        if (end < 0)
        {
            end = text.TrimEnd(" .\r\n").Length;
        }

        return VocativeShape.IsStrong(text[..end], lexicon) || (thanked && lexicon.Names.TitleNouns.Contains(text[..end])) ? end : 0;
    }

    // The start of the sentence before the one that starts at "at"; a full stop after a courtesy ends no sentence, so it is tried again further left.
    private static int PreviousSentence(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 2; i > 0; i--)
        {
            if (text[i - 1] is '。' or '！' or '？')
            {
                return i;
            }

            if (text[i] is ' ' or '\u00A0' && text[i - 1] is '.' or '!' or '?' or '”' or '"' or '…' && !EndsAbbreviation(text[..i]))
            {
                // Web pages print two blanks after a full stop, the first of which does not break.
                var start = i + text[i..].IndexOfAnyExcept(' ', '\u00A0');
                if (start < at)
                {
                    return start;
                }
            }
        }

        return 0;
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOf(' ') + 1;
        var start = at;
        return text[^1] == '.' && Word.TryNext(text, ref at, out _) && text.Length - start <= 4 && char.IsUpper(text[start]);
    }
}
