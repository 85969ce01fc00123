using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Finds the treaty that an article without one is of: the one named last, in the same sentence or the one before.
/// <code>
/// The Charter is plain. Article 51 says             the Charter
/// The Charter and our constitution. Article 51 of   nothing: it says of what it is
/// </code>
/// </summary>
internal static class NamedTreaty
{
    private const int MostWords = 40;
    private const int MostWordsOfName = 8;

    /// <summary>True where a treaty known here was named last before <paramref name="start"/>, and no other since.</summary>
    internal static bool StandsBefore(ReadOnlySpan<char> text, int start, ReferenceWords words)
    {
        var (at, noun) = (start, -1);
        for (var count = 0; count < MostWords; count++)
        {
            var from = at;
            if (!LeadIn.TryStepBack(text, from, ref at) || SentenceEnds(text[at..start]) > 1)
            {
                return false;
            }

            var length = words.Treaties.MatchStart(text[at..]);
            if (length > 0 && (noun < 0 || at + length > noun))
            {
                return at + length <= start;
            }

            var end = at;
            while (end < from && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (noun < 0 && words.TreatyNouns.Contains(text[at..end]))
            {
                (noun, count) = (at, MostWords - MostWordsOfName);
            }
        }

        return false;
    }

    private static int SentenceEnds(ReadOnlySpan<char> text) => text.Contains("\n\n", StringComparison.Ordinal) ? int.MaxValue : text.Count(". ") + text.Count(".\n");
}
