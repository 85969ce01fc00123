namespace SpeechText.Lines.Html;

/// <summary>
/// The cells of the tables of a page. Where two cells beside each other hold a paragraph each, as the versions of a statement in two
/// columns do, every cell of the table is a paragraph; otherwise a row is one line.
/// </summary>
internal sealed class PageCells
{
    // The letters of a sentence, at least, in a script that writes a word as a sign or two.
    private const int LeastOfSentence = 20;

    private readonly List<(int Piece, int Row, int TextBefore)> _cells = [];

    private int _row;

    internal int Count => _cells.Count;

    internal void BeginRow() => _row++;

    /// <summary>Notes a cell, the piece that shows its edge and the length of the text before it.</summary>
    internal void Add(int piece, int textBefore) => _cells.Add((piece, _row, textBefore));

    /// <summary>Takes the cells from a number on out as those of one table, and makes them paragraphs where they are.</summary>
    internal void EndTable(int first, int textLength, List<Piece> pieces)
    {
        if (HoldsText(first, textLength))
        {
            for (var at = first; at < _cells.Count; at++)
            {
                pieces[_cells[at].Piece] = pieces[_cells[at].Piece] with { Kind = PieceKind.Edge, End = pieces[_cells[at].Piece].Start, Level = 1 };
            }
        }

        _cells.RemoveRange(first, _cells.Count - first);
        _row++;
    }

    private bool HoldsText(int first, int textLength)
    {
        var isBeforeLong = false;
        for (var at = first; at < _cells.Count; at++)
        {
            var isLong = (at + 1 < _cells.Count ? _cells[at + 1].TextBefore : textLength) - _cells[at].TextBefore >= LeastOfSentence;
            if (isLong && isBeforeLong && _cells[at].Row == _cells[at - 1].Row)
            {
                return true;
            }

            isBeforeLong = isLong;
        }

        return false;
    }
}
