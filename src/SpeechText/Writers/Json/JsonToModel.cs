using System.Globalization;
using System.Text.Json;

namespace SpeechText.Writers.Json;

/// <summary>
/// Puts the contract's records back into the model. Throws a <see cref="JsonException"/> wherever they break the contract.
/// </summary>
internal sealed class JsonToModel
{
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);

    private JsonToModel()
    {
    }

    /// <exception cref="ArgumentException"><paramref name="sourceText"/> is not the text that was parsed.</exception>
    internal static Transcript Transcript(TranscriptJson t, string? sourceText)
    {
        var reader = new JsonToModel();
        // The speakers first: items and quotations refer to them.
        var speakers = List(t.Speakers, reader.Speaker);
        return new Transcript
        {
            Source = Source(t, sourceText),
            Genre = t.Genre,
            GenreEvidence = List(t.GenreEvidence),
            Language = t.Language,
            Header = Header(t.Header),
            Speakers = speakers,
            Items = List(t.Items, reader.Item),
            Quotations = List(t.Quotations, reader.Quotation),
            References = List(t.References),
            Diagnostics = List(t.Diagnostics, Diagnostic),
            Segments = List(t.Segments ?? [], s => new Segment(s.Role, s.Span)),
            HasLeaves = t.Segments is not null,
        };
    }

    private static SourceText Source(TranscriptJson transcript, string? sourceText)
    {
        var source = transcript.Source;
        Check(source.Length >= 0, "The length of the source is negative.");
        Check(source.Sha256.Length == 64 && source.Sha256.All(char.IsAsciiHexDigitLower), "The SHA-256 of the source is not 64 lower-case hexadecimal digits.");
        if (sourceText is null)
        {
            return SourceText.WithoutText(source.Length, source.Name, source.MediaType, source.Sha256);
        }

        if (sourceText.Length != source.Length)
        {
            throw new ArgumentException($"The source text is {sourceText.Length} characters long, and the one that was parsed {source.Length}.", nameof(sourceText));
        }

        if (!BytesAreLost(transcript) && !SourceHash.Fits(sourceText, source.Sha256))
        {
            throw new ArgumentException("The source text is not the one that was parsed: its SHA-256 is another.", nameof(sourceText));
        }

        return new SourceText(sourceText, source.Name, source.MediaType, source.Sha256);
    }

    // Of bytes that were damaged or read in part, the text does not give the hash again.
    private static bool BytesAreLost(TranscriptJson transcript) =>
        transcript.Diagnostics.Any(d => d?.Id == DiagnosticId.DamagedEncoding.Code || d?.Id == DiagnosticId.SourceTooLong.Code);

    private static Header Header(HeaderJson h) => new()
    {
        Organization = Field(h.Organization),
        Office = Field(h.Office),
        Occasion = Field(h.Occasion),
        Kind = Field(h.Kind),
        Symbol = Field(h.Symbol),
        Session = Field(h.Session),
        MeetingNumber = Field(h.MeetingNumber),
        Date = Date(h.Date),
        Time = Time(h.Time),
        Place = Field(h.Place),
        Delivery = Field(h.Delivery),
    };

    private static Field<T>? Field<T>(FieldJson<T>? field)
        where T : notnull =>
        field is null ? null : new Field<T> { Value = field.Value, Text = field.Text, Span = field.Span, Evidence = List(field.Evidence) };

    private static Field<EventDate>? Date(FieldJson<string>? field)
    {
        if (field is null)
        {
            return null;
        }

        Check(EventDate.TryParse(field.Value, out var date), $"'{field.Value}' is no date in EDTF, such as 2022-01-18 or XXXX-12-06.");
        return new Field<EventDate> { Value = date, Text = field.Text, Span = field.Span, Evidence = List(field.Evidence) };
    }

    private static Field<ClockTime>? Time(TimeJson? field)
    {
        if (field is null)
        {
            return null;
        }

        Check(
            TimeOnly.TryParseExact(field.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time),
            $"'{field.Value}' is no time of day, such as 10:30.");
        return new Field<ClockTime> { Value = new ClockTime(time, field.Zone), Text = field.Text, Span = field.Span, Evidence = List(field.Evidence) };
    }

    private Speaker Speaker(SpeakerJson s)
    {
        var speaker = new Speaker
        {
            Id = s.Id,
            Kind = s.Kind,
            Name = s.Name,
            Honorifics = List(s.Honorifics),
            Titles = List(s.Titles),
            Affiliation = s.Affiliation,
            PostNominals = List(s.PostNominals),
            Text = s.Text,
            Span = s.Span,
            Evidence = List(s.Evidence),
        };
        Check(_speakers.TryAdd(s.Id, speaker), $"Two speakers have the id '{s.Id}'.");
        return speaker;
    }

    private Speaker Find(string id) => _speakers.GetValueOrDefault(id) ?? throw new JsonException($"No speaker has the id '{id}'.");

    private Item Item(ItemJson item) => item switch
    {
        HeadingJson h => Heading(h),
        NarrativeJson n => new Narrative { Kind = n.Kind, Paragraphs = List(n.Paragraphs, Paragraph) },
        SpeechJson s => new Speech
        {
            Speaker = Find(s.Speaker),
            Label = s.Label,
            Language = s.Language,
            LanguageNote = LanguageNote(s.LanguageNote),
            Salutation = Salutation(s.Salutation),
            Paragraphs = List(s.Paragraphs, Paragraph),
            Closing = s.Closing,
            OnBehalfOf = s.OnBehalfOf,
            Evidence = List(s.Evidence),
            Versions = List(s.Versions, Version),
            Roles = List(s.Roles, Role),
        },
        VoteJson v => Vote(v),
        _ => throw new JsonException("An item must be a heading, a narrative, a speech or a vote."),
    };

    private static RoleStretch Role(RoleStretchJson r) => new() { Role = r.Role, Affiliation = r.Affiliation, Announcement = r.Announcement, Span = r.Span };

    private static SpeechVersion Version(SpeechVersionJson v) => new()
    {
        Language = v.Language,
        Label = v.Label,
        Salutation = Salutation(v.Salutation),
        Paragraphs = List(v.Paragraphs, Paragraph),
        Closing = v.Closing,
    };

    private static Heading Heading(HeadingJson h)
    {
        Check(h.Level is >= 1 and <= 6, "The level of a heading must be from 1 to 6.");
        return new Heading { Text = h.Text, Span = h.Span, Level = h.Level };
    }

    private static Vote Vote(VoteJson v)
    {
        Check(v.Counts is null or { InFavour: >= 0, Against: >= 0, Abstaining: >= 0 }, "The counts of a vote must not be negative.");
        return new Vote
        {
            Symbol = v.Symbol,
            InFavour = List(v.InFavour),
            Against = List(v.Against),
            Abstaining = List(v.Abstaining),
            Counts = v.Counts,
            Span = v.Span,
        };
    }

    private static LanguageNote? LanguageNote(LanguageNoteJson? note) =>
        note is null ? null : new LanguageNote { Mode = note.Mode, Languages = List(note.Languages), Text = note.Text, Span = note.Span };

    private static Salutation? Salutation(SalutationJson? s) => s is null ? null : new Salutation
    {
        Text = s.Text,
        Span = s.Span,
        Addressees = List(s.Addressees, a => new Addressee { Text = a.Text, Span = a.Span, Honorifics = List(a.Honorifics), Title = a.Title, Name = a.Name }),
        Evidence = List(s.Evidence),
    };

    private static Paragraph Paragraph(ParagraphJson p)
    {
        Check(p.Spans.Count > 0 || (p.Text.Length == 0 && p.Notes.Count > 0), "A paragraph must have a place.");
        return new Paragraph
        {
            Text = p.Text,
            Spans = p.Spans,
            Joins = List(p.Joins, j => new Join(j.At, j.Reason)),
            Kind = p.Kind,
            Marker = p.Marker,
            Number = p.Number,
            Notes = List(p.Notes),
            Language = p.Language,
        };
    }

    private Quotation Quotation(QuotationJson q)
    {
        Check(
            q.Spans.Count > 0 && q.Spans[0].Start == q.Span.Start && q.Spans[^1].End == q.Span.End,
            "The span of a quotation must go from the start of its first piece to the end of its last.");
        return new Quotation
        {
            Text = q.Text,
            Spans = q.Spans,
            Speaker = q.Speaker is null ? null : Find(q.Speaker),
            Cue = q.Cue,
            Direct = q.Direct,
            Evidence = List(q.Evidence),
        };
    }

    private static Diagnostic Diagnostic(DiagnosticJson d)
    {
        var id = DiagnosticId.Find(d.Id) ?? throw new JsonException($"There is no diagnostic '{d.Id}'.");
        Check(d.Severity == id.Severity, $"A diagnostic '{d.Id}' is not of severity {d.Severity}.");
        return new Diagnostic(id, d.Message, d.Span);
    }

    private static T[] List<T>(IReadOnlyList<T> list) => List(list, value => value);

    private static TModel[] List<TJson, TModel>(IReadOnlyList<TJson> list, Func<TJson, TModel> model)
    {
        var models = new TModel[list.Count];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = model(list[i] ?? throw new JsonException("A list holds null."));
        }

        return models;
    }

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new JsonException(otherwise);
        }
    }
}
