namespace SpeechText.Tests.Formats;

/// <summary>
/// Marks that never close, in great numbers: nothing is lost among them. What they cost, the benchmarks tell.
/// </summary>
public sealed class HostileInput
{
    private const int Length = 200_000;

    public static TheoryData<string, string> Floods
    {
        get
        {
            var floods = new TheoryData<string, string>();
            string[] all =
            [
                "**a ", "*a", "*_", "_a ", "[", "](", "[a](", "![", "`", "` `` ", "<", "<a ", "<!--", "&", "&#", "&a", "\\", "> ", ">", "- ", "1. ", "1. a\n", "#",
                "a\n", "\n", "---\n", "|", "a:\n", "```\n", "*a **b _c ",
            ];
            string[] tags = ["<div>", "<b>", "<p><b>", "</div>", "<b></i>", "<li>", "<td>", "<a x=1 ", "x=1 ", "<script>", "<nav>", "<form><p>a", "<br>", "<p>a<main>", "<time datetime=1> ", "<figcaption>", "<span class=byline>", "</", "<?"];
            foreach (var unit in all)
            {
                floods.Add("text/markdown", unit);
                floods.Add("text/html", unit);
            }

            foreach (var unit in tags)
            {
                floods.Add("text/html", unit);
            }

            return floods;
        }
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_marks_is_read_whole(string mediaType, string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));

        var transcript = Transcript.Parse(text, new ReadOptions { MediaType = mediaType });

        Assert.Empty(transcript.Audit().Findings);
    }
}
