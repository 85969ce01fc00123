using SpeechText.Lines.Html;
using SpeechText.Lines.Markdown;
using SpeechText.Lines.Plain;

namespace SpeechText.Lines;

/// <summary>
/// The formats read. A new format is a folder beside the others and one entry here.
/// </summary>
internal static class LineReaders
{
    private const int StartLength = 4096;

    private static readonly PlainReader Plain = new();

    internal static IReadOnlyList<ILineReader> All { get; } = [new HtmlReader(), new MarkdownReader(), Plain];

    /// <summary>Finds the format from the content first, then from the name; plain text where neither tells.</summary>
    internal static ILineReader For(string text, string name, string? mediaType) =>
        mediaType is not null ? ByMediaType(mediaType) : ByContent(text) ?? ByExtension(Path.GetExtension(name));

    private static ILineReader ByMediaType(string mediaType) =>
        All.FirstOrDefault(r => string.Equals(r.MediaType, mediaType, StringComparison.OrdinalIgnoreCase)) ?? Plain;

    private static ILineReader? ByContent(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, StartLength));
        foreach (var reader in All)
        {
            if (reader.Recognizes(start))
            {
                return reader;
            }
        }

        return null;
    }

    private static ILineReader ByExtension(string extension) =>
        extension.Length == 0 ? Plain : All.FirstOrDefault(r => r.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) ?? Plain;
}
