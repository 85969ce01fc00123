using SpeechText.Sample.Commands;

namespace SpeechText.Sample.Input;

/// <summary>
/// Turns the arguments of a command into documents, one at a time. An argument that gives none is said to be wrong use; the others are still done.
/// </summary>
internal static class InputExpander
{
    public static IEnumerable<Document> Expand(IEnumerable<string> arguments, Report report)
    {
        foreach (var argument in arguments)
        {
            if (argument == "-")
            {
                yield return Document.StandardInput();
            }
            else if (File.Exists(argument))
            {
                yield return Document.File(argument);
            }
            else
            {
                foreach (var path in FindSeveral(argument, report))
                {
                    yield return Document.File(path);
                }
            }
        }
    }

    /// <summary>True where an argument stands for any number of documents.</summary>
    public static bool MeansSeveral(string argument) =>
        argument != "-" && !File.Exists(argument) && (Directory.Exists(argument) || Pattern.IsPattern(argument));

    private static List<string> FindSeveral(string argument, Report report)
    {
        var (found, complaint) = argument switch
        {
            _ when Directory.Exists(argument) => (TextFolder.Find(argument), "no texts in folder"),
            _ when Pattern.IsPattern(argument) => (Pattern.Find(argument), "no file matches"),
            _ => ([], "no such file"),
        };
        if (found.Count == 0)
        {
            report.WrongUse($"{complaint}: {argument}");
        }

        return found;
    }
}
