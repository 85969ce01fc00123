using SpeechText.Pdf.Script;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Puts the cells of a row into one line. Three parts side by side are a row, and so is what follows a label; rows below it have their parts
/// under its own. Two blocks side by side, as of a letterhead in two languages, are none.
/// <code>
/// President:   Ms. Weiss      (Sylvania)
/// Members:     Freedonia      Mr. Rossi
///              Ruritania      Ms. Castle
/// </code>
/// </summary>
internal static class TableRows
{
    private const int LeastCells = 3;

    // A row of more is a line whose words stand far apart; nothing stands under each of them.
    private const int MostCells = 12;

    // In units of the line's height.
    private const double SamePlace = 0.5;

    /// <summary>The lines, in the order given, with those of each row as one in the place of its first.</summary>
    internal static List<PageLine> Join(List<PageLine> lines)
    {
        var at = new Dictionary<PageLine, PageLine?>();
        var order = lines.Select((line, i) => (line, i)).ToDictionary(pair => pair.line, pair => pair.i);
        List<double> places = [];
        var fromTop = lines.OrderBy(line => line.Top + line.Bottom).ToList();
        for (var first = 0; first < fromTop.Count;)
        {
            var next = first + 1;
            while (next < fromTop.Count && fromTop[next].Top < (fromTop[first].Top + fromTop[first].Bottom) / 2)
            {
                next++;
            }

            var row = fromTop[first..next];
            first = next;
            if (row.Count < 2)
            {
                continue;
            }

            var isRow = row.Count >= LeastCells || IsLabel(row) || row.TrueForAll(cell => places.Exists(place => Math.Abs(place - cell.Left) < SamePlace * cell.Size));
            if (!isRow)
            {
                places = [];
                continue;
            }

            places = row.Count > MostCells ? [] : row.Count >= LeastCells || places.Count == 0 ? [.. row.Select(cell => cell.Left)] : places;
            var kept = row.MinBy(cell => order[cell])!;
            foreach (var cell in row)
            {
                at[cell] = cell == kept ? new PageLine([.. row.SelectMany(c => c.Words)], cell.PageWidth, isRightToLeft: false, cell.Block) : null;
            }
        }

        return at.Count == 0 ? lines : [.. lines.Select(line => at.TryGetValue(line, out var row) ? row : line).OfType<PageLine>()];
    }

    private static bool IsLabel(List<PageLine> row)
    {
        var isRightToLeft = WritingOrder.IsRightToLeft(row[0].Words);
        var first = isRightToLeft ? row.MaxBy(cell => cell.Right)! : row.MinBy(cell => cell.Left)!;
        return first.Words.MaxBy(word => isRightToLeft ? -word.Left : word.Right)!.Text[^1] == ':';
    }
}
