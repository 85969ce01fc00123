using static SpeechText.Word.Tests.Docx;

namespace SpeechText.Word.Tests;

public class ParagraphTests
{
    [Fact]
    public void The_source_text_has_one_line_a_paragraph()
    {
        var transcript = new Docx(P("Mr. President,") + P("We meet in hard times.") + "<w:p/>" + P("Thank you.")).Read();

        Assert.Equal("Mr. President,\nWe meet in hard times.\n\nThank you.", transcript.Source.Text);
        Assert.Equal(WordTranscript.MediaType, transcript.Source.MediaType);
    }

    [Fact]
    public void A_statement_is_read_with_its_speaker_salutation_body_and_closing()
    {
        var transcript = new Docx(
            P("Statement by") + P("H.E. Ms. Ana Pereira") + P("Minister for Foreign Affairs") + P("New York, 24 September 2024") + "<w:p/>"
            + P("Mr. President,") + P("We meet in hard times, and the Charter is our compass in all of them.") + P("It asks much of all of us, every day.")
            + P("I thank you.")).Read();

        Assert.Equal("Ana Pereira", transcript.Speaker?.Name);
        Assert.Equal("Mr. President", transcript.Salutation?.Addressees[0].Text.TrimEnd(','));
        Assert.Equal(["We meet in hard times, and the Charter is our compass in all of them.", "It asks much of all of us, every day."], transcript.Body.Select(p => p.Text));
        Assert.Equal("I thank you.", transcript.Closing?.Text);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Runs_tabs_and_hyphens_make_one_line_and_a_break_makes_two()
    {
        var transcript = new Docx($"<w:p>{R("Secre")}{R("tary")}<w:r><w:noBreakHyphen/><w:t>General</w:t><w:tab/><w:t>of</w:t><w:br/><w:t>the UN</w:t></w:r></w:p>").Read();

        Assert.Equal("Secretary\u2011General\tof\nthe UN", transcript.Source.Text);
    }

    [Fact]
    public void A_name_in_bold_begins_a_turn_of_a_record()
    {
        var transcript = new Docx(
            Turn("The Chair:", " I call on our guests.") + Turn("Amina Farah:", " I am eighteen years old.") + Turn("Water for All:", " that is what we need.")
            + Turn("Ms. Costa:", " I thank her for it.") + Turn("Amina Farah:", " It was my pleasure.")).Read();

        Assert.Equal(["The Chair", "Amina Farah", "Costa", "Amina Farah"], transcript.Items.OfType<Speech>().Select(s => s.Speaker.Name));

        static string Turn(string name, string words) => $"<w:p>{R(name, "<w:b/>")}{R(words)}</w:p>";
    }

    [Fact]
    public void A_page_break_is_a_form_feed()
    {
        var transcript = new Docx(
            P("One.") + """<w:p><w:r><w:br w:type="page"/></w:r></w:p>""" + P("Two.") + P("Three.", "<w:pageBreakBefore/>")
            + P("Four.", "<w:sectPr/>") + P("Five.")).Read();

        Assert.Equal("One.\n\f\nTwo.\n\fThree.\nFour.\n\fFive.", transcript.Source.Text);
    }

    [Fact]
    public void Hidden_text_is_left_out_and_so_is_the_line_that_has_nothing_else()
    {
        var transcript = new Docx(P("Seen.") + P("Unseen.", run: "<w:vanish/>") + $"<w:p>{R("All ")}{R("not ", "<w:vanish/>")}{R("said.")}</w:p>").Read();

        Assert.Equal("Seen.\nAll said.", transcript.Source.Text);
    }

    [Fact]
    public void The_style_of_a_paragraph_may_hide_it_or_show_it_again()
    {
        var transcript = new Docx(P("Unseen.", """<w:pStyle w:val="b"/>""") + P("Seen.", """<w:pStyle w:val="b"/>""", """<w:vanish w:val="0"/>"""))
            .Styles("""
                <w:style w:type="paragraph" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>
                """).Read();

        Assert.Equal("Seen.", transcript.Source.Text);
    }

    [Fact]
    public void The_code_of_a_field_is_left_out_and_what_it_shows_is_kept()
    {
        var transcript = new Docx($"""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("24 September 2024")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{R(", New York")}</w:p>
            """).Read();

        Assert.Equal("24 September 2024, New York", transcript.Source.Text);
    }

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Check against delivery</w:t></w:r></w:p></w:txbxContent>";
        var transcript = new Docx($"""
            <w:p>{R("Anchor")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{P("Next")}
            """).Read();

        Assert.Equal("Anchor\nCheck against delivery\nNext", transcript.Source.Text);
    }

    [Fact]
    public void The_cells_of_a_table_are_lines()
    {
        var transcript = new Docx($"<w:tbl><w:tr><w:tc>{P("Name")}</w:tc><w:tc>{P("Office")}</w:tc></w:tr><w:tr><w:tc>{P("Ana")}</w:tc><w:tc>{P("Chair")}</w:tc></w:tr></w:tbl>").Read();

        Assert.Equal("Name\nOffice\nAna\nChair", transcript.Source.Text);
    }
}
