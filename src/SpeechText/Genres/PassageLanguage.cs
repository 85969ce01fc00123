using SpeechText.Blocks;
using SpeechText.Fields.Vocatives;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Tells the language of each passage of a text in more than one. A passage of a few words is of the language that it addresses or thanks
/// somebody in, and else of that about it.
/// </summary>
internal static class PassageLanguage
{
    private const int LeastLength = 80;

    // This much of the words in another language makes a text one of several.
    private const double LeastShare = 0.25;

    internal static Lexicon[] OfEach(List<NumberedPassage> passages, Lexicon main)
    {
        var found = new Lexicon?[passages.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var text = passages[i].Passage.Text;
            found[i] = text.Length >= LeastLength ? LanguageFinder.FindCertain(text, main) : null;
        }

        var told = (Lexicon?[])found.Clone();
        for (var i = found.Length - 2; i >= 0; i--)
        {
            told[i] ??= told[i + 1];
        }

        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is null)
            {
                var next = told[i];
                var last = i > 0 ? found[i - 1] : null;
                found[i] = next is not null && next != last && IsFormula(passages[i].Passage.Text, next) ? next : last ?? next ?? main;
            }
        }

        return found!;
    }

    /// <summary>The language of all the passages together.</summary>
    internal static Lexicon? OfMost(List<NumberedPassage> passages) => LanguageFinder.Find(string.Join('\n', passages.Select(p => p.Passage.Text)));

    /// <summary>True where a quarter of the words or more are in another language than the main one.</summary>
    internal static bool AreSeveral(List<NumberedPassage> passages, Lexicon[] languages, Lexicon main)
    {
        int all = 0, other = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            all += passages[i].Passage.Text.Length;
            other += languages[i] == main ? 0 : passages[i].Passage.Text.Length;
        }

        return other >= LeastShare * all;
    }

    private static bool IsFormula(ReadOnlySpan<char> text, Lexicon lexicon) =>
        VocativeShape.MayBeStrong(text, lexicon) || lexicon.Vocatives.Thanks.MatchStart(text) > 0;
}
