using System.Buffers;
using System.Text;

namespace SpeechText;

/// <summary>
/// The encoding that a page declares of itself: <c>&lt;meta charset="windows-1251"&gt;</c>,
/// <c>&lt;?xml version="1.0" encoding="iso-8859-1"?&gt;</c>.
/// </summary>
internal static class DeclaredEncoding
{
    // HTML has the declaration stand in the first 1,024 bytes.
    private const int SampleLength = 1024;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"' />;?");

    /// <summary>Finds the declared encoding; <see langword="null"/> where none is declared, or one that is not known or is UTF-8 after all.</summary>
    internal static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]);
        var name = start.Contains("<meta", StringComparison.OrdinalIgnoreCase) ? After(start, "charset=")
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? After(start, "encoding=")
            : string.Empty;
        return name.ToLowerInvariant() switch
        {
            "" => null,
            // The standard has pages that declare these read as Windows-1252, which holds them.
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            var other when other.StartsWith("utf", StringComparison.Ordinal) => null,
            var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
        };
    }

    private static string After(string start, string key)
    {
        var at = start.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return string.Empty;
        }

        var value = start.AsSpan(at + key.Length).TrimStart("\"' ");
        var end = value.IndexOfAny(ValueEnds);
        return end < 0 ? string.Empty : value[..end].ToString();
    }
}
