using System.Globalization;
using System.Security.Cryptography;
using SpeechText.Lines;

namespace SpeechText;

/// <summary>
/// A format that is not made of characters, such as PDF or Word: the way from a file or a stream to the transcript, which is the same for all
/// of them but for taking the text out.
/// </summary>
/// <param name="mediaType">The media type that a transcript names.</param>
/// <param name="extract">Takes the lines out of the bytes, or says why there are none. Content never makes it throw.</param>
internal sealed class BinaryFormat(string mediaType, Func<CappedBytes, ReadOptions, CancellationToken, ValueTask<ExtractedText>> extract)
{
    internal Transcript Load(string path, ReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = Transcript.Open(path, FileOptions.SequentialScan);
        return Load(stream, Transcript.Named(options, path));
    }

    internal Transcript Load(Stream stream, ReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return ReadAsync(CappedBytes.Read(stream, options.MaximumLength), options, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    internal async Task<Transcript> LoadAsync(string path, ReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var stream = Transcript.Open(path, FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, Transcript.Named(options, path), cancellationToken).ConfigureAwait(false);
        }
    }

    internal async Task<Transcript> LoadAsync(Stream stream, ReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return await ReadAsync(await CappedBytes.ReadAsync(stream, options.MaximumLength, cancellationToken).ConfigureAwait(false), options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says that a document goes beyond a limit.</summary>
    internal static Diagnostic Limit(FormattableString what) => DiagnosticId.DocumentLimit.At(default, what.ToString(CultureInfo.InvariantCulture));

    private async ValueTask<Transcript> ReadAsync(CappedBytes read, ReadOptions options, CancellationToken cancellationToken)
    {
        var extracted = read.IsCut
            ? ExtractedText.Refused(Limit($"the file is larger than {options.MaximumLength:N0} bytes"))
            : await extract(read, options, cancellationToken).ConfigureAwait(false);
        var source = new SourceText(extracted.Text, options.Name ?? string.Empty, mediaType, Convert.ToHexStringLower(SHA256.HashData(read.Bytes)));
        return extracted.Document is not { } document ? Transcript.Unparsed(source, extracted.Refusal!, options)
            : source.Length > options.MaximumLength ? Transcript.Unparsed(source, DiagnosticId.SourceTooLong.At(new TextSpan(0, source.Length), options.MaximumLength), options)
            : Transcript.Read(source, document, [], options);
    }
}

/// <summary>
/// The text taken out of a document and its lines, or why there is none.
/// </summary>
/// <param name="Text">The text; empty where there is none.</param>
/// <param name="Document">The lines in it; <see langword="null"/> where there is no text.</param>
/// <param name="Refusal">Why there is none; otherwise <see langword="null"/>.</param>
internal readonly record struct ExtractedText(string Text, LineDocument? Document, Diagnostic? Refusal)
{
    internal static ExtractedText Refused(Diagnostic why) => new(string.Empty, null, why);
}
