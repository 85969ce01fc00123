using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Names;

/// <summary>
/// A person in a script without blanks: the offices first, then the name, the honorific after it. What is neither surely is left unread.
/// <code>
/// 外交部长张三             外交部长 | 张三
/// 常驻代表张三大使         常驻代表 | 张三 | 大使
/// 秘书长                   秘书长 |
/// </code>
/// </summary>
internal sealed record IdeographicName(Extent Title, Extent Name, Extent Honorific)
{
    private const int LeastCharacters = 2;
    private const int MostCharacters = 4;

    // A name from another script has a dot between its parts.
    private const char Dot = '·';
    private const int MostWithDot = 20;

    /// <summary>Reads all of an extent; <see langword="null"/> where it is no office and no person.</summary>
    internal static IdeographicName? Read(ReadingText text, Extent extent, NameWords words)
    {
        var span = text[extent];
        var honorific = Math.Max(Ideographs.Suffix(span, words.Honorifics), Ideographs.Suffix(span, words.Ranks));
        var rest = span[..^honorific];
        var noun = EndOfTitle(rest, words);
        var name = rest[noun..];
        if (noun == 0 && honorific == 0)
        {
            return null;
        }

        if (name.IsEmpty)
        {
            return honorific > 0 && noun == 0 ? null : new IdeographicName(extent, default, default);
        }

        var after = new Extent(extent.Start + noun, extent.Start + rest.Length);
        return IsName(name, words)
            ? new IdeographicName(new Extent(extent.Start, after.Start), after, new Extent(after.End, extent.End))
            : null;
    }

    /// <summary>True for what may be a name as a whole.</summary>
    internal static bool IsName(ReadOnlySpan<char> text, NameWords words)
    {
        foreach (var c in text)
        {
            if (!Scripts.IsIdeograph(c) && c != Dot)
            {
                return false;
            }
        }

        return text.Length >= LeastCharacters && text.Length <= (text.Contains(Dot) ? MostWithDot : MostCharacters)
            && (text.Contains(Dot) || !Ideographs.ContainsAny(text, words.Fields)) && !Ideographs.ContainsAny(text, words.TitleNouns);
    }

    // Where the last noun of an office ends.
    private static int EndOfTitle(ReadOnlySpan<char> text, NameWords words)
    {
        for (var end = text.Length; end > 0; end--)
        {
            if (Ideographs.Suffix(text[..end], words.TitleNouns) > 0)
            {
                return end;
            }
        }

        return 0;
    }
}
