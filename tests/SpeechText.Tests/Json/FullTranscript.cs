namespace SpeechText.Tests.Json;

/// <summary>
/// A transcript of which no property is empty, made by hand; its texts do not read their spans.
/// </summary>
internal static class FullTranscript
{
    internal const string SourceText = "A source of some length, so that every span has a place.";

    private static readonly Evidence Why = new("because a test says so", new TextSpan(0, 1));

    private static readonly Affiliation State = new("Norway", "NORWAY", new TextSpan(2, 8), "NOR", AffiliationKind.State);

    private static readonly Speaker Person = new()
    {
        Id = "s1",
        Kind = SpeakerKind.Person,
        Name = "Amina Ali",
        Honorifics = ["H.E.", "Ms."],
        Titles = [new Title("Minister for Peace", "Minister\nfor Peace", new TextSpan(9, 20))],
        Affiliation = State,
        PostNominals = ["QC"],
        Text = "Ms. Amina ALI",
        Span = new TextSpan(2, 9),
        Evidence = [Why],
    };

    private static readonly Paragraph Healed = new()
    {
        Text = "Words (applause) “in” Žemun, Київ, 日内瓦 and \ud83d\udd4a.",
        Spans = [new TextSpan(0, 3), new TextSpan(5, 9)],
        Joins = [new Join(new TextSpan(3, 5), JoinReason.PageBreak)],
        Number = "12",
        Notes = [new Note(NoteKind.Applause, "(applause)", new TextSpan(1, 2))],
        Language = "fr",
    };

    private static readonly Speech Turn = new()
    {
        Speaker = Person,
        Label = new TextPiece("Ms. Ali (Norway):", new TextSpan(0, 4)),
        Language = "en",
        LanguageNote = new LanguageNote { Mode = LanguageMode.InterpretationFrom, Languages = ["ar"], Text = "(interpretation from Arabic)", Span = new TextSpan(0, 4) },
        Salutation = new Salutation
        {
            Text = "Mr. President,",
            Span = new TextSpan(0, 4),
            Addressees = [new Addressee { Text = "Mr. President", Span = new TextSpan(0, 4), Honorifics = ["Mr."], Title = "President", Name = "Csaba" }],
            Evidence = [Why],
        },
        Paragraphs = [Healed],
        Closing = new TextPiece("Thank you.", new TextSpan(4, 9)),
        OnBehalfOf = State with { Value = "the Nordic countries", Code = null },
        Evidence = [Why],
        Roles = [new RoleStretch { Role = SpeakingRole.Representative, Affiliation = State, Announcement = new TextPiece("in my national capacity", new TextSpan(0, 4)), Span = new TextSpan(0, 9) }],
        Versions =
        [
            new SpeechVersion
            {
                Language = "fr",
                Label = new TextPiece("Version française", new TextSpan(0, 4)),
                Salutation = new Salutation { Text = "Excellences,", Span = new TextSpan(0, 4), Addressees = [new Addressee { Text = "Excellences", Span = new TextSpan(0, 4) }], Evidence = [Why] },
                Paragraphs = [Healed],
                Closing = new TextPiece("Merci.", new TextSpan(4, 9)),
            },
        ],
    };

    private static readonly Vote Adopted = new()
    {
        Symbol = "A/C.1/78/L.2",
        InFavour = [State],
        Against = [State],
        Abstaining = [State],
        Counts = new VoteCounts(1, 2, 3),
        Span = new TextSpan(4, 9),
    };

    internal static Transcript Make() => new()
    {
        Source = new SourceText(SourceText, "a.txt", "text/plain"),
        Genre = Genre.VerbatimRecord,
        GenreEvidence = [Why],
        Language = "en",
        Header = new Header
        {
            Organization = Field("United Nations"),
            Office = Field("Security Council"),
            Occasion = Field("Briefing"),
            Kind = Field(SpeechKind.Record),
            Symbol = Field("S/PV.9325"),
            Session = Field("Seventy-eighth year"),
            MeetingNumber = Field("9325"),
            Date = Field(new EventDate(new PartialDate(null, 12, 6), new PartialDate(null, 12, 8))),
            Time = Field(new ClockTime(new TimeOnly(10, 5), "America/New_York")),
            Place = Field("New York"),
            Delivery = Field(DeliveryNote.CheckAgainstDelivery),
        },
        Speakers = [Person, new Speaker { Id = "s2", Kind = SpeakerKind.Unknown }],
        Items = [new Heading { Text = "Agenda", Span = new TextSpan(0, 4), Level = 2 }, new Narrative { Kind = NarrativeKind.Procedure, Paragraphs = [Healed] }, Turn, Adopted],
        Quotations =
        [
            new Quotation { Text = "Words", Spans = [new TextSpan(0, 2), new TextSpan(5, 6)], Speaker = Person, Cue = new TextPiece("said", new TextSpan(3, 4)), Direct = true, Evidence = [Why] },
            new Quotation { Text = "Others", Spans = [new TextSpan(6, 7)], Direct = false },
        ],
        References = [new Reference("S/RES/1325 (2000)", ReferenceKind.Resolution, "resolution 1325 (2000)", new TextSpan(0, 4))],
        Diagnostics = [DiagnosticId.UnreadText.At(new TextSpan(0, 4), "4 characters")],
        Segments = [new Segment(SegmentRole.Speech, new TextSpan(0, 55)), new Segment(SegmentRole.Unread, new TextSpan(55, 56))],
    };

    private static Field<T> Field<T>(T value)
        where T : notnull =>
        new() { Value = value, Text = "as printed", Span = new TextSpan(0, 4), Evidence = [Why] };
}
