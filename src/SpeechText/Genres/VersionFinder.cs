using SpeechText.Blocks;
using SpeechText.Fields.Vocatives;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Parts a page that prints one speech more than once: at a line that says which version follows, or where a text in another language
/// begins with a salutation of its own or below a row of stars, and stays in it.
/// <code>
/// [ALL-ENGLISH]
/// Version française
/// *** / Señor Presidente,
/// </code>
/// </summary>
internal static class VersionFinder
{
    private const int LongestLabel = 60;
    private const int MostVersions = 6;

    // A version is about as long as the first; a few lines below a label are not one.
    private const double LeastShare = 0.3;

    internal static List<SpokenVersion> Part(Manuscript manuscript, List<NumberedPassage> passages, IReadOnlyList<Extent> furniture)
    {
        var starts = Labels(passages);
        if (starts.Count == 0 && manuscript.IsMixed)
        {
            starts = Turns(manuscript, passages, furniture);
        }

        if (starts is [] or [{ Index: 0 }] || !AreWhole(passages, starts))
        {
            return [new SpokenVersion(manuscript.Lexicon, null, passages)];
        }

        if (starts[0].Index > 0)
        {
            starts.Insert(0, (0, null, false));
        }

        var versions = new List<SpokenVersion>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var (index, lexicon, isLabel) = starts[i];
            var first = isLabel ? index + 1 : index;
            var end = i + 1 < starts.Count ? starts[i + 1].Index : passages.Count;
            var part = passages.GetRange(first, end - first);
            versions.Add(new SpokenVersion(lexicon ?? PassageLanguage.OfMost(part) ?? manuscript.Lexicon, isLabel ? passages[index].Passage : null, part));
        }

        return versions;
    }

    private static List<(int Index, Lexicon? Lexicon, bool IsLabel)> Labels(List<NumberedPassage> passages)
    {
        var found = new List<(int, Lexicon?, bool)>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Passage.Text is { Length: <= LongestLabel } text && TagOf(text) is { } tag)
            {
                found.Add((i, Lexicons.For(tag), true));
            }
        }

        return found.Count > MostVersions ? [] : found;
    }

    private static string? TagOf(ReadOnlySpan<char> text)
    {
        var label = text.Trim("[](){}*-–—_:. ");
        foreach (var lexicon in Lexicons.All)
        {
            if (lexicon.VersionLabels.MatchStart(label, out var tag) is var length and > 0 && length == label.Length)
            {
                return tag;
            }
        }

        return null;
    }

    // A run of passages in one language after a run in another, each language met once.
    private static List<(int Index, Lexicon? Lexicon, bool IsLabel)> Turns(Manuscript manuscript, List<NumberedPassage> passages, IReadOnlyList<Extent> furniture)
    {
        var languages = PassageLanguage.OfEach(passages, manuscript.Lexicon);
        var starts = new List<(int Index, Lexicon? Lexicon, bool IsLabel)>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (i > 0 && languages[i] == languages[i - 1])
            {
                continue;
            }

            if (starts.Exists(s => s.Lexicon == languages[i]) || (i > 0 && !BeginsAnew(passages, furniture, i, languages[i])))
            {
                return [];
            }

            starts.Add((i, languages[i], false));
        }

        return starts;
    }

    private static bool BeginsAnew(List<NumberedPassage> passages, IReadOnlyList<Extent> furniture, int index, Lexicon lexicon)
    {
        var text = passages[index].Passage.Text;
        var (above, below) = (passages[index - 1].Passage.Extent.End, passages[index].Passage.Extent.Start);
        return (VocativeShape.MayBeStrong(text, lexicon) && SalutationLine.Read(new ReadingText(text), new Extent(0, text.Length), lexicon) is not null)
            || furniture.Any(f => f.Start >= above && f.End <= below && f.Length > 1);
    }

    private static bool AreWhole(List<NumberedPassage> passages, List<(int Index, Lexicon? Lexicon, bool IsLabel)> starts)
    {
        var first = Length(passages, 0, starts[0].Index > 0 ? starts[0].Index : starts[1].Index);
        for (var i = starts[0].Index > 0 ? 0 : 1; i < starts.Count; i++)
        {
            if (Length(passages, starts[i].Index, i + 1 < starts.Count ? starts[i + 1].Index : passages.Count) < LeastShare * first)
            {
                return false;
            }
        }

        return true;
    }

    private static int Length(List<NumberedPassage> passages, int from, int end)
    {
        var length = 0;
        for (var i = from; i < end; i++)
        {
            length += passages[i].Passage.Text.Length;
        }

        return length;
    }
}
