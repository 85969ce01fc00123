namespace SpeechText.Languages;

/// <summary>
/// Tells the language of a text from its script and its commonest words, without a model.
/// <code>
/// Nous devons agir avec les peuples du monde.       French, by its words
/// 主席先生，我谨代表中国                                Chinese, by its script
/// Rzeczpospolita Polska jest dobrem wspólnym        none: hardly a word is of the languages known
/// </code>
/// The script that two thirds of the letters are of is the text's; of the languages written in it, the one whose words are met most is
/// taken where it carries enough of the text. Only samples are read, so the time does not grow with the text.
/// </summary>
internal static class LanguageFinder
{
    // In running prose of a language, 20 to 45 words in 100 are of its commonest; in another of the same script, under 10.
    private const double LeastShare = 0.13;

    private const double LeastShareOfScript = 2.0 / 3;

    // A letter that only other languages use may stand in a name; in those languages, such letters are one in 50 or more.
    private const double MostForeignLetters = 0.008;

    /// <summary>The lexicon of the text's language; <see langword="null"/> where none fits.</summary>
    internal static Lexicon? Find(ReadOnlySpan<char> text)
    {
        var sample = new LanguageSample();
        sample.Read(text);
        Lexicon? best = null;
        var most = 0;
        for (var i = 0; i < Lexicons.All.Count; i++)
        {
            var lexicon = Lexicons.All[i];
            if (sample.Letters(lexicon.Script) < sample.AllLetters * LeastShareOfScript
                || sample.AllLetters == 0
                || sample.ForeignLetters > sample.AllLetters * MostForeignLetters)
            {
                continue;
            }

            // A language that has its script to itself needs no words.
            var met = lexicon.CommonWords.Words.Count == 0 ? sample.Words : sample.WordsOf(i);
            if (met > most && met >= sample.Words * LeastShare)
            {
                (best, most) = (lexicon, met);
            }
        }

        return best;
    }
}
