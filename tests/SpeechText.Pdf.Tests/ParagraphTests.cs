namespace SpeechText.Pdf.Tests;

public class ParagraphTests
{
    private const string Full1 = "We meet in hard times, and the Charter of this Organization is our compass in all";
    private const string Full2 = "of them, for the large and for the small, for the old and for the young among us";

    [SkippableFact]
    public void The_source_text_has_one_line_a_printed_line_and_a_form_feed_a_page()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, "of them.").Page().Lines(80, 0, "Peace be with you, and with all of us.").Read();

        Assert.Equal($"{Full1}\nof them.\n\fPeace be with you, and with all of us.", transcript.Source.Text);
        Assert.Equal(PdfTranscript.MediaType, transcript.Source.MediaType);
        Assert.Empty(transcript.Audit().Findings);
    }

    [SkippableFact]
    public void An_indent_begins_a_paragraph()
    {
        var transcript = new PdfFile().Page().Lines(80, 30, Full1[..70], Full2, Full1).Lines(125, 30, Full1[..70], Full2).Read();

        Assert.Equal([$"{Full1[..70]} {Full2} {Full1}", $"{Full1[..70]} {Full2}"], Texts(transcript));
    }

    [SkippableFact]
    public void A_line_that_ends_early_ends_its_paragraph()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2, "and act.", Full1, Full2).Read();

        Assert.Equal([$"{Full1} {Full2} and act.", $"{Full1} {Full2}"], Texts(transcript));
    }

    [SkippableFact]
    public void More_space_between_lines_begins_a_paragraph_and_is_a_blank_line()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2, Full1 + ".").Lines(135, 0, Full1, Full2).Read();

        Assert.Equal(2, transcript.Body.Count);
        Assert.Contains(".\n\nWe meet", transcript.Source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_paragraph_goes_on_over_a_page_even_in_a_name()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2, "so that all of us, and above all the members of the General Assembly of the United")
            .Page().Lines(80, 0, "Nations, " + Full2[..60], "can live.").Read();

        Assert.EndsWith($"the United Nations, {Full2[..60]} can live.", Assert.Single(transcript.Body).Text, StringComparison.Ordinal);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.HealedOverPageBreak);
        Assert.Empty(transcript.Audit().Findings);
    }

    [SkippableFact]
    public void A_new_page_begins_a_paragraph_where_the_last_line_had_room()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2, "We thank the")
            .Page().Lines(80, 0, "United Nations, " + Full2, Full1).Read();

        Assert.Equal(2, transcript.Source.Text!.Split('\f').Length);
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("all We thank", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Numbers_set_apart_stand_on_the_line_of_their_paragraph()
    {
        var transcript = new PdfFile().Page()
            .Line(72, 80, "1.").Line(108, 80, Full1[..74]).Line(108, 95, "and we know it.")
            .Line(72, 110, "2.").Line(108, 110, Full1[..74]).Line(108, 125, "and we know it.").Read();

        Assert.Equal($"1. {Full1[..74]}\nand we know it.\n2. {Full1[..74]}\nand we know it.", transcript.Source.Text);
        Assert.Equal(2, transcript.Body.Count);
    }

    [SkippableFact]
    public void A_raised_ending_stays_with_its_number_and_a_raised_figure_is_a_mark()
    {
        var transcript = new PdfFile().Page().Line(72, 80, "The 79").Line(111, 75, "th", 7).Line(121, 80, "session of peace.").Line(210, 75, "3", 7).Line(218, 80, "We agree.")
            .Lines(95, 0, Full1, Full2).Read();

        Assert.StartsWith("The 79th session of peace.3 We agree.", transcript.Source.Text, StringComparison.Ordinal);
        Assert.StartsWith("The 79th session of peace. We agree.", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_bullet_is_no_text_and_its_item_hangs_under_its_first_word()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, "of them:").Line(77, 110, "•").Line(95, 110, Full1[..74]).Line(95, 125, Full2[..74]).Read();

        Assert.Equal($"{Full1[..74]} {Full2[..74]}".Trim(), transcript.Body[^1].Text);
        Assert.Contains("\n• We meet", transcript.Source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_line_stretched_over_the_page_is_one_line()
    {
        var transcript = new PdfFile().Page().Lines(80, 0, Full1, Full2).Line(72, 110, "the").Line(200, 110, "old").Line(330, 110, "and").Line(470, 110, "the young").Lines(125, 0, Full1, Full2).Read();

        Assert.Equal(["the", "old", "and", "the", "young"], transcript.Source.Text!.Split('\n')[2].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Texts(Transcript transcript) => transcript.Body.Select(paragraph => paragraph.Text);
}
