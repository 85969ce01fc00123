using System.Globalization;
using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Which colour stands for which role, and what share of the source each role has.
/// </summary>
internal static class Legend
{
    private const int Indent = 2;

    public static void Write(Page page, Transcript transcript)
    {
        var chart = new BreakdownChart().Width(page.Width - (2 * Indent)).UseValueFormatter(static value => value.ToString("0.#", CultureInfo.InvariantCulture) + " %");
        foreach (var role in transcript.Segments.GroupBy(leaf => leaf.Role).OrderBy(role => role.Key))
        {
            var style = RoleStyles.Of(role.Key);
            var colour = role.Key == SegmentRole.Unread ? style.Background : style.Foreground;
            chart.AddItem(Words.Name(role.Key), 100.0 * role.Sum(leaf => leaf.Span.Length) / transcript.Source.Length, colour);
        }

        page.Draw(new Padder(chart, new Padding(Indent, 0)));
    }
}
