using System.Text;
using SpeechText.Lines;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Writes the words of a line with their blanks. Words that touch are one, a tab stands where a column begins, the raised number of a
/// footnote is a mark, and so is a bullet.
/// </summary>
internal static class LinePieces
{
    // In units of the line's height.
    private const double Touching = 0.03;
    private const double Column = 2.5;
    private const double SmallPrint = 0.8;
    private const double Raised = 0.12;

    internal static List<LinePiece> Of(PageLine line)
    {
        var pieces = new List<LinePiece>();
        var text = new StringBuilder();
        Word? last = null;
        foreach (var word in line.Words)
        {
            if (last is null && Label.IsBullet(line))
            {
                pieces.Add(new LinePiece(word.Text + " ", false));
                last = word;
                continue;
            }

            if (last is not null)
            {
                var gap = line.StartOf(word) - line.EndOf(last);
                var touch = gap < Touching * line.Size || IsRaisedEnding(word, last, line, gap);
                if (!touch && !IsNoteMark(word, line, gap) && !(text.Length == 0 && pieces is [{ IsText: false }]))
                {
                    text.Append(gap > Column * line.Size ? '\t' : ' ');
                }

                if (IsNoteMark(word, line, gap))
                {
                    Flush();
                    pieces.Add(new LinePiece(word.Text, false));
                    last = word;
                    continue;
                }
            }

            text.Append(word.Text);
            last = word;
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (text.Length > 0)
            {
                pieces.Add(new LinePiece(text.ToString(), true));
                text.Clear();
            }
        }
    }

    // The "th" of 79th, the "o" of 1o.
    private static bool IsRaisedEnding(Word word, Word last, PageLine line, double gap) =>
        word.Text.Length <= 4 && char.IsDigit(last.Text[^1]) && char.IsLetter(word.Text[0]) && word.Height < SmallPrint * line.Size && gap < 0.3 * line.Size;

    // A figure or two in small print, raised, close to the word before it. A raised "th" is part of the text. Within Arabic all figures are
    // in smaller boxes than the letters.
    private static bool IsNoteMark(Word word, PageLine line, double gap) =>
        !line.IsRightToLeft && word.Text.Length <= 3 && word.Text.All(char.IsDigit) && word.Height < SmallPrint * line.Size
        && word.Bottom < line.Bottom - (Raised * line.Size) && gap < 0.3 * line.Size;
}
