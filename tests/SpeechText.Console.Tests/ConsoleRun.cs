using System.Text;
using SpeechText.Sample.Commands;

namespace SpeechText.Sample.Tests;

/// <summary>What one run of the console gave.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command line in this process, as if its output went to a pipe.</summary>
    public static ConsoleRun Of(params string[] arguments)
    {
        var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var report = new Report(error);
        using (var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            CommandLine.Invoke(arguments, new Run(writer, IsPipe: true, report, CancellationToken.None));
        }

        return new ConsoleRun(report.ExitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
