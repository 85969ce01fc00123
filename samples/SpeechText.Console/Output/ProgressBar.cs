using Spectre.Console;
using SpeechText.Sample.Input;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Output;

/// <summary>
/// Shows on standard error how far a long run has come: <c>480 documents ━━━━━━━━ 25% 00:00:04</c>. It goes when the run is done.
/// </summary>
internal static class ProgressBar
{
    // Fewer are read before anybody looks up.
    private const int FewestShown = 10;

    /// <summary>Reads documents under a bar, where there is a terminal to show it on and enough of them.</summary>
    /// <param name="terminal">The terminal; <see langword="null"/> where there is none, or where what is read is itself written to it.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="read">Reads them one by one.</param>
    public static void Over(IAnsiConsole? terminal, IEnumerable<Document> documents, Action<IEnumerable<Document>> read)
    {
        if (terminal is null)
        {
            read(documents);
            return;
        }

        Document[] all = [.. documents];
        if (all.Length < FewestShown)
        {
            read(all);
            return;
        }

        terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Words.Count(all.Length, "document"), maxValue: all.Length);
                context.Refresh();
                read(Counted(all, task));
            });
    }

    private static IEnumerable<Document> Counted(Document[] documents, ProgressTask task)
    {
        foreach (var document in documents)
        {
            yield return document;
            task.Increment(1);
        }
    }
}
