using System.Text;
using Humanizer;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// How many words a text has, and how long they take a reader.
/// </summary>
internal static class ReadingTime
{
    // Silent reading of English prose, by M. Brysbaert's review of 190 studies (2019): 238 words a minute.
    private const int WordsPerMinute = 238;

    /// <summary>Says it: <c>about 3 minutes to read</c>.</summary>
    public static string Of(int words)
    {
        var minutes = (int)Math.Round((double)words / WordsPerMinute, MidpointRounding.AwayFromZero);
        return minutes == 0
            ? "less than a minute to read"
            : $"about {TimeSpan.FromMinutes(minutes).Humanize(precision: 2)} to read";
    }

    /// <summary>The words of all paragraphs, spoken or not.</summary>
    public static int CountWords(Transcript transcript) => CountWords(Paragraphs(transcript));

    /// <summary>The words of some paragraphs.</summary>
    public static int CountWords(IEnumerable<Paragraph> paragraphs) => paragraphs.Sum(paragraph => CountWords(paragraph.Text));

    /// <summary>All paragraphs, spoken or not.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Transcript transcript) => transcript.Items.SelectMany(item => item switch
    {
        Speech speech => speech.Paragraphs,
        Narrative narrative => narrative.Paragraphs,
        _ => [],
    });

    // A run of letters and digits is a word; Chinese characters stand without blanks, and a reader takes about as many of them a minute as words.
    private static int CountWords(string text)
    {
        var (count, inside) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var han = rune.Value is >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF;
            var letter = Rune.IsLetterOrDigit(rune) || (inside && rune.Value is '\'' or '’' or '-');
            count += han || (letter && !inside) ? 1 : 0;
            inside = letter && !han;
        }

        return count;
    }
}
