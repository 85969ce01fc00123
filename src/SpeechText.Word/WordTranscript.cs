using SpeechText.Word;
using SpeechText.Word.Container;

namespace SpeechText;

/// <summary>
/// Reads Word documents (<c>.docx</c>) into transcripts. The source text of such a transcript is the text of the document, one line a
/// paragraph; all spans are places in it. Content never throws: a document that cannot be read gives a transcript with an error diagnostic.
/// </summary>
public static class WordTranscript
{
    /// <summary>The media type that a transcript read by this class names.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>
    /// Tells from its first bytes, four at least, whether a file is for this class: a ZIP archive, or the container of old and of encrypted
    /// Office documents. Whether it is a Word document after all shows only when it is read.
    /// </summary>
    /// <param name="start">The first bytes of the file.</param>
    public static bool Recognizes(ReadOnlySpan<byte> start) => OfficeFile.IsZip(start) || OfficeFile.IsCompound(start);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="word">The limits; <see cref="WordOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a <see cref="FileNotFoundException"/> where there is none.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(string path, WordOptions? word = null, ReadOptions? options = null) => Format(word).Load(path, options);

    /// <summary>Reads a stream from where it stands to its end; it is left open, and need not be one that can be sought in.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="word">The limits; <see cref="WordOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(Stream stream, WordOptions? word = null, ReadOptions? options = null) => Format(word).Load(stream, options);

    /// <inheritdoc cref="Load(string, WordOptions?, ReadOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="word">The limits; <see cref="WordOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <param name="cancellationToken">Stops the reading of the file; the parse that follows is not stopped.</param>
    public static Task<Transcript> LoadAsync(string path, WordOptions? word = null, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Format(word).LoadAsync(path, options, cancellationToken);

    /// <inheritdoc cref="Load(Stream, WordOptions?, ReadOptions?)"/>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="word">The limits; <see cref="WordOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <param name="cancellationToken">Stops the reading of the stream; the parse that follows is not stopped.</param>
    public static Task<Transcript> LoadAsync(Stream stream, WordOptions? word = null, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Format(word).LoadAsync(stream, options, cancellationToken);

    private static BinaryFormat Format(WordOptions? word) =>
        new(MediaType, (read, options, _) => ValueTask.FromResult(DocumentReader.Read(read, word ?? WordOptions.Default, options)));
}
