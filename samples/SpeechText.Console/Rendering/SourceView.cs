using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using SpeechText.Sample.Output;
using StyledText = Spectre.Console.Paragraph;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// A source, line by line, each leaf in the style of its role; without colour the leaves are listed with their roles.
/// </summary>
internal static class SourceView
{
    public static void Write(Page page, Transcript transcript)
    {
        if (!page.Coloured)
        {
            LeafList.Write(page, transcript);
            return;
        }

        var text = transcript.Source.Text!;
        var width = Place.LineCount(transcript.Source).ToString(CultureInfo.InvariantCulture).Length;
        int start = 0, leaf = 0, number = 1;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            page.Draw(Row(number++, width, Styled(transcript, new TextSpan(start, end), ref leaf)));
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        page.Line();
        Legend.Write(page, transcript);
    }

    private static StyledText Styled(Transcript transcript, TextSpan line, ref int leaf)
    {
        var styled = new StyledText();
        var leaves = transcript.Segments;
        while (leaf < leaves.Count && leaves[leaf].Span.End <= line.Start)
        {
            leaf++;
        }

        // A leaf may run on into the next line, so the last one is looked at again.
        for (var i = leaf; i < leaves.Count && leaves[i].Span.Start < line.End; i++)
        {
            var span = new TextSpan(Math.Max(leaves[i].Span.Start, line.Start), Math.Min(leaves[i].Span.End, line.End));
            styled.Append(Visible.Of(transcript.Source.GetText(span)), RoleStyles.Of(leaves[i].Role));
        }

        return styled;
    }

    private static Grid Row(int number, int width, IRenderable line)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Alignment = Justify.Right, Width = width }.Padding(1, 0, 2, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        return grid.AddRow(new IRenderable[] { new Text(number.ToString(CultureInfo.InvariantCulture), Palette.Quiet), line });
    }
}
