namespace SpeechText.Tests.Statements;

/// <summary>
/// Corpora keep the words of a speech without its cover. They are a statement, and nobody is named as its speaker.
/// </summary>
public class SpeechWithoutCoverTests
{
    [Fact]
    public void A_cover_with_no_blank_lines_is_a_cover()
    {
        var transcript = Transcript.Parse("LEAGUE STATEMENT\ndelivered by\nH.E. Ms. Anna Meer\nPermanent Representative of Norway to the United Nations\non behalf of the League of Rivers\nat the Fifth Committee\n(New York, 12 October 2031)\nMr. Chair,\nI have the honour to speak on behalf of the ten members of the League of Rivers, which are all of one mind in this.\nFirst, the League underscores the importance of water for all people.\nI thank you, Mr. Chair.\n");

        Assert.Equal(("Anna Meer", "2031-10-12"), (transcript.Speaker?.Name, transcript.Date?.ToString()));
        Assert.Equal(["Mr. Chair"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void The_boxes_of_a_page_name_speaker_and_title_one_below_the_other()
    {
        var transcript = Transcript.Parse("<html><body><h1>Statement at the Opening of the Conference on Rivers</h1><div>Vienna, Austria</div><div>Anna Meer</div><div>Director General</div><p>Excellencies, ladies and gentlemen,</p><p>It is a pleasure to open this conference in the presence of so many who care for rivers.</p><p>Thank you.</p></body></html>", new ReadOptions { MediaType = "text/html" });

        Assert.Equal(("Anna Meer", "Director General"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("Vienna, Austria", transcript.Header.Place?.Value);
    }

    private const string Wrapped = """
        The members of my delegation and I deem it a privilege to
        take part in the debate of this Assembly, and we offer our
        warm wishes to all who guide its work.
        I would like to speak today of three things that are near
        to the hearts of all the peoples of the islands, and that
        have been discussed in this hall before.
        The first of them is the sea, which gives us what we eat
        and takes from us, in every season of storms, a little
        more of the land of our grandparents.
        """;

    [Fact]
    public void Words_that_only_a_speaker_says_make_a_statement_of_a_text_without_a_cover()
    {
        var transcript = Transcript.Parse(Wrapped);

        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal(SpeakerKind.Unknown, transcript.Speakers.Single().Kind);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.SpeakerNotNamed);
        Assert.Equal(3, Speech(transcript).Paragraphs.Count);
        Assert.Null(transcript.Header.Occasion);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("fr", "Ma délégation se réjouit de prendre la parole à cette tribune. Je voudrais dire ici, au nom de mon pays, que nous tenons à la paix et que nous y travaillons avec tous nos voisins.")]
    [InlineData("es", "Mi delegación se complace en tomar la palabra en este debate. Nosotros creemos, y mi país lo ha dicho siempre, que la paz nos pide trabajo y que nuestros vecinos la desean como nosotros.")]
    [InlineData("pt", "Minha delegação agradece a oportunidade de falar neste debate. Meu país acredita que a paz nos pede trabalho, e nós a buscamos com todos os nossos vizinhos desde o início da nossa história.")]
    [InlineData("ru", "Моя делегация рада выступить с этой трибуны. Мы хотели бы сказать, что наша страна стремится к миру и что нам нужна работа всех наших соседей, чтобы его достичь.")]
    [InlineData("zh", "我国代表团欢迎举行本次会议。我国一贯主张和平解决争端，我愿借此机会感谢主席先生的努力，并祝愿本届大会取得成功。")]
    [InlineData("ar", "يسرني أن أخاطب هذه الجمعية. إن بلادي تؤمن بالسلام وقد عملت من أجله مع جميع جيرانها، وأود أن أشكر جميع الذين عملوا معنا في هذه الدورة على جهودهم الكبيرة، سيدي الرئيس.")]
    public void Every_language_has_such_words(string language, string text)
    {
        var transcript = Transcript.Parse(text);

        Assert.Equal((Genre.Statement, language), (transcript.Genre, transcript.Language));
    }

    [Fact]
    public void What_somebody_is_quoted_with_makes_no_speech_of_a_story() =>
        Assert.Equal(Genre.Unknown, Transcript.Parse("""
            The book tells of the islands and of those who left them. On its last page an old man stands up in a hall:
            “My delegation thanks this Assembly. We shall not forget what my country was given here, and I wish to say so.”
            """).Genre);

    [Fact]
    public void A_number_before_the_first_words_counts_the_paragraph_wherever_the_count_began()
    {
        var transcript = Transcript.Parse("""
            83. Mr. President, my delegation is glad to see you in the chair of this Assembly, and we wish you well.

            84. I should like to speak of the sea, which knows no borders and which is everybody's.

            85. I should like to speak of the land as well, of which our islands have so little.
            """);

        Assert.Equal(["83", "84", "85"], Speech(transcript).Paragraphs.Select(p => p.Number));
        Assert.Equal("Mr. President", Speech(transcript).Salutation!.Text);
    }

    [Fact]
    public void Wrapped_prose_that_runs_on_to_the_next_page_is_no_header()
    {
        var transcript = Transcript.Parse($"{Wrapped}\nThe second of them is the land, of which the islands have so\n4\n\n\nlittle that every yard of it is known by its own name to us.\n");

        Assert.Equal(4, Speech(transcript).Paragraphs.Count);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_header_that_no_blank_line_parts_from_the_body_is_a_header_all_the_same()
    {
        var transcript = Transcript.Parse($"""
            STATEMENT
            BY
            HIS EXCELLENCY MR. ANDRES BELMAR
            MINISTER FOR FOREIGN AFFAIRS
            AT THE GENERAL DEBATE OF THE SEVENTIETH SESSION
            OF THE UNITED NATIONS GENERAL ASSEMBLY
            NEW YORK, 28 SEPTEMBER 2015
            {Wrapped}
            """);

        Assert.Equal("Andres Belmar", transcript.Speakers.Single().Name);
        Assert.Equal("2015-09-28", transcript.Header.Date?.Value.ToString());
        Assert.StartsWith("The members of my delegation and I", Speech(transcript).Paragraphs[0].Text, StringComparison.Ordinal);
    }

    private static Speech Speech(Transcript transcript) => transcript.Items.OfType<Speech>().Single();
}
