using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpeechText.Sample.Output;

/// <summary>
/// What is written on: a terminal with a width and perhaps colour, or a pipe that takes every line whole.
/// </summary>
internal sealed class Page
{
    // Far beyond any line; a quarter of the range leaves room to add paddings.
    private const int Unlimited = int.MaxValue / 4;
    private readonly IAnsiConsole _console;

    private Page(IAnsiConsole console, bool framed, bool whole)
    {
        _console = console;
        Framed = framed;
        Whole = whole;
    }

    /// <summary>True on a terminal: panels have frames, and long lists are cut to their openings.</summary>
    public bool Framed { get; }

    /// <summary>True where every paragraph is written whole.</summary>
    public bool Whole { get; }

    /// <summary>True where colours are seen, so that they may carry meaning.</summary>
    public bool Coloured => _console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    /// <summary>The width in terminal cells.</summary>
    public int Width => _console.Profile.Width;

    /// <summary>A page on a terminal.</summary>
    public static Page OnTerminal(TextWriter writer, int width, ColorSystemSupport colours, bool whole) =>
        new(Create(writer, width, colours), framed: true, whole);

    /// <summary>A page without width, frames or colour; nothing on it is cut.</summary>
    public static Page InPipe(TextWriter writer) =>
        new(Create(new TrimmedWriter(writer), Unlimited, ColorSystemSupport.NoColors), framed: false, whole: true);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    /// <summary>Writes one line, which wraps on a terminal.</summary>
    public void Line(string text = "", Style? style = null) => _console.Write(new Text(text + "\n", style ?? Style.Plain));

    private static IAnsiConsole Create(TextWriter writer, int width, ColorSystemSupport colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new Surface(writer, width),

            // The defaults colour the logs of build servers, which are pipes.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
