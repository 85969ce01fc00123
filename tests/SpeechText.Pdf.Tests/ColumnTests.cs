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
}
