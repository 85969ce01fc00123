namespace SpeechText.Pdf.Tests;

public class FurnitureTests
{
    private const string Full1 = "We meet in hard times, and the Charter of this Organization is our compass in all";
    private const string Full2 = "of them, for the large and for the small, for the old and for the young among us";

    [SkippableFact]
    public void Page_numbers_and_running_heads_are_furniture_inside_a_sentence_too()
    {
        var transcript = Document("Mission of Freedonia", page => $"- {page} -").Read();

        Assert.Equal(
            ["- 1 -", "Mission of Freedonia", "- 2 -", "Mission of Freedonia", "- 3 -"],
            transcript.Segments.Where(s => s.Role == SegmentRole.Furniture).Select(s => transcript.Source.GetText(s.Span)));
        Assert.Empty(transcript.Audit().Findings);
    }

    [SkippableFact]
    public void What_is_printed_on_the_first_page_is_text_though_later_pages_repeat_it() =>
        Assert.StartsWith("Mission of Freedonia", Document("Mission of Freedonia", page => $"- {page} -").Read().Source.Text, StringComparison.Ordinal);

    [SkippableFact]
    public void The_stamps_of_a_browser_are_furniture_on_the_first_page_too()
    {
        var transcript = Document("9/25/24, 4:44 PM   Statement", page => $"https://www.example.org/statement   {page}/3").Read();

        Assert.DoesNotContain(transcript.Segments, s => s.Role != SegmentRole.Furniture && transcript.Source.GetText(s.Span).Contains("4:44", StringComparison.Ordinal));
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("https", StringComparison.Ordinal) || p.Text.Contains("4:44", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_vocative_at_the_head_of_some_pages_is_no_running_head()
    {
        var document = new PdfFile();
        for (var page = 0; page < 6; page++)
        {
            document.Page().Line(72, 80, page is 1 or 4 ? "Mr. President," : $"{"abcdef"[page]}nd so we say.").Lines(110, 0, Full1[..^page], Full2 + ".");
        }

        Assert.DoesNotContain(document.Read().Segments, s => s.Role == SegmentRole.Furniture);
    }

    [SkippableFact]
    public void A_single_page_may_have_a_number() =>
        Assert.DoesNotContain(new PdfFile().Page().Lines(80, 0, Full1, Full2).Line(300, 760, "1").Read().Body, p => p.Text.Contains('1', StringComparison.Ordinal));

    [SkippableFact]
    public void Footnotes_are_notes_of_the_paragraph_and_none_of_its_words()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2, Full1, Full2).Line(72, 700, "1 Charter, Article 1, paragraph 2.", 8).Line(72, 711, "See also Article 55.", 8).Read();

        Assert.Equal($"{Full1} {Full2} {Full1} {Full2}", Assert.Single(transcript.Body).Text);
        Assert.Equal((NoteKind.Footnote, "1 Charter, Article 1, paragraph 2.\nSee also Article 55."), (transcript.Body[0].Notes[0].Kind, transcript.Body[0].Notes[0].Text));
    }

    [SkippableFact]
    public void A_date_in_small_print_at_the_foot_of_a_cover_is_no_footnote() =>
        Assert.Equal("2031-09-27", new PdfFile().Page().Line(72, 80, "STATEMENT BY MR. ANTON ROSSI", 22).Line(72, 680, "27 SEPTEMBER 2031", 12)
            .Page().Line(72, 80, "Mr. President,", 16).Lines(110, 0, Full1, Full2, Full1, Full2).Read().Date?.Value.ToString());

    private static PdfFile Document(string head, Func<int, string> foot)
    {
        var document = new PdfFile();
        for (var page = 1; page <= 3; page++)
        {
            document.Page().Line(72, 40, head, 10).Lines(80, 0, "one two six"[(4 * (page - 1))..(4 * page - 1)] + Full1, Full2[..^page], Full1[..^page], Full2).Line(280, 765, foot(page), 10);
        }

        return document;
    }
}
