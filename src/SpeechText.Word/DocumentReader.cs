using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using SpeechText.Lines;
using SpeechText.Word.Container;
using SpeechText.Word.Content;

namespace SpeechText.Word;

/// <summary>
/// Turns the bytes of a document into a transcript, or into one that says why they could not be read.
/// </summary>
internal static class DocumentReader
{
    internal static Transcript Read(CappedBytes read, WordOptions word, ReadOptions options)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(read.Bytes));
        if (read.IsCut)
        {
            return Unread(OfficeFile.Limit($"the file is larger than {options.MaximumLength:N0} bytes"), sha256, options);
        }

        if (OfficeFile.Refuse(read, word) is { } refused)
        {
            return Unread(refused, sha256, options);
        }

        string text;
        LineDocument document;
        try
        {
            using var stream = read.Open();
            using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = word.MaximumExpandedLength });
            (text, document) = DocumentWriter.Write(package, options.MaximumNesting);
        }
        catch (NestedTooDeepException)
        {
            return Unread(OfficeFile.Limit($"its XML is nested deeper than {options.MaximumNesting:N0} levels"), sha256, options);
        }
#pragma warning disable CA1031 // The SDK meets a damaged document with exceptions of a dozen types, none of them shared; the text of a document must not throw.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Unread(DiagnosticId.DamagedDocument.At(default, "its parts are not those of a Word document, or are broken"), sha256, options);
        }

        var source = new SourceText(text, options.Name ?? string.Empty, WordTranscript.MediaType, sha256);
        return text.Length > options.MaximumLength
            ? Transcript.Unparsed(source, DiagnosticId.SourceTooLong.At(new TextSpan(0, text.Length), options.MaximumLength), options)
            : Transcript.Read(source, document, [], options);
    }

    private static Transcript Unread(Diagnostic why, string sha256, ReadOptions options) =>
        Transcript.Unparsed(new SourceText(string.Empty, options.Name ?? string.Empty, WordTranscript.MediaType, sha256), why, options);
}
