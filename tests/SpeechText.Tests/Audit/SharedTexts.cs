using SpeechText.Tests.House;

namespace SpeechText.Tests.Audit;

/// <summary>
/// The texts that the tests bring along, and those that stand beside the project on some machines.
/// </summary>
internal static class SharedTexts
{
    private static readonly string[] Folders = ["gold", "corpus"];

    internal static IReadOnlyList<string> Fixtures { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>The plain and Markdown texts of the folder <c>shared</c> beside the project; empty where there is none.</summary>
    internal static IReadOnlyList<string> Shared { get; } =
    [
        .. Folders.Select(name => Path.Combine(Repository.Root, "..", "shared", name))
            .Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".txt" or ".md")
            .Order(StringComparer.Ordinal),
    ];

    internal static Transcript Parse(string path) => Transcript.Parse(File.ReadAllText(path), new ReadOptions { Name = Path.GetFileName(path) });
}
