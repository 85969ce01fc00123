namespace SpeechText.Lines;

/// <summary>
/// One format: turns decoded text into lines. Reads any text without throwing.
/// </summary>
internal interface ILineReader
{
    /// <summary>The media type read, such as <c>text/html</c>.</summary>
    string MediaType { get; }

    /// <summary>The file name endings of the format, with their dot, in lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Tells from the first characters whether the text is of this format for certain.</summary>
    bool Recognizes(ReadOnlySpan<char> start);

    LineDocument Read(string text, int maximumNesting);
}
