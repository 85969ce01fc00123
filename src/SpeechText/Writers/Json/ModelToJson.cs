namespace SpeechText.Writers.Json;

/// <summary>
/// Puts the model into the contract's records: speakers by id, dates in EDTF.
/// </summary>
internal static class ModelToJson
{
    internal static TranscriptJson Transcript(Transcript t, bool segments) => new(
        new SourceJson(t.Source.Name, t.Source.MediaType, t.Source.Length, t.Source.Sha256),
        t.Genre,
        t.Language,
        Header(t.Header),
        [.. t.Speakers.Select(Speaker)],
        [.. t.Items.Select(Item)],
        [.. t.Quotations.Select(Quotation)],
        t.References,
        [.. t.Diagnostics.Select(d => new DiagnosticJson(d.Id.Code, d.Severity, d.Message, d.Span))],
        t.GenreEvidence,
        segments ? [.. t.Segments.Select(s => new SegmentJson(s.Role, s.Span))] : null);

    private static HeaderJson Header(Header h) => new(
        Field(h.Organization),
        Field(h.Office),
        Field(h.Occasion),
        Field(h.Kind),
        Field(h.Symbol),
        Field(h.Session),
        Field(h.MeetingNumber),
        h.Date is { } date ? new FieldJson<string>(date.Value.ToString(), date.Text, date.Span, date.Evidence) : null,
        h.Time is { } time ? new TimeJson(time.Value.ToString(), time.Value.Zone, time.Text, time.Span, time.Evidence) : null,
        Field(h.Place),
        Field(h.Delivery));

    private static FieldJson<T>? Field<T>(Field<T>? field)
        where T : notnull =>
        field is null ? null : new FieldJson<T>(field.Value, field.Text, field.Span, field.Evidence);

    private static SpeakerJson Speaker(Speaker s) =>
        new(s.Id, s.Kind, s.Name, s.Honorifics, s.Titles, s.Affiliation, s.PostNominals, s.Text, s.Span, s.Evidence);

    private static ItemJson Item(Item item) => item switch
    {
        Heading h => new HeadingJson(h.Text, h.Span, h.Level),
        Narrative n => new NarrativeJson(n.Kind, Paragraphs(n.Paragraphs)),
        Speech s => new SpeechJson(s.Speaker.Id, s.Label, s.Language, LanguageNote(s.LanguageNote), Salutation(s.Salutation), Paragraphs(s.Paragraphs), s.Closing, s.OnBehalfOf, s.Evidence, [.. s.Versions.Select(Version)], [.. s.Roles.Select(Role)]),
        Vote v => new VoteJson(v.Symbol, v.InFavour, v.Against, v.Abstaining, v.Counts, v.Span),
        _ => throw new NotSupportedException($"The contract has no item of type {item.GetType().Name}."),
    };

    private static SpeechVersionJson Version(SpeechVersion v) => new(v.Language, v.Label, Salutation(v.Salutation), Paragraphs(v.Paragraphs), v.Closing);

    private static RoleStretchJson Role(RoleStretch r) => new(r.Role, r.Affiliation, r.Announcement, r.Span);

    private static LanguageNoteJson? LanguageNote(LanguageNote? note) =>
        note is null ? null : new LanguageNoteJson(note.Mode, note.Languages, note.Text, note.Span);

    private static SalutationJson? Salutation(Salutation? salutation) =>
        salutation is null ? null : new SalutationJson(salutation.Text, salutation.Span, [.. salutation.Addressees.Select(Addressee)], salutation.Evidence);

    private static AddresseeJson Addressee(Addressee a) => new(a.Text, a.Span, a.Honorifics, a.Title, a.Name);

    private static IReadOnlyList<ParagraphJson> Paragraphs(IReadOnlyList<Paragraph> paragraphs) =>
        [.. paragraphs.Select(p => new ParagraphJson(p.Text, p.Spans, [.. p.Joins.Select(j => new JoinJson(j.At, j.Reason))], p.Number, p.Notes, p.Language, p.Kind, p.Marker))];

    private static QuotationJson Quotation(Quotation q) => new(q.Text, q.Span, q.Spans, q.Speaker?.Id, q.Cue, q.Direct, q.Evidence);
}
