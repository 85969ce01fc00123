using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace SpeechText.Writers.Json;

/// <summary>
/// JSON strings with halves of surrogate pairs in them, which <c>System.Text.Json</c> neither writes nor reads.
/// </summary>
internal static class JsonText
{
    /// <summary>Finds the first half of a surrogate pair that stands alone.</summary>
    /// <returns>Its offset, or -1 where the text is well-formed UTF-16.</returns>
    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0)
        {
            at += next;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }

    /// <summary>Writes the text as a JSON string with its quotation marks, a lone half of a pair as its escape.</summary>
    internal static string Literal(string text, JavaScriptEncoder encoder)
    {
        var literal = new StringBuilder("\"", text.Length + 16);
        var at = 0;
        while (IndexOfLoneSurrogate(text.AsSpan(at)) is var next and >= 0)
        {
            literal.Append(encoder.Encode(text.Substring(at, next)));
            at += next;
            literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            at++;
        }

        return literal.Append(encoder.Encode(text[at..])).Append('"').ToString();
    }

    /// <summary>Reads the inside of a JSON string whose syntax is known to be right.</summary>
    internal static string Unescape(ReadOnlySpan<byte> value)
    {
        var text = new StringBuilder(value.Length);
        while (value.IndexOf((byte)'\\') is var next and >= 0)
        {
            text.Append(Encoding.UTF8.GetString(value[..next]));
            if (value[next + 1] == 'u')
            {
                text.Append((char)int.Parse(value.Slice(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                value = value[(next + 6)..];
            }
            else
            {
                text.Append(Unescaped(value[next + 1]));
                value = value[(next + 2)..];
            }
        }

        return text.Append(Encoding.UTF8.GetString(value)).ToString();
    }

    private static char Unescaped(byte letter) => (char)letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        var itself => itself,
    };
}
