namespace SpeechText.Tests.Records;

/// <summary>Covers of other decades and organs: narrow columns, no symbol, numbers in words.</summary>
public sealed class OldCoverTests
{
    [Fact]
    public void Whoever_goes_on_may_be_named_at_the_head_of_a_page_without_parentheses()
    {
        var transcript = Turns.Of("""
            S/PV.2606

            Le PRESIDENT : Je donne la parole au représentant de l'Italie.

            M. ROSSI (Italie) : Une fois encore, nous sommes ici : l'agression
                                                          S/PV.2606
                                  - 7 -
            M. Rossi (Italie)

            continue.

            M. LIND (Suède) : La Suède condamne cet acte.
            """);

        Assert.Equal("Une fois encore, nous sommes ici : l'agression continue.", Turns.Words(transcript, 1));
    }

    [Fact]
    public void A_cover_on_one_line_says_when_the_meeting_was_held()
    {
        var transcript = Turns.Of("United Nations S/PV.19001 Security Council Eighty-sixth year 19001st meeting Monday, 14 July 2031, 10 a.m. New York President: Mr. Rossi (Italy) The meeting was called to order at 10.05 a.m. The President: I now give the floor to Ms. Weiss. Ms. Weiss: Thank you, Mr. President. On Friday, 4 July 2031, the orchards burned. Mr. Lind (Sweden): I thank Ms. Weiss. The meeting rose at 11.05 a.m.\n");

        Assert.Equal("2031-07-14", transcript.Header.Date?.Value.ToString());
        Assert.Equal("10:00", transcript.Header.Time?.Value.ToString());
    }

    [Fact]
    public void A_day_may_stand_on_the_line_of_the_meeting_and_items_between_turns_are_numbered()
    {
        var transcript = Turns.Of("""
            SECURITY COUNCIL OFFICIAL RECORDS
            THIRTIETH YEAR

            1856th MEETING: 30 NOVEMBER 1975
            NEW YORK

            President: Mr. Anton ROSSI (Italy).

            The meeting was called to order at 5.15 p.m.

            The PRESIDENT: I declare the meeting open.

            2. Appointment of the Committee on Orchards

            The PRESIDENT: I propose Italy and Sweden.

            Mr. LIND (Sweden): We accept.
            """);

        Assert.Equal("1975-11-30", transcript.Header.Date?.Value.ToString());
        Assert.Contains(transcript.Items.OfType<Heading>(), h => h.Text == "2. Appointment of the Committee on Orchards");
        Assert.Equal("I declare the meeting open.", Turns.Words(transcript, 0));
    }

    [Fact]
    public void A_cover_without_articles_names_whoever_presides_and_begins_no_turn()
    {
        var transcript = Turns.Of("""
            联合国
            大会
            正式记录
            第二〇五一次全体会议
            一九七二年十月三日星期二上午十时三十分
            纽约

            主席：罗西先生（意大利）

            议程项目9

            1. 主席：请埃及代表发言。

            2. 扎耶特先生（埃及）：我谢谢主席。

            下午一时十分散会。
            """);

        Assert.Equal(2, transcript.Items.OfType<Speech>().Count());
        Assert.Equal("罗西", transcript.Items.OfType<Speech>().First().Speaker.Name);
        Assert.Equal("10:30", transcript.Header.Time?.Value.ToString());
    }

    [Fact]
    public void What_the_foot_of_the_first_page_says_of_corrections_is_spoken_by_nobody()
    {
        var transcript = Turns.Of("""
            A/49/PV.90

            The meeting was called to order at 10.25 a.m.

            The President: I call on the representative of Italy.

            Mr. Rossi (Italy): We shall vote against the draft.

            94-87439 (E)     This record contains the original text of speeches delivered in English and
            interpretations of speeches delivered in the other languages. Corrections should be submitted
            to original speeches only.

            It asks too much of those who have little.
            """);

        Assert.Equal("We shall vote against the draft. / It asks too much of those who have little.", Turns.Words(transcript, 1));
    }

