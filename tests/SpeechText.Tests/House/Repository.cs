namespace SpeechText.Tests.House;

/// <summary>
/// The files of the repository that the tests were built from.
/// </summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Reads a file of the repository, its line ends made <c>LF</c>.</summary>
    internal static string Read(params ReadOnlySpan<string> path) =>
        File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    /// <summary>The source files below a folder, by their path from there with <c>/</c>; what a build leaves is no source.</summary>
    internal static IReadOnlyList<(string Path, string Text)> Sources(params ReadOnlySpan<string> folder)
    {
        var root = Path.Combine([Root, .. folder]);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
                .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, File.ReadAllText(file.File))),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpeechText.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
