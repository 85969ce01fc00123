using System.CommandLine;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Commands;

/// <summary><c>show FILES…</c>: each document as a person likes to see it, and a line for all.</summary>
internal static class ShowCommand
{
    public static Command Create(Run run)
    {
        var files = Files.Several();
        var reading = new ReadingOptions();
        var full = new Option<bool>("--full", "-f") { Description = "Write every paragraph whole, not its opening alone. In a pipe it is always whole." };
        var command = new Command("show", "Shows each document as a person likes to see it.") { files, full };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var documents = InputExpander.Expand(parsed.GetRequiredValue(files), run.Report);
            Show(run, documents, reading.Read(parsed), parsed.GetValue(full));
        });
        return command;
    }

    /// <summary>Shows documents one after the other.</summary>
    public static void Show(Run run, IEnumerable<Document> documents, ReadOptions options, bool full)
    {
        var page = Terminal.Open(run, full);
        var summary = new Summary();
        ProgressBar.Over(run.IsPipe ? run.Screen : null, documents, counted =>
        {
            foreach (var (document, transcript) in new DocumentReader(options, run).ReadAll(counted))
            {
                // Of a document that could not be read there is nothing to show.
                if (Fault.Find(transcript.Diagnostics) is null || ReadingTime.Paragraphs(transcript).Any())
                {
                    TranscriptView.Write(page, transcript, document.Shown);
                    summary.Add(transcript);
                }
            }
        });

        if (summary.Documents > 1)
        {
            summary.Write(page);
        }
    }
}
