namespace SpeechText;

/// <summary>
/// What the bytes of a source turned out to be.
/// </summary>
/// <param name="Text">The characters, a byte order mark left out; empty where the bytes are no text.</param>
/// <param name="Encoding">How sure the encoding is.</param>
internal sealed record DecodedBytes(string Text, EncodingNote Encoding = EncodingNote.Known)
{
    /// <summary>What the bytes are where they are no text; otherwise <see langword="null"/>.</summary>
    internal BinaryKind? Binary { get; init; }
}

/// <summary>How sure the encoding of a source is.</summary>
internal enum EncodingNote
{
    /// <summary>The bytes are valid UTF-8, or a mark or a declaration says what they are.</summary>
    Known,

    /// <summary>Nothing says what the bytes are: they were read as Windows-1252.</summary>
    Fallback,

    /// <summary>The bytes are UTF-8 with damaged characters, each read as U+FFFD.</summary>
    Damaged,
}
