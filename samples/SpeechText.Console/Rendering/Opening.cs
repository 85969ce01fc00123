using System.Text;
using Cells = Spectre.Console.Rendering.Segment;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// The first words of a paragraph that fit on one line.
/// </summary>
internal static class Opening
{
    /// <summary>Cuts a text at the end of a word, and marks the cut: <c>I am pleased to address you…</c></summary>
    /// <param name="text">One line.</param>
    /// <param name="width">The room there is, in terminal cells.</param>
    public static string Of(string text, int width)
    {
        int used = 0, at = 0, character = 0, word = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && used < width)
            {
                word = at;
            }

            used += new Cells(rune.ToString()).CellCount();
            if (used > width)
            {
                // A script without blanks is cut between two characters.
                return text[..(word > 0 ? word : character)].TrimEnd() + "…";
            }

            at += rune.Utf16SequenceLength;
            if (used < width)
            {
                character = at;
            }
        }

        return text;
    }
}
