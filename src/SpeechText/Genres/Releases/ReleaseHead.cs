using SpeechText.Fields.Announcements;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// The lines above the lead: symbols, the date of the release, the headline, and what is the press service's own.
/// <code>
/// SG/SM/22778
/// 17 September 2013
/// Secretary-General Calls for Action, in Message for the Day
/// </code>
/// </summary>
internal static class ReleaseHead
{
    // Fewer are the name of an organ or a rubric.
    private const int LeastHeadlineWords = 4;

    // "Release Date:    12 September 2000"
    private const int LongestDateLine = 50;

    private const int DigitsOfDay = 8;

    /// <summary>Reads them.</summary>
    /// <returns>The date of the release and where it stands; <see langword="null"/> where none is printed.</returns>
    internal static (DateMatch Match, Extent At)? Read(Manuscript manuscript, TranscriptBuilder builder, int count)
    {
        (DateMatch Match, Extent At)? date = null;
        var headlines = new Headlines(manuscript, builder);
        for (var line = 0; line < count; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            if (ReadSymbol(manuscript, builder, extent))
            {
                headlines.End();
            }
            else if (Date(manuscript, extent) is { } found)
            {
                headlines.End();
                if (date is null)
                {
                    date = (found, new Extent(extent.Start + found.Start, extent.Start + found.End));
                    builder.Claim(extent with { End = date.Value.At.Start }, SegmentRole.Label);
                }
                else
                {
                    builder.Claim(extent, SegmentRole.Furniture);
                }
            }
            else if (!ReadOwn(manuscript, builder, extent))
            {
                headlines.Add(line);
            }
            else
            {
                headlines.End();
            }
        }

        headlines.End();
        return date;
    }

    private static bool ReadSymbol(Manuscript manuscript, TranscriptBuilder builder, Extent extent)
    {
        if (ReleaseSymbol.Find(manuscript.Text[extent]) is not (var at and >= 0))
        {
            return false;
        }

        var (start, end) = OneLine.Trim(manuscript.Text.Text, extent.Start + at, extent.End);
        var symbol = new Extent(start, end);
        builder.Claim(extent with { End = start }, SegmentRole.Furniture);
        if (builder.Header.Symbol is null)
        {
            builder.Header = builder.Header with { Symbol = builder.Field(manuscript.Text.Read(symbol), symbol, builder.Evidence("a line is the symbol of a release", symbol)) };
        }
        else
        {
            builder.Claim(symbol, SegmentRole.Field);
        }

        return true;
    }

    // The press service's letterhead, a caveat, a rubric.
    private static bool ReadOwn(Manuscript manuscript, TranscriptBuilder builder, Extent extent)
    {
        var lexicon = manuscript.Lexicon;
        var span = manuscript.Text[extent];
        var mark = span.Length - span.TrimStart("([*- ").Length;
        if (lexicon.Header.Delivery.MatchStart(span[mark..], out var note) is var length and > 0)
        {
            var found = new Extent(extent.Start + mark, extent.Start + mark + length);
            builder.Header = builder.Header with { Delivery = builder.Header.Delivery ?? builder.Field(note, found, builder.Evidence("a formula about the spoken words", found)) };
            return true;
        }

        if (lexicon.Releases.Letterhead.MatchStart(span[mark..]) == 0 && CountWords(span) >= LeastHeadlineWords)
        {
            return false;
        }

        builder.Claim(extent, SegmentRole.Furniture);
        return true;
    }

    private static DateMatch? Date(Manuscript manuscript, Extent extent)
    {
        var span = manuscript.Text[extent];
        if (span.Length > LongestDateLine)
        {
            return null;
        }

        if (span.Length == DigitsOfDay && !span.ContainsAnyExceptInRange('0', '9')
            && DateOnly.TryParseExact(span, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
        {
            return new DateMatch(0, DigitsOfDay, new DateReading(new EventDate(PartialDate.From(day)), DateForm.YearFirstNumbers), manuscript.Lexicon.Dates.Name);
        }

        return DateReader.TryFind(span, manuscript.Lexicon, out var match) && match.Value.IsComplete
            && !span[match.End..].ContainsAnyExcept(" .)*") && (match.Start == 0 || span[..match.Start].TrimEnd().EndsWith(":", StringComparison.Ordinal))
            ? match
            : null;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out _))
        {
            words++;
        }

        return words;
    }
}
