namespace SpeechText.Tests.Statements;

/// <summary>
/// Covers as missions, sites and conferences lay them out: each is read whole, and nothing of it is left without a role.
/// </summary>
public class LayoutTests
{
    private const string Body = """
        We meet at a time of hard choices, and the people of my country look to this hall for an answer.

        Freedonia has ratified the Convention and will pay its share in full, and it calls on all to do so.

        Thank you.
        """;

    [Fact]
    public void A_theme_in_quotation_marks_is_of_the_occasion_and_calls_upon_nobody()
    {
        var transcript = Read("""
            STATEMENT BY
            H.E. AMBASSADOR ANNA ROSSI
            PERMANENT REPRESENTATIVE OF THE REPUBLIC OF KENYA
            AT THE SECURITY COUNCIL OPEN DEBATE ON
            "WOMEN AND PEACE AND SECURITY"

            NEW YORK, 25 OCTOBER 2031

            Mr. President,
            """);

        Assert.Equal("Security Council Open Debate on \"Women and Peace and Security\"", transcript.Header.Occasion?.Value);
        Assert.Equal(("Mr. President", "2031-10-25"), (transcript.Salutation?.Addressees.Single().Text, transcript.Date?.Value.ToString()));
    }

    [Fact]
    public void A_State_has_its_statement_delivered_by_somebody()
    {
        var transcript = Read("""
            Statement by the Netherlands
            79th Session of the General Assembly
            Sixth Committee
            Delivered by Mr. René Rossi, Legal Adviser

            New York, 28 October 2031

            Mister Chair,
            """);

        Assert.Equal(("René Rossi", "NLD", "Legal Adviser"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code, transcript.Speaker?.Titles.Single().Value));
    }

    [Fact]
    public void A_State_may_speak_for_others_on_the_next_line()
    {
        var transcript = Read("""
            Human Rights Council
            Item 4: General Debate

            Statement by Finland
            on behalf of the Nordic countries

            Geneva, 24 September 2031

            Mr. President,
            """, DiagnosticId.SpeakerNotNamed);

        Assert.Equal(("FIN", "Nordic countries"), (transcript.Speaker?.Affiliation?.Code, Assert.Single(transcript.Items.OfType<Speech>()).OnBehalfOf?.Value));
    }

    [Fact]
    public void A_title_has_all_the_fields_of_its_list()
    {
        var transcript = Read("""
            Statement of the Republic of Ghana
            Delivered by
            H.E. Dr. Kwame Rossi
            Minister for Environment, Science, Technology and Innovation

            Vienna, 17 September 2031

            Mr. President,
            """);

        Assert.Equal("Minister for Environment, Science, Technology and Innovation", Assert.Single(transcript.Speaker!.Titles).Value);
        Assert.Equal((SpeechKind.Statement, "GHA"), (transcript.Header.Kind?.Value, transcript.Speaker.Affiliation?.Code));
    }

