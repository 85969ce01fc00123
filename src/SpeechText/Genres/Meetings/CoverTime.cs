using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Fields.Times;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads when and where the meeting was held. Of several dates the meeting's stands with a place, an hour or a weekday; the others are of printing.
/// <code>
/// Thursday, 18 May 2023, 10 a.m.
/// Held at Headquarters, New York, on Tuesday, 3 November 2009, at 3 p.m.
/// </code>
/// </summary>
internal static class CoverTime
{
    private const int Longest = 240;
    private const int LongestPreposition = 14;

    internal static void Read(CoverSheet sheet)
    {
        var (line, date) = BestDate(sheet);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsEmpty(i) && sheet.Words.HeldAt.MatchStart(sheet.Text(i)) is var held and > 0 && sheet.Lexicon.Script != Languages.Script.Han)
            {
                ReadHeldAt(sheet, i, held, i == line ? date.Start : -1);
            }
        }

        if (line >= 0)
        {
            ReadDate(sheet, line, date);
        }

        ReadPlaces(sheet);
    }

    private static (int Line, DateMatch Date) BestDate(CoverSheet sheet)
    {
        var (best, line, date) = (-1, -1, default(DateMatch));
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet.IsEmpty(i) || sheet.Rest(i).Length > Longest || !DateReader.TryFind(sheet.Text(i), sheet.Lexicon, out var found))
            {
                continue;
            }

            var score = (found.Weekday is null ? 0 : 1) + (TimeReader.TryFind(sheet.Text(i), sheet.Lexicon, out _, found.End, inHeader: true) ? 2 : 0)
                + (sheet.Words.HeldAt.MatchStart(sheet.Text(i)) > 0 ? 4 : 0) + (found.Value.IsComplete ? 1 : 0);
            if (score > best)
            {
                (best, line, date) = (score, i, found);
            }
        }

        return (line, date);
    }

    private static void ReadDate(CoverSheet sheet, int line, DateMatch date)
    {
        var builder = sheet.Builder;
        var rest = sheet.Rest(line);
        var printed = new Extent(rest.Start + date.Start, rest.Start + date.End);
        builder.Header = builder.Header with { Date = KnownDates.Field(sheet.Manuscript, builder, printed, date) };
        for (var i = line; i < Math.Min(sheet.Count, line + 2) && builder.Header.Time is null; i++)
        {
            var from = i == line ? date.End : 0;
            if (!sheet.IsEmpty(i) && TimeReader.TryFind(sheet.Text(i), sheet.Lexicon, out var time, from, inHeader: i == line))
            {
                var at = new Extent(sheet.Rest(i).Start + time.Start, sheet.Rest(i).Start + time.End);
                builder.Header = builder.Header with { Time = builder.Field(time.Value, at, builder.Evidence(time.Rule, at)) };
                builder.Claim(sheet.Trim(new Extent(i == line ? printed.End : sheet.Rest(i).Start, at.Start)), SegmentRole.Label);
                if (i > line)
                {
                    sheet.Cut(i, at with { Start = sheet.Rest(i).Start });
                }
                else
                {
                    printed = printed with { End = at.End };
                }
            }
        }

        if (sheet.Words.HeldAt.MatchStart(sheet.Text(line)) > 0 && builder.Header.Place is not null)
        {
            sheet.Take(line);
        }
        else
        {
            sheet.Cut(line, printed);
            if (!sheet.IsEmpty(line) && (sheet.Words.Held.Contains(sheet.Text(line)) || IsPreposition(sheet.Text(line))))
            {
                sheet.Claim(line, SegmentRole.Label);
            }
        }

        for (var i = 0; i < sheet.Count; i++)
        {
            if (i != line
                && !sheet.IsEmpty(i)
                && sheet.Rest(i).Length <= Longest
                && DateReader.TryFind(sheet.Text(i), sheet.Lexicon, out var other)
                && other.Length == sheet.Text(i).Length)
            {
                if (other.Value != date.Value)
                {
                    builder.Diagnose(DiagnosticId.CompetingDate, sheet.Rest(i), sheet.Manuscript.Text.Read(sheet.Rest(i)));
                }

                sheet.Claim(i, SegmentRole.Furniture);
            }
        }
    }

    // "on Tuesday, 14 February 1989", where the place stands on the line before.
    private static bool IsPreposition(ReadOnlySpan<char> text) =>
        text.Length <= LongestPreposition && char.IsLower(text[0]) && !text.Contains(' ');

    // "Held at Headquarters, New York, on": the place ends before the words that lead to the date.
    private static void ReadHeldAt(CoverSheet sheet, int line, int held, int date)
    {
        var rest = sheet.Rest(line);
        var builder = sheet.Builder;
        builder.Claim(new Extent(rest.Start, rest.Start + held), SegmentRole.Label);
        var end = date >= 0 ? rest.Start + date : rest.End;
        var place = sheet.Trim(new Extent(rest.Start + held, Math.Max(rest.Start + held, end)));
        if (date >= 0 && sheet.Manuscript.Text[place].LastIndexOfAny(",،") is var comma and > 0 && place.Length - comma <= LongestPreposition
            && sheet.Manuscript.Text[place][(comma + 1)..].TrimStart() is [var first, ..] && char.IsLower(first))
        {
            builder.Claim(sheet.Trim(place with { Start = place.Start + comma }), SegmentRole.Label);
            place = sheet.Trim(place with { End = place.Start + comma });
        }

        // "Held in New York on": the day stands behind it.
        if (date >= 0
            && sheet.Manuscript.Text[place] is var words
            && words.LastIndexOf(' ') is var blank and > 0
            && sheet.Lexicon.CannotEndSentence.Contains(words[(blank + 1)..]))
        {
            builder.Claim(sheet.Trim(place with { Start = place.Start + blank }), SegmentRole.Label);
            place = sheet.Trim(place with { End = place.Start + blank });
        }

        if (!place.IsEmpty)
        {
            Place(sheet, place, "what stands after the word for where the meeting was held");
        }

        if (date < 0)
        {
            sheet.Take(line);
        }
    }

    private static void ReadPlaces(CoverSheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet.IsEmpty(i))
            {
                continue;
            }

            var text = sheet.Text(i);
            if (sheet.Builder.Header.Place is { Text: var known }
                && text.Length > 2
                && text.Length <= known.Length
                && known.Contains(text.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                // The same at the head of the cover.
                sheet.Claim(i, SegmentRole.Furniture);
            }
            else if (sheet.Builder.Header.Place is null && sheet.Lexicon.Header.Places.MatchStart(text) > 0 && !text.ContainsAny('.', ':') && text.Length <= Longest / 3)
            {
                Place(sheet, sheet.Rest(i), "a seat of the United Nations");
                sheet.Take(i);
            }
        }
    }

    private static void Place(CoverSheet sheet, Extent extent, string rule) =>
        sheet.Builder.Header = sheet.Builder.Header with
        {
            Place = sheet.Builder.Field(OneLine.Of(sheet.Manuscript.Text[extent]), extent, sheet.Builder.Evidence(rule, extent)),
        };
}
