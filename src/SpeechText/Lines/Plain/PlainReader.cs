using System.Buffers;

namespace SpeechText.Lines.Plain;

/// <summary>
/// Plain text: a line ends at <c>LF</c>, <c>CR</c>, <c>CRLF</c>, a form feed, <c>NEL</c> or a Unicode line or paragraph separator.
/// </summary>
internal sealed class PlainReader : ILineReader
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public string MediaType => "text/plain";

    public IReadOnlyList<string> Extensions => [".txt", ".text"];

    public bool Recognizes(ReadOnlySpan<char> start) => false;

    public LineDocument Read(string text, int maximumNesting) => new() { Text = new ReadingText(text), Lines = Lines(text) };

    internal static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        int at = 0, blank = 0;
        var style = LineStyle.None;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            var start = at;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (last > start)
            {
                lines.Add(new Line(new Extent(start, last), start - at, lines.Count == 0 ? 0 : blank, style));
                blank = 0;
                style = LineStyle.None;
            }
            else
            {
                blank++;
            }

            if (end < text.Length && text[end] == '\f')
            {
                style = LineStyle.PageBreak;
            }

            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
