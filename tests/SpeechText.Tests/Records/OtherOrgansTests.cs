namespace SpeechText.Tests.Records;

/// <summary>Records of other organs and decades, as web pages and scans give them.</summary>
public sealed class OtherOrgansTests
{
    [Fact]
    public void A_message_read_out_in_a_meeting_makes_no_release_of_the_record()
    {
        var record = Turns.Of("""
            CONFERENCE ON DISARMAMENT

            CD/PV.9941
            20 January 2037

            ENGLISH

            FINAL RECORD OF THE NINE HUNDRED AND FORTY-FIRST PLENARY MEETING

            Held at the Palais des Nations, Geneva,
            on Tuesday, 20 January 2037, at 3.20 p.m.

            President: Ms. Amina WEISS (Kuwait)

            GE.37-60152 (E) 060237 170237

            The PRESIDENT: I declare open the 941st plenary meeting of the Conference.

            Mr. LINDT (Secretary-General of the Conference on Disarmament): Thank you, Madam President. I have the honour to read the following message:

            “You meet at a hard time.”

            The PRESIDENT: I thank him. I call on Mexico.

            Mr. de SOTO (Mexico) (translated from Spanish): I have but one word to say.

            The meeting rose at 4.25 p.m.
            """);

        Assert.Equal(Genre.VerbatimRecord, record.Genre);
        Assert.Equal(["Amina Weiss", "Lindt", "Amina Weiss", "de Soto"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(("941", "the Palais des Nations, Geneva"), (record.Header.MeetingNumber?.Value, record.Header.Place?.Value));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_cover_may_be_printed_on_one_line()
    {
        var record = Turns.Of("""
            CD/PV.9475

            Conference on Disarmament English

            Final record of the one thousand four hundred and seventy-fifth plenary meeting Held at the Palais des Nations, Geneva, on Monday, 21 January 2036, at 10.10 a.m. President: Mr. Yuri Kovalenko ...... (Ukraine)

            GE.36-07481 (E) 280636 010736  CD/PV.9475

            The President: I call to order the 1475th plenary meeting of the Conference, and I give the floor to Mr. Lindt.

            Mr. Lindt (Secretary-General of the Conference): I have some remarks.

            Mr. Li Wen (China) (spoke in Chinese): We agree.
            """);

        Assert.Equal(["Yuri Kovalenko", "Lindt", "Li Wen"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(("1475", "2036-01-21"), (record.Header.MeetingNumber?.Value, record.Header.Date?.Value.ToString()));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_record_on_one_line_is_known_by_its_symbol_and_begins_behind_its_headings()
    {
        var record = Turns.Of("United Nations A/90/PV.50 Official Records General Assembly Ninetieth session 50th plenary meeting Friday, 11 November 2035, 3 p.m. New York President: Mr. Ek . . . . . . (Sweden) The meeting was called to order at 3.10 p.m. Agenda items 9 and 117 (continued) Report of the Security Council (A/90/2) and related matters Mr. Honda (Japan): We condemn it in all its forms. My delegation attaches great importance to this debate. The Acting President (spoke in French): I now give the floor to the representative of Italy. Mr. Bassi (Italy): We, too. As Mr. Lindt (see A/89/2005) said: nothing is complete. The meeting rose at 6 p.m.");

        Assert.Equal("A/90/PV.50", record.Header.Symbol?.Value);
        Assert.Equal(["Honda | Japan | -", "The Acting President | - | fr", "Bassi | Italy | -"], Turns.Heads(record));
        Assert.Equal("We, too. As Mr. Lindt (see A/89/2005) said: nothing is complete.", Turns.Words(record, 2));
        Assert.Contains(record.Items.OfType<Heading>(), h => h.Text.StartsWith("Agenda items 9 and 117", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_columns_were_read_across_nobody_is_guessed_and_the_place_is_named()
    {
        var record = Turns.Of("""
            United Nations S/PV.19982

            Security Council
            19982nd meeting
            Thursday, 3 June 2034, 4 p.m.

            The meeting was called to order at 4.20 p.m. Mr. Rossi, who travelled throughout the valley, heard all of its people. Over the past months, the Adoption of the agenda envoy of the Council, the local The agenda was adopted. council and others were at work, with religious and community leaders, political The President: Pursuant to the understanding parties from inside and outside, reached in prior consultations.
            """);

        Assert.Equal(Genre.VerbatimRecord, record.Genre);
        Assert.All(record.Items.OfType<Speech>(), s => Assert.Equal(SpeakerKind.Unknown, s.Speaker.Kind));
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text == "The agenda was adopted.");
        Assert.Contains(record.Diagnostics, d => d.Id == DiagnosticId.SentenceTorn);
        Assert.Contains(record.Diagnostics, d => d.Id == DiagnosticId.TurnWithoutSpeaker);
        Assert.Contains(record.Diagnostics, d => d.Id == DiagnosticId.DoubtfulHead && d.Message.Contains("The President", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heading_before_a_sentence_of_procedure_is_taken_out_of_the_line_too()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));
        var record = Turns.Of($"The President: {words}I thank him for his work last month. Adoption of the agenda The agenda was adopted. The situation in the valley\n\nThe President: I give the floor to Ms. Lund.\n\nMs. Lund: We are ready.");

        Assert.EndsWith("I thank him for his work last month.", Turns.Words(record, 0), StringComparison.Ordinal);
        Assert.Equal(["Adoption of the agenda", "The situation in the valley"], record.Items.OfType<Heading>().Select(h => h.Text));
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.SentenceTorn);
    }

    [Fact]
    public void A_scan_of_the_seventies_has_notes_and_a_second_number_in_words()
    {
        var record = Turns.Of("""
            UNITED NATIONS

            SECURITY COUNCIL
            OFFICIAL RECORDS

            TWENTY-EIGHTH YEAR

            1717th MEETING: 6 JUNE 1973

            NEW YORK

            S/PV.1717

            NOTE

            Symbols of United Nations documents are composed of capital letters combined with figures.

            SEVENTEEN HUNDRED AND SEVENTEENTH MEETING

            Held in New York on Wednesday, 6 June 1973, at 10.30 a.m.

            President: Mr. Anton ROSSI (Malta).

            Provisional agenda (S/Agenda/1717)

            1. Adoption of the agenda.
            2. The situation in the valley.

            The meeting was called to order at 10.55 a.m.

            The situation in the valley:
            (a) Letter dated 6 July (S/10929)

            2. The PRESIDENT (translation from Russian): I have received letters.

            3. Mr. EK (Norway): I thank you.
            """);

        Assert.Equal(("1717", "New York", "1973-06-06"), (record.Header.MeetingNumber?.Value, record.Header.Place?.Value, record.Header.Date?.Value.ToString()));
        Assert.Contains(record.Items.OfType<Heading>(), h => h.Text == "(a) Letter dated 6 July (S/10929)");
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread || d.Id == DiagnosticId.UnreadText);
    }
}
