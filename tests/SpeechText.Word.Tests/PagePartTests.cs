using static SpeechText.Word.Tests.Docx;

namespace SpeechText.Word.Tests;

public class PagePartTests
{
    [Fact]
    public void Headers_and_footers_are_furniture_and_a_footnote_goes_to_the_paragraph_that_refers_to_it()
    {
        var transcript = new Docx(
            P("We meet in hard times.") + $"""<w:p>{R("So the Charter says.")}<w:r><w:footnoteReference w:id="5"/></w:r>{R(" We agree.")}</w:p>""",
            """<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>""")
            .Header("h1", P("Permanent Mission")).Footer("f1", P("Page 1"))
            .Footnotes($"""<w:footnote w:type="separator" w:id="0">{P("---")}</w:footnote><w:footnote w:id="5">{P("Article 1.")}</w:footnote>""").Read();

        Assert.Equal("Permanent Mission\nWe meet in hard times.\nSo the Charter says.[1] We agree.\n[1] Article 1.\nPage 1", transcript.Source.Text);
        Assert.Equal(["We meet in hard times.", "So the Charter says. We agree."], transcript.Body.Select(p => p.Text));
        Assert.Equal(
            ["Permanent Mission", "Page 1"],
            transcript.Segments.Where(s => s.Role == SegmentRole.Furniture).Select(s => transcript.Source.GetText(s.Span)));
        var note = Assert.Single(transcript.Body[1].Notes);
        Assert.Equal((NoteKind.Footnote, "[1] Article 1."), (note.Kind, note.Text));
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Tracked_changes_are_taken_as_accepted_and_said()
    {
        const string Mark = """w:id="1" w:author="a" """;
        var transcript = new Docx(
            $"""<w:p>{R("We ")}<w:del {Mark}><w:r><w:delText>never </w:delText></w:r></w:del><w:ins {Mark}>{R("always ")}</w:ins>{R("agree.")}</w:p>"""
            + $"""<w:p><w:moveFrom {Mark}>{R("Moved.")}</w:moveFrom></w:p><w:p><w:moveTo {Mark}>{R("Moved.")}</w:moveTo></w:p>"""
            + $"""<w:p><w:pPr><w:rPr><w:del {Mark}/></w:rPr></w:pPr>{R("One ")}</w:p>{P("sentence.")}""").Read();

        Assert.Equal("We always agree.\nMoved.\nOne sentence.", transcript.Source.Text);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.TrackedChanges);
    }

    [Fact]
    public void A_heading_is_told_by_its_style_whatever_the_language_of_its_id()
    {
        var transcript = new Docx(P("We thank the reporters and") + P("climate and peace", """<w:pStyle w:val="Titre1"/>""") + P("We act."))
            .Styles("""<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>""").Read();

        // A heading is never taken for the rest of the sentence before it.
        Assert.Equal("We thank the reporters and", transcript.Body[0].Text);
    }
}