    [Fact]
    public void The_first_years_print_no_symbol()
    {
        var record = Turns.Of("""
            THIRD MEETING

            Held at Church House, Westminster, London, on Monday, 28 January 1946, at 3 p.m.

            President: Mr. N. J. O. Ek (Australia).

            Present: The representatives of the following countries: Australia, Brazil, China, Norway.

            9. Adoption of the agenda

            The agenda was adopted.

            10. Communication from the delegation of Norway

            The President: We will proceed with item 10. Has any member a remark to make?

            The item was included in the agenda.

            Mr. Rossi (Brazil): I second the proposal.

            A vote was taken by show of hands, and the proposal was adopted by 3 votes to none, with 1 abstention.

            Votes for: Australia, Brazil, Norway.

            Abstentions: China.

            The President: The Council stands adjourned.
            """);

        Assert.Equal("3", record.Header.MeetingNumber?.Value);
        Assert.Equal("1946-01-28", record.Header.Date?.Value.ToString());
        Assert.Equal("Church House, Westminster, London", record.Header.Place?.Value);
        Assert.Equal("N. J. O. Ek", record.Speakers[0].Name);
        Assert.Equal(["9. Adoption of the agenda", "10. Communication from the delegation of Norway"], record.Items.OfType<Heading>().Select(h => h.Text));
        var vote = Assert.Single(record.Items.OfType<Vote>());
        Assert.Equal((3, 1, new VoteCounts(3, 0, 1)), (vote.InFavour.Count, vote.Abstaining.Count, vote.Counts));
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text == "The item was included in the agenda.");
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void Narrow_columns_part_names_over_lines()
    {
        var record = Turns.Of("""
            United Nations
            GENERAL
            ASSEMBLY
            THIRTY-FIRST SESSION
            Official Records

            103rd
            PLENARY MEETING

            Friday, 17 December 1976,
            at 11.55 a.m.

            NEW YORK

            President: Mr. Anton Shirley ROSSI
            (Sri Lanka).

            AGENDA ITEM 98

            Pattern of orchards: report of the Committee on Orchards

            1. Mr. EK (Pakistan), Rapporteur of the Fifth Committee: I have
            the honour to present the report of the Fifth Committee.

            2. The PRESIDENT: We shall now vote.

            The draft resolution was adopted by 13 votes to 2, with 2 abstentions
            (resolution 31/141 A).*

            3. The PRESIDENT: I thank the members.

            The meeting rose at 1.05 p.m.

            * The delegation of Chad subsequently informed the Secretariat that it had wished to vote in favour.
            """);

        Assert.Equal("General Assembly", record.Header.Organization?.Value);
        Assert.Equal("103", record.Header.MeetingNumber?.Value);
        Assert.Equal("11:55", record.Header.Time?.Value.ToString());
        Assert.Equal("Anton Shirley Rossi", record.Speakers[1].Name);
        Assert.Equal(["AGENDA ITEM 98", "Pattern of orchards: report of the Committee on Orchards"], record.Items.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(new VoteCounts(13, 2, 2), Assert.Single(record.Items.OfType<Vote>()).Counts);
        Assert.Equal(3, record.Items.OfType<Speech>().Count());
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_name_of_an_organ_may_run_on_and_a_date_stand_beside_it()
    {
        var record = Turns.Of("""
            UNITED NATIONS                                              T/PV.1790
            TRUSTEESHIP COUNCIL                                         10 December 1990

            VERBATIM RECORD OF THE 1790th MEETING

            Held at Headquarters, New York,
            on Wednesday, 28 November 1990, at 10.30 a.m.

            President:       Mrs. ROSSI              (France)

            Members:         China                   Mr. LI Wen
                             Union of Soviet
                             Socialist Republics     Mr. EK

            90-60241/A 5311V (E)

            The PRESIDENT (interpretation from French): I declare the meeting open.

            Mr. LIND (United Kingdom): We are ready to begin.
            """);

        Assert.Equal("Trusteeship Council", record.Header.Organization?.Value);
        Assert.Equal("Headquarters, New York", record.Header.Place?.Value);
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void Whoever_presides_may_have_a_State_in_the_head_itself()
    {
        var record = Turns.Of("""
            CD/PV.1922

            FINAL RECORD OF THE ONE THOUSAND NINE HUNDRED AND TWENTY-SECOND PLENARY MEETING

            Held at the Palais des Nations, Geneva, on Tuesday, 21 June 2033, at 10.15 a.m.

            President: Mr. Zhao Wen (China)

            GE.33-63256 (E) 240811 250811

            The PRESIDENT (China) (translated from Chinese): I declare open the plenary meeting.

            Mr. ROSSI (Pakistan): Mr. President, we congratulate you.
            """);

        var chair = record.Speakers[0];
        Assert.Equal(("Zhao Wen", "CHN"), (chair.Name, chair.Affiliation?.Code));
        Assert.Equal("1922", record.Header.MeetingNumber?.Value);
    }

    [Fact]
    public void A_head_may_stand_right_below_a_heading()
    {
        Assert.Equal(
            ["The Acting President | - | -", "Diallo | Senegal | -"],
            Turns.Heads("""
                The meeting was called to order at 10.05 a.m.
                Agenda item 8 (continued)
                General debate
                Address by Ms. Fatou Diallo, Prime Minister of Senegal
                The Acting President: The Assembly will hear an address.
                Ms. Diallo (Senegal): I thank you, and I thank all members.
                The meeting rose at 1.05 p.m.
                """));
    }

    [Theory]
    [InlineData("The President: I shall now make a statement.\n\nWe said so at the meeting on 13 March (see S/PV.7134).\n\nMr. Rossi (Norway): I thank you.\n\nThe President: I thank Mr. Rossi for his statement.\n")]
    [InlineData("The Committee referred to document A/C.6/64/SR.22, in which the delegate of Norway spoke of rivers.\n")]
    public void The_symbol_of_a_record_that_the_words_cite_is_not_that_of_the_text(string text) => Assert.Null(Transcript.Parse(text).Header.Symbol);

    [Fact]
    public void A_narrow_column_breaks_the_line_that_opens_the_meeting()
    {
        var record = Turns.Of("""
            Security Council
            8000th meeting
            Friday, 8 March 2024, 10 a.m.

            President: Ms. Weiss (Norway)
            Members: Brazil Mr. Rossi

            The meeting was called to order at 10.05
            a.m.

            The President: I give the floor to Members of the Council.

            Mr. Rossi (Brazil): We thank you.
            """);

        Assert.Equal(["Weiss", "Rossi"], record.Speakers.Select(s => s.Name));
        Assert.Equal("10:00", record.Header.Time?.Value.ToString());
    }
}
