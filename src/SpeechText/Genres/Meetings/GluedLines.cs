using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Parts lines of a cover that were run together: before the words for where the meeting was held, and before whoever presided.
/// <code>
/// Acta resumida de la 142ª sesiónCelebrada en el Palais Wilson                   two lines
/// Final record of the 12th plenary meeting Held at … at 10 a.m. President: …     three
/// Compte rendu analytique de la 1583e séance                                     one
/// </code>
/// </summary>
internal static class GluedLines
{
    internal static List<Line> Part(Manuscript manuscript, int count)
    {
        var lines = new List<Line>(count);
        for (var i = 0; i < count; i++)
        {
            var line = manuscript.Lines[i];
            while (Find(manuscript.Text[line.Extent], manuscript.Lexicon) is var at and > 0)
            {
                lines.Add(line with { Extent = line.Extent with { End = LineEnds.TrimBlanks(manuscript.Text.Text, line.Extent.Start, line.Extent.Start + at) } });
                line = line with { Extent = line.Extent with { Start = line.Extent.Start + at }, BlankBefore = 0, Indent = 0 };
            }

            lines.Add(line);
        }

        return lines;
    }

    private static int Find(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || text[at - 1] == ' ')
                && (lexicon.Cover.HeldAt.MatchStart(text[at..]) > 0
                    || (text[at - 1] == ' ' && char.IsLetter(text[0]) && at > 1 && text[at - 2] == '.' && CoverPeople.NamesChair(text[at..], lexicon))))
            {
                return at;
            }
        }

        return -1;
    }
}
