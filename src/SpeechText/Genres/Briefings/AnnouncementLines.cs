using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Writes what the announcements say into the header; what is left of them only announces.
/// </summary>
internal sealed class AnnouncementLines(Manuscript manuscript, TranscriptBuilder builder)
{
    /// <summary>Reads one announcement and gives those whom it names.</summary>
    internal List<Credit> Read(Announcement announcement)
    {
        var taken = new List<Extent> { announcement.KindWords };
        var credits = CreditReader.Read(manuscript.Text, announcement.Extent, announcement.KindWords, manuscript.Lexicon);
        foreach (var credit in credits)
        {
            taken.AddRange(credit.Titles);
            taken.AddRange(credit.Honorifics);
            taken.Add(credit.Printed);
        }

        ReadKind(announcement);
        if (credits.Count == 0)
        {
            ReadOffice(announcement, taken);
        }

        ReadDate(announcement, taken);
        ReadPlace(announcement, taken);
        Claim(announcement.Extent, taken);
        return announcement.IsLead ? credits.ConvertAll(c => c with { IsHost = true }) : credits;
    }

    private void ReadKind(Announcement announcement)
    {
        var rule = announcement.IsLead ? "what the words are a transcript of" : "what the title says that the text is";
        builder.Header = builder.Header with
        {
            Kind = builder.Header.Kind ?? builder.Field(announcement.Kind, announcement.KindWords, builder.Evidence(rule, announcement.KindWords)),
        };
    }

    // "Daily Press Briefing by the Office of the Spokesperson".
    private void ReadOffice(Announcement announcement, List<Extent> taken)
    {
        var after = Rest(announcement);
        var span = manuscript.Text[after];
        var by = manuscript.Lexicon.Briefings.By.MatchStart(span);
        var name = after with { Start = after.Start + by };
        var (start, end) = OneLine.Trim(manuscript.Text.Text, name.Start, name.End);
        name = new Extent(start, end);
        name = name with { Start = Office.SkipLeads(manuscript.Text, name, manuscript.Lexicon.Briefings) };
        if (by > 0 && builder.Header.Office is null && manuscript.Lexicon.Header.Offices.MatchStart(manuscript.Text[name]) > 0)
        {
            taken.Add(name);
            var value = ReadableCase.Of(OneLine.Of(manuscript.Text[name]), manuscript.Lexicon.Names);
            builder.Header = builder.Header with { Office = builder.Field(value, name, builder.Evidence("it begins as the name of an office does", name)) };
        }
    }

    private void ReadDate(Announcement announcement, List<Extent> taken)
    {
        if (builder.Header.Date is null && DateReader.TryFind(manuscript.Text[announcement.Extent], manuscript.Lexicon, out var date))
        {
            var found = new Extent(announcement.Extent.Start + date.Start, announcement.Extent.Start + date.End);
            taken.Add(found);
            builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, found, date) };
        }
    }

    // ", held in New York today:" — a place where the United Nations meets, right after a word that leads to one.
    private void ReadPlace(Announcement announcement, List<Extent> taken)
    {
        var after = Rest(announcement);
        var span = manuscript.Text[after];
        var words = manuscript.Lexicon;
        for (var at = 0; builder.Header.Place is null && Word.TryNext(span, ref at, out var start);)
        {
            var cue = words.Briefings.In.MatchStart(span[start..]);
            var from = start + cue;
            while (cue > 0 && from < span.Length && char.IsWhiteSpace(span[from]))
            {
                from++;
            }

            if (cue > 0 && words.Header.Places.MatchStart(span[from..]) is var length and > 0)
            {
                var place = new Extent(after.Start + from, after.Start + from + length);
                taken.Add(place);
                builder.Header = builder.Header with { Place = builder.Field(ReadableCase.Of(OneLine.Of(manuscript.Text[place]), words.Names), place, builder.Evidence("a word that leads to a place stands before it", place)) };
            }
        }
    }

    private Extent Rest(Announcement announcement)
    {
        var (start, end) = OneLine.Trim(manuscript.Text.Text, announcement.KindWords.End, announcement.Extent.End);
        return new Extent(start, end);
    }

    private void Claim(Extent whole, List<Extent> taken)
    {
        taken.Sort((a, b) => a.Start.CompareTo(b.Start));
        var at = whole.Start;
        foreach (var part in taken)
        {
            ClaimLabel(at, part.Start);
            builder.Claim(part, SegmentRole.Field);
            at = Math.Max(at, part.End);
        }

        ClaimLabel(at, whole.End);
    }

    private void ClaimLabel(int start, int end)
    {
        (start, end) = OneLine.Trim(manuscript.Text.Text, start, end);
        if (start < end)
        {
            builder.Claim(new Extent(start, end), SegmentRole.Label);
        }
    }
}
