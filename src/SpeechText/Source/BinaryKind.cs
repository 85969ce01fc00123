namespace SpeechText;

/// <summary>
/// A kind of content that is no text, told by its first bytes; failing that by control characters, of which a text holds hardly any.
/// </summary>
/// <param name="Reason">What it is, as a phrase that completes <c>the source is not a text:</c>.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record BinaryKind(string Reason, string MediaType)
{
    private const int SampleLength = 8192;

    internal static BinaryKind? Find(ReadOnlySpan<byte> bytes) => ByFirstBytes(bytes) ?? ByControlCharacters(bytes);

    private static BinaryKind? ByFirstBytes(ReadOnlySpan<byte> bytes)
    {
        // Some writers put white space or a byte order mark before the first byte of a PDF.
        var printed = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        printed = printed.TrimStart(" \t\r\n"u8);
        return printed.StartsWith("%PDF-"u8) ? new("it is a PDF document, which the package SpeechText.Pdf reads", "application/pdf")
            : printed.StartsWith("{\\rtf"u8) ? new("it is an RTF document", "application/rtf")
            : printed.StartsWith("%!PS"u8) ? new("it is a PostScript document", "application/postscript")
            : bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? new("it is a ZIP archive or an Office document; the package SpeechText.Word reads those of Word", "application/zip")
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? new("it is an old Office document", "application/msword")
            : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new("it is a GZIP archive", "application/gzip")
            : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? new("it is a PNG image", "image/png")
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? new("it is a JPEG image", "image/jpeg")
            : bytes.StartsWith("GIF8"u8) ? new("it is a GIF image", "image/gif")
            : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? new("it is a TIFF image", "image/tiff")
            : null;
    }

    private static BinaryKind? ByControlCharacters(ReadOnlySpan<byte> bytes)
    {
        int nulls = 0, controls = 0;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        foreach (var b in sample)
        {
            if (b == 0)
            {
                nulls++;
            }
            else if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\v' or (byte)'\f' or (byte)'\r' or 0x1B or 0x1A))
            {
                controls++;
            }
        }

        // A stray one here and there, as a broken copy leaves it, does no harm.
        if (nulls + controls < 4 || 20 * (nulls + controls) < sample.Length)
        {
            return null;
        }

        return new(nulls > 0 ? "it holds NUL bytes" : "it holds control characters", "application/octet-stream");
    }
}
