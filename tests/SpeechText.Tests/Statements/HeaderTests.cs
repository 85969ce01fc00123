namespace SpeechText.Tests.Statements;

/// <summary>
/// Headers in other orders and other shapes; every name is invented.
/// </summary>
public class HeaderTests
{
    private const string Body = "\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n";

    [Fact]
    public void A_header_may_run_on_in_one_sentence()
    {
        var transcript = Transcript.Parse("Statement by H.E. Ms. Ana Oliveira-Stern, Minister for Foreign Affairs of Freedonia,\nat the opening of the ninth session of the Assembly\nPort Louis, Thursday, 9 May 2019" + Body);

        Assert.Equal(SpeechKind.Statement, transcript.Header.Kind?.Value);
        Assert.Equal("Ana Oliveira-Stern", transcript.Speaker?.Name);
        Assert.Equal(["H.E.", "Ms."], transcript.Speaker!.Honorifics);
        Assert.Equal(["Minister for Foreign Affairs of Freedonia"], transcript.Speaker.Titles.Select(t => t.Value));
        Assert.Equal("opening of the ninth session of the Assembly", transcript.Header.Occasion?.Value);
        Assert.Equal("Port Louis", transcript.Header.Place?.Value);
        Assert.Equal("2019-05-09", transcript.Date?.Value.ToString());
    }

    [Fact]
    public void Titles_may_stand_before_the_name()
    {
        var transcript = Transcript.Parse("Address by\nthe Prime Minister of Freedonia\nthe Hon. Jan van der Meer, K.C.\nat the\nWorld Summit on Rivers\n4 June 2018" + Body);

        Assert.Equal("Jan van der Meer", transcript.Speaker?.Name);
        Assert.Equal(["the Hon."], transcript.Speaker!.Honorifics);
        Assert.Equal(["K.C."], transcript.Speaker.PostNominals);
        Assert.Equal(["Prime Minister of Freedonia"], transcript.Speaker.Titles.Select(t => t.Value));
        Assert.Equal("World Summit on Rivers", transcript.Header.Occasion?.Value);
    }

