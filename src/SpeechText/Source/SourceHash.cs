using System.Security.Cryptography;
using System.Text;

namespace SpeechText;

/// <summary>
/// The SHA-256 of a source, in lower-case hexadecimal.
/// </summary>
internal static class SourceHash
{
    internal static string Of(string text) => Of(text, Encoding.Default);

    /// <summary>Tells whether bytes of this hash, in any of the encodings that are read, hold this text.</summary>
    internal static bool Fits(string text, string sha256) =>
        Of(text) == sha256 || Others().Any(encoding => Of(text, encoding) == sha256);

    // Encoding.Default is UTF-8 without a byte order mark.
    private static IEnumerable<Encoding> Others() =>
        [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)!];

    private static string Of(string text, Encoding encoding)
    {
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
