using System.CommandLine;
using System.Globalization;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Commands;

/// <summary>
/// The whole command line: its commands, and the way from arguments to an exit code.
/// </summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name. No exception leaves this method.</summary>
    public static int Run(string[] arguments)
    {
        // Dates, numbers and words are English whatever the machine speaks.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var error = new StreamWriter(Console.OpenStandardError(), StandardOutput.Encoding) { AutoFlush = true, NewLine = "\n" };
        var screen = Terminal.OfErrors(error);
        var report = new Report(error, screen);
        using var interruption = new Interruption(report);
        try
        {
            using var output = StandardOutput.Open();
            Invoke(arguments, new Run(output, Console.IsOutputRedirected, report, interruption.Token, screen));
            output.Flush();
        }
        catch (BrokenPipeException)
        {
            // Whoever read the output has seen enough of it.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Failed("output", e.Message);
        }
#pragma warning disable CA1031 // The last line of defence: a stack trace must never reach a user.
        catch (Exception e)
#pragma warning restore CA1031
        {
            report.Failed("internal error", e.Message);
        }

        return report.ExitCode;
    }

    /// <summary>Runs a command line with given outputs. Faults of a document are reported; others leave this method.</summary>
    public static void Invoke(string[] arguments, Run run)
    {
        var root = new RootCommand("Reads published UN speech texts into typed transcripts. Without arguments it shows three bundled documents.")
        {
            ShowCommand.Create(run),
            ParseCommand.Create(run),
            AuditCommand.Create(run),
            ExplainCommand.Create(run),
        };
        root.HelpName = "speechtext";
        root.SetAction(_ => BundledCommand.Run(run));

        // A file's name may begin with '@'.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageErrors.First(parsed) is { } message)
        {
            run.Report.WrongUse(message);
            return;
        }

        parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = run.Output });
    }
}
