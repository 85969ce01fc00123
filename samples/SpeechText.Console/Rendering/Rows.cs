using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Rows whose columns line up; the last column alone wraps.
/// </summary>
internal sealed class Rows
{
    private const int Gap = 2;
    private readonly Grid _grid = new();

    /// <summary>Makes the columns.</summary>
    /// <param name="indent">The cells before the first column.</param>
    /// <param name="columns">How each column is aligned.</param>
    public Rows(int indent, params ReadOnlySpan<Justify> columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new GridColumn { Alignment = columns[i], NoWrap = i < columns.Length - 1 };
            _grid.AddColumn(column.Padding(i == 0 ? indent : 0, 0, i == columns.Length - 1 ? 0 : Gap, 0));
        }
    }

    public bool IsEmpty => _grid.Rows.Count == 0;

    public IRenderable Content => _grid;

    /// <summary>Adds a row of one cell a column.</summary>
    public void Add(params ReadOnlySpan<IRenderable> cells) => _grid.AddRow(cells.ToArray());

    /// <summary>Makes a cell of a text, its control characters made visible.</summary>
    public static Text Cell(string? text, Style? style = null) => new(Visible.Of(text ?? string.Empty), style);
}
