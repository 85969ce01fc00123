namespace SpeechText.Tests.Pages;

/// <summary>
/// Whole pages in <c>Pages/Sites</c>, built as the sites of the United Nations build theirs, their texts invented: the Secretary-General's
/// office, the press service, the news service, the rights office, the legal office, the general debate, the President of the Assembly.
/// </summary>
public class SiteTests
{
    [Theory]
    [InlineData("office-en", "Anna Rossi", "2031-01-08", "New York", "Mr. President|Excellencies", "I thank the Presidency for", "I count on this Council to act.", "Thank you.")]
    [InlineData("office-fr", "Anna Rossi", "2031-03-12", "Dakar", "Monsieur le Président|Excellences|Mesdames et Messieurs", "Je remercie le Sénégal", "Les fleuves ne connaissent", "Je vous remercie.")]
    [InlineData("rights-en", "Anna Rossi", "2031-06-18", "Geneva", "Mr. President|Excellencies|Colleagues and friends", "Whoever has no water", "My Office has visited", "Thank you.")]
    [InlineData("rights-es", "Anna Rossi", "2031-06-18", null, "Señor Presidente|Excelencias|Colegas y amigos", "Quien no tiene agua", "Mi Oficina ha visitado", "Muchas gracias.")]
    [InlineData("legal-en", "Anna Rossi", "2031-10-24", "New York", "Mr. Chairman|Distinguished delegates", "It is an honour to speak", "The convention of 1997", "I thank you for your attention.")]
    [InlineData("debate-en", "Anna Rossi", "2031-09-25", null, "Madam President|Distinguished delegates", "Freedonia comes to this", "Let the rivers run,", "I thank you.")]
    [InlineData("debate-zh", "安娜·罗西", "2031-09-25", null, "主席女士|各位代表", "弗里多尼亚带着", "让河流奔流", "谢谢。")]
    [InlineData("president-en", "Anna Rossi", "2031-05-08", "Lima", "Excellencies|Distinguished guests", "It is a pleasure to open", "We shall need the patience", "I thank you.")]
    [InlineData("president-fr", "Anna Rossi", "2031-05-09", null, "Excellences|Mesdames et Messieurs", "C’est un plaisir d’ouvrir", "Il nous faudra la patience", "Je vous remercie.")]
    [InlineData("fragment", "Anna Rossi", "2031-05-10", "Lima", "Excellencies|Ladies and gentlemen", "We close this Forum", "“Rivers are patient,”", "I thank you all.")]
    public void A_statement_is_read_out_of_its_page(string page, string speaker, string date, string? place, string salutation, string first, string last, string closing)
    {
        var transcript = Read(page);

        Assert.Equal((Genre.Statement, speaker, date, place), (transcript.Genre, transcript.Speaker?.Name, transcript.Date?.Value.ToString(), transcript.Header.Place?.Value));
        Assert.Equal(salutation.Split('|'), transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.StartsWith(first, transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(last, transcript.Body[^1].Text, StringComparison.Ordinal);
        Assert.Equal(closing, transcript.Closing?.Text);
    }

    [Fact]
    public void A_page_that_names_only_the_office_lists_languages_and_has_notes_and_lists()
    {
        var transcript = Read("agency-en");

        Assert.Equal((null, "Acting Director General"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal(("2031-09-09", "Vienna, Austria", DeliveryNote.AsPrepared), (transcript.Date?.Value.ToString(), transcript.Header.Place?.Value, transcript.Header.Delivery?.Value));
        Assert.Equal(["more gauges,", "more boats, and", "a little patience."], transcript.Body.Where(p => p.Kind == ParagraphKind.ListItem).Select(p => p.Text));
        Assert.Equal("See the report of the Agency for 2030.", Assert.Single(transcript.Body[0].Notes).Text);
        Assert.Equal(("Technical Cooperation", "Thank you, Madam Chairperson."), (transcript.Items.OfType<Heading>().Single().Text, transcript.Closing?.Text));
    }

    [Fact]
    public void A_page_that_says_below_its_title_who_spoke_and_at_what()
    {
        var transcript = Read("rights-fields-en");

        Assert.Equal(("Anna Rossi", "High Commissioner for Rights"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal(("organisational session of the Rights Council", "2031-12-09", "Geneva"), (transcript.Header.Occasion?.Value, transcript.Date?.Value.ToString(), transcript.Header.Place?.Value));
        Assert.Equal((3, 2, "I thank you, Mr. President."), (transcript.Salutation?.Addressees.Count, transcript.Body.Count, transcript.Closing?.Text));
        Assert.Empty(transcript.Diagnostics);
    }

    [Theory]
    [InlineData("press-en", "Anna Rossi", "SG/SM/99002", "2031-01-08", "New York", "I thank the Presidency for", "I count on this Council to act.", "Thank you.")]
    [InlineData("press-fr", "Anna Rossi", "SG/SM/99003", "2031-03-12", null, "Je remercie le Sénégal", "Les fleuves ne connaissent", "Je vous remercie.")]
    public void A_press_release_is_read_out_of_its_page(string page, string speaker, string symbol, string date, string? place, string first, string last, string closing)
    {
        var transcript = Read(page);

        Assert.Equal((Genre.PressRelease, speaker, symbol, date), (transcript.Genre, transcript.Speaker?.Name, transcript.Header.Symbol?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal(place, place is null ? null : transcript.Header.Place?.Value);
        Assert.Equal(2, transcript.Salutation?.Addressees.Count);
        Assert.StartsWith(first, transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(last, transcript.Body[^1].Text, StringComparison.Ordinal);
        Assert.Equal(closing, transcript.Closing?.Text);
    }

    [Theory]
    [InlineData("news-en", "UN chief urges neighbours to share their rivers", "The world must share", "According to the UN Lakes Fund", 4, "Anna Rossi")]
    [InlineData("news-es", "La jefa de la ONU pide compartir los ríos", "El mundo debe compartir", "“Primero hay que", 2, "Anna Rossi")]
    [InlineData("news-ar", "الأمينة العامة تدعو إلى تقاسم الأنهار", "دعت الأمينة العامة", "وقالت الأمينة العامة", 1, null)]
    public void An_article_is_read_out_of_its_page(string page, string headline, string first, string last, int quotations, string? quoted)
    {
        var transcript = Read(page);
        var paragraphs = transcript.Items.OfType<Narrative>().SelectMany(n => n.Paragraphs).ToList();

        Assert.Equal((Genre.NewsArticle, "2031-01-10"), (transcript.Genre, transcript.Date?.Value.ToString()));
        Assert.Equal(headline, transcript.Items.OfType<Heading>().First().Text);
        Assert.StartsWith(first, paragraphs[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(last, paragraphs[^1].Text, StringComparison.Ordinal);
        Assert.Equal(quotations, transcript.Quotations.Count(q => q.Direct));
        Assert.True(quoted is null || transcript.Speakers.Any(s => s.Name == quoted));
    }

    [Fact]
    public void A_lead_printed_twice_is_read_once()
    {
        var transcript = Read("news-en");

        Assert.Single(transcript.Items.OfType<Narrative>().SelectMany(n => n.Paragraphs), p => p.Text.StartsWith("The world must share", StringComparison.Ordinal));
        Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.PrintedTwice);
    }

    [Fact]
    public void A_story_printed_again_for_those_who_print_the_page_is_read_once()
    {
        string[] story = ["We meet at a hard time for the rivers of the world.", "Nobody here needs to be told how low the water stands.", "I count on all of you to act before the summer comes."];
        var body = string.Concat(story.Select(s => $"<p>{s}</p>"));
        var transcript = Transcript.Parse($"<div><h1>Remarks by Ms. Anna Rossi</h1><p>Excellencies,</p>{body}</div><div class=print><h2>For print</h2>{body}</div>");

        Assert.Equal(story, transcript.Body.Select(p => p.Text).Where(story.Contains));
        Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.PrintedTwice);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void A_refrain_stays()
    {
        const string Refrain = "<p>We shall not tire before the last river runs free again.</p>";
        var transcript = Transcript.Parse($"<h1>Remarks by Ms. Anna Rossi</h1><p>Excellencies,</p><p>We meet at a hard time for the rivers of the world.</p>{Refrain}<p>Nobody here needs to be told how low the water stands.</p>{Refrain}<p>I count on all of you to act before the summer comes.</p>{Refrain}");

        Assert.Equal(3, transcript.Body.Count(p => p.Text.StartsWith("We shall not tire", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_time_beside_the_title_dates_a_page_that_prints_no_date()
    {
        var transcript = Read("president-fr");
        Assert.Equal("the text carries it as 'time'", transcript.Date?.Evidence[0].Rule);

        var other = Transcript.Parse("<p>The commission met in the morning.</p><p>It was there <time datetime='2031-02-03'>then</time> that it rained.</p>");
        Assert.Null(other.Date);
    }

    [Fact]
    public void Quotations_set_apart_and_lists_are_paragraphs_of_the_speech()
    {
        var transcript = Read("office-en");

        Assert.Contains(transcript.Body, p => p.Text == "“Whoever drinks from a river is a neighbour of whoever lives at its spring.”");
        Assert.Contains(transcript.Body, p => p.Text == "Second, tell each other of every dam.");
    }

    [Fact]
    public void The_columns_of_two_versions_are_paragraphs_each()
    {
        var transcript = Read("bilingual");

        Assert.Equal(["Mr. President", "Monsieur le Président"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Contains(transcript.Body, p => p.Text == "I count on all of you to act.");
        Assert.Contains(transcript.Body, p => p.Text == "Je compte sur vous tous pour agir.");
        Assert.Equal("Je vous remercie.", transcript.Closing?.Text);
    }

    private static Transcript Read(string page)
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "Sites", page + ".html"));
        var transcript = Transcript.Parse(source);
        Assert.Empty(transcript.Audit().Findings);
        string[] site = ["Skip to", "Welcome to", "English", "Français", "Facebook", "Share this", "Partager", "Related", "Relacionad", "cookies", "Privacy", "Comments", "UN Photo", "WordPress", "Palais"];
        var spoken = transcript.Body.Select(p => p.Text).Concat(transcript.Items.OfType<Narrative>().SelectMany(n => n.Paragraphs).Select(p => p.Text)).Concat(transcript.Items.OfType<Heading>().Select(h => h.Text))
            .Concat(transcript.Segments.Where(s => s.Role == SegmentRole.Unread).Select(s => source[s.Span.Start..s.Span.End]));
        Assert.All(spoken, text => Assert.DoesNotContain(site, menu => text.StartsWith(menu, StringComparison.Ordinal) || text.Contains("Photo/", StringComparison.Ordinal)));
        return transcript;
    }
}
