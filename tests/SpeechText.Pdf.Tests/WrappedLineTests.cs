namespace SpeechText.Pdf.Tests;

/// <summary>A line without room for the next word was broken by the page: the page shows it, where plain text does not.</summary>
public class WrappedLineTests
{
    [SkippableFact]
    public void A_name_goes_on_behind_a_full_line()
    {
        var transcript = Body(new PdfFile().Page()
            .Line(72, 80, "Statement by the Minister of Fisheries and Inland Navigation, Ms. Ana Maria", 13)
            .Line(280, 96, "Example", 13)
            .Line(200, 112, "at the Conference on the Seas")
            .Line(230, 140, "New York, 12 March 2024")).Read();

        Assert.Equal("Ana Maria Example", transcript.Speakers[0].Name);
    }

    [SkippableFact]
    public void A_line_that_ends_early_ends_the_name()
    {
        var transcript = Body(new PdfFile().Page()
            .Line(200, 80, "Statement by Ms. Ana Maria", 13)
            .Line(260, 96, "Freedonia", 13)
            .Line(200, 112, "at the Conference on the Seas")
            .Line(230, 140, "New York, 12 March 2024")).Read();

        Assert.Equal("Ana Maria", transcript.Speakers[0].Name);
    }

    [SkippableFact]
    public void A_party_goes_on_behind_a_full_line()
    {
        var transcript = new PdfFile().Page()
            .Line(72, 80, "Statement by Ms. Ana Example, Minister of Fisheries, at the Conference on the Seas")
            .Line(72, 120, "Mr. President of the seventy-ninth session of the General Assembly of the United")
            .Line(72, 135, "Nations")
            .Line(72, 150, "Excellencies,")
            .Line(72, 180, "We have heard today that the stocks in the north are lower than they were, and that")
            .Line(72, 195, "the islands lose some land with every single year that passes, as does my own land.").Read();

        Assert.Equal(
            ["Mr. President of the seventy-ninth session of the General Assembly of the United Nations", "Excellencies"],
            transcript.Items.OfType<Speech>().First().Salutation!.Addressees.Select(a => a.Text.ReplaceLineEndings(" ")));
    }

    [SkippableFact]
    public void Whoever_is_addressed_at_the_top_of_many_pages_is_no_running_head()
    {
        var file = new PdfFile().Page().Line(72, 80, "Statement by Ms. Ana Example, Minister of Fisheries, at the Conference on the Seas");
        foreach (var (sea, at) in new[] { ("north", 1), ("south", 2), ("east", 3) })
        {
            Body(file.Page().Line(72, 60, "Mr. President,"), $"We have heard today that the stocks in the {sea} are lower than they were {at} years ago, and that");
        }

        var transcript = file.Read();

        Assert.Equal("Mr. President", Assert.Single(transcript.Items.OfType<Speech>().First().Salutation!.Addressees).Text);
        Assert.Equal(2, transcript.Body.Count(p => p.Text == "Mr. President,"));
    }

    private static PdfFile Body(PdfFile page, string first = "We have heard today that the stocks in the north are lower than they were, and that") =>
        page.Line(72, 180, first).Line(72, 195, "the islands lose some land with every single year that passes, as does my own land.");
}
