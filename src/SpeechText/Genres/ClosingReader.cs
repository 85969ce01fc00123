using SpeechText.Blocks;
using SpeechText.Fields.Closings;

namespace SpeechText.Genres;

/// <summary>
/// Cuts the closing off the body, and what stands below it on the page: a print stamp, an address, footnotes.
/// </summary>
internal static class ClosingReader
{
    // More than this after the thanks is no foot of a page.
    private const int MostBelow = 8;
    private const int LongestBelow = 300;

    /// <summary>Takes the closing and the furniture below it out of <paramref name="passages"/>; <see langword="null"/> where there is no closing.</summary>
    internal static TextPiece? Read(Manuscript manuscript, TranscriptBuilder builder, List<NumberedPassage> passages)
    {
        for (var i = passages.Count - 1; i >= 0 && i >= passages.Count - 1 - MostBelow; i--)
        {
            var passage = passages[i].Passage;
            var start = ThanksFormula.Find(passage.Text, manuscript.Lexicon);
            if (start >= 0)
            {
                TakeFurniture(builder, passages, i + 1);
                return Cut(builder, passages, i, start);
            }

            if (passage.Text.Length > LongestBelow)
            {
                break;
            }
        }

        return null;
    }

    // The closing is the whole paragraph, or the end of it.
    private static TextPiece Cut(TranscriptBuilder builder, List<NumberedPassage> passages, int index, int start)
    {
        var (passage, number) = passages[index];
        if (start > 0)
        {
            passages[index] = new NumberedPassage(passage.Part(0, passage.Text.AsSpan(0, start).TrimEnd().Length), number);
        }
        else
        {
            passages.RemoveAt(index);
            if (number is { } label)
            {
                builder.Claim(label, SegmentRole.Label);
            }
        }

        return builder.Piece(passage.ToReading(start, passage.Text.Length), SegmentRole.Closing);
    }

    private static void TakeFurniture(TranscriptBuilder builder, List<NumberedPassage> passages, int from)
    {
        for (var i = passages.Count - 1; i >= from; i--)
        {
            var passage = passages[i].Passage;
            if (IsBelow(passage.Text))
            {
                foreach (var piece in passage.Pieces)
                {
                    builder.Claim(piece, SegmentRole.Furniture);
                }

                passages.RemoveAt(i);
            }
        }
    }

    // A footnote or stamp begins with a number or a mark; an end mark or an address is no sentence. A blessing is one, and stays.
    private static bool IsBelow(string text) => !char.IsLetter(text[0]) || !(text[^1] is '.' or '!' or '?' or '”' or '"');
}
