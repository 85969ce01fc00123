namespace SpeechText.Sample.Rendering;

/// <summary>One value with its place and its evidence.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where it stands; <see langword="null"/> for what is true of the whole text.</param>
/// <param name="Evidence">Why it was read so.</param>
internal sealed record Reading(string Name, string Value, TextSpan? Span, IReadOnlyList<Evidence> Evidence);

/// <summary>
/// Lists every value of a transcript but its paragraphs.
/// </summary>
internal static class Readings
{
    public static IEnumerable<Reading> Of(Transcript transcript) =>
    [
        new("Genre", Words.Name(transcript.Genre), null, transcript.GenreEvidence),
        new("Language", Words.Language(transcript.Language), null, []),
        .. OfHeader(transcript.Header),
        .. transcript.Speakers.SelectMany(OfSpeaker),
        .. transcript.Items.OfType<Speech>().SelectMany(OfSpeech),
        .. transcript.Quotations.Select(quotation => new Reading("Quotation", $"“{quotation.Text}” ({Naming.OfQuoted(quotation.Speaker)})", quotation.Span, quotation.Evidence)),
        .. transcript.References.Select(reference => new Reading("Reference", reference.Symbol ?? reference.Text, reference.Span, [])),
    ];

    private static IEnumerable<Reading> OfHeader(Header header) => new[]
    {
        Of("Organization", header.Organization, value => value),
        Of("Office", header.Office, value => value),
        Of("Symbol", header.Symbol, value => value),
        Of("Session", header.Session, value => value),
        Of("Meeting", header.MeetingNumber, value => value),
        Of("Occasion", header.Occasion, value => value),
        Of("Kind", header.Kind, Words.Name),
        Of("Date", header.Date, date => $"{date}: {Dates.InWords(date)}"),
        Of("Time", header.Time, time => time.Zone is { } zone ? $"{time} {zone}" : time.ToString()),
        Of("Place", header.Place, value => value),
        Of("Delivery", header.Delivery, Words.Name),
    }.OfType<Reading>();

    private static IEnumerable<Reading> OfSpeaker(Speaker speaker)
    {
        yield return new Reading("Speaker", $"{Naming.Of(speaker)}, {Words.Name(speaker.Kind)}", speaker.Span, speaker.Evidence);
        foreach (var title in speaker.Titles)
        {
            yield return new Reading("Title", title.Value, title.Span, []);
        }
    }

    private static IEnumerable<Reading> OfSpeech(Speech speech)
    {
        if (speech.Label is { } label)
        {
            yield return new Reading("Turn", $"{label.Text} ({Naming.Of(speech.Speaker)})", label.Span, []);
        }

        if (speech.Salutation is { } salutation)
        {
            yield return new Reading("Salutation", string.Join("; ", salutation.Addressees.Select(addressee => addressee.Text)), salutation.Span, salutation.Evidence);
        }

        if (speech.Closing is { } closing)
        {
            yield return new Reading("Closing", closing.Text, closing.Span, []);
        }
    }

    private static Reading? Of<T>(string name, Field<T>? field, Func<T, string> say)
        where T : notnull => field is null ? null : new Reading(name, say(field.Value), field.Span, field.Evidence);
}
