using System.IO.Enumeration;

namespace SpeechText.Sample.Input;

/// <summary>
/// The texts of a folder and all folders in it, known by the endings of their names, in the order of their paths.
/// </summary>
internal static class TextFolder
{
    private static readonly string[] Endings = [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx"];

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    public static List<string> Find(string folder)
    {
        var files = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToSpecifiedFullPath(), Everywhere)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsText(entry.FileName),

            // A link may lead back to where it stands.
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        var found = files.ToList();
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsText(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
