using static SpeechText.Word.Tests.Docx;

namespace SpeechText.Word.Tests;

public class ListTests
{
    private const string Form = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void The_numbers_of_paragraphs_are_counted_and_stand_in_the_text()
    {
        var transcript = new Docx(Item("We agree.", 1) + Item("In part.", 1, 1) + Item("In full.", 1, 1) + P("Between.") + Item("We differ.", 1) + Item("Anew.", 1, 1))
            .Numbering(Form).Read();

        Assert.Equal("1. We agree.\n1.i) In part.\n1.ii) In full.\nBetween.\n2. We differ.\n2.i) Anew.", transcript.Source.Text);
    }

    [Fact]
    public void A_list_may_start_elsewhere()
    {
        var transcript = new Docx(Item("One.", 1) + Item("Seven.", 3) + Item("Eight.", 3)).Numbering(Form).Read();

        Assert.Equal("1. One.\n7. Seven.\n8. Eight.", transcript.Source.Text);
    }

    [Fact]
    public void A_bullet_is_no_text()
    {
        var transcript = new Docx(Item("Peace.", 2)).Numbering(Form).Read();

        Assert.Equal("• Peace.", transcript.Source.Text);
        Assert.Equal("Peace.", Assert.Single(transcript.Body).Text);
        Assert.Equal(SegmentRole.Markup, transcript.Segments[0].Role);
        Assert.Equal((ParagraphKind.ListItem, "•"), (transcript.Body[0].Kind, transcript.Body[0].Marker?.Text));
    }

    [Fact]
    public void A_style_may_number_its_paragraphs()
    {
        var transcript = new Docx(P("We agree.", """<w:pStyle w:val="n"/>""") + P("We differ.", """<w:pStyle w:val="n"/>"""))
            .Numbering(Form).Styles("""<w:style w:type="paragraph" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""").Read();

        Assert.Equal("1. We agree.\n2. We differ.", transcript.Source.Text);
    }

    [Theory]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("chicago", 2, "2")]
    public void Numbers_are_written_in_the_form_asked_for(string form, int number, string written)
    {
        var transcript = new Docx(Item("Text.", 1)).Numbering($"""
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """).Read();

        Assert.Equal($"({written}) Text.", transcript.Source.Text);
    }

    private static string Item(string text, int list, int level = 0) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
}
