using System.CommandLine;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Commands;

/// <summary><c>parse FILES…</c>: each document as JSON, one in memory at a time.</summary>
internal static class ParseCommand
{
    public static Command Create(Run run)
    {
        var files = Files.Several();
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one object a line. json: indented, an array where several files, a folder or a pattern are given.",
            HelpName = "jsonl|json",
            DefaultValueFactory = _ => "jsonl",
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("json" or "jsonl") and var other }])
            {
                result.AddError($"not a format: {other} (json or jsonl)");
            }
        });
        var segments = new Option<bool>("--segments") { Description = "Write the leaves too: joined in order they are the source." };
        var target = new Option<string?>("--output", "-o") { Description = "Write to this file, not to standard output.", HelpName = "file" };
        var reading = new ReadingOptions();
        var command = new Command("parse", "Writes each document as JSON.") { files, format, segments, target };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var arguments = parsed.GetRequiredValue(files);
            var indented = parsed.GetValue(format) == "json";
            var options = new JsonOptions { Indented = indented, Segments = parsed.GetValue(segments) };
            var several = arguments.Length > 1 || InputExpander.MeansSeveral(arguments[0]);
            Parse(run, arguments, reading.Read(parsed), options, indented && several, parsed.GetValue(target));
        });
        return command;
    }

    private static void Parse(Run run, string[] arguments, ReadOptions reading, JsonOptions form, bool array, string? target)
    {
        if (target is not null && arguments.Any(argument => IsSame(argument, target)))
        {
            run.Report.WrongUse($"{target} is to be read: it cannot be written too");
            return;
        }

        // What an earlier run wrote may well match a pattern.
        var documents = InputExpander.Expand(arguments, run.Report).Where(document => target is null || document.FilePath is null || !IsSame(document.FilePath, target));
        try
        {
            using var file = target is null ? null : File.Create(target);
            using var json = new JsonOutput(file ?? run.Output.BaseStream, form, array);
            ProgressBar.Over(target is not null || run.IsPipe ? run.Screen : null, documents, counted =>
            {
                foreach (var (_, transcript) in new DocumentReader(reading, run).ReadAll(counted))
                {
                    json.Write(transcript);
                }
            });
        }
        catch (Exception e) when (target is not null && e is IOException or UnauthorizedAccessException)
        {
            run.Report.WrongUse($"cannot write {target}: {e.Message}");
        }
    }

    private static bool IsSame(string path, string other) => path.Length > 0 && other.Length > 0 && Path.GetFullPath(path) == Path.GetFullPath(other);
}
