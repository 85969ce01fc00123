using System.CommandLine;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Commands;

/// <summary><c>audit FILES…</c>: is every character of each document accounted for?</summary>
internal static class AuditCommand
{
    public static Command Create(Run run)
    {
        var files = Files.Several();
        var reading = new ReadingOptions();
        var command = new Command("audit", "Proves for each document that its leaves are the source and that every value reads what it says.") { files };
        reading.AddTo(command);
        command.SetAction(parsed => Audit(run, parsed.GetRequiredValue(files), reading.Read(parsed)));
        return command;
    }

    private static void Audit(Run run, string[] arguments, ReadOptions options)
    {
        var table = new AuditTable();
        ProgressBar.Over(run.Screen, InputExpander.Expand(arguments, run.Report), documents =>
        {
            foreach (var (document, transcript) in new DocumentReader(options, run).ReadAll(documents))
            {
                var report = transcript.Audit();
                table.Add(document.Shown, report, transcript);
                if (!report.IsClean)
                {
                    run.Report.Fail();
                }
            }
        });

        table.Write(Terminal.Open(run));
    }
}
