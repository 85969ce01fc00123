using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Cuts the words after an Arabic verb of saying into the parts that its commas make, up to the first word that is none of a subject.
/// <code>
/// قال | الأمين العام للأمم المتحدة أنطونيو روسي | إن        one part, ended by what is said
/// قالت | آنا روسي، مديرة الوكالة، | في جنيف                two parts, ended by another word
/// قال | المبعوث الخاص إلى سوريا إيفو ماريك | إن            a small word with the place after it belongs to an office
/// </code>
/// </summary>
internal sealed class ArabicPhrase
{
    private const int MostWords = 24;

    private ArabicPhrase(List<List<Slice>> parts, bool isOpen) => (Parts, IsOpen) = (parts, isOpen);

    /// <summary>The words of each part, none of them empty.</summary>
    internal List<List<Slice>> Parts { get; }

    /// <summary>True where neither a mark nor <em>that</em> shows where the subject ends, so that an object may follow it.</summary>
    internal bool IsOpen { get; }

    internal static ArabicPhrase Read(string text, int start, int end, ClauseWords words)
    {
        List<List<Slice>> parts = [];
        var part = new List<Slice>();
        var isOpen = false;
        var count = 0;
        for (var at = start; at < end && count < MostWords;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var next = EndOfWord(text, at, end);
            if (next == at)
            {
                if (text[at] == '(' && text.AsSpan(at, end - at).IndexOf(')') is var close and > 0)
                {
                    at += close + 1;
                    continue;
                }

                if (text[at] != '،')
                {
                    break;
                }

                Close(parts, ref part);
                at++;
                continue;
            }

            var word = text.AsSpan(at, next - at);
            if (words.Stops.Contains(word))
            {
                // "المبعوث الخاص إلى سوريا"
                var place = Place(text, next, end);
                if (part.Count > 0 && words.Links.Contains(word) && IsOfTitle(text, part, word, words) && !place.IsEmpty && !words.Stops.Contains(place.In(text)))
                {
                    part.Add(new Slice(at, next));
                    part.Add(place);
                    at = place.End;
                    continue;
                }

                isOpen = !words.That.Contains(word) && !words.ThatHe.Contains(word);
                break;
            }

            part.Add(new Slice(at, next));
            count++;
            at = next;
        }

        Close(parts, ref part);
        return new ArabicPhrase(parts, isOpen);
    }

    // A name has begun where a word has no article and is none of a title. "دعا الأمين العام إلى الحوار": only an envoy is one to somewhere.
    private static bool IsOfTitle(string text, List<Slice> part, ReadOnlySpan<char> link, ClauseWords words) =>
        words.Offices.Contains(part[0].Of(text)) && (!words.EnvoyLinks.Contains(link) || words.Envoys.Contains(part[0].In(text)))
        && (part.Count == 1 || ArabicSubject.IsDefinite(part[^1].In(text), words) || words.Domains.Contains(part[^1].In(text)));

    internal static int EndOfWord(string text, int at, int end)
    {
        while (at < end
            && (char.IsLetter(text[at]) || text[at] is '-' or '\u0640' || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private static Slice Place(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return new Slice(at, EndOfWord(text, at, end));
    }

    private static void Close(List<List<Slice>> parts, ref List<Slice> part)
    {
        if (part.Count > 0)
        {
            parts.Add(part);
            part = [];
        }
    }
}
