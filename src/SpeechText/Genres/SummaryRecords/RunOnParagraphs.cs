using System.Globalization;
using SpeechText.Fields.Procedures;
using SpeechText.Fields.ReportedSpeech;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// Parts a line that is a whole record: where line breaks were lost, paragraphs begin at the numbers that count up, behind the end of a
/// sentence, and sentences of procedure that give an hour are paragraphs of their own.
/// <code>
/// 1. The CHAIRMAN opened the debate. 2. Mr. ROSSI (Freedonia) said no. 3. Ms. WEISS felt so too. The meeting rose at 1 p.m.     four
/// He gave two reasons. 1. The wells were dry. 2. The roads were long.                                                          one
/// </code>
/// </summary>
internal static class RunOnParagraphs
{
    // A line of a page is shorter.
    private const int LongestLine = 600;
    private const int LongestHead = 600;
    private const int LeastNumbered = 3;
    private const int MostMissed = 2;

    /// <summary>The parts of a line, in order; the line alone where it is one paragraph.</summary>
    internal static IEnumerable<Line> Part(ReadingText text, Line line, Lexicon lexicon)
    {
        if (line.Extent.Length <= LongestLine || Starts(text[line.Extent], lexicon) is not { Count: > 0 } starts)
        {
            return [line];
        }

        var parts = new List<Line>(starts.Count + 1);
        var from = line.Extent.Start;
        foreach (var start in starts)
        {
            Add(line.Extent.Start + start);
        }

        Add(line.Extent.End);
        return parts;

        void Add(int to)
        {
            from = LineEnds.SkipBlanks(text.Text, from, to);
            var end = LineEnds.TrimBlanks(text.Text, from, to);
            if (end > from)
            {
                parts.Add(parts.Count == 0 ? line with { Extent = new Extent(from, end) } : new Line(new Extent(from, end), 0, 0, LineStyle.StartsBlock));
            }

            from = to;
        }
    }

    private static List<int> Starts(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var starts = new List<int>();
        var last = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])
                || (at > 0 && text[at - 1] != ' ')
                || ParagraphStart.NumberLength(text[at..]) is not (var length and > 0)
                || char.IsLower(text[at + length]))
            {
                continue;
            }

            var digits = text[at..].IndexOfAnyExceptInRange('0', '9');
            var number = int.Parse(text.Slice(at, digits), CultureInfo.InvariantCulture);
            var rest = text[(at + length)..];
            if (last < 0
                ? ReportedHeadReader.Read(rest[..Math.Min(rest.Length, LongestHead)].ToString(), lexicon) is not null
                : number > last && number <= last + 1 + MostMissed && EndsSentence(text[..at]))
            {
                starts.Add(at);
                last = number;
            }

            at += digits;
        }

        if (starts.Count < LeastNumbered)
        {
            return [];
        }

        for (var at = starts[0]; ProcedureReader.TryFind(text, lexicon, out var match, at); at = match.End)
        {
            if (EndsSentence(text[..match.Start]))
            {
                starts.Add(match.Start);
                starts.Add(match.End);
            }
        }

        starts.Sort();
        return starts;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before) => before.TrimEnd() is [.., '.' or '!' or '?' or '”' or '"' or '»' or ')' or '*' or ']'];
}
