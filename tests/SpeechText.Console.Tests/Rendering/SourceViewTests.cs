using System.Text.RegularExpressions;
using Spectre.Console;
using SpeechText.Sample.Output;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Tests.Rendering;

public sealed partial class SourceViewTests
{
    private static readonly Transcript Transcript = Transcript.Parse("""
        **UNITED NATIONS**

        **Remarks**

        **by**

        **Ms. Ana Novak**

        **9 May 2031**

        Ladies and gentlemen,

        The orchard is green and calm, and I thank those
        who keep it so.

        Thank you.
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Each_line_of_the_source_stands_beside_its_number()
    {
        var lines = Colour().Replace(Coloured(), string.Empty).Split('\n');
        var source = Transcript.Source.Text!.Split('\n');

        for (var i = 0; i < source.Length; i++)
        {
            Assert.Equal($"{i + 1,3}  {source[i]}".TrimEnd(), lines[i].TrimEnd());
        }
    }

    [Fact]
    public void Each_leaf_has_the_colour_of_its_role_over_all_its_lines()
    {
        var shown = Coloured();

        Assert.Contains("\u001b[38;5;244m**\u001b[0m\u001b[1;38;5;38mUNITED NATIONS\u001b[0m", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;253mThe orchard is green and calm, and I thank those", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;253mwho keep it so.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_legend_gives_each_role_with_its_share_of_the_source()
    {
        var legend = Colour().Replace(Coloured(), string.Empty);

        Assert.Matches(@"■ field \d+(\.\d)? %", legend);
        Assert.Matches(@"■ speech \d+(\.\d)? %", legend);
    }

    private static string Coloured()
    {
        var output = new StringWriter { NewLine = "\n" };
        SourceView.Write(Page.OnTerminal(output, 120, ColorSystemSupport.EightBit, whole: false), Transcript);
        return output.ToString().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\u001b\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
