using SpeechText.Fields.Announcements;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// The lines before the words begin, each with the role that its form shows.
/// <code>
/// 25 October 2007                            the date
/// Department of Public Information           the office
/// James S. Brady Press Briefing Room         the place
/// 12:19 P.M. EDT                             the hour; a line right before it that has no other role is the place
/// FOR IMMEDIATE RELEASE                      of the page
/// </code>
/// </summary>
internal sealed class HeaderLines(Manuscript manuscript, TranscriptBuilder builder, Interview interview)
{
    private const int MostLines = 24;
    private const int LongestLine = 150;
    private const int MostPlaceLines = 2;

    // "Abidjan, le" 20 mai 2031
    private const int LongestPlace = 40;

    private readonly List<int> _unread = [];

    /// <summary>The first line of the words: after the lead or, where there is none, after the last line of which the form shows a role.</summary>
    internal int Body()
    {
        if (interview.Announcements is [.., { IsLead: true } lead])
        {
            return lead.Last + 1;
        }

        if (interview.IsModerated)
        {
            return interview.Labels.First;
        }

        var body = 0;
        var most = Math.Min(MostLines, Math.Min(interview.Labels.First, manuscript.Lines.Count));
        for (var line = 0; line < most; line++)
        {
            var announcement = interview.Announcements.Find(a => a.First == line);
            if (announcement is null && manuscript.Lines[line].Extent.Length > LongestLine)
            {
                break;
            }

            var last = announcement?.Last ?? (interview.Labels.Key is { } key && key.First == line ? key.Last : HasRole(line) ? line : -1);
            (line, body) = last < 0 ? (line, body) : (last, last + 1);
        }

        return body;
    }

    internal void Read(int body)
    {
        for (var line = 0; line < body; line++)
        {
            if (!interview.Announcements.Exists(a => a.First <= line && line <= a.Last))
            {
                ReadLine(line, manuscript.Lines[line].Extent);
            }
        }

        foreach (var line in _unread)
        {
            builder.Diagnose(DiagnosticId.HeaderLineUnread, manuscript.Lines[line].Extent, OneLine.Of(manuscript.Text[manuscript.Lines[line].Extent]));
        }
    }

    private bool HasRole(int line)
    {
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        var words = manuscript.Lexicon;
        return ClockLine.Is(manuscript, line, out _) || ReleaseSymbol.Find(text) >= 0
            || words.Briefings.Notices.MatchStart(text.TrimStart('(')) > 0 || words.Briefings.Hosts.Contains(text) || words.Briefings.Rooms.MatchStart(text) > 0
            || (!(text[^1] is '.' or '?' or '!' or ':')
                && (words.Header.Offices.MatchStart(text) > 0 || words.Header.Organizations.MatchStart(text) > 0 || words.Header.Places.MatchStart(text) > 0
                    || (DateReader.TryFind(text, words, out var date) && (2 * date.Length >= text.Length || (date.End == text.Length && date.Start <= LongestPlace)))));
    }

