using System.IO.Compression;

namespace SpeechText.Word.Container;

/// <summary>
/// Looks at the file around a document before anything in it is believed: what it is, and how far it expands.
/// </summary>
internal static class OfficeFile
{
    private const string ContentTypes = "[Content_Types].xml";

    internal static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The container of old Office documents, and of new ones that are encrypted.</summary>
    internal static bool IsCompound(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Says why the file is not read at all; <see langword="null"/> where it may be.</summary>
    internal static Diagnostic? Refuse(CappedBytes file, WordOptions options)
    {
        var bytes = file.Bytes;
        if (IsCompound(bytes))
        {
            return Holds(bytes, "EncryptedPackage")
                ? DiagnosticId.EncryptedDocument.At(default, "a password is needed to open it")
                : DiagnosticId.BinarySource.At(default, "it is an old Office document: save it as .docx first");
        }

        if (!IsZip(bytes))
        {
            return bytes.IsEmpty ? DiagnosticId.EmptySource.At(default) : DiagnosticId.DamagedDocument.At(default, "it does not begin as a Word document does");
        }

        try
        {
            using var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            return archive.GetEntry(ContentTypes) is null
                ? DiagnosticId.BinarySource.At(default, "it is a ZIP archive, but not an Office document")
                : BeyondLimits(archive, options);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return DiagnosticId.DamagedDocument.At(default, "the archive that it is packed in is cut off or broken");
        }
    }

    private static Diagnostic? BeyondLimits(ZipArchive archive, WordOptions options)
    {
        if (archive.Entries.Count > options.MaximumParts)
        {
            return BinaryFormat.Limit($"it has more than {options.MaximumParts:N0} parts");
        }

        var rest = options.MaximumExpandedLength;
        var room = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            while (rest >= 0 && part.Read(room) is var count and > 0)
            {
                rest -= count;
            }
        }

        return rest < 0 ? BinaryFormat.Limit($"it expands to more than {options.MaximumExpandedLength:N0} bytes") : null;
    }

    // The names in a compound file are UTF-16, low byte first.
    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
