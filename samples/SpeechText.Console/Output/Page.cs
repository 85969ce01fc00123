using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpeechText.Sample.Output;

/// <summary>
/// What is written on: a terminal with a width and perhaps colour, or a pipe, which takes every line whole and plain.
/// </summary>
internal sealed class Page
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _terminal;

    private Page(TextWriter writer, IAnsiConsole? terminal, bool whole)
    {
        _writer = writer;
        _terminal = terminal;
        Whole = whole;
    }

    /// <summary>True on a terminal: panels have frames, and long lines wrap.</summary>
    public bool IsTerminal => _terminal is not null;

    /// <summary>True where every paragraph is written whole, not its opening alone.</summary>
    public bool Whole { get; }

    /// <summary>True where colours are seen, so that they may carry meaning.</summary>
    public bool Coloured => _terminal is not null && _terminal.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    /// <summary>The width in terminal cells; without end in a pipe.</summary>
    public int Width => _terminal?.Profile.Width ?? int.MaxValue;

    /// <summary>A page on a terminal.</summary>
    public static Page OnTerminal(TextWriter writer, int width, ColorSystemSupport colours, bool whole) => new(writer, Create(writer, width, colours), whole);

    /// <summary>A page without width, frames or colour; nothing on it is cut.</summary>
    public static Page InPipe(TextWriter writer) => new(writer, null, whole: true);

    /// <summary>Writes one line, which wraps on a terminal.</summary>
    /// <param name="text">The line, without control characters.</param>
    /// <param name="style">Its style on a terminal.</param>
    /// <param name="indent">The blanks before it, and on a terminal before what wraps of it.</param>
    public void Line(string text = "", Style? style = null, int indent = 0)
    {
        if (text.Length == 0)
        {
            _writer.WriteLine();
        }
        else if (_terminal is not null)
        {
            _terminal.Write(new Padder(new Text(text, style), new Padding(indent, 0, 0, 0)));
        }
        else
        {
            _writer.WriteLine(new string(' ', indent) + text);
        }
    }

    /// <summary>Writes rows whose columns line up.</summary>
    public void Write(AlignedRows rows)
    {
        if (_terminal is not null)
        {
            _terminal.Write(rows.ToGrid());
        }
        else
        {
            rows.WriteTo(_writer);
        }
    }

    /// <summary>Draws what only a terminal can show; in a pipe it is left out.</summary>
    public void Draw(IRenderable drawing) => _terminal?.Write(drawing);

    private static IAnsiConsole Create(TextWriter writer, int width, ColorSystemSupport colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new Surface(writer, width),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
