using System.IO.Enumeration;

namespace SpeechText.Sample.Input;

/// <summary>
/// Files by a pattern, for shells that hand patterns on unread: <c>texts/*.txt</c>, <c>texts/200?/*.md</c>, <c>texts/**/*.html</c>.
/// <c>*</c> stands for any characters of one name, <c>?</c> for one, <c>**</c> for any number of folders. Hidden names need a dot in the pattern.
/// </summary>
internal static class Pattern
{
    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in the order of their paths.</summary>
    public static List<string> Find(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? string.Empty;
        var parts = pattern[root.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Match(root, parts, found);
        return [.. found];
    }

    private static void Match(string folder, ReadOnlySpan<string> parts, SortedSet<string> found)
    {
        if (parts is ["**", .. var rest])
        {
            Match(folder, rest.IsEmpty ? ["*"] : rest, found);
            foreach (var inner in Folders(folder, "*"))
            {
                if ((File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0)
                {
                    Match(inner, parts, found);
                }
            }
        }
        else if (parts is [var last])
        {
            found.UnionWith(Names(folder, last, Directory.EnumerateFiles));
        }
        else if (parts is [var name, .. var below])
        {
            IEnumerable<string> folders = IsPattern(name) ? Folders(folder, name) : [Path.Combine(folder, name)];
            foreach (var inner in folders)
            {
                Match(inner, below, found);
            }
        }
    }

    private static IEnumerable<string> Folders(string folder, string pattern) => Names(folder, pattern, Directory.EnumerateDirectories);

    private static IEnumerable<string> Names(string folder, string pattern, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate)
    {
        var place = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(place))
        {
            return [];
        }

        return enumerate(place, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 })
            .Select(Path.GetFileName)
            .Where(name => (name![0] != '.' || pattern[0] == '.') && FileSystemName.MatchesSimpleExpression(pattern, name, OperatingSystem.IsWindows()))
            .Select(name => Path.Combine(folder, name!));
    }
}
