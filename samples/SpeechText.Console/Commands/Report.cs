using Spectre.Console;

namespace SpeechText.Sample.Commands;

/// <summary>
/// What went wrong in a run: one plain line each on standard error, and the exit code that follows from all of them.
/// </summary>
internal sealed class Report(TextWriter error, IAnsiConsole? screen = null)
{
    /// <summary>The exit code so far.</summary>
    public int ExitCode { get; private set; }

    /// <summary>A document failed: <c>speechtext: x.txt: the file is empty</c>.</summary>
    public void Failed(string name, string message)
    {
        Fail();
        Say($"{name}: {message}");
    }

    /// <summary>A document failed, and the output itself says so.</summary>
    public void Fail() => ExitCode = Math.Max(ExitCode, Commands.ExitCode.Failed);

    /// <summary>The command was used wrongly: <c>speechtext: no such file: x.txt</c>.</summary>
    public void WrongUse(string message)
    {
        ExitCode = Math.Max(ExitCode, Commands.ExitCode.WrongUse);
        Say(message);
    }

    /// <summary>The user pressed Ctrl+C.</summary>
    public void Stopped()
    {
        ExitCode = Commands.ExitCode.Stopped;
        Say("stopped");
    }

    private void Say(string message)
    {
        var line = "speechtext: " + OneLine(message);
        if (screen is null)
        {
            error.WriteLine(line);
        }
        else
        {
            // A progress bar may stand there: the screen writes above it.
            screen.WriteLine(line);
        }
    }

    // A file's name may hold a line break, and an exception's message often does.
    private static string OneLine(string message) => Rendering.Visible.Of(message.ReplaceLineEndings(" "));
}