    private void ReadLine(int line, Extent extent)
    {
        var text = manuscript.Text[extent];
        var header = builder.Header;
        if (interview.Labels.Key is { } key && key.First <= line && line <= key.Last)
        {
            builder.Claim(extent, SegmentRole.Label);
            return;
        }

        if (SpeakerKey.IsClock(text))
        {
            builder.Claim(extent, SegmentRole.Furniture);
            return;
        }

        if (!SpokenLines.HasWords(text))
        {
            return;
        }

        if (ReleaseSymbol.Find(text) is var symbol and >= 0)
        {
            ReadSymbol(extent, symbol);
        }
        else if (ClockLine.Is(manuscript, line, out var time))
        {
            var hour = Within(extent, time.Start, time.End);
            builder.Header = header with { Time = header.Time ?? builder.Field(time.Value, hour, builder.Evidence("the hour stands alone on its line", hour)) };
            ReadPlaceBefore(line);
        }
        else if (DateReader.TryFind(text, manuscript.Lexicon, out var date))
        {
            ReadDate(Within(extent, date.Start, date.End), date);
            Rest(line, extent, date);
        }
        else if (manuscript.Lexicon.Briefings.Notices.MatchStart(text.TrimStart('(')) > 0)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }
        else
        {
            ReadName(line, extent);
        }
    }

    // "Secrétaire généralSG/SM/10633": a page may glue the name of the organ to it.
    private void ReadSymbol(Extent extent, int at)
    {
        var symbol = extent with { Start = extent.Start + at };
        builder.Claim(extent with { End = symbol.Start }, SegmentRole.Furniture);
        if (builder.Header.Symbol is null)
        {
            builder.Header = builder.Header with { Symbol = builder.Field(manuscript.Text.Read(symbol), symbol, builder.Evidence("the line ends in the symbol of a release", symbol)) };
        }
        else
        {
            builder.Claim(symbol, SegmentRole.Furniture);
        }
    }

    private void ReadName(int line, Extent extent)
    {
        var text = manuscript.Text[extent];
        var (words, header) = (manuscript.Lexicon, builder.Header);
        if (header.Office is null && words.Header.Offices.MatchStart(text) > 0)
        {
            builder.Header = header with { Office = Name(FirstPart(extent), "it begins as the name of an office does") };
        }
        else if (header.Organization is null
            && (words.Briefings.Hosts.MatchStart(text) > 0 || words.Header.Organizations.MatchStart(text) > 0)
            && words.Header.Places.MatchStart(text) == 0)
        {
            builder.Header = header with { Organization = Name(extent, "it begins as the name of an organization does") };
        }
        else if (header.Place is null && (words.Briefings.Rooms.MatchStart(text) > 0 || words.Header.Places.MatchStart(text) > 0))
        {
            builder.Header = header with { Place = Name(extent, "it begins with a place where the press is met") };
        }
        else if (manuscript.Lines[line].Is(LineStyle.Heading) || (line == 0 && interview.Announcements is [.., { IsLead: true }]))
        {
            // Above the sentence that leads to the words stands the headline.
            builder.Add(new Heading { Text = OneLine.Of(text), Span = builder.Piece(extent, SegmentRole.Heading).Span, Level = Math.Max(1, manuscript.Lines[line].Level) });
        }
        else
        {
            _unread.Add(line);
        }
    }

    // "Intercontinental Barclay / New York, New York / 6:42 P.M. EDT": what nothing else is, right before the hour, is where.
    private void ReadPlaceBefore(int clock)
    {
        var first = clock;
        while (first > 0 && clock - first < MostPlaceLines && (_unread.Contains(first - 1) || IsPlace(first - 1)))
        {
            first--;
        }

        if (_unread.RemoveAll(l => l >= first && l < clock) > 0)
        {
            var extent = manuscript.Lines[first].Extent.To(manuscript.Lines[clock - 1].Extent);
            builder.Header = builder.Header with { Place = Name(extent, "it stands right before the hour") };
        }
    }

    private bool IsPlace(int line) => builder.Header.Place?.Span == manuscript.Text.ToSource(manuscript.Lines[line].Extent);

    private void ReadDate(Extent found, DateMatch date)
    {
        if (builder.Header.Date is { } first)
        {
            builder.Claim(found, SegmentRole.Field);
            if (first.Value != date.Value)
            {
                builder.Diagnose(DiagnosticId.CompetingDate, found, manuscript.Text.Read(found));
            }
        }
        else
        {
            builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, found, date) };
        }
    }

    // "For Immediate Release     September 18, 2009", "New York, 25 June 2020".
    private void Rest(int line, Extent extent, DateMatch date)
    {
        var lead = manuscript.Text[extent][..date.Start];
        var cue = manuscript.Lexicon.Briefings.In.MatchStart(lead);
        builder.Claim(extent with { End = extent.Start + cue }, SegmentRole.Label);
        var (start, end) = OneLine.Trim(manuscript.Text.Text, extent.Start + cue, extent.Start + date.Start);
        var before = new Extent(start, end);
        if (before.IsEmpty)
        {
            return;
        }

        if (manuscript.Lexicon.Briefings.Notices.MatchStart(manuscript.Text[before]) > 0)
        {
            builder.Claim(before, SegmentRole.Furniture);
        }
        else if (builder.Header.Place is null)
        {
            builder.Header = builder.Header with { Place = Name(before, "it stands before the date on its line") };
        }
        else
        {
            _unread.Add(line);
        }
    }

    // "Department of Public Information • News and Media Division • New York": the office, and what belongs to it.
    private Extent FirstPart(Extent extent)
    {
        var bullet = manuscript.Text[extent].IndexOf('•');
        if (bullet <= 0)
        {
            return extent;
        }

        builder.Claim(extent with { Start = extent.Start + bullet }, SegmentRole.Furniture);
        var (start, end) = OneLine.Trim(manuscript.Text.Text, extent.Start, extent.Start + bullet);
        return new Extent(start, end);
    }

    private Field<string> Name(Extent extent, string rule) =>
        builder.Field(ReadableCase.Of(OneLine.Of(manuscript.Text[extent]), manuscript.Lexicon.Names), extent, builder.Evidence(rule, extent));

    private static Extent Within(Extent extent, int start, int end) => new(extent.Start + start, extent.Start + end);
}
