using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where the speech was given: what stands before the date on its line, or a line that begins with a place where the United Nations meets.
/// <code>
/// Port Louis, 9 May 2018             Port Louis
/// General Assembly Hall, New York    General Assembly Hall, New York
/// </code>
/// </summary>
internal static class PlaceLines
{
    private const int MostWords = 8;
    private const int DigitsOfYear = 4;
    private const int DigitsOfPostCode = 5;

    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count && sheet.Builder.Header.Place is null; line++)
        {
            var extent = WithoutLead(sheet, AfterComma(sheet, line, WithoutLead(sheet, sheet.Rest(line))));
            if (extent.IsEmpty)
            {
                continue;
            }

            var isKnown = sheet.Lexicon.Header.Places.MatchStart(sheet.Text[extent]) > 0;
            if (!isKnown && IsCityOfState(sheet, line, extent))
            {
                Take(sheet, line, extent, "a State stands behind it on a line of its own");
                continue;
            }

            if (isKnown ? !GoesOn(sheet, line, extent) : StandsBeforeDate(sheet, line, extent) && !OccasionLines.NamesMeeting(sheet, extent))
            {
                Take(sheet, line, extent, isKnown ? "it begins with a place where the United Nations meets" : "it stands before the date on its line");
            }
        }

        ReadVenue(sheet);
    }

    // "Example University, Lisbon": no place that is known, but a line that says what building it is, after the speaker.
    private static void ReadVenue(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine + 1; sheet.KindLine >= 0 && line < sheet.Count && sheet.Builder.Header.Place is null; line++)
        {
            var extent = WithoutLead(sheet, sheet.Rest(line));
            if (!extent.IsEmpty && !OccasionLines.NamesMeeting(sheet, extent) && Holds(sheet.Text[extent], sheet.Lexicon.Header.Venues))
            {
                Take(sheet, line, extent, "it says what building it is");
            }
        }
    }

    // "Bratislava, Slovakia"
    private static bool IsCityOfState(HeaderSheet sheet, int line, Extent extent)
    {
        var text = sheet.Text[extent];
        return !sheet.IsTouched(line) && text.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && text[..comma].IndexOfAny(',', '.') < 0
            && IsName(text[..comma]) && !TitleShape.IsTitle(text[..comma], sheet.Lexicon.Names) && StateReader.TryRead(text[(comma + 2)..], sheet.Lexicon, out _)
            && sheet.Lexicon.Names.Honorifics.MatchStart(text) == 0 && sheet.Lexicon.Names.Ranks.MatchStart(text) == 0
            && ((line > 0 && sheet.IsTouched(line - 1) && sheet.Rest(line - 1).IsEmpty)
                || (line + 1 < sheet.Count && sheet.IsTouched(line + 1) && sheet.Rest(line + 1).IsEmpty));
    }

    private static void Take(HeaderSheet sheet, int line, Extent found, string rule)
    {
        var extent = Name(sheet, found);
        if (extent.IsEmpty || !IsName(sheet.Text[extent]) || IsAddress(sheet.Text[extent], sheet.Lexicon.Header))
        {
            return;
        }

        var last = line;
        if (extent.End == sheet.Rest(line).End && line + 1 < sheet.Count && sheet.Rest(line + 1) is { IsEmpty: false } next
            && (sheet.Text.Text[sheet.Line(line).Extent.End - 1] == ',' ? sheet.Lexicon.Header.Places.MatchStart(sheet.Text[next]) > 0 && IsName(sheet.Text[next])
                : sheet.Line(line + 1).BlankBefore == 0 && extent.End == sheet.Line(line).Extent.End && sheet.Lexicon.Header.Places.Contains(sheet.Text[next])))
        {
            extent = extent.To(next);
            last = line + 1;
        }

        var field = sheet.Builder.Field(OneLine.Of(sheet.Text[extent]), extent, sheet.Builder.Evidence(rule, extent));
        sheet.Builder.Header = sheet.Builder.Header with { Place = field };
        var before = last > line ? found.Start : Lead(sheet, line, found);
        Claim(sheet, before, extent.Start);
        Claim(sheet, extent.End, sheet.Rest(last).End);
        sheet.TakeFrom(line, new Extent(before, extent.End));
        if (last > line)
        {
            sheet.Take(last);
        }
    }

    // What leads to a place is taken with it where it begins the line.
    private static int Lead(HeaderSheet sheet, int line, Extent found)
    {
        var rest = sheet.Rest(line);
        return WithoutLead(sheet, rest).Start == found.Start ? rest.Start : found.Start;
    }

    private static Extent WithoutLead(HeaderSheet sheet, Extent extent)
    {
        var start = extent.Start;
        while (start < extent.End && sheet.Text.Text[start] is '(' or '[')
        {
            start++;
        }

        var lead = sheet.Lexicon.Header.PlaceLeads.MatchStart(sheet.Text[extent with { Start = start }]);
        (start, var end) = OneLine.Trim(sheet.Text.Text, start + lead, extent.End);
        return new Extent(start, end);
    }

    /// <summary>"336 East 45th Street", "New York, N.Y. 10017": a postal address is no place of a speech.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> text, HeaderWords words)
    {
        if (!text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        int at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            var word = text[start..at];
            if (word.Length >= DigitsOfPostCode && !word.ContainsAnyExceptInRange('0', '9') && words.Places.MatchStart(text) > 0)
            {
                return true;
            }
        }

        return char.IsDigit(text[0]) && Holds(text, words.Streets);
    }

    private static bool Holds(ReadOnlySpan<char> text, WordSet words)
    {
        var at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (words.Contains(text[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    // "at the fifth session of the Assembly, New York": a known place after the last comma but one or so is not of the occasion.
    private static Extent AfterComma(HeaderSheet sheet, int line, Extent extent)
    {
        var span = sheet.Text[extent];
        if (sheet.Lexicon.Header.Places.MatchStart(span) > 0 && !GoesOn(sheet, line, extent))
        {
            return extent;
        }

        for (var comma = IndexOfMark(span, 0); comma > 0;)
        {
            var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start + comma + 1, extent.End);
            if (sheet.Lexicon.Header.Places.MatchStart(sheet.Text.Text.AsSpan(start, end - start)) > 0)
            {
                return Holds(span[..comma], sheet.Lexicon.Header.Venues) && !OccasionLines.StartsOccasion(sheet, extent with { End = extent.Start + comma })
                    ? extent
                    : new Extent(start, end);
            }

            comma = IndexOfMark(span, comma + 1);
        }

        return sheet.IsTouched(line) && AtEnd(sheet, extent) is var place and > 0 ? extent with { Start = extent.Start + place } : extent;
    }

    // A comma, the stop of a sentence or a dash with blanks: "Security Council – New York, 14 September 2031".
    private static int IndexOfMark(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            at = text[at..].IndexOfAny(",.–—-") is var next and >= 0 ? at + next : text.Length;
            if (at < text.Length && (text[at] == ',' || (text[at] == '.' ? at + 1 < text.Length && text[at + 1] == ' ' : at > 0 && text[at - 1] == ' ')))
            {
                return at;
            }
        }

        return -1;
    }

    // "at the general debate in New York", before a date: a known place, with the word that leads to it, ends what is left.
    private static int AtEnd(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (sheet.Lexicon.Header.PlaceLeads.MatchStart(span[start..]) is var lead and > 0
                && span[(start + lead)..].TrimStart() is var place && sheet.Lexicon.Header.Places.MatchStart(place) == place.Length && place.Length > 0)
            {
                return start;
            }
        }

        return 0;
    }

    // "the Assembly of the / United Nations, New York": the line before cannot end so.
    private static bool GoesOn(HeaderSheet sheet, int line, Extent extent)
    {
        if (line == 0 || extent.Start > sheet.Rest(line).Start || sheet.Line(line).BlankBefore > 0)
        {
            return false;
        }

        var before = sheet.Text[sheet.Rest(line - 1)];
        return sheet.Lexicon.CannotEndSentence.Contains(before[(before.LastIndexOfAny(" \r\n") + 1)..]);
    }

    // "New York, le", "(Geneva": what leads on to the date, and the bracket that holds both, are not of the place.
    private static Extent Name(HeaderSheet sheet, Extent extent)
    {
        var (start, end) = (extent.Start, extent.End);
        while (start < end && sheet.Text.Text[start] is '(' or '[')
        {
            start++;
        }

        while (start < end && sheet.Text.Text[end - 1] is ')' or ']' or '）')
        {
            end--;
        }

        start += sheet.Lexicon.Header.PlaceLeads.MatchStart(sheet.Text.Text.AsSpan(start, end - start));
        var last = sheet.Text.Text.AsSpan(start, end - start);
        last = last[(last.LastIndexOfAny(" \r\n") + 1)..];
        if (sheet.Lexicon.CannotEndSentence.Contains(last))
        {
            end -= last.Length;
        }

        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        return new Extent(start, end);
    }

    // What leads to the place, and from it on to the date.
    private static void Claim(HeaderSheet sheet, int start, int end)
    {
        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        if (start < end)
        {
            sheet.Builder.Claim(new Extent(start, end), SegmentRole.Label);
        }
    }

    private static bool StandsBeforeDate(HeaderSheet sheet, int line, Extent extent) =>
        sheet.Builder.Header.Date is { } date
        && sheet.Text.ToSource(sheet.Line(line).Extent).Contains(date.Span)
        && sheet.Text.ToSource(extent).End <= date.Span.Start;

    /// <summary>True for a few words that begin as a name does.</summary>
    internal static bool IsName(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            // A year is left where a date was not understood: then more than the place stands there.
            if (at - start == DigitsOfYear && char.IsDigit(text[start]) && char.IsDigit(text[at - 1]))
            {
                return false;
            }

            if (++words > MostWords
                || (words == 1 && !char.IsUpper(text[start]) && char.GetUnicodeCategory(text[start]) != System.Globalization.UnicodeCategory.OtherLetter))
            {
                return false;
            }
        }

        return words > 0;
    }
}
