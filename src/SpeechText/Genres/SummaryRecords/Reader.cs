using SpeechText.Blocks;
using SpeechText.Fields.ReportedSpeech;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// Reported speech: a speaker begins where a paragraph says who said it and goes on over the paragraphs that do not; decisions, invitations and
/// the hours of the meeting are nobody's words.
/// </summary>
internal sealed class Reader : IReader
{
    // Of a short meeting, or of an excerpt.
    private const int LeastNumbered = 2;

    private const int MostLinesOfCover = 200;

    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var cast = new Cast(builder);
        var cover = CoverReader.Read(manuscript, builder, cast, CoverEnd(manuscript), []);
        var minutes = new Minutes(manuscript, builder, cast, new Speakers(manuscript, cast, cover));
        minutes.Take(Paragraphs(manuscript, cover.End));
    }

    private static int CoverEnd(Manuscript manuscript)
    {
        var signs = manuscript.Once(CoverSigns.Find);
        if (signs.Opening >= 0 || !signs.IsOnLine)
        {
            return Math.Max(signs.Opening, 0);
        }

        var first = FindFirst(manuscript, static (text, _) => ParagraphStart.NumberLength(text) > 0) ?? FindFirst(manuscript, static (text, lexicon) => ReportedHeadReader.Read(text.ToString(), lexicon) is not null);
        return first is { } line ? CoverHeading.Find(manuscript, line) : 0;
    }

    private static int? FindFirst(Manuscript manuscript, Func<ReadOnlySpan<char>, Lexicon, bool> begins)
    {
        for (var line = 0; line < Math.Min(manuscript.Lines.Count, MostLinesOfCover); line++)
        {
            if (begins(manuscript.Text[manuscript.Lines[line].Extent], manuscript.Lexicon))
            {
                return line;
            }
        }

        return null;
    }

    // A paragraph begins at its number too, blank line before it or not.
    private static List<NumberedPassage> Paragraphs(Manuscript manuscript, int first)
    {
        var lines = new List<Line>(manuscript.Lines.Count - first);
        var beginsAnew = false;
        foreach (var line in manuscript.Lines.Skip(first).SelectMany(l => RunOnParagraphs.Part(manuscript.Text, l, manuscript.Lexicon)))
        {
            var text = manuscript.Text[line.Extent];
            var isProcedure = !beginsAnew && ProcedureLines.IsProcedure(text, manuscript.Lexicon);
            lines.Add(beginsAnew || isProcedure || ParagraphStart.NumberLength(text) > 0 ? line with { Style = line.Style | LineStyle.StartsBlock } : line);
            // What follows a whole sentence of procedure begins anew.
            beginsAnew = isProcedure && text[^1] is '.' or '。';
        }

        var blocks = PageFurniture.Part(manuscript.Text, lines, BlockReader.Read(lines));
        var numbered = ParagraphNumbers.Part(ParagraphHealer.Heal(manuscript.Text, lines, blocks.Blocks, 0, blocks.Blocks.Count, manuscript.Lexicon), int.MaxValue, LeastNumbered);
        return numbered.ConvertAll(WithoutDash);
    }

    // "12 - السيد روسي": the dash is of the number.
    private static NumberedPassage WithoutDash(NumberedPassage paragraph) =>
        paragraph.Number is not null && paragraph.Passage.Text is ['-' or '–', ' ', _, ..] ? paragraph with { Passage = paragraph.Passage.From(2) } : paragraph;
}
