using System.Security.Cryptography;
using System.Text;

namespace SpeechText;

/// <summary>
/// The SHA-256 of a source, in lower-case hexadecimal.
/// </summary>
internal static class SourceHash
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The hash of the text's UTF-8 form, without a byte order mark.</summary>
    internal static string Of(string text) => Of(text, WithoutMark);

    /// <summary>Tells whether bytes of this hash, in any of the encodings that are read, hold this text.</summary>
    internal static bool Fits(string text, string sha256)
    {
        if (Of(text) == sha256)
        {
            return true;
        }

        var start = Encoding.Latin1.GetBytes(text, 0, Math.Min(text.Length, 1024));
        IEnumerable<Encoding?> others = [.. ByteDecoder.Marked, Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(1252), DeclaredEncoding.Find(start)];
        return others.Any(encoding => encoding is not null && Of(text, encoding) == sha256);
    }

    private static string Of(string text, Encoding encoding)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(encoding.Preamble);
        hash.AppendData(encoding.GetBytes(text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
