using System.Text;
using System.Text.Unicode;

namespace SpeechText;

/// <summary>
/// Turns bytes into characters: by a byte order mark, as UTF-8 where the bytes are valid UTF-8, by the declaration of an HTML or XML
/// page, and as Windows-1252 where nothing tells.
/// </summary>
internal static class ByteDecoder
{
    /// <summary>The encodings told by their byte order mark alone. The mark of UTF-32, low byte first, begins with that of UTF-16.</summary>
    internal static IReadOnlyList<Encoding> Marked { get; } =
        [Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Unicode, Encoding.BigEndianUnicode];

    internal static DecodedBytes Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return new DecodedBytes(marked);
        }

        if (BinaryKind.Find(bytes) is { } binary)
        {
            return new DecodedBytes(string.Empty) { Binary = binary };
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (Utf8.IsValid(bytes))
        {
            return new DecodedBytes(Encoding.UTF8.GetString(bytes));
        }

        if (DeclaredEncoding.Find(bytes) is { } declared)
        {
            return new DecodedBytes(declared.GetString(bytes));
        }

        return IsDamagedUtf8(bytes)
            ? new DecodedBytes(Encoding.UTF8.GetString(bytes), EncodingNote.Damaged)
            : new DecodedBytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), EncodingNote.Fallback);
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        return null;
    }

    // Text in another encoding is hardly ever valid UTF-8 by chance; a text that mostly is, was UTF-8 before something damaged it.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole >= 4 * broken;
    }
}
