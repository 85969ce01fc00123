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

    // Letters tell a language from most of its neighbours where it is the only one known of its script; names and figures fill a short text.
    private const double LeastShareOfOnlyOne = 0.05;

    private const double LeastShareOfScript = 2.0 / 3;
    private const double LettersOfIdeograph = 3;

    // A letter that only other languages use may stand in a name; in those languages, such letters are one in 50 or more.
    private const double MostForeignLetters = 0.008;

    // Words of a second language that parts of the text may be in; as many as this are met in no text in one language.
    private const double LeastSecond = 0.06;

    // More of a second language leaves a short passage in doubt.
    private const double MostOfAnother = 0.1;

    // Samples of 56 words settle the shares to a few points in 100. Half of that settles a text of which many words are of one language and
    // hardly any of others.
    private const int WordsOfSample = 56;
    private const double ClearShare = 0.2;
    private const double MostOfOthers = 0.03;

    private const int LongestShort = 2000;
    private const int LeastWords = 12;
    private const double LeastShareOfLinks = 0.25;
    private const double LeastLead = 1.2;
    private const int LeastMore = 3;

    // Of a text in several languages the first tells how its header and its opening are to be read.
    private const double FirstPart = 0.4;

    // That of a short text may be its header alone.
    private const int LeastFirstPart = 1500;

    /// <summary>The lexicon of the text's language; <see langword="null"/> where none fits.</summary>
    internal static Lexicon? Find(ReadOnlySpan<char> text) => Find(text, out double _);

    /// <summary>
    /// The lexicon of a passage that is in one language for certain: its words are met often, and those of any other seldom. A short passage of the
    /// main language may hold more of the words that its neighbours share with it: "de la".
    /// </summary>
    internal static Lexicon? FindCertain(ReadOnlySpan<char> text, Lexicon main) =>
        Find(text, out double second) is not { } found || second > MostOfAnother ? null
        : found != main && found.Script == main.Script && CountWords(text, main, out _) >= CountWords(text, found, out _) ? main
        : found;

    /// <summary>The same as <see cref="Find(ReadOnlySpan{char})"/>; of a text whose words are of two languages, the lexicon of its first part.</summary>
    internal static Lexicon? Find(ReadOnlySpan<char> text, out bool isMixed)
    {
        var found = Find(text, out double second) ?? FindByLinks(text);
        isMixed = second >= LeastSecond;
        var first = (int)(text.Length * FirstPart);
        return isMixed && first >= LeastFirstPart ? Find(text[..first]) ?? found : found;
    }

    private static Lexicon? Find(ReadOnlySpan<char> text, out double second) =>
        Find(text, WordsOfSample / 2, out var share, out second) is { } clear && share >= ClearShare && second <= MostOfOthers
            ? clear
            : Find(text, WordsOfSample, out _, out second);

    // In a short text the words count too that languages of the Latin script share: "de la", of which Spanish has more than its neighbours.
    private static Lexicon? FindByLinks(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestShort)
        {
            return null;
        }

        Lexicon? best = null;
        int words = 0, most = 0, second = 0;
        foreach (var lexicon in Lexicons.All.Where(l => l.Script == Script.Latin))
        {
            var met = CountWords(text, lexicon, out words);
            (best, most, second) = met > most ? (lexicon, met, most) : (best, most, Math.Max(second, met));
        }

        return words >= LeastWords && most >= LeastShareOfLinks * words && most >= LeastLead * second && most - second >= LeastMore ? best : null;
    }

    private static int CountWords(ReadOnlySpan<char> text, Lexicon lexicon, out int words)
    {
        var met = 0;
        words = 0;
        for (var rest = AfterWord(text, 0); !rest.IsEmpty; words++)
        {
            var end = LengthOfWord(rest);
            met += lexicon.CommonWords.Contains(rest[..end]) || lexicon.CannotEndSentence.Contains(rest[..end]) ? 1 : 0;
            rest = AfterWord(rest, end);
        }

        return met;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    // What follows a word and the marks behind it.
    private static ReadOnlySpan<char> AfterWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        return text[at..];
    }

    // A Chinese character says as much as several letters.
    private static double ShareOfScript(in LanguageSample sample, Script script)
    {
        double letters = sample.Letters(script);
        return script == Script.Han ? LettersOfIdeograph * letters / (sample.AllLetters + ((LettersOfIdeograph - 1) * letters)) : letters / sample.AllLetters;
    }

    private static Lexicon? Find(ReadOnlySpan<char> text, int wordsOfSample, out double share, out double second)
    {
        var sample = new LanguageSample();
        sample.Read(text, wordsOfSample);
        Lexicon? best = null;
        var most = 0;
        for (var i = 0; i < Lexicons.All.Length; i++)
        {
            var lexicon = Lexicons.All[i];
            if (ShareOfScript(sample, lexicon.Script) < LeastShareOfScript
                || sample.AllLetters == 0
                || sample.ForeignLetters > sample.AllLetters * MostForeignLetters)
            {
                continue;
            }

            // A language that has its script to itself needs no words.
            var met = lexicon.CommonWords.Count == 0 ? sample.Words : sample.WordsOf(i);
            if (met > most && met >= sample.Words * (lexicon.Script == Script.Latin ? LeastShare : LeastShareOfOnlyOne))
            {
                (best, most) = (lexicon, met);
            }
        }

        share = (double)most / sample.Words;
        second = 0;
        for (var i = 0; i < Lexicons.All.Length && sample.AllLetters > 0; i++)
        {
            if (Lexicons.All[i] != best)
            {
                second = Math.Max(second, Lexicons.All[i].CommonWords.Count == 0
                    ? (double)sample.Letters(Lexicons.All[i].Script) / sample.AllLetters
                    : (double)sample.WordsOf(i) / sample.Words);
            }
        }

        return best;
    }
}
