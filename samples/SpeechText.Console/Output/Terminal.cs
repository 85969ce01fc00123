using Spectre.Console;
using SpeechText.Sample.Commands;

namespace SpeechText.Sample.Output;

/// <summary>
/// Finds out what the terminal can show.
/// </summary>
internal static class Terminal
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;

    /// <summary>The page to write on.</summary>
    /// <param name="run">The run.</param>
    /// <param name="whole">Write paragraphs whole on a terminal too.</param>
    public static Page Open(Run run, bool whole = false) =>
        run.IsPipe ? Page.InPipe(run.Output) : Page.OnTerminal(run.Output, Width(), Colours(), whole);

    /// <summary>The terminal that standard error is shown on; <see langword="null"/> where it goes elsewhere or cannot move its cursor.</summary>
    public static IAnsiConsole? OfErrors(TextWriter error) =>
        Console.IsErrorRedirected || Variable("TERM") == "dumb" ? null : AnsiConsole.Create(new AnsiConsoleSettings
        {
            ColorSystem = Colours(),
            Out = new Surface(error, Width()),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

    private static ColorSystemSupport Colours()
    {
        var (term, colours) = (Variable("TERM"), Variable("COLORTERM"));

        // https://no-color.org: any value but the empty one.
        return Variable("NO_COLOR").Length > 0 || term == "dumb" ? ColorSystemSupport.NoColors
            : OperatingSystem.IsWindows() || colours is "truecolor" or "24bit" ? ColorSystemSupport.TrueColor
            : term.Contains("256color", StringComparison.Ordinal) ? ColorSystemSupport.EightBit
            : ColorSystemSupport.Standard;
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? string.Empty;

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Max(width, LeastWidth) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
