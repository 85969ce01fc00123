namespace SpeechText.Sample.Tests.Rendering;

/// <summary>Transcripts made by hand, with what no reader gives yet.</summary>
internal static class Examples
{
    public static Transcript Remarks { get; } = Transcript.Parse("Remarks.\n") with
    {
        Genre = Genre.Statement,
        Language = "en",
        Header = new Header
        {
            Organization = Field("United Nations"),
            Office = Field("Office of Legal Affairs"),
            Occasion = Field("First Meeting of the Working Group on Orchards"),
            Kind = Field(SpeechKind.Remarks),
            Date = Field(new EventDate(new PartialDate(2031, 5, 9))),
            Time = Field(new ClockTime(new TimeOnly(10, 30), "America/New_York")),
            Place = Field("New York"),
            Delivery = Field(DeliveryNote.CheckAgainstDelivery),
        },
        Speakers = [Novak],
        Items =
        [
            new Speech
            {
                Speaker = Novak,
                Language = "en",
                Salutation = new Salutation
                {
                    Text = "Mr. President,\nLadies and gentlemen",
                    Span = default,
                    Addressees = [Addressee("Mr. President"), Addressee("Ladies and\ngentlemen")],
                },
                Paragraphs = [Paragraph(string.Join(' ', Enumerable.Repeat("The orchard is green and calm.", 20))), Paragraph("It will stay so.")],
                Closing = new TextPiece("I thank you.", default),
            },
        ],
        References = [new Reference("S/RES/1325 (2000)", ReferenceKind.Resolution, "resolution 1325 (2000)", default)],
        Diagnostics = [],
    };

    public static Transcript Record { get; } = Transcript.Parse("A record.\n") with
    {
        Genre = Genre.VerbatimRecord,
        Language = "en",
        Header = new Header { Symbol = Field("S/PV.9999"), MeetingNumber = Field("9999th meeting") },
        Speakers = [Chair, Novak],
        Items =
        [
            new Narrative { Kind = NarrativeKind.Procedure, Paragraphs = [Paragraph("The meeting was called to order at 10 a.m.")] },
            new Heading { Text = "Adoption of the agenda", Span = default, Level = 1 },
            new Speech { Speaker = Chair, Language = "fr", LanguageNote = Note, Paragraphs = [Paragraph("I give the floor to Ms. Novak.")] },
            new Speech { Speaker = Novak, Language = "en", Paragraphs = [Paragraph("I have one remark.") with { Number = "14" }] },
            new Vote { Symbol = "S/2031/27", InFavour = [new Affiliation("Erewhon", "Erewhon", default, null, AffiliationKind.Unknown)], Span = default },
        ],
        Diagnostics = [],
    };

    public static Transcript Article { get; } = Transcript.Parse("First line.\nSecond line.\n") with
    {
        Genre = Genre.NewsArticle,
        Language = "en",
        Header = new Header { Date = Field(new EventDate(new PartialDate(null, 12, 6))) },
        Speakers = [Novak],
        Items = [new Narrative { Kind = NarrativeKind.Report, Paragraphs = [Paragraph("The trees are in need.")] }],
        Quotations =
        [
            new Quotation { Text = "We must act now.", Spans = [], Speaker = Novak, Cue = new TextPiece("said", default), Direct = true },
            new Quotation { Text = "a myth", Spans = [], Direct = true },
            new Quotation { Text = "that there was no time", Spans = [], Speaker = Chair, Cue = new TextPiece("noted", default), Direct = false },
        ],
        Diagnostics = [new Diagnostic(DiagnosticId.QuotationWithoutSpeaker, "The text does not settle who said 'a myth'.", new TextSpan(15, 17))],
    };

    private static Speaker Novak => new()
    {
        Id = "s2",
        Kind = SpeakerKind.Person,
        Name = "Ana Novak",
        Honorifics = ["H.E.", "Ms."],
        PostNominals = ["QC"],
        Titles = [new Title("Minister of Orchards", "Minister of Orchards", default), new Title("Chief Gardener", "Chief Gardener", default)],
        Affiliation = new Affiliation("Erewhon", "Erewhon", default, null, AffiliationKind.Unknown),
    };

    private static Speaker Chair => new() { Id = "s1", Kind = SpeakerKind.Chair, Name = "The President" };

    private static LanguageNote Note => new() { Mode = LanguageMode.SpokeIn, Languages = ["fr", "es"], Text = "(spoke in French and Spanish)", Span = default };

    private static Field<T> Field<T>(T value)
        where T : notnull => new() { Value = value, Text = value.ToString()!, Span = default };

    private static Addressee Addressee(string text) => new() { Text = text, Span = default };

    private static Paragraph Paragraph(string text) => new() { Text = text, Spans = [] };
}