    [Fact]
    public void The_President_of_the_Assembly_has_a_letterhead_over_three_lines()
    {
        var transcript = Read("""
            THE PRESIDENT
            OF THE
            GENERAL ASSEMBLY

            Remarks by H.E. Mr. Peter Rossi, President of the General Assembly, at the High-level Event on Rivers

            14 March 2031

            Excellencies,
            """);

        Assert.Equal(("The President of the General Assembly", "High-level Event on Rivers"), (transcript.Header.Office?.Value, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void Labels_of_a_page_stand_above_what_they_label()
    {
        var transcript = Read("""
            Statement by Ambassador Anna Rossi at the Security Council meeting on Freedonia

            Published
            12 May 2031
            Location:
            United Nations, New York
            Delivered on:
            11 May 2031 (Transcript of the speech, exactly as it was delivered)

            Thank you, President.
            """, DiagnosticId.CompetingDate);

        Assert.Equal(("2031-05-11", "United Nations, New York", DeliveryNote.AsDelivered),
            (transcript.Date?.Value.ToString(), transcript.Header.Place?.Value, transcript.Header.Delivery?.Value));
        Assert.Equal("President", transcript.Salutation?.Addressees.Single().Text);
    }

    [Fact]
    public void An_office_alone_on_its_line_is_called_upon_though_no_word_says_what_the_text_is()
    {
        var transcript = Read("""
            H.E. Mr. Tomás Rossi
            Minister of Foreign Affairs of Uruguay

            Summit of the Future
            New York, September 22, 2031

            President,
            """);

        Assert.Equal((Genre.Statement, "Tomás Rossi", "President"), (transcript.Genre, transcript.Speaker?.Name, transcript.Salutation?.Addressees.Single().Text));
    }

    [Fact]
    public void The_title_may_stand_under_the_kind()
    {
        var transcript = Read("""
            Statement
            High Commissioner: the world needs rivers

            10 June 2031

            Delivered by: Anna Rossi, UN High Commissioner for Human Rights
            At: 59th session of the Human Rights Council
            Location: Geneva

            Excellencies,
            """);

        Assert.Equal("High Commissioner: the world needs rivers", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal(("Geneva", "59th session of the Human Rights Council"), (transcript.Header.Place?.Value, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void What_a_meeting_is_about_is_of_its_name()
    {
        var transcript = Read("""
            Remarks of the Minister for Foreign Affairs of Ireland
            Mr. Seán Rossi T.D.
            United Nations Security Council
            Open debate: Maintenance of international peace and security
            New York
            Tuesday, 9 September 2031

            Mr President,
            """);

        Assert.Equal("United Nations Security Council Open debate: Maintenance of international peace and security", transcript.Header.Occasion?.Value);
        Assert.Equal("T.D.", Assert.Single(transcript.Speaker!.PostNominals));
    }

    [Fact]
    public void A_name_without_an_honorific_stands_above_its_title()
    {
        var transcript = Read("""
            Explanation after the vote on the Rivers Resolution

            John Rossi
            Counselor for Economic and Social Affairs
            New York, New York
            November 12, 2031

            Thank you, Chair.
            """);

        Assert.Equal(("John Rossi", "Counselor for Economic and Social Affairs"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
    }

    [Fact]
    public void An_office_may_own_the_words_and_its_holder_be_left_unnamed()
    {
        var transcript = Read("""
            DEPUTY SECRETARY-GENERAL'S REMARKS
            AT THE OPENING OF THE RIVERS FORUM
            New York, 12 May 2031

            Excellencies,
            """, DiagnosticId.SpeakerNotNamed);

        Assert.Equal((null, "Deputy Secretary-General"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
    }

    [Fact]
    public void An_office_alone_on_its_line_and_the_kind_are_a_message()
    {
        var transcript = Read("""
            UNITED NATIONS      NATIONS UNIES

            THE SECRETARY-GENERAL

            --

            MESSAGE ON THE INTERNATIONAL DAY OF RIVERS

            14 March 2031
            """, DiagnosticId.SpeakerNotNamed);

        Assert.Equal((SpeechKind.Message, "Secretary-General", "International Day of Rivers"), (transcript.Header.Kind?.Value, transcript.Speaker?.Titles.Single().Value, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void An_office_is_called_upon_without_a_mark_too()
    {
        var transcript = Read("""
            UNITED NATIONS SECURITY COUNCIL
            Open Debate: Rivers and Peace
            12 May 2031
            Statement by H.E. the Hon Anna Rossi
            Ambassador and Permanent Representative of Australia to the United Nations

            President
            """);

        Assert.Equal("President", transcript.Salutation?.Addressees.Single().Text);
    }

    [Fact]
    public void Below_a_headline_another_line_says_whose_statement_it_is()
    {
        var transcript = Read("""
            EU Statement – UN General Assembly: Adoption of the Resolution on Rivers

            12 December 2031, New York – Explanation of Position on behalf of the European Union and its Member States delivered by Ms. Anna Rossi, Counsellor, Delegation of the European Union to the United Nations at the Second Committee of the General Assembly

            Mr. President,
            """);

        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal("Counsellor, Delegation of the European Union to the United Nations", Assert.Single(transcript.Speaker!.Titles).Value);
        Assert.Equal("Second Committee of the General Assembly", transcript.Header.Occasion?.Value);
    }

    [Theory]
    [InlineData("OF THE REPUBLIC OF KENYA\n\nTO THE GENERAL DEBATE OF THE", "Minister of Foreign Affairs of the Republic of Kenya", "General Debate of the Eighty-Fifth Session of the Assembly")]
    [InlineData("OF THE REPUBLIC OF KENYA\nTO THE GENERAL DEBATE OF THE", "Minister of Foreign Affairs of the Republic of Kenya", "General Debate of the Eighty-Fifth Session of the Assembly")]
    [InlineData("AND AMBASSADOR OF KENYA\nTO THE CONFERENCE ON DISARMAMENT\nAT THE", "Minister of Foreign Affairs|Ambassador of Kenya to the Conference on Disarmament", "Eighty-Fifth Session of the Assembly")]
    public void A_line_that_leads_to_an_event_ends_the_titles(string lines, string titles, string occasion)
    {
        var transcript = Read($"STATEMENT DELIVERED BY\n\nTHE HONOURABLE ANNA ROSSI\nMINISTER OF FOREIGN AFFAIRS\n{lines}\nEIGHTY-FIFTH SESSION OF THE ASSEMBLY\n\nNEW YORK, 27 SEPTEMBER 2031\n\nMr. President,");

        Assert.Equal(titles.Split('|'), transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(occasion, transcript.Header.Occasion?.Value);
    }

    [Fact]
    public void Of_a_line_longer_than_any_cover_the_beginning_is_read_and_the_rest_is_kept()
    {
        var transcript = Transcript.Parse($"Statement by {string.Concat(Enumerable.Repeat("H.E. the Prime Minister ", 2000))}\n\nExcellencies,\n\n{Body}\n");

        Assert.Equal(SpeechKind.Statement, transcript.Header.Kind?.Value);
        Assert.StartsWith("We meet", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.UnreadText);
        Assert.Empty(transcript.Audit().Findings);
    }

    private static Transcript Read(string cover, params DiagnosticId[] expected)
    {
        var transcript = Transcript.Parse($"{cover}\n\n{Body}\n");
        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal(expected, transcript.Diagnostics.Select(d => d.Id));
        Assert.StartsWith("We meet", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
