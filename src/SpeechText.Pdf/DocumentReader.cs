using System.Xml;
using SpeechText.Pdf.Layout;
using SpeechText.Pdf.Script;
using SpeechText.Pdf.Tool;

namespace SpeechText.Pdf;

/// <summary>
/// Takes the text out of the bytes of a document, or says why they could not be read.
/// </summary>
internal static class DocumentReader
{
    internal static async ValueTask<ExtractedText> ReadAsync(CappedBytes read, PdfOptions pdf, CancellationToken cancellationToken)
    {
        if (Refuse(read) is { } refused)
        {
            return ExtractedText.Refused(refused);
        }

        var run = await PdfToText.RunAsync(ToolFinder.Find(pdf.ToolPath), read, pdf, cancellationToken).ConfigureAwait(false);
        return Complaint.Of(run, pdf, HasEnd(read.Bytes)) is { } complaint ? ExtractedText.Refused(complaint) : Read(run.Output);
    }

    private static ExtractedText Read(string boxes)
    {
        List<Page> pages;
        try
        {
            pages = BoxReader.Read(boxes);
        }
        catch (XmlException)
        {
            return ExtractedText.Refused(DiagnosticId.DamagedDocument.At(default, "what pdftotext makes of it cannot be read"));
        }

        if (TextLayer.Refuse(pages) is { } unusable)
        {
            return ExtractedText.Refused(unusable);
        }

        var (text, document) = DocumentWriter.Write(pages);
        return new ExtractedText(text, document, null);
    }

    private static Diagnostic? Refuse(CappedBytes read) =>
        read.Bytes.IsEmpty ? DiagnosticId.EmptySource.At(default)
        : !PdfTranscript.Recognizes(read.Bytes) ? DiagnosticId.DamagedDocument.At(default, "it does not begin as a PDF does")
        : null;

    // Whatever follows the mark, as a mail program or a server may add it, is of no account.
    private static bool HasEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf("%%EOF"u8) >= 0;
}
