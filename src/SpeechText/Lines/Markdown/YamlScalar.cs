using System.Globalization;
using System.Text;

namespace SpeechText.Lines.Markdown;

/// <summary>
/// One value of YAML as its reader means it: <c>'2024-09-24'</c> is 2024-09-24, <c>"Jen\_Psaki\u2019s"</c> is Jen Psaki’s, and a value
/// over several lines is one line.
/// </summary>
internal static class YamlScalar
{
    internal static string Read(ReadOnlySpan<char> raw)
    {
        if (raw.Length > 1 && raw[0] == '"' && raw[^1] == '"')
        {
            return DoubleQuoted(raw[1..^1]);
        }

        if (raw.Length > 1 && raw[0] == '\'' && raw[^1] == '\'')
        {
            return Fold(raw[1..^1]).Replace("''", "'", StringComparison.Ordinal);
        }

        // A block begins with its sign: title: >- and the text on the lines below.
        return Fold(raw[0] is '>' or '|' && raw.IndexOfAny('\r', '\n') is var end and > 0 ? raw[end..].Trim() : raw);
    }

    private static string Fold(ReadOnlySpan<char> raw)
    {
        var folded = new StringBuilder(raw.Length);
        foreach (var line in raw.EnumerateLines())
        {
            folded.Append(folded.Length > 0 ? " " : string.Empty).Append(line.Trim());
        }

        return folded.ToString();
    }

    private static string DoubleQuoted(ReadOnlySpan<char> raw)
    {
        var value = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            var c = raw[at];
            if (c is '\r' or '\n')
            {
                at = SkipBreak(raw, at);
                value.Append(' ');
            }
            else if (c == '\\' && at + 1 < raw.Length)
            {
                at = Escape(raw, at + 1, value);
            }
            else
            {
                value.Append(c);
            }
        }

        return value.ToString();
    }

    // The last of the line break and the white space after it.
    private static int SkipBreak(ReadOnlySpan<char> raw, int at)
    {
        while (at + 1 < raw.Length && char.IsWhiteSpace(raw[at + 1]))
        {
            at++;
        }

        return at;
    }

    private static int Escape(ReadOnlySpan<char> raw, int at, StringBuilder value)
    {
        var digits = raw[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + digits < raw.Length
            && int.TryParse(raw.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
            return at + digits;
        }

        if (raw[at] is '\r' or '\n')
        {
            return SkipBreak(raw, at);
        }

        value.Append(raw[at] switch { '_' => '\u00A0', 'n' or 't' or 'N' or 'L' or 'P' => ' ', var other => other });
        return at;
    }
}
