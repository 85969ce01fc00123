using SpeechText.Fields.Dates;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Coverage;

/// <summary>What a line above an account says.</summary>
internal enum MastheadLineKind
{
    /// <summary>The press service's number of the text.</summary>
    Symbol,

    /// <summary>Which meeting it is.</summary>
    Meeting,

    /// <summary>Who met.</summary>
    Organ,

    /// <summary>The date of the text.</summary>
    Date,

    /// <summary>Only what the page is, or what is said above already.</summary>
    Label,
}

/// <summary>
/// One line above an account of a meeting, or a part of one.
/// <code>
/// SC/15290                                   a symbol
/// Press Release GA/SHC/3981                  a label and a symbol
/// 9325th Meeting (AM)                        a meeting
/// Sixty-sixth General Assembly               a body
/// 18 May 2033; 20330518                      a date; the same for the press service's machines
/// </code>
/// </summary>
internal readonly record struct MastheadLine(MastheadLineKind Kind, Extent Value, DateMatch Date = default)
{
    private const int Longest = 110;

    /// <summary>Adds what a line says; false where it is none of these.</summary>
    internal static bool TryRead(ReadingText text, Extent line, Lexicon lexicon, List<MastheadLine> found)
    {
        var words = text[line];
        if (words.Length > Longest)
        {
            return false;
        }

        var symbol = SeriesSymbol.AtEnd(words, lexicon.Coverage);
        if (symbol >= 0)
        {
            var before = words[..symbol].TrimEnd();
            if (!before.IsEmpty && !IsLabel(before, lexicon.Coverage) && !IsOrgan(before, lexicon.Coverage))
            {
                return false;
            }

            if (!before.IsEmpty)
            {
                found.Add(new(IsLabel(before, lexicon.Coverage) ? MastheadLineKind.Label : MastheadLineKind.Organ, line with { End = line.Start + before.Length }));
            }

            found.Add(new(MastheadLineKind.Symbol, line with { Start = line.Start + symbol }));
            return true;
        }

        if (DateReader.TryFind(words, lexicon.Dates, out var date))
        {
            if (date.Start == 0 && date.End == words.Length)
            {
                found.Add(new(MastheadLineKind.Date, line, date));
                return true;
            }

            return false;
        }

        if (MeetingNumber.Find(words, lexicon.Coverage) is { } meeting)
        {
            found.Add(new(MastheadLineKind.Meeting, new Extent(line.Start + meeting.Start, line.Start + meeting.End)));
            AddLabel(new Extent(line.Start, line.Start + meeting.Start));
            AddLabel(new Extent(line.Start + meeting.End, line.End));
            return true;
        }

        if (!IsLabel(words, lexicon.Coverage) && !IsOrgan(words, lexicon.Coverage) && !IsStamp(words) && !IsSession(words, lexicon.Coverage))
        {
            return false;
        }

        found.Add(new(IsOrgan(words, lexicon.Coverage) ? MastheadLineKind.Organ : MastheadLineKind.Label, line));
        return true;

        void AddLabel(Extent rest)
        {
            if (!rest.IsEmpty)
            {
                found.Add(new(MastheadLineKind.Label, rest));
            }
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> words, CoverageWords coverage) => coverage.Labels.MatchStart(words) > 0;

    // The whole line, with nothing before the body but the ordinal of its session: "Sixty-sixth General Assembly".
    private static bool IsOrgan(ReadOnlySpan<char> words, CoverageWords coverage)
    {
        for (var at = 0; at >= 0 && at < words.Length;)
        {
            if (coverage.Organs.Contains(words[at..]))
            {
                return true;
            }

            var blank = words[at..].IndexOf(' ');
            at = blank < 0 || at > 0 ? -1 : at + blank + 1;
        }

        return false;
    }

    // Seventy-ninth Session,
    private static bool IsSession(ReadOnlySpan<char> words, CoverageWords coverage)
    {
        var line = words.TrimEnd(", ");
        return line.Count(' ') is 1 or 2 && coverage.Sessions.Contains(line[(line.LastIndexOf(' ') + 1)..]);
    }

    // 20000225
    private static bool IsStamp(ReadOnlySpan<char> words) => words.Length == 8 && !words.ContainsAnyExceptInRange('0', '9');
}
