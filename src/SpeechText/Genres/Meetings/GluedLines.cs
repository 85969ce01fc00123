using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Parts lines of a cover that were run together, where a word that begins a line stands right behind small letters.
/// <code>
/// Acta resumida de la 142ª sesiónCelebrada en el Palais Wilson     two lines
/// Compte rendu analytique de la 1583e séance                       one
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
            if (Find(manuscript.Text[line.Extent], manuscript.Lexicon.Cover) is var at and > 0)
            {
                lines.Add(line with { Extent = line.Extent with { End = line.Extent.Start + at } });
                line = line with { Extent = line.Extent with { Start = line.Extent.Start + at }, BlankBefore = 0, Indent = 0 };
            }

            lines.Add(line);
        }

        return lines;
    }

    private static int Find(ReadOnlySpan<char> text, CoverWords words)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsLower(text[at - 1]) && char.IsUpper(text[at]) && words.HeldAt.MatchStart(text[at..]) > 0)
            {
                return at;
            }
        }

        return -1;
    }
}
