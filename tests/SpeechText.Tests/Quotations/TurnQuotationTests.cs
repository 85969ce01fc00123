namespace SpeechText.Tests.Quotations;

/// <summary>What speakers of records and briefings quote: whoever is quoted is not the one who speaks.</summary>
public sealed class TurnQuotationTests
{
    private static Transcript Record(string marek, string lindt = "The wells are dry.") => Read($"""
        S/PV.12345
        12345th meeting
        Monday, 7 October 2036, 10 a.m.

        The meeting was called to order at 10.05 a.m.

        The President: I give the floor to the representative of Kuwait.

        Ms. Lindt (Kuwait): {lindt}

        Mr. Rossi (Sweden): We agree.

        The Secretary-General: Let me be brief.

        Ms. Rossi (Chile): We do not.

        Mr. Marek (Norway): {marek}

        The meeting rose at 12.10 p.m.
        """, Genre.VerbatimRecord);

    private static Transcript Read(string text, Genre genre)
    {
        var read = Transcript.Parse(text, new ReadOptions { Genre = genre, Language = "en" });
        Assert.Empty(read.Audit().Findings);
        return read;
    }

    [Theory]
    [InlineData("As Ms. Lindt said a moment ago, “the wells are dry”.", "Lindt")]
    [InlineData("As the representative of Kuwait said a moment ago, “the wells are dry”.", "Lindt")]
    [InlineData("The Secretary-General told us: “The wells are dry.” He was right.", "The Secretary-General")]
    [InlineData("“The wells are dry,” Mr. Rossi has told the Council.", "Rossi")]
    [InlineData("I said to the Council last week: “The wells are dry.”", "Marek")]
    public void Whoever_is_quoted_and_speaks_too_is_one_speaker(string words, string name)
    {
        var record = Record(words);

        var quotation = Assert.Single(record.Quotations);
        Assert.Equal(name, quotation.Speaker?.Name);
        Assert.Contains(record.Items.OfType<Speech>(), s => s.Speaker == quotation.Speaker);
    }

    [Theory]
    [InlineData("As President Otto Brandt announced in May: “We shall dig new wells”.", "Otto Brandt")]
    [InlineData("The envoy, Anna Sola, wrote in her report that the valley was “a desert without a single tree”.", "Anna Sola")]
    [InlineData("To quote Otto Brandt: “We shall dig new wells”.", "Otto Brandt")]
    [InlineData("“New wells, not promises”, to quote Otto Brandt, are what we need.", "Otto Brandt")]
    [InlineData("The press quoted Otto Brandt as saying: “We shall dig new wells”.", "Otto Brandt")]
    [InlineData("As Otto Brandt said, and I quote: “We shall dig new wells”.", "Otto Brandt")]
    [InlineData("Otto Brandt said, quote, we shall dig new wells, unquote.", "Otto Brandt")]
    public void Somebody_from_outside_is_quoted_by_name(string words, string name)
    {
        var record = Record(words);

        var quotation = Assert.Single(record.Quotations);
        Assert.Equal(name, quotation.Speaker?.Name);
        Assert.DoesNotContain(record.Items.OfType<Speech>(), s => s.Speaker == quotation.Speaker);
    }