    [Fact]
    public void Capitals_become_readable()
    {
        var transcript = Transcript.Parse("REPUBLIC OF FREEDONIA\n\nSTATEMENT\n\nBY\n\nHIS EXCELLENCY DR. TOMAS B. O’LEARY-KANE\nPRESIDENT\nOF THE REPUBLIC OF FREEDONIA AND\nCOMMANDER-IN-CHIEF OF THE ARMED FORCES\n\nDURING THE GENERAL DEBATE\n\n25 SEPTEMBER 2018\n\nCHECK AGAINST DELIVERY" + Body);

        Assert.Equal("Republic of Freedonia", transcript.Header.Organization?.Value);
        Assert.Equal("Tomas B. O’Leary-Kane", transcript.Speaker?.Name);
        Assert.Equal("TOMAS B. O’LEARY-KANE", transcript.Speaker?.Text);
        Assert.Equal(["President of the Republic of Freedonia", "Commander-in-Chief of the Armed Forces"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("General Debate", transcript.Header.Occasion?.Value);
        Assert.Equal(DeliveryNote.CheckAgainstDelivery, transcript.Header.Delivery?.Value);
    }

    [Fact]
    public void A_meeting_may_stand_first_and_the_speaker_of_a_mission_in_one_line_after_it()
    {
        var transcript = Transcript.Parse(
            "United Nations General Assembly: Plenary Meeting 14, Item 9, Report of the Rivers Commission\n\n"
            + "Delivered by Ana de Witt, Political Adviser, Ireland Permanent Mission to the United Nations in New York, 12 May 2031\n\nMister President,\n\n"
            + "In past years few have spoken here of the rivers of the world, and we are glad to do so.\n\nThank you.\n");

        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal("Ana de Witt", transcript.Speaker?.Name);
        Assert.Equal(["Political Adviser, Ireland Permanent Mission to the United Nations in New York"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("United Nations General Assembly: Plenary Meeting 14, Item 9, Report of the Rivers Commission", transcript.Header.Occasion?.Value);
        Assert.Equal("2031-05-12", transcript.Date?.Value.ToString());
        Assert.Equal("Mister President", Assert.Single(transcript.Salutation!.Addressees).Text);
    }

    [Theory]
    [InlineData("Mr. Miguel DE SOUZA PINTO", "Miguel de Souza Pinto")]
    [InlineData("Ms. TANAKA Yoko", "Tanaka Yoko")]
    [InlineData("Mr. Abdul Karim bin Yusof", "Abdul Karim bin Yusof")]
    [InlineData("Ms. Aoife Ní Bhriain", "Aoife Ní Bhriain")]
    public void Names_keep_their_particles_and_lose_their_capitals(string printed, string name)
    {
        Assert.Equal(name, Transcript.Parse($"Remarks\n\nby\n\n{printed}\n\nLegal Counsel\n\n4 June 2018{Body}").Speaker?.Name);
    }

    [Fact]
    public void A_second_date_is_told_apart_and_diagnosed()
    {
        var transcript = Transcript.Parse("Remarks\n\nby\n\nMr. Jan Meer\n\nMonday, 5 June 2018\n\nPrinted 7 June 2018" + Body);

        Assert.Equal("2018-06-05", transcript.Date?.Value.ToString());
        Assert.Equal("A second date, '7 June 2018', was not taken for the date of the speech.", Single(transcript, DiagnosticId.CompetingDate).Message);
        Assert.Equal("The weekday printed in 'Monday, 5 June 2018' is not that of the date, a Tuesday.", Single(transcript, DiagnosticId.WeekdayContradicts).Message);
    }

    [Fact]
    public void A_name_that_stands_only_in_the_salutation_is_never_the_speaker()
    {
        var transcript = Transcript.Parse("Remarks\n\n4 June 2018\n\nYour Excellency, Ambassador Okoro,\n\nLadies and gentlemen,\n\nI am pleased to be with you today.\n\nThank you.");

        Assert.Equal((SpeakerKind.Unknown, null), (transcript.Speaker!.Kind, transcript.Speaker.Name));
        Assert.Equal("The header names no speaker.", Single(transcript, DiagnosticId.SpeakerNotNamed).Message);
        Assert.Equal("Okoro", transcript.Salutation?.Addressees[0].Name);
    }

    [Fact]
    public void The_title_of_a_lecture_is_a_heading_and_no_occasion()
    {
        var transcript = Transcript.Parse("UNITED NATIONS\nOFFICE OF LEGAL AFFAIRS\n\nTreaties in a changing world\n\nLecture\n\nby\n\nMr. Jan Meer\n\n4 June 2018" + Body);

        Assert.Null(transcript.Header.Occasion);
        Assert.Equal("Treaties in a changing world", Assert.Single(transcript.Items.OfType<Heading>()).Text);
    }

    [Fact]
    public void A_line_of_which_nothing_is_known_is_kept_and_diagnosed()
    {
        var transcript = Transcript.Parse("Remarks\n\nby\n\nMr. Jan Meer\n\nZxqw 17-B\n\n4 June 2018" + Body);

        var diagnostic = Single(transcript, DiagnosticId.HeaderLineUnread);
        Assert.Equal("The header line 'Zxqw 17-B' was given no role.", diagnostic.Message);
        Assert.Contains(new Segment(SegmentRole.Unread, diagnostic.Span), transcript.Segments);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void The_stamp_of_a_printer_is_furniture_and_no_date()
    {
        var transcript = Transcript.Parse("6/7/18, 4:44 PM Statement by the President of Freedonia | The Pre...\n\nRemarks\n\nby\n\nMr. Jan Meer\n\n4 June 2018" + Body);

        Assert.Equal(("2018-06-04", null), (transcript.Date?.Value.ToString(), transcript.Header.Time));
        Assert.Equal(SegmentRole.Furniture, transcript.Segments[0].Role);
        Assert.Equal("A second date, '6/7/18', was not taken for the date of the speech.", Single(transcript, DiagnosticId.CompetingDate).Message);
    }

    [Fact]
    public void A_theme_in_quotation_marks_is_a_heading()
    {
        var transcript = Transcript.Parse("Remarks\n\nby\n\nMr. Jan Meer\n\n4 June 2018\n\n“Leaving no river behind:\nacting together for clean water and for the peoples of the valleys.”" + Body);

        Assert.Equal("“Leaving no river behind: acting together for clean water and for the peoples of the valleys.”", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal("Mr. President", transcript.Salutation?.Addressees[0].Text);
    }

    [Fact]
    public void The_event_stands_between_the_letterhead_and_the_kind_whatever_it_is_called()
    {
        const string Rest = "\n\nby\n\nMr. Jan Meer\n\n4 June 2018" + Body;

        Assert.Equal("Rivers without borders", Transcript.Parse("UNITED NATIONS\n\nRivers without borders,\n\nRemarks" + Rest).Header.Occasion?.Value);
        Assert.Null(Transcript.Parse("UNITED NATIONS\n\nRivers without borders\n\nLecture" + Rest).Header.Occasion);
    }

    [Fact]
    public void A_letterhead_in_two_columns_is_read_in_its_first_language()
    {
        var transcript = Transcript.Parse("UNITED NATIONS                         NATIONS UNIES\nOFFICE OF LEGAL AFFAIRS\n\n          Statement by\n       Ms. Ida Lund\n   Under-Secretary-General for Rivers\n       and United Nations Legal Counsel\n\n4 June 2018" + Body);

        Assert.Equal("United Nations", transcript.Header.Organization?.Value);
        Assert.Equal(["Under-Secretary-General for Rivers", "United Nations Legal Counsel"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void The_body_that_an_office_belongs_to_is_of_the_title()
    {
        var transcript = Transcript.Parse("Remarks\n\nby\n\nMs. Ida Lund\n\nDirector of the River Division,\nOffice of Legal Affairs\n\n4 June 2018" + Body);

        Assert.Equal(["Director of the River Division, Office of Legal Affairs"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Null(transcript.Header.Office);
    }

    private static Diagnostic Single(Transcript transcript, DiagnosticId id) => Assert.Single(transcript.Diagnostics, d => d.Id == id);
}
