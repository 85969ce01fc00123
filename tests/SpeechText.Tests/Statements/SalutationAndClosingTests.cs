namespace SpeechText.Tests.Statements;

/// <summary>
/// How salutations and closings begin, end and are divided.
/// </summary>
public class SalutationAndClosingTests
{
    [Theory]
    [InlineData("Mr. President,", "Mr. President")]
    [InlineData("Mr. President, Excellencies, Ladies and Gentlemen,", "Mr. President|Excellencies|Ladies and Gentlemen")]
    [InlineData("Madam Chair:\nDistinguished members of the Committee:", "Madam Chair|Distinguished members of the Committee")]
    [InlineData("Your Excellencies\nDistinguished delegates", "Your Excellencies|Distinguished delegates")]
    [InlineData("Mr. President, Madam Secretary-General, Ladies and\nGentlemen, dear friends,", "Mr. President|Madam Secretary-General|Ladies and\nGentlemen|dear friends")]
    [InlineData("Professor Varga, President of the Society,\n\nDear students,", "Professor Varga, President of the Society|Dear students")]
    [InlineData("Your Excellency, Mr. Imre Varga, President of the Assembly,\n\nLadies, and gentlemen,", "Your Excellency, Mr. Imre Varga, President of the Assembly|Ladies, and gentlemen")]
    [InlineData("President of the Ninth Session of the Assembly, Ambassador\nImre Varga,\n\nMr. Secretary-General,", "President of the Ninth Session of the Assembly, Ambassador\nImre Varga|Mr. Secretary-General")]
    [InlineData("Mr. Chair,\nLegal Advisers,\nExcellencies,", "Mr. Chair|Legal Advisers|Excellencies")]
    [InlineData("Thank you, Mr. President, distinguished members of the Council,", "Mr. President|distinguished members of the Council")]
    public void A_salutation_is_divided_by_party(string printed, string parties)
    {
        var transcript = Transcript.Parse($"Remarks\n\nby\n\nMs. Ida Lund\n\n4 June 2018\n\n{printed}\n\nI am pleased to speak to you today.\n");

        Assert.Equal(parties.Split('|'), transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("I am pleased to speak to you today.", Assert.Single(transcript.Body).Text);
    }

    [Theory]
    [InlineData("Madam President", "Madam", "President", null)]
    [InlineData("Your Excellency, Ambassador Okoro", "Your Excellency", "Ambassador", "Okoro")]
    [InlineData("Mr. President of the General Assembly", "Mr.", "President of the General Assembly", null)]
    [InlineData("Distinguished delegates", "", null, null)]
    public void An_addressee_is_taken_apart(string printed, string honorifics, string? title, string? name)
    {
        var addressee = Transcript.Parse($"Remarks\n\n{printed},\n\nI am pleased to speak to you today.\n").Salutation!.Addressees[0];

        Assert.Equal((honorifics, title, name), (string.Join('|', addressee.Honorifics), addressee.Title, addressee.Name));
    }

    [Fact]
    public void A_sentence_with_a_number_or_a_star_below_the_thanks_is_a_footnote()
    {
        var transcript = Transcript.Parse(
            "Mr. President,\n\nThe sea¹ has no borders that a ship can see.\n\nI thank you.\n\n¹ See the law of the sea.\n\n* Spoken for the States of the coast.\n",
            new ReadOptions { Genre = Genre.Statement, Language = "en" });

        Assert.Equal(
            [(NoteKind.Footnote, "¹ See the law of the sea."), (NoteKind.Footnote, "* Spoken for the States of the coast.")],
            Assert.Single(transcript.Body).Notes.Select(n => (n.Kind, n.Text)));
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void A_vocative_in_mid_body_stays_in_its_paragraph()
    {
        var transcript = Transcript.Parse("Remarks\n\nMr. President,\n\nI am pleased to speak to you today.\n\nMr. President, the law of the sea is old.\n");

        Assert.Single(transcript.Salutation!.Addressees);
        Assert.Equal("Mr. President, the law of the sea is old.", transcript.Body[1].Text);
    }

    [Theory]
    [InlineData("Thank you.")]
    [InlineData("I thank you.")]
    [InlineData("Mr. President, I thank you.")]
    [InlineData("I thank you for your kind attention.")]
    [InlineData("Thank you very much, Excellencies.")]
    public void Thanks_alone_at_the_end_are_the_closing(string thanks)
    {
        var transcript = Transcript.Parse($"Remarks\n\nMr. President,\n\nI am pleased to speak to you today.\n\n{thanks}\n");

        Assert.Equal(thanks, transcript.Closing?.Text);
        Assert.Single(transcript.Body);
    }

    [Fact]
    public void Thanks_that_end_the_last_paragraph_are_cut_off_it()
    {
        var transcript = Transcript.Parse("Remarks\n\nMr. President,\n\nI am pleased to speak to you today. We count on you. Thank you.\n");

        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.Equal("I am pleased to speak to you today. We count on you.", Assert.Single(transcript.Body).Text);
    }

    [Theory]
    [InlineData("I thank the Secretariat for its report.")]
    [InlineData("We thank you for the report and we ask you to go on.")]
    public void Thanks_for_something_are_no_closing(string sentence)
    {
        Assert.Null(Transcript.Parse($"Remarks\n\nMr. President,\n\nI am pleased to speak to you today.\n\n{sentence}\n").Closing);
    }

    [Fact]
    public void Numbers_that_count_up_are_numbers_of_paragraphs()
    {
        var transcript = Transcript.Parse("Remarks\n\nMr. President,\n\n1. I am pleased to speak to you today.\n\n2. We met in 2018.\n\n2018 was a good year for all of us.\n\n3.\n\nWe will meet again.\n\n4. Thank you.\n");

        Assert.Equal(["1", "2", null, "3"], transcript.Body.Select(p => p.Number));
        Assert.Equal("We will meet again.", transcript.Body[3].Text);
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_number_alone_before_the_first_words_is_theirs_though_the_next_ones_are_lost()
    {
        var transcript = Transcript.Parse(
            "Remarks\n\nMr. President,\n\n1.\n\nI am pleased to speak to you today.\n\nWe met on the river.\n\nWe met in the hall.\n\nWe met by the sea.\n\n"
            + "6. We will meet again.\n\n7. We will not forget.\n\n8.\n\n9.\n\nThis is what we ask of all.\n");

        Assert.Equal(["1", null, null, null, "6", "7", null], transcript.Body.Select(p => p.Number));
        Assert.Equal("I am pleased to speak to you today.", transcript.Body[0].Text);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void An_invocation_is_of_the_salutation_but_addresses_nobody()
    {
        var transcript = Transcript.Parse("Remarks\n\nIn the name of God, the Merciful\n\nMr. President,\nPeace be upon you all!\n\nI am pleased to speak to you today.\n");

        Assert.Equal(["Mr. President"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("I am pleased to speak to you today.", Assert.Single(transcript.Body).Text);
        Assert.DoesNotContain(transcript.Segments, s => s.Role == SegmentRole.Unread);
    }

    [Fact]
    public void A_page_number_on_the_last_line_is_furniture()
    {
        var transcript = Transcript.Parse("Remarks\n\nMr. President,\n\nI am pleased to speak to the\nmembers of this body and to\n2\n\nits guests in this hall.\n\nThank you.\n   3\n");

        Assert.Equal("I am pleased to speak to the members of this body and to its guests in this hall.", Assert.Single(transcript.Body).Text);
        Assert.Equal(JoinReason.PageBreak, transcript.Body[0].Joins[^1].Reason);
        Assert.Equal("Thank you.", transcript.Closing?.Text);
    }

    [Fact]
    public void What_stands_below_the_closing_is_furniture_but_a_blessing_is_speech()
    {
        var transcript = Transcript.Parse("Remarks\n\nMr. President,\n\nI am pleased to speak to you today.\n\nI thank you.\n\nMay peace prevail!\n\n1025am 30 June 2018\n\n* *** *\n");

        Assert.Equal("I thank you.", transcript.Closing?.Text);
        Assert.Equal("May peace prevail!", transcript.Body[^1].Text);
        Assert.Contains(transcript.Segments, s => s.Role == SegmentRole.Furniture && transcript.Source.GetText(s.Span) == "1025am 30 June 2018");
    }

    [Theory]
    [InlineData("VINAKA VAKALEVU AND THANK YOU.")]
    [InlineData("Merci, thank you, شكرا")]
    [InlineData("Thank you. Shukran. Merci beaucoup.")]
    [InlineData("I thank you, Mr. President, and salamat po.")]
    [InlineData("Thank you / Merci / Gracias")]
    public void Thanks_may_be_in_several_languages(string closing) =>
        Assert.Equal(closing, Transcript.Parse($"Statement by Ms. Anna Rossi\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n\n{closing}\n").Closing?.Text);

    [Fact]
    public void Words_beside_thanks_are_no_closing() =>
        Assert.Null(Transcript.Parse("Statement by Ms. Anna Rossi\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n\nVinaka to the rivers and to all.\n").Closing);

    [Theory]
    [InlineData("We go on.\n\nI thank you, Mr. President.\n\nFakafetai lasi.", "I thank you, Mr. President.\n\nFakafetai lasi.")]
    [InlineData("We go on. I thank you.\n\nVinaka vakalevu.", "I thank you.\n\nVinaka vakalevu.")]
    [InlineData("“We go on. I thank you. ”", "I thank you. ”")]
    public void Thanks_elsewhere_come_after_the_others_and_marks_after_all(string last, string closing) =>
        Assert.Equal(closing, Transcript.Parse($"Statement by Ms. Anna Rossi\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n\n{last}\n").Closing?.Text);

    [Theory]
    [InlineData("Thank you President. I thank the Special Envoy for her briefing on the rivers.", "President", "I thank the Special Envoy for her briefing on the rivers.")]
    [InlineData("Thank you, Madam President, and thank you to Special Envoy Lund for your sobering briefing on the rivers.", "Madam President", "and thank you to Special Envoy Lund for your sobering briefing on the rivers.")]
    public void Whoever_is_thanked_first_is_addressed_and_nobody_thanked_behind(string first, string party, string body)
    {
        var transcript = Transcript.Parse($"Statement by Ms. Anna Rossi\n\n{first}\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n\nThank you.\n");

        Assert.Equal([party], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal(body, transcript.Body[0].Text);
    }

    [Theory]
    [InlineData("Mr. President of the 76th UN General Assembly, Excellency Ali Rasheed;\nMr. President-elect of the 77th UN General Assembly, His Excellency Mr. Gábor Meer;\nDistinguished Delegates;", "Mr. President of the 76th UN General Assembly, Excellency Ali Rasheed|Mr. President-elect of the 77th UN General Assembly, His Excellency Mr. Gábor Meer|Distinguished Delegates")]
    [InlineData("Mr. President, Mr. Guterres, Excellencies,", "Mr. President|Mr. Guterres|Excellencies")]
    public void The_style_and_the_name_belong_to_the_office_before_them(string salutation, string parties) =>
        Assert.Equal(parties.Split('|'), Transcript.Parse($"Statement by Ms. Anna Rossi\n\n{salutation}\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n").Salutation?.Addressees.Select(a => a.Text));

    [Theory]
    [InlineData("Message de Mme Ida Meer\n\n20 mars 2031\n\nChers amis francophones,\n\nCette année encore, nous célébrons les rivières que nous avons en partage avec les peuples du monde.\n", "Chers amis francophones")]
    [InlineData("Речь Президента Иды Рееве\n\n23.09.2031\n\nУважаемые главы делегаций!\nДамы и господа!\n\nМы признательны за возможность выступить по этому вопросу, который касается всех.\n", "Уважаемые главы делегаций|Дамы и господа")]
    [InlineData("Rivers Forum\n\n30 June 2031\n\nMr Chair-Rapporteur,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n", "Mr Chair-Rapporteur")]
    public void Parties_of_many_kinds_are_called_upon(string text, string parties) =>
        Assert.Equal(parties.Split('|'), Transcript.Parse(text).Salutation?.Addressees.Select(a => a.Text));

    [Fact]
    public void Thanks_that_begin_the_body_call_upon_nobody()
    {
        var transcript = Transcript.Parse("Discurso do Embaixador João Meer\n\nSenhor Presidente,\n\nAgradeço ao Coordenador Especial por sua apresentação.\n\nOs rios do vale são de todos os povos, e nós sabemos que não há mais água para a nossa gente.\n\nObrigado.\n");

        Assert.Equal(["Senhor Presidente"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("Agradeço ao Coordenador Especial por sua apresentação.", transcript.Body[0].Text);
    }

    [Fact]
    public void A_form_of_address_a_name_and_a_title_are_one_party()
    {
        var party = Transcript.Parse("Statement by Ms. Anna Rossi\n\nYour Excellency, Fu Ming, Permanent Representative of the People’s Republic of China to the United Nations,\n\nExcellencies,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n").Salutation!.Addressees[0];

        Assert.Equal(("Fu Ming", "Permanent Representative of the People’s Republic of China to the United Nations"), (party.Name, party.Title));
        Assert.Equal(["Your Excellency"], party.Honorifics);
    }
}
