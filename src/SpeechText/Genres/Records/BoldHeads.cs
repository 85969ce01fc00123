using SpeechText.Fields.Text;
using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Names that a text sets in bold before a colon, where it sets offices or names with an honorific so. Made when first asked: most texts have
/// no bold letters, or no bare names in them.
/// <code>
/// **Amina Farah:** … **Amina Farah:** …      a speaker: the name comes again
/// **Water for all:** …                       once only: it may be a heading within a speech
/// </code>
/// </summary>
internal sealed class BoldHeads(Manuscript manuscript)
{
    private const int LongestHead = 480;
    private const int LeastCertain = 2;
    private const int LeastTimes = 2;

    private Dictionary<string, int>? _times;
    private int _certain;

    /// <summary>True for a head in bold at the start of a line that does not go on so.</summary>
    internal static bool IsBold(TurnHead head, Line line) => line.Is(LineStyle.BoldLead) || (line.Is(LineStyle.Bold) && head.End >= line.Extent.End);

    /// <summary>True for a name that stands so again and again, as names of speakers do.</summary>
    internal bool Repeats(ReadOnlySpan<char> name)
    {
        _times ??= Read();
        return _certain >= LeastCertain && _times.GetValueOrDefault(NameKey.Of(OneLine.Of(name))) >= LeastTimes;
    }

    private Dictionary<string, int> Read()
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in manuscript.Lines)
        {
            var window = line.Extent with { End = Math.Min(line.Extent.End, line.Extent.Start + LongestHead) };
            if (!line.Is(LineStyle.Bold | LineStyle.BoldLead)
                || HeadReader.Read(manuscript.Text, window, line.Extent.End, manuscript.Lexicon) is not { HasColon: true } head
                || !IsBold(head, line))
            {
                continue;
            }

            if (head.Kind != HeadKind.Bare)
            {
                _certain++;
                continue;
            }

            var key = NameKey.Of(OneLine.Of(manuscript.Text[head.Name]));
            times[key] = times.GetValueOrDefault(key) + 1;
        }

        return times;
    }
}
