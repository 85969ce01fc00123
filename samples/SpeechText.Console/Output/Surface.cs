using System.Text;
using Spectre.Console;

namespace SpeechText.Sample.Output;

/// <summary>A writer and a width, as Spectre.Console wants them.</summary>
internal sealed class Surface(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => int.MaxValue;

    // The encoding is the writer's own: always UTF-8.
    public void SetEncoding(Encoding encoding)
    {
    }
}
