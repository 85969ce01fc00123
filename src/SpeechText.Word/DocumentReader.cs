using DocumentFormat.OpenXml.Packaging;
using SpeechText.Word.Container;
using SpeechText.Word.Content;

namespace SpeechText.Word;

/// <summary>
/// Takes the text out of the bytes of a document, or says why they could not be read.
/// </summary>
internal static class DocumentReader
{
    internal static ExtractedText Read(CappedBytes read, WordOptions word, ReadOptions options)
    {
        if (OfficeFile.Refuse(read, word) is { } refused)
        {
            return ExtractedText.Refused(refused);
        }

        try
        {
            using var stream = read.Open();
            using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = word.MaximumExpandedLength });
            var (text, document) = DocumentWriter.Write(package, options.MaximumNesting);
            return new ExtractedText(text, document, null);
        }
        catch (NestedTooDeepException)
        {
            return ExtractedText.Refused(BinaryFormat.Limit($"its XML is nested deeper than {options.MaximumNesting:N0} levels"));
        }
#pragma warning disable CA1031 // The SDK meets a damaged document with exceptions of a dozen types, none of them shared; the text of a document must not throw.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ExtractedText.Refused(DiagnosticId.DamagedDocument.At(default, "its parts are not those of a Word document, or are broken"));
        }
    }
}
