using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using SpeechText.Pdf.Layout;
using SpeechText.Pdf.Script;
using SpeechText.Pdf.Tool;

namespace SpeechText.Pdf;

/// <summary>
/// Turns the bytes of a document into a transcript, or into one that says why they could not be read.
/// </summary>
internal static class DocumentReader
{
    internal static Transcript Read(CappedBytes read, PdfOptions pdf, ReadOptions options) =>
        ReadAsync(read, pdf, options, CancellationToken.None).GetAwaiter().GetResult();

    internal static async Task<Transcript> ReadAsync(CappedBytes read, PdfOptions pdf, ReadOptions options, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(read.Bytes));
        var refused = Refuse(read, options);
        if (refused is not null)
        {
            return Unread(refused, sha256, options);
        }

        var tool = ToolFinder.Find(pdf.ToolPath);
        var run = await PdfToText.RunAsync(tool, read, pdf, cancellationToken).ConfigureAwait(false);
        return Complaint.Of(run, pdf, HasEnd(read.Bytes)) is { } complaint ? Unread(complaint, sha256, options) : Read(run.Output, sha256, options);
    }

    private static Transcript Read(string boxes, string sha256, ReadOptions options)
    {
        List<Page> pages;
        try
        {
            pages = BoxReader.Read(boxes);
        }
        catch (XmlException)
        {
            return Unread(DiagnosticId.DamagedDocument.At(default, "what pdftotext makes of it cannot be read"), sha256, options);
        }

        if (TextLayer.Refuse(pages) is { } unusable)
        {
            return Unread(unusable, sha256, options);
        }

        var (text, document) = DocumentWriter.Write(pages);
        var source = new SourceText(text, options.Name ?? string.Empty, PdfTranscript.MediaType, sha256);
        return text.Length > options.MaximumLength
            ? Transcript.Unparsed(source, DiagnosticId.SourceTooLong.At(new TextSpan(0, text.Length), options.MaximumLength), options)
            : Transcript.Read(source, document, [], options);
    }

    private static Diagnostic? Refuse(CappedBytes read, ReadOptions options) =>
        read.IsCut ? Limit($"the file is larger than {options.MaximumLength:N0} bytes")
        : read.Bytes.IsEmpty ? DiagnosticId.EmptySource.At(default)
        : !PdfTranscript.Recognizes(read.Bytes) ? DiagnosticId.DamagedDocument.At(default, "it does not begin as a PDF does")
        : null;

    internal static Diagnostic Limit(FormattableString what) => DiagnosticId.DocumentLimit.At(default, what.ToString(CultureInfo.InvariantCulture));

    // Whatever follows the mark, as a mail program or a server may add it, is of no account.
    private static bool HasEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf("%%EOF"u8) >= 0;

    private static Transcript Unread(Diagnostic why, string sha256, ReadOptions options) =>
        Transcript.Unparsed(new SourceText(string.Empty, options.Name ?? string.Empty, PdfTranscript.MediaType, sha256), why, options);
}
