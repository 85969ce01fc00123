using System.Reflection;

namespace SpeechText.Sample.Input;

/// <summary>
/// One text to read, not yet opened: only its name is in memory until its turn comes.
/// </summary>
internal sealed record Document
{
    private const string BundledPrefix = "bundled/";

    private Document(string shown, string name)
    {
        Shown = shown;
        Name = name;
    }

    /// <summary>The name that messages and headings use: a file's path as it was given.</summary>
    public string Shown { get; }

    /// <summary>The name that goes into the transcript: a file's name without its folders.</summary>
    public string Name { get; }

    /// <summary>The path of a file; <see langword="null"/> for a text that is no file.</summary>
    public string? FilePath { get; private init; }

    private Func<Stream>? Open { get; init; }

    /// <summary>The three documents that come with the console, in the order of their names.</summary>
    public static IEnumerable<Document> Bundled()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(IsBundled).Order(StringComparer.Ordinal))
        {
            var name = resource[BundledPrefix.Length..];
            yield return new Document(name, name) { Open = () => assembly.GetManifestResourceStream(resource)! };
        }
    }

    public static Document File(string path) => new(path, Path.GetFileName(path)) { FilePath = path };

    public static Document StandardInput() => new("standard input", "stdin") { Open = Console.OpenStandardInput };

    /// <summary>Reads the text.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="PdfToolMissingException">It is a PDF, and the program that takes out its text is not on this machine.</exception>
    /// <exception cref="TranscriptException">The options are strict, and it has an error.</exception>
    public Transcript Load(ReadOptions options)
    {
        using var stream = FilePath is null ? Open!() : System.IO.File.OpenRead(FilePath);
        return Format.Load(stream, options with { Name = Name });
    }

    private static bool IsBundled(string resource) => resource.StartsWith(BundledPrefix, StringComparison.Ordinal);
}
