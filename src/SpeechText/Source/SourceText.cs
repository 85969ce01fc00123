using System.Buffers;

namespace SpeechText;

/// <summary>
/// What was read: the decoded characters of a document, a byte order mark left out, and what is known of where they come from.
/// </summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private int[]? _lineStarts;
    private string? _sha256;

    internal SourceText(string text, string name, string mediaType, string? sha256 = null)
        : this(text, text.Length, name, mediaType, sha256)
    {
    }

    private SourceText(string? text, int length, string name, string mediaType, string? sha256)
    {
        Text = text;
        Length = length;
        Name = name;
        MediaType = mediaType;
        _sha256 = sha256;
    }

    /// <summary>The file's name without its folders; the empty string for a text that came without one.</summary>
    public string Name { get; }

    /// <summary>The media type that the text was read as, such as <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</summary>
    public string MediaType { get; }

    /// <summary>The number of UTF-16 code units in the text.</summary>
    public int Length { get; }

    /// <summary>
    /// The whole text, every character as it was decoded; <see langword="null"/> only for a transcript read back from JSON without its source.
    /// </summary>
    public string? Text { get; }

    /// <summary>
    /// The SHA-256 of the bytes read, in lower-case hexadecimal; of the text's UTF-8 form where it was given as characters.
    /// Computed when first asked for.
    /// </summary>
    public string Sha256 => _sha256 ??= SourceHash.Of(Text ?? string.Empty);

    /// <summary>Reads the characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span runs past the end of the text.</exception>
    /// <exception cref="InvalidOperationException">The transcript was read back from JSON without its source.</exception>
    public string GetText(TextSpan span)
    {
        if (Text is null)
        {
            throw new InvalidOperationException("The source text is not at hand: give it to Transcript.FromJson to read spans from it.");
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length, nameof(span));
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>Finds the line and column of an offset; the offset of the text's end is a valid position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or lies past the end.</exception>
    /// <exception cref="InvalidOperationException">The transcript was read back from JSON without its source.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var starts = _lineStarts ??= FindLineStarts(Text ?? throw new InvalidOperationException("The source text is not at hand: give it to Transcript.FromJson to find lines in it."));
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    internal static SourceText WithoutText(int length, string name, string mediaType, string sha256) => new(null, length, name, mediaType, sha256);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(LineEnds) is var next and >= 0)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        return [.. starts];
    }
}
