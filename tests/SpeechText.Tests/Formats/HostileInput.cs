using System.Diagnostics;
using SpeechText.Lines;

namespace SpeechText.Tests.Formats;

/// <summary>
/// Marks that never close, in great numbers: twice as many take about twice as long, never four times.
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
    public void A_flood_of_marks_is_read_in_time(string mediaType, string unit)
    {
        var reader = LineReaders.For(string.Empty, string.Empty, mediaType);
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        var clock = Stopwatch.StartNew();

        reader.Read(text, 256);

        // A quadratic reader takes minutes here.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }
}
