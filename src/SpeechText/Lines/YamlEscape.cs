using System.Globalization;
using System.Text;

namespace SpeechText.Lines;

/// <summary>
/// What a backslash and the characters after it mean within the double quotation marks of YAML.
/// <code>
/// \u2019     ’
/// \_         a no-break space
/// \ and the end of the line, with the white space after it     nothing
/// </code>
/// </summary>
internal static class YamlEscape
{
    /// <summary>Reads the escape at the start of a text; <see langword="null"/> where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the escape, the backslash included; 0 where there is none.</param>
    internal static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 2 || text[0] != '\\')
        {
            return null;
        }

        var digits = text[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && digits + 2 <= text.Length && int.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            length = digits + 2;
            return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
        }

        if (text[1] is '\r' or '\n')
        {
            length = text.Length - text[1..].TrimStart().Length;
            return string.Empty;
        }

        length = 2;
        return text[1] switch { '_' => "\u00A0", 'n' or 't' or 'N' or 'L' or 'P' => " ", var other => other.ToString() };
    }
}
