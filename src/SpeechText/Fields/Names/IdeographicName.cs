using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Names;

/// <summary>
/// A person in a script without blanks: the offices first, then the name, with a blank between them or none, the honorific after it. A few short
/// offices may follow the name instead. What is neither surely is left unread.
/// <code>
/// 外交部长张三             外交部长 | 张三
/// 外交部长 张三            外交部长 | 张三
/// 常驻代表张三大使         常驻代表 | 张三 | 大使
/// 张三外长                 外长 | 张三
/// 秘书长                   秘书长 |
/// </code>
/// </summary>
internal sealed record IdeographicName(Extent Title, Extent Name, Extent Honorific)
{
    private const int LeastCharacters = 2;
    private const int MostCharacters = 4;
    private const int MostBeforeOffice = 3;
    private const int FullName = 3;

    // A name from another script has a dot between its parts.
    private const char Dot = '·';
    private const int MostWithDot = 20;

    /// <summary>Reads all of an extent; <see langword="null"/> where it is no office and no person.</summary>
    internal static IdeographicName? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var words = lexicon.Names;
        var span = text[extent];
        var honorific = Math.Max(Ideographs.Suffix(span, words.Honorifics), Ideographs.Suffix(span, words.Ranks));
        var rest = span[..^honorific];
        var noun = EndOfTitle(rest, words);
        var name = rest[noun..];
        if (noun == 0 && honorific == 0)
        {
            return null;
        }

        if (name.IsWhiteSpace())
        {
            if (honorific == 0 && EndOfNameBefore(span, lexicon) is var end and > 0)
            {
                return new IdeographicName(extent with { Start = extent.Start + end }, extent with { End = extent.Start + end }, default);
            }

            return honorific > 0 && noun == 0 ? null : new IdeographicName(extent, default, default);
        }

        var blanks = noun == 0 ? 0 : name.Length - name.TrimStart().Length;
        var after = new Extent(extent.Start + noun + blanks, extent.Start + rest.TrimEnd().Length);
        return IsName(text[after], words)
            ? new IdeographicName(new Extent(extent.Start, extent.Start + noun), after, new Extent(extent.End - honorific, extent.End))
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
            && (text.Contains(Dot) || !Ideographs.ContainsAny(WithoutFieldOfName(text, words), words.Fields)) && !Ideographs.ContainsAny(text, words.TitleNouns);
    }

    // "王建国": a surname and two characters more; the word for a country is in many given names.
    private static ReadOnlySpan<char> WithoutFieldOfName(ReadOnlySpan<char> name, NameWords words) =>
        name.Length != FullName || Ideographs.Prefix(name, words.Surnames) != 1 ? name
        : Ideographs.Suffix(name, words.FieldsInNames) > 0 ? name[..2]
        : Ideographs.Suffix(name[..2], words.FieldsInNames) > 0 ? name[2..] : name;

    // "张三外长", but "古巴外长" is an office alone: a State has it, and its name may begin as a surname does.
    private static int EndOfNameBefore(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var name = text[..^Ideographs.Suffix(text, lexicon.Names.OfficesAfterNames)].TrimEnd();
        return name.Length < text.Length && name.Length is >= LeastCharacters and <= MostBeforeOffice && IsName(name, lexicon.Names)
            && Ideographs.Prefix(name, lexicon.Names.Surnames) > 0 && !StateReader.TryRead(name, lexicon, out _) ? name.Length : 0;
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
