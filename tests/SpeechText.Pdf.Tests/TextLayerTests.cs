namespace SpeechText.Pdf.Tests;

public class TextLayerTests
{
    [SkippableFact]
    public void Pages_that_are_pictures_have_no_text_layer()
    {
        Refused(new PdfFile().Page().Page().Read(), DiagnosticId.NoTextLayer);
        Refused(new PdfFile().Page().Line(300, 760, "1").Page().Line(300, 760, "2").Read(), DiagnosticId.NoTextLayer);
    }

    [SkippableFact]
    public void A_layer_of_figures_and_signs_at_random_is_refused()
    {
        var document = new PdfFile().Page();
        for (var line = 0; line < 20; line++)
        {
            document.Line(72, 80 + (15 * line), "163ÿ5:ÿ[617;<163ÿ=>ÿ3?1ÿo12@5A;Bÿ=>ÿh;6A86<ÿcA1C86<16ÿ03@55");
        }

        Refused(document.Read(), DiagnosticId.UnmappedText);
    }

    [SkippableFact]
    public void One_page_of_signs_at_random_among_others_is_told_and_never_spoken()
    {
        var document = new PdfFile();
        for (var page = 0; page < 4; page++)
        {
            document.Page();
            for (var line = 0; line < 12; line++)
            {
                document.Line(72, 80 + (15 * line), page == 2 ? "163ÿ5:ÿ[617;<163ÿ=>ÿ3?1ÿo12@5A;Bÿ=>ÿh;6A86<ÿcA1C86<16ÿ03@55" : $"We meet in hard times, and line {line} of page {page} says so in plain words, one after another.");
            }
        }

        var transcript = document.Read();
        var told = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.UnmappedPage);

        Assert.Contains("Page 3", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains('ÿ', StringComparison.Ordinal));
        Assert.Contains(transcript.Body, p => p.Text.Contains("of page 3", StringComparison.Ordinal));
        Assert.Empty(transcript.Audit().Findings);
    }

    [SkippableFact]
    public void A_layer_of_private_signs_is_refused()
    {
        var document = new PdfFile().Page();
        for (var line = 0; line < 20; line++)
        {
            document.Signs(72, 80 + (15 * line), [.. Enumerable.Range(0, 40).Select(i => ((char)(0xE000 + ((i * 7) % 26))).ToString())]);
        }

        Refused(document.Read(), DiagnosticId.UnmappedText);
    }

    [SkippableFact]
    public void A_layer_in_which_letters_stand_for_others_is_refused()
    {
        var document = new PdfFile().Page();
        for (var line = 0; line < 20; line++)
        {
            document.Line(72, 80 + (15 * line), "Zh phhw lq kdug wlphv dqg wkh Fkduwhu lv rxu frpsdvv");
        }

        Refused(document.Read(), DiagnosticId.UnmappedText);
    }

    [SkippableFact]
    public void Arabic_is_put_into_the_order_in_which_it_is_read()
    {
        // From left to right, as the eye sees it: a figure, and the two words before it.
        var transcript = Arabic().Line(72, 80, "79").Signs(90, 80, "ة", "ر", "و", "د", "ل", "ا").Signs(140, 80, "ة", "م", "ل", "ك").Read();

        Assert.StartsWith("كلمة الدورة 79", transcript.Source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_font_without_a_blank_may_give_an_Arabic_mark_for_it()
    {
        var document = new PdfFile().Page();
        for (var line = 0; line < 4; line++)
        {
            document.Signs(72, 80 + (15 * line), "w", "e", "\u0650", "m", "e", "e", "t");
        }

        var transcript = document.Read();

        Assert.StartsWith("we meet\n", transcript.Source.Text, StringComparison.Ordinal);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.TextLayerRepaired);
    }

    [SkippableFact]
    public void Presentation_forms_become_letters_and_it_is_said()
    {
        var transcript = Arabic().Signs(72, 80, "\uFEE1", "\uFEFC", "\uFEB3").Read();

        Assert.StartsWith("سلام", transcript.Source.Text, StringComparison.Ordinal);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.TextLayerRepaired);
    }

    [SkippableFact]
    public void A_ligature_turned_about_is_put_right_only_where_no_other_order_makes_a_word()
    {
        // The sign of the ligature stands for its letters as they are read, and the tool turns them about with the word.
        var transcript = Arabic().Signs(72, 80, "م", "م", "لأ", "ا").Read();

        Assert.StartsWith("الأمم", transcript.Source.Text, StringComparison.Ordinal);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.TextLayerDoubtful);
    }

    [Theory]
    [InlineData("يف", "في")]
    [InlineData("واالجتماع", "والاجتماع")]
    [InlineData("باألمم", "بالأمم")]
    [InlineData("السالم", "السالم")]
    [InlineData("رسالة", "رسالة")]
    [InlineData("الأمم", "الأمم")]
    [InlineData("لألمم", "لألمم")]
    public void Only_what_cannot_be_a_word_is_put_right(string came, string read) => Assert.Equal(read, Script.ArabicLigatures.Repair(came));

    // Enough words for a layer that is trusted.
    private static PdfFile Arabic()
    {
        var document = new PdfFile().Page();
        for (var line = 0; line < 4; line++)
        {
            document.Signs(72, 200 + (15 * line), "ة", "ر", "و", "د", "ل", "ا").Signs(122, 200 + (15 * line), "ة", "م", "ل", "ك");
        }

        return document;
    }

    private static void Refused(Transcript transcript, DiagnosticId id)
    {
        Assert.Equal(id, Assert.Single(transcript.Diagnostics).Id);
        Assert.Equal(string.Empty, transcript.Source.Text);
        Assert.Empty(transcript.Items);
    }
}
