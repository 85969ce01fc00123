using System.CommandLine;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Commands;

/// <summary><c>explain FILE</c>: the source with each leaf in the colour of its role, and why each value was read as it was.</summary>
internal static class ExplainCommand
{
    public static Command Create(Run run)
    {
        var file = Files.One();
        var reading = new ReadingOptions();
        var command = new Command("explain", "Shows what became of every character of one document, and the evidence for each value.") { file };
        reading.AddTo(command);
        command.SetAction(parsed => Explain(run, parsed.GetRequiredValue(file), reading.Read(parsed)));
        return command;
    }

    private static void Explain(Run run, string file, ReadOptions options)
    {
        if (InputExpander.MeansSeveral(file))
        {
            run.Report.WrongUse($"explain takes one file: {file} may be several");
            return;
        }

        var page = Terminal.Open(run);
        foreach (var (_, transcript) in new DocumentReader(options, run).ReadAll(InputExpander.Expand([file], run.Report)))
        {
            if (Fault.Find(transcript.Diagnostics) is null || ReadingTime.Paragraphs(transcript).Any())
            {
                SourceView.Write(page, transcript);
                EvidenceList.Write(page, transcript);
                DiagnosticList.Write(page, transcript);
            }
        }
    }
}