    [Theory]
    [InlineData("Article 14 of the Charter says, and I quote: “No well shall be closed”.")]
    [InlineData("The resolution states clearly: “No well shall be closed in the time of drought”.")]
    [InlineData("He told the Council: “No well shall be closed in the time of drought”.")]
    public void What_a_text_or_somebody_unnamed_says_is_quoted_of_nobody(string words)
    {
        var record = Record(words);

        Assert.Null(Assert.Single(record.Quotations).Speaker);
        Assert.Single(record.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
    }

    [Fact]
    public void Of_two_namesakes_neither_is_quoted()
    {
        var record = Record("As Rossi told the Council, “the wells are dry and will stay dry”.");

        Assert.Null(Assert.Single(record.Quotations).Speaker);
        Assert.Contains("Rossi or Rossi", Assert.Single(record.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We call this “the long summer”.")]
    [InlineData("That is what I have called “the long summer”.")]
    [InlineData("The item entitled “The wells of the valley and their keepers” was adopted.")]
    [InlineData("The so-called “masters of the valley” have said nothing.")]
    [InlineData("We say: “Never again shall we thirst in the valley”.")]
    [InlineData("The words “of the valley” should go from the text.")]
    public void What_nobody_else_said_is_none(string words) => Assert.Empty(Record(words).Quotations);

    [Fact]
    public void A_pronoun_means_nobody_of_another_turn()
    {
        var record = Record("He said: “The rain will come to all of us in the spring”.", "As Otto Brandt said, “the wells are dry this year”.");

        Assert.Equal(["Otto Brandt", null], record.Quotations.Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void A_State_named_before_is_no_he()
    {
        var record = Record("Ruritania and Norway agreed. Norway said that much. That was clear when he said: “The rain will come to all of us in the spring”.");

        Assert.Null(Assert.Single(record.Quotations, q => q.Direct).Speaker);
    }

    [Fact]
    public void One_person_quoted_in_two_turns_is_one_speaker()
    {
        var record = Record("Mr. Brandt has said: “The rain will come to all of us”.", "As Mr. Otto Brandt said, “the wells are dry this year”.");

        Assert.Equal(["Otto Brandt", "Otto Brandt"], record.Quotations.Select(q => q.Speaker?.Name));
        Assert.Same(record.Quotations[0].Speaker, record.Quotations[1].Speaker);
    }

    [Theory]
    [InlineData("fr", "La séance est ouverte à 10 h 5.\n\nMme Lindt (Koweït) : Les puits sont vides.\n\nM. Marek (Norvège) : Comme l’a dit Mme Lindt, « les puits de la vallée sont vides depuis un an ». La Charte dit, et je cite : « Nous, peuples des Nations Unies ». Nous appelons cela « le long été ».", "Lindt", true)]
    [InlineData("es", "Se abre la sesión a las 10.05 horas.\n\nSra. Lindt (Kuwait): Los pozos están vacíos.\n\nSr. Marek (Noruega): Como dijo la Sra. Lindt, “los pozos del valle están vacíos desde hace un año”. La Carta dice, y cito: “Nosotros los pueblos de las Naciones Unidas”. Lo llamamos “el largo verano”.", "Lindt", true)]
    [InlineData("ru", "Заседание открывается в 10 ч. 05 м.\n\nГ-жа Линдт (Кувейт): Колодцы пусты.\n\nГ-н Марек (Норвегия): Как сказала г-жа Линдт, «колодцы долины пусты уже целый год». Мы называем это «долгим летом».", "Линдт", false)]
    [InlineData("zh", "上午10时05分开会。\n\n林德女士（科威特）：水井已经干涸。\n\n马雷克先生（挪威）：科威特代表说：“水井已经干涸，没有人来填满它们。”我们称之为“漫长的夏天”。", "林德", false)]
    public void Records_in_other_languages_quote_alike(string language, string text, string name, bool quotesCharter)
    {
        var record = Transcript.Parse(text, new ReadOptions { Genre = Genre.VerbatimRecord, Language = language });

        Assert.Equal(quotesCharter ? [name, null] : [name], record.Quotations.Select(q => q.Speaker?.Name));
        Assert.Contains(record.Items.OfType<Speech>(), s => s.Speaker == record.Quotations[0].Speaker);
        Assert.Empty(record.Audit().Findings);
    }

    [Fact]
    public void A_briefing_quotes_those_the_spokesperson_speaks_of()
    {
        var briefing = Read("""
            The following is a near-verbatim transcript of today’s noon briefing by Ivo Marek, Spokesman for the Secretary-General.

            Good afternoon.

            The Secretary-General said in a message that “no child should walk a day for water”. Our envoy, Anna Sola, told reporters: “The wells are dry.”

            Question: Mr. Berg called the report “a fairy tale that nobody believes”. What do you say?

            Spokesman: I said it yesterday: “We stand by the report.” It is called “The Last Well”.
            """, Genre.Briefing);

        Assert.Equal(
            ["Secretary-General", "Anna Sola", "Berg", "Ivo Marek"],
            briefing.Quotations.Select(q => q.Speaker?.Name ?? q.Speaker?.Titles[0].Value));
    }

    [Fact]
    public void Each_quotation_of_a_long_record_is_given_to_who_said_it()
    {
        var turns = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Mr. Marek (Norway): As Ms. Lindt said, “the wells are dry {i}”. They are “dry”.\n\nMs. Lindt (Kuwait): I said: “They are {i}.”\n\n"));

        var record = Transcript.Parse("The meeting was called to order at 10.05 a.m.\n\n" + turns, new ReadOptions { Genre = Genre.VerbatimRecord, Language = "en" });

        Assert.Equal(6_000, record.Quotations.Count);
        Assert.Equal("Lindt", Assert.Single(record.Quotations.Select(q => q.Speaker).Distinct())?.Name);
    }
}
