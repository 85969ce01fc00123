using SpeechText.Pdf;

namespace SpeechText;

/// <summary>
/// Reads PDF documents into transcripts. The source text of such a transcript is the text of the document, one printed line a line, a form
/// feed at each page; all spans are places in it. Content never throws: a document that cannot be read gives a transcript with an error diagnostic.
/// </summary>
public static class PdfTranscript
{
    /// <summary>The media type that a transcript read by this class names.</summary>
    public const string MediaType = "application/pdf";

    /// <summary>Tells from its first bytes, 1,024 at most, whether a file is a PDF.</summary>
    /// <param name="start">The first bytes of the file.</param>
    public static bool Recognizes(ReadOnlySpan<byte> start) => BinaryKind.Find(start) is { MediaType: MediaType };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pdf">The tool and the limits; <see cref="PdfOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a <see cref="FileNotFoundException"/> where there is none.</exception>
    /// <exception cref="PdfToolMissingException">The program that takes out the text is not on this machine.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(string path, PdfOptions? pdf = null, ReadOptions? options = null) => Format(pdf).Load(path, options);

    /// <summary>Reads a stream from where it stands to its end; it is left open, and need not be one that can be sought in.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="pdf">The tool and the limits; <see cref="PdfOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="PdfToolMissingException">The program that takes out the text is not on this machine.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(Stream stream, PdfOptions? pdf = null, ReadOptions? options = null) => Format(pdf).Load(stream, options);

    /// <inheritdoc cref="Load(string, PdfOptions?, ReadOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="pdf">The tool and the limits; <see cref="PdfOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <param name="cancellationToken">Stops the reading of the file and ends the tool; the parse that follows is not stopped.</param>
    public static Task<Transcript> LoadAsync(string path, PdfOptions? pdf = null, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Format(pdf).LoadAsync(path, options, cancellationToken);

    /// <inheritdoc cref="Load(Stream, PdfOptions?, ReadOptions?)"/>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="pdf">The tool and the limits; <see cref="PdfOptions.Default"/> where left out.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out. <see cref="ReadOptions.MediaType"/> counts for nothing here.</param>
    /// <param name="cancellationToken">Stops the reading of the stream and ends the tool; the parse that follows is not stopped.</param>
    public static Task<Transcript> LoadAsync(Stream stream, PdfOptions? pdf = null, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Format(pdf).LoadAsync(stream, options, cancellationToken);

    private static BinaryFormat Format(PdfOptions? pdf) =>
        new(MediaType, (read, options, cancellationToken) => DocumentReader.ReadAsync(read, pdf ?? PdfOptions.Default, cancellationToken));
}
