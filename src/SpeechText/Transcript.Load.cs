using System.Security.Cryptography;

namespace SpeechText;

public sealed partial record Transcript
{
    /// <summary>Reads a file: plain text, Markdown or HTML, told from its content first and then from its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a <see cref="FileNotFoundException"/> where there is none.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(string path, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = Open(path, FileOptions.SequentialScan);
        return Load(stream, Named(options, path));
    }

    /// <summary>Reads a stream from where it stands to its end; it is left open.</summary>
    /// <param name="stream">The bytes: UTF-8, UTF-16 or UTF-32 with a byte order mark, or Windows-1252.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Load(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(CappedBytes.Read(stream, options.MaximumLength), options);
    }

    /// <inheritdoc cref="Load(string, ReadOptions?)"/>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out.</param>
    /// <param name="cancellationToken">Stops the reading of the file; the parse that follows is not stopped.</param>
    public static async Task<Transcript> LoadAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var stream = Open(path, FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, Named(options, path), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="Load(Stream, ReadOptions?)"/>
    /// <param name="stream">The bytes: UTF-8, UTF-16 or UTF-32 with a byte order mark, or Windows-1252.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out.</param>
    /// <param name="cancellationToken">Stops the reading of the stream; the parse that follows is not stopped.</param>
    public static async Task<Transcript> LoadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(await CappedBytes.ReadAsync(stream, options.MaximumLength, cancellationToken).ConfigureAwait(false), options);
    }

    internal static FileStream Open(string path, FileOptions how) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, how);

    internal static ReadOptions Named(ReadOptions? options, string path) =>
        options is null ? new ReadOptions { Name = Path.GetFileName(path) } : options with { Name = options.Name ?? Path.GetFileName(path) };

    private static Transcript Read(CappedBytes read, ReadOptions options)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(read.Bytes));
        var decoded = ByteDecoder.Decode(read.Bytes);
        if (decoded.Binary is { } binary)
        {
            var nothing = new SourceText(string.Empty, options.Name ?? string.Empty, binary.MediaType, sha256);
            return Unparsed(nothing, DiagnosticId.BinarySource.At(default, binary.Reason), options);
        }

        if (read.IsCut)
        {
            return TooLong(decoded.Text, sha256, options);
        }

        IReadOnlyList<Diagnostic> found = decoded.Encoding switch
        {
            EncodingNote.Fallback => [DiagnosticId.FallbackEncoding.At(default)],
            EncodingNote.Damaged => [DiagnosticId.DamagedEncoding.At(default)],
            _ => [],
        };
        return Read(decoded.Text, sha256, found, options);
    }

    private static Transcript TooLong(string text, string? sha256, ReadOptions options)
    {
        var source = new SourceText(text, options.Name ?? string.Empty, options.MediaType ?? "text/plain", sha256);
        return Unparsed(source, DiagnosticId.SourceTooLong.At(new TextSpan(0, text.Length), options.MaximumLength), options);
    }

    /// <summary>What is kept of a source that is not parsed: all of it, as one leaf, and why.</summary>
    internal static Transcript Unparsed(SourceText source, Diagnostic why, ReadOptions options)
    {
        if (options.Strict)
        {
            throw new TranscriptException(source.Name, [why]);
        }

        return new Transcript
        {
            Source = source,
            Genre = options.Genre ?? Genre.Unknown,
            Language = options.Language ?? "und",
            Header = Header.Empty,
            Speakers = [],
            Items = [],
            Quotations = [],
            References = [],
            Diagnostics = [why],
            Segments = source.Length == 0 ? [] : [new Segment(SegmentRole.Unread, new TextSpan(0, source.Length))],
        };
    }
}
