using SpeechText.Fields.Announcements;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Writes what an announcement says into the header and the speakers. The date is left to the genre, which knows the other dates of the page.
/// </summary>
internal sealed class AnnouncementWriter(ReadingText text, TranscriptBuilder builder, Lexicon lexicon)
{
    private readonly List<Extent> _taken = [];

    /// <summary>Writes all of an announcement but its date; what of <paramref name="whole"/> has no role only announces.</summary>
    /// <param name="announcement">What was read.</param>
    /// <param name="whole">All that it was read from.</param>
    /// <param name="named">The speaker, where a line of its own names one; otherwise the announced one.</param>
    /// <returns>Whose words they are.</returns>
    internal Speaker Write(Announcement announcement, Extent whole, AnnouncedSpeaker? named = null)
    {
        var found = announcement.Circumstances;
        builder.Header = builder.Header with
        {
            Kind = Field(announcement.Kind, announcement.KindAt, "the announcement calls it so"),
            Delivery = builder.Header.Delivery ?? (found.Delivery is { } delivery ? Field(delivery.Note, delivery.At, "a formula about the spoken words") : null),
            Occasion = found.Occasion.IsEmpty ? builder.Header.Occasion : Field(Line(found.Occasion), found.Occasion, "the announcement says for what the words were spoken"),
            Place = found.Place.IsEmpty ? builder.Header.Place : Field(Line(found.Place), found.Place, "the announcement ends with a place"),
        };
        if (found.Date is not null)
        {
            _taken.Add(found.DateAt);
        }

        if (named is { Titles.Count: 0 })
        {
            // "Secretary-General's remarks to the Forum / Anna Rossi": the office of the title is that of the name under it.
            named.Titles.AddRange(announcement.Speaker.Titles);
        }

        var speaker = Speak(named ?? announcement.Speaker, "the announcement says whose words follow");
        if (found.Deliverer is { } deliverer)
        {
            var other = Speak(deliverer, "the announcement says who delivered the words");
            builder.Diagnose(DiagnosticId.DeliveredByAnother, At(deliverer), Known(speaker), Known(other));
        }

        LabelRest(whole);
        return speaker;
    }

    /// <summary>Makes a speaker of what was read of one, and claims its leaves.</summary>
    private Speaker Speak(AnnouncedSpeaker found, string rule)
    {
        var name = found.Name.IsEmpty ? null : Piece(found.Name);
        var titles = found.Titles.ConvertAll(t => Piece(t) is var piece ? new Title(Line(t), piece.Text, piece.Span) : null!);
        var home = found.Affiliation.IsEmpty ? null : Piece(found.Affiliation);
        found.Honorifics.ForEach(h => Piece(h));
        foreach (var letters in found.Person?.PostNominals ?? [])
        {
            Piece(letters);
        }

        return builder.Add(new Speaker
        {
            Id = builder.NextSpeakerId,
            Kind = found.Kind,
            Name = name is null ? null : found.Kind == SpeakerKind.Person ? ReadableCase.OfName(Line(found.Name), lexicon.Names) : Line(found.Name),
            Honorifics = [.. found.Honorifics.Select(Line)],
            Titles = titles,
            PostNominals = [.. (found.Person?.PostNominals ?? []).Select(Line)],
            Affiliation = home is null ? null : builder.Affiliation(Line(found.Affiliation), home, StateReader.TryRead(text[found.Affiliation], lexicon, out var code) ? code : null),
            Text = name?.Text,
            Span = name?.Span,
            Evidence = At(found) is { IsEmpty: false } at ? [builder.Evidence(rule, at)] : [],
        });
    }

    private static Extent At(AnnouncedSpeaker found) => !found.Name.IsEmpty || found.Titles.Count == 0 ? found.Name : found.Titles[0];

    private static string Known(Speaker speaker) => speaker.Name ?? speaker.Titles[0].Value;

    private Field<T> Field<T>(T value, Extent extent, string rule)
        where T : notnull
    {
        _taken.Add(extent);
        return builder.Field(value, extent, builder.Evidence(rule, extent));
    }

    private TextPiece Piece(Extent extent)
    {
        _taken.Add(extent);
        return builder.Piece(extent, SegmentRole.Field);
    }

    private string Line(Extent extent) => OneLine.Of(text[extent]);

    private void LabelRest(Extent whole)
    {
        _taken.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var at = whole.Start;
        foreach (var taken in _taken.Where(whole.Contains))
        {
            Label(at, taken.Start);
            at = Math.Max(at, taken.End);
        }

        Label(at, whole.End);
    }

    private void Label(int start, int end)
    {
        (start, end) = OneLine.Trim(text.Text, start, end);
        if (start < end)
        {
            builder.Claim(new Extent(start, end), SegmentRole.Label);
        }
    }
}
