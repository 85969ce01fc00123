namespace SpeechText.Tests.Statements;

/// <summary>
/// Headers whose parts stand in another order than kind, speaker, occasion; every name is invented.
/// </summary>
public class HeaderOrderTests
{
    private const string Body = "\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n";

    [Theory]
    [InlineData("10 January 2019, Port Louis – Statement on behalf of the River Union by H.E. Ambassador Ida Lund, Deputy Head of the Delegation, at the Rivers Debate")]
    [InlineData("Rivers are for all: Statement by H.E. Ambassador Ida Lund at the Rivers Debate\n\n10 January 2019")]
    [InlineData("Statement of H.E. Ambassador Ida Lund at the Rivers Debate (Port Louis, 10 January 2019)")]
    public void The_kind_may_stand_after_other_words_of_its_line(string header)
    {
        var transcript = Transcript.Parse(header + Body);

        Assert.Equal((SpeechKind.Statement, "Ida Lund"), (transcript.Header.Kind?.Value, transcript.Speaker?.Name));
        Assert.Equal(["H.E.", "Ambassador"], transcript.Speaker!.Honorifics);
        Assert.Equal("Rivers Debate", transcript.Header.Occasion?.Value);
        Assert.Equal("2019-01-10", transcript.Date?.Value.ToString());
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_bracket_at_the_end_of_a_line_holds_place_and_date()
    {
        var transcript = Transcript.Parse("STATEMENT BY MR. JAN MEER, MINISTER OF RIVERS, AT THE XVIII RIVER SUMMIT (Baku, Azerbaijan, 25 October 2019)" + Body);

        Assert.Equal(("Baku, Azerbaijan", "2019-10-25"), (transcript.Header.Place?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal("XVIII River Summit", transcript.Header.Occasion?.Value);
    }

    [Theory]
    [InlineData("Ambassador Ida Lund\nPermanent Representative of Norway to the United Nations\n\nStatement at the Security Council Open Debate\n\n24 June 2020")]
    [InlineData("Permanent Representative of Norway to the United Nations\nAmbassador Ida Lund\n\nStatement at the Security Council Open Debate\n\n24 June 2020")]
    [InlineData("Ambassador Ida Lund\nPermanent Representative of Norway to the United Nations\nGeneva, Switzerland\nJune 24, 2020")]
    public void The_name_may_stand_before_the_kind_or_without_one(string header)
    {
        var speaker = Transcript.Parse(header + Body).Speaker!;

        Assert.Equal("Ida Lund", speaker.Name);
        Assert.Equal(["Permanent Representative of Norway to the United Nations"], speaker.Titles.Select(t => t.Value));
    }

    [Theory]
    [InlineData("Statement by H.E. Mrs. Lea Toma Deputy Prime Minister and Minister of Rivers", "Lea Toma", "Deputy Prime Minister|Minister of Rivers")]
    [InlineData("Statement by His Excellency Sheikh Samir bin Daher Al\nDaher, Minister of Rivers", "Samir bin Daher Al Daher", "Minister of Rivers")]
    [InlineData("Statement by the Honourable Deputy Prime Minister", null, "Deputy Prime Minister")]
    [InlineData("Statement by Her Excellency Federal Foreign Minister", null, "Federal Foreign Minister")]
    public void A_name_is_parted_from_the_title_after_it_though_no_comma_or_line_does(string header, string? name, string titles)
    {
        var speaker = Transcript.Parse(header + Body).Speaker!;

        Assert.Equal(name, speaker.Name);
        Assert.Equal(titles.Split('|'), speaker.Titles.Select(t => t.Value));
    }

    [Theory]
    [InlineData("Declaration by", SpeechKind.Statement)]
    [InlineData("Draft statement by", SpeechKind.Statement)]
    [InlineData("Full text of the address by", SpeechKind.Address)]
    [InlineData("MESSAGE FROM\n", SpeechKind.Message)]
    [InlineData("STATEMENT\nOF\n", SpeechKind.Statement)]
    [InlineData("Briefing by", SpeechKind.Briefing)]
    public void Whatever_a_text_calls_itself_its_owner_speaks(string kind, SpeechKind expected)
    {
        var transcript = Transcript.Parse($"{kind} H.E. Ms. Ida Lund, Minister of Rivers\nat the Rivers Debate\n\n4 June 2018" + Body);

        Assert.Equal((Genre.Statement, expected, "Ida Lund"), (transcript.Genre, transcript.Header.Kind?.Value, transcript.Speaker?.Name));
    }

    [Theory]
    [InlineData("Remarks at the farewell for\nMr. John Smith\n\n4 June 2018")]
    [InlineData("Remarks at the farewell for Mr. John Smith\n\n4 June 2018")]
    [InlineData("Mr. John Smith\n\nMs. Ida Lund\n\n4 June 2018")]
    public void A_name_that_the_header_does_not_give_to_the_speaker_is_not_taken(string header)
    {
        Assert.Null(Transcript.Parse(header + Body).Speaker?.Name);
    }

    [Fact]
    public void What_belongs_to_somebody_names_the_speaker()
    {
        var transcript = Transcript.Parse("Minister for Rivers\nDr Ida Lund’s National Statement\nat the General Debate of the fifth session\n\n4 June 2018" + Body);

        Assert.Equal(("Ida Lund", "General Debate of the fifth session"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Equal(["Minister for Rivers"], transcript.Speaker!.Titles.Select(t => t.Value));
    }

    [Fact]
    public void A_second_kind_may_stand_before_the_word_that_announces_the_speaker()
    {
        var transcript = Transcript.Parse("Opening statement and global update of concerns by UN High Commissioner for Rivers and Human Rights Zara Al Hasan at the 38th session of the River Council\n\n4 June 2018" + Body);

        Assert.Equal("Zara Al Hasan", transcript.Speaker?.Name);
        Assert.Equal(["UN High Commissioner for Rivers and Human Rights"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("38th session of the River Council", transcript.Header.Occasion?.Value);
    }

    [Fact]
    public void A_title_before_the_name_ends_with_the_name_of_its_State()
    {
        var spanish = Transcript.Parse("Discurso del Presidente de Chile Juan Rossi Fuentes\nen el 78.º período de sesiones de la Asamblea\nNueva York, 4 de junio de 2018\n\nSeñor Presidente:\n\nNos hemos reunido en esta sala para hablar del derecho del mar y de lo que podemos hacer con él entre todos.\n\nMuchas gracias.\n");

        Assert.Equal("Juan Rossi Fuentes", spanish.Speaker?.Name);
        Assert.Equal(["Presidente de Chile"], spanish.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("Ida Lund", Transcript.Parse("Statement by Prime Minister of Norway Ida Lund\n\n4 June 2018" + Body).Speaker?.Name);
    }

    [Theory]
    [InlineData("Statement by the Permanent Representative of Norway\n\nHuman Rights Council, 45th session\n\n4 June 2018")]
    [InlineData("Statement by the Chief of the Kenya Defence Forces\n\n4 June 2018")]
    public void A_body_after_a_title_is_nobodys_name(string header)
    {
        Assert.Null(Transcript.Parse(header + Body).Speaker?.Name);
    }

    [Fact]
    public void A_byline_that_nobody_filled_in_announces_nobody()
    {
        var transcript = Transcript.Parse("Remarks at the Reception for Member States\n\nVienna, Austria\n\nby Mr. Chairman,\n\nIt is three months today since I began my term, and the work has been fascinating in all its parts.\n\nThank you.\n");

        Assert.Null(transcript.Speaker?.Name);
        Assert.Empty(transcript.Speaker!.Titles);
        Assert.Equal(("Reception for Member States", "Vienna, Austria"), (transcript.Header.Occasion?.Value, transcript.Header.Place?.Value));
    }

    [Theory]
    [InlineData("RT HON DR JAN MEER", "Jan Meer", "RT HON DR")]
    [InlineData("H.E. Juan Cruz, Jr.", "Juan Cruz, Jr.", "H.E.")]
    [InlineData("His Majesty King CHARLES III", "Charles III", "His Majesty")]
    [InlineData("Mr. XI Jianguo", "Xi Jianguo", "Mr.")]
    public void Names_keep_what_is_of_them(string printed, string name, string honorifics)
    {
        var speaker = Transcript.Parse($"Remarks\n\nby\n\n{printed}\n\n4 June 2018{Body}").Speaker!;

        Assert.Equal((name, honorifics), (speaker.Name, string.Join(' ', speaker.Honorifics)));
    }

    [Fact]
    public void A_cover_printed_twice_is_read_once()
    {
        var transcript = Transcript.Parse("Rivers in a changing world\n\nLecture\n\nby\n\nMr. Jan Meer\n\n4 June 2018\n\nUniversity of Freedonia, Port Louis\n\nRIVERS IN A CHANGING WORLD\n\nDear students,\n\nI am pleased to be with you in this hall today.\n\nThank you.");

        Assert.Equal("Rivers in a changing world", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal("University of Freedonia, Port Louis", transcript.Header.Place?.Value);
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void A_postal_address_is_no_place_of_the_speech()
    {
        var transcript = Transcript.Parse("PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS\n336 East 45th Street, 8th Floor\nNew York, N.Y. 10017\nTel: (212) 555-0100\n\nSTATEMENT\nBY\nMS. IDA LUND\n\nGeneva, 4 June 2018" + Body);

        Assert.Equal("Geneva", transcript.Header.Place?.Value);
        Assert.Empty(transcript.Items.OfType<Heading>());
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void A_place_may_go_on_in_the_next_line()
    {
        var transcript = Transcript.Parse("Remarks\n\nby\n\nMr. Jan Meer\n\nGENERAL ASSEMBLY HALL,\nUNITED NATIONS HEADQUARTERS, NEW YORK\n4 June 2018" + Body);

        Assert.Equal("GENERAL ASSEMBLY HALL, UNITED NATIONS HEADQUARTERS, NEW YORK", transcript.Header.Place?.Value);
    }

    [Fact]
    public void A_meeting_below_the_titles_is_the_occasion()
    {
        var transcript = Transcript.Parse("Statement by\nMs. Ida Lund\nPermanent Representative of Norway to the United Nations\nUnited Nations General Assembly\nOpen debate on rivers\n\n4 June 2018" + Body);

        Assert.Equal(["Permanent Representative of Norway to the United Nations"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("United Nations General Assembly Open debate on rivers", transcript.Header.Occasion?.Value);
    }

    [Fact]
    public void A_Chinese_statement_needs_no_salutation()
    {
        var transcript = Transcript.Parse("外交部长张三在第五届海洋大会上的讲话\n\n2020年9月28日\n\n我们今天在这里讨论海洋法问题，中国代表团对此高度重视，愿意同各方一道努力，推动构建人类命运共同体。\n\n谢谢大家。\n");

        Assert.Equal((Genre.Statement, "张三", "第五届海洋大会"), (transcript.Genre, transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void A_transcript_of_one_voice_has_the_header_of_a_statement()
    {
        var transcript = Transcript.Parse(
            "Remarks by President Rossi Before the 86th Session of the Rivers Assembly | Port Louis | The River House\n\nSEPTEMBER 24, 2031\n\n10:12 A.M. EDT\n\n"
            + "THE PRESIDENT: Today is the fourth time that I have the honor of speaking here.\n\nI have seen many rivers. I know that. (Laughter.)\n\n"
            + "We are stronger together. Thank you. (Applause.)\n\n10:36 A.M. EDT\n");

        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal("Rossi", transcript.Speaker?.Name);
        Assert.Equal("86th Session of the Rivers Assembly", transcript.Header.Occasion?.Value);
        Assert.Equal("Today is the fourth time that I have the honor of speaking here.", transcript.Body[0].Text);
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("10:36", StringComparison.Ordinal));
        Assert.Empty(transcript.Audit().Findings);
    }

    [Theory]
    [InlineData("PGA Remarks at the Closing of the General Debate\n\nRemarks by the President of the General Assembly\n\nMr. Paul Rossi", "Paul Rossi", "President of the General Assembly", "Closing of the General Debate")]
    [InlineData("Statement of the United Nations High Commissioner for Human Rights Anna Rossi at the ninth session of the Human Rights Council", "Anna Rossi", "United Nations High Commissioner for Human Rights", "ninth session of the Human Rights Council")]
    [InlineData("Statement by the UN High Commissioner for Human Rights, Anna Rossi, at the ninth session of the Human Rights Council\n\nDelivered by\n\nUN High Commissioner for Human Rights, Anna Rossi", "Anna Rossi", "UN High Commissioner for Human Rights", "ninth session of the Human Rights Council")]
    public void The_body_of_an_office_may_stand_before_it_and_an_article_is_not_of_it(string header, string name, string title, string occasion)
    {
        var transcript = Transcript.Parse($"{header}\n\n4 June 2031\n\nExcellencies,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n");

        Assert.Equal((name, title, occasion), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value, transcript.Header.Occasion?.Value));
        Assert.Equal("Bratislava, Slovakia", Transcript.Parse($"{header}\n\n4 June 2031\n\nBratislava, Slovakia\n\nExcellencies,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n").Header.Place?.Value);
        Assert.Empty(transcript.Diagnostics);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void A_kind_and_a_name_of_a_header_without_a_word_between_them_need_no_salutation()
    {
        var transcript = Transcript.Parse("MINISTRO DE ASUNTOS EXTERIORES\n\nExcmo. Sr. Juan Rossi, diputado al Parlamento\n\nINTERVENCIÓN EN EL 65º PERÍODO DE SESIONES DE LA ASAMBLEA GENERAL\n\nNUEVA YORK, 25 DE SEPTIEMBRE DE 2031\n\nSÓLO DARÁ FE EL TEXTO PRONUNCIADO\n\nLos ríos del valle están secos desde hace tres años, y los que viven en él esperan de nosotros una respuesta.\n\nNo les daremos otra que la de siempre, y la daremos todos los años.\n");

        Assert.Equal((Genre.Statement, "Juan Rossi", DeliveryNote.CheckAgainstDelivery), (transcript.Genre, transcript.Speaker?.Name, transcript.Header.Delivery?.Value));
        Assert.Equal(["Ministro de Asuntos Exteriores", "diputado al Parlamento"], transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(2, transcript.Body.Count);
    }

    [Fact]
    public void What_a_site_prints_about_its_page_is_no_part_of_the_header()
    {
        var transcript = Transcript.Parse("• English\n• Français\n• العربية\n\nYou are here\n\nIntroductory Statement to the Board of Rivers\n\nVienna, Austria\n\nOur agenda for this meeting is long. In this statement, I will speak of the floods of the spring and of what we have done since.\n\nWe have done what we could.\n");

        Assert.Equal((Genre.Statement, SpeechKind.Statement, "Vienna, Austria"), (transcript.Genre, transcript.Header.Kind?.Value, transcript.Header.Place?.Value));
        Assert.Equal(2, transcript.Body.Count);
        Assert.All(transcript.Diagnostics, d => Assert.Equal(DiagnosticId.SpeakerNotNamed, d.Id));
    }

    [Theory]
    [InlineData("Statement on behalf of the Group of Rivers\nby\nMs. Anna Rossi\nFirst Secretary, Permanent Mission of Indonesia to the United Nations\non\nAgenda Item 84: The Rule of Law\nSixth Committee, 78th Session of the General Assembly", "Anna Rossi", "First Secretary, Permanent Mission of Indonesia to the United Nations")]
    [InlineData("Right of Reply by Ms. Anna Rossi, Second Secretary", "Anna Rossi", "Second Secretary")]
    [InlineData("REMARKS BY AMBASSADOR ANNA ROSSI AT A SECURITY COUNCIL BRIEFING\n\nAmbassador Anna Rossi\nU.S. Representative to the United Nations\nNew York", "Anna Rossi", "U.S. Representative to the United Nations")]
    [InlineData("THE SECRETARY-GENERAL\n\n--\n\nMESSAGE TO THE FORUM ON RIVERS\nGeneva, 12 May 2031\nDelivered by Ms. Anna Rossi, Director of the River Office", null, "SECRETARY-GENERAL")]
    public void Lines_about_the_speaker_stand_where_the_mission_puts_them(string header, string? name, string title)
    {
        var transcript = Transcript.Parse($"{header}\n\n12 May 2031\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n");

        Assert.Equal(name, transcript.Speaker?.Name);
        Assert.Equal(title, transcript.Speaker?.Titles.Single().Value, ignoreCase: true);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void The_titles_of_those_spoken_for_are_not_the_speaker_s()
    {
        var speaker = Transcript.Parse("STATEMENT DELIVERED BY\nMR. JOHN ROSSI\nON BEHALF OF\nHER EXCELLENCY ANNA BIANCHI\nPRESIDENT OF THE REPUBLIC OF FREEDONIA\nAT THE SUMMIT OF THE FUTURE\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n").Speaker;

        Assert.Equal("John Rossi", speaker?.Name);
        Assert.Empty(speaker!.Titles);
    }
}
