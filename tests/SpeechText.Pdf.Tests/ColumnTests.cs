namespace SpeechText.Pdf.Tests;

public class ColumnTests
{
    private static readonly string[] Left =
    [
        "The sea has no borders that a ship can", "see, and the law that we have made for", "it is older than most of the States that",
        "are represented here in this great hall.", "My delegation believes that it must be", "kept by all of us, by the large and the",
    ];

    private static readonly string[] Right =
    [
        "small, by the old and by the young, for", "as long as there are ships on the water.", "We have heard today that the stocks in",
        "the north are lower than they were, and", "that the islands in the south lose some", "land with every single year that passes.",
    ];

    [SkippableFact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var page = new PdfFile().Page();
        for (var i = 0; i < Left.Length; i++)
        {
            page.Line(72, 80 + (15 * i), Left[i]).Line(330, 80 + (15 * i), Right[i]);
        }

        var transcript = page.Read();

        var words = string.Join(' ', transcript.Body.Select(p => p.Text));
        Assert.Equal(string.Join(' ', [.. Left, .. Right]), words);
        Assert.Empty(transcript.Audit().Findings);
    }

    [SkippableFact]
    public void The_join_from_column_to_column_says_so()
    {
        var transcript = Page(new PdfFile().Page(), top: 80).Read();

        var paragraph = Assert.Single(transcript.Body);
        Assert.Single(paragraph.Joins, join => join.Reason == JoinReason.ColumnBreak);
    }

    [SkippableFact]
    public void Lines_stretched_to_the_width_of_the_column_stay_in_it()
    {
        var page = new PdfFile().Page();
        for (var i = 0; i < Left.Length; i++)
        {
            page.Line(330, 80 + (15 * i), Right[i]);
            if (i != 1)
            {
                page.Line(72, 80 + (15 * i), Left[i]);
                continue;
            }

            foreach (var (word, x) in new[] { ("see,", 72), ("and", 110), ("the", 146), ("law", 180), ("that we", 208), ("made", 250) })
            {
                page.Line(x, 80 + (15 * i), word);
            }
        }

        var words = string.Join(' ', page.Read().Body.Select(p => p.Text));

        Assert.Contains("a ship can see, and the law that we made it is older", words, StringComparison.Ordinal);
        Assert.Contains("in this great hall. My delegation believes", words, StringComparison.Ordinal);
        Assert.Contains("by the large and the small, by the old", words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void What_stands_across_both_columns_is_read_before_them()
    {
        var page = new PdfFile().Page()
            .Line(72, 60, "Statement by Ms. Ana Example, Minister of Fisheries of Freedonia, at the Conference on the Seas")
            .Line(72, 75, "New York, 12 March 2024");

        var transcript = Page(page, top: 110).Read();

        Assert.Equal("Ana Example", transcript.Speakers[0].Name);
        Assert.Equal("2024-03-12", transcript.Header.Date?.Value.ToString());
        Assert.Equal(string.Join(' ', [.. Left, .. Right]), string.Join(' ', transcript.Body.Select(p => p.Text)));
    }

    [SkippableFact]
    public void A_column_that_is_short_on_the_last_page_is_one_all_the_same()
    {
        var page = Page(new PdfFile().Page(), top: 80).Page();
        for (var i = 0; i < Left.Length; i++)
        {
            page.Line(72, 80 + (15 * i), Left[i]);
        }

        page.Line(330, 80, "large and the small, by the new and by").Line(330, 95, "the old, so help us all.");

        var words = string.Join(' ', page.Read().Body.Select(p => p.Text));

        Assert.EndsWith("by the large and the large and the small, by the new and by the old, so help us all.", words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_cells_of_a_row_are_one_line()
    {
        var page = new PdfFile().Page()
            .Line(72, 60, "Security Council").Line(72, 75, "8000th meeting").Line(72, 90, "Friday, 8 March 2024, 10 a.m.").Line(450, 60, "S/PV.8000")
            .Line(72, 120, "President:").Line(160, 120, "Ms. Weiss").Line(400, 120, "(Norway)")
            .Line(72, 135, "Members:").Line(160, 135, "Freedonia").Line(400, 135, "Mr. Rossi")
            .Line(160, 150, "Ruritania").Line(400, 150, "Ms. Castle")
            .Line(72, 180, "The meeting was called to order at 10.05 a.m.")
            .Line(72, 210, "The President: We meet today on the seas. I give the floor to Mr. Rossi.")
            .Line(72, 240, "Mr. Rossi (Freedonia): We thank you, Ms. President, for this meeting on the seas.");

        var transcript = page.Read();

        Assert.Equal(["Weiss", "Rossi"], transcript.Speakers.Select(s => s.Name));
        Assert.Contains("Members:\tFreedonia\tMr. Rossi\nRuritania\tMs. Castle", transcript.Source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Two_letterheads_side_by_side_are_no_columns()
    {
        var page = new PdfFile().Page()
            .Line(72, 60, "PERMANENT MISSION").Line(330, 60, "MISSION PERMANENTE")
            .Line(72, 75, "OF FREEDONIA").Line(330, 75, "DE LA FREEDONIE")
            .Line(72, 110, "Statement by Ms. Ana Example, Minister of Fisheries, at the Conference on the Seas")
            .Line(72, 140, "Mr. President,")
            .Line(72, 170, "We have heard today that the stocks in the north are lower than they were, and that the islands lose")
            .Line(72, 185, "some land with every single year that passes, and so does my own country, which is an island too.");

        var transcript = page.Read();

        Assert.Equal("Ana Example", transcript.Speakers[0].Name);
        Assert.Contains("PERMANENT MISSION\nOF FREEDONIA", transcript.Source.Text, StringComparison.Ordinal);
    }

    private static PdfFile Page(PdfFile page, double top)
    {
        for (var i = 0; i < Left.Length; i++)
        {
            page.Line(72, top + (15 * i), Left[i]).Line(330, top + (15 * i), Right[i]);
        }

        return page;
    }
}
