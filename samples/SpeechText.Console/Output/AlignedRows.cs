using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpeechText.Sample.Output;

/// <summary>
/// Rows whose columns line up. The last column takes what room is left, and alone wraps on a terminal.
/// </summary>
internal sealed class AlignedRows
{
    private const int Gap = 2;
    private readonly int _indent;
    private readonly Justify[] _columns;
    private readonly List<Cell[]> _rows = [];

    /// <summary>Makes the columns.</summary>
    /// <param name="indent">The blanks before the first column.</param>
    /// <param name="columns">How each column is aligned.</param>
    public AlignedRows(int indent, params ReadOnlySpan<Justify> columns)
    {
        _indent = indent;
        _columns = columns.ToArray();
    }

    /// <summary>The least width of the first column.</summary>
    public int FirstWidth { get; init; }

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row of one cell a column.</summary>
    public void Add(params ReadOnlySpan<Cell> cells) => _rows.Add(cells.ToArray());

    /// <summary>The rows for a terminal.</summary>
    public Grid ToGrid()
    {
        var grid = new Grid();
        for (var i = 0; i < _columns.Length; i++)
        {
            var last = i == _columns.Length - 1;
            var column = new GridColumn { Alignment = _columns[i], NoWrap = !last, Width = i == 0 && FirstWidth > 0 ? Math.Max(FirstWidth, Width(0)) : null };
            grid.AddColumn(column.Padding(i == 0 ? _indent : 0, 0, last ? 0 : Gap, 0));
        }

        foreach (var row in _rows)
        {
            grid.AddRow(Array.ConvertAll<Cell, IRenderable>(row, cell => new Text(cell.Text, cell.Style)));
        }

        return grid;
    }

    /// <summary>Writes the rows plain, each on one line, without blanks at its end.</summary>
    public void WriteTo(TextWriter writer)
    {
        // Not by way of the grid: Spectre.Console takes seconds for lines without an end.
        var last = _columns.Length - 1;
        var widths = new int[last];
        for (var i = 0; i < last; i++)
        {
            widths[i] = Math.Max(i == 0 ? FirstWidth : 0, Width(i));
        }

        foreach (var row in _rows)
        {
            var line = new StringBuilder().Append(' ', _indent);
            for (var i = 0; i < last; i++)
            {
                var room = widths[i] - row[i].Width;
                var right = _columns[i] == Justify.Right;
                line.Append(' ', right ? room : 0).Append(row[i].Text).Append(' ', (right ? 0 : room) + Gap);
            }

            writer.WriteLine(line.Append(row[last].Text).ToString().TrimEnd(' '));
        }
    }

    private int Width(int column) => _rows.Count == 0 ? 0 : _rows.Max(row => row[column].Width);
}
