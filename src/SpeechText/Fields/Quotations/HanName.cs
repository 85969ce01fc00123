using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads the whole of a name, and the office right before it, where Chinese prose introduces somebody.
/// <code>
/// 联合国秘书长 | 布兰特                  the office, then the name
/// 特使 | 伊沃·马雷克                    all of a name of which the end is looked for
/// 他在布兰特                            none: no office stands before
/// </code>
/// </summary>
internal static class HanName
{
    /// <summary>The most characters that a name is looked for with.</summary>
    internal const int Longest = 14;

    private const int LongestOffice = 16;

    internal static (Slice Title, Slice Name)? Read(string text, int start, int end, ClauseWords words)
    {
        // A name with a dot before what is looked for begins at the office.
        var isDotted = start > 0 && text[start - 1] == '·';
        for (var at = start; at > 0 && at >= start - (isDotted ? Longest : 0); at--)
        {
            foreach (var office in words.Offices)
            {
                if (text.AsSpan(0, at).EndsWith(office))
                {
                    return (new Slice(StartOfOffice(text, at - office.Length, words), at), new Slice(at, end));
                }
            }

            if (!char.IsLetter(text[at - 1]) && text[at - 1] != '·')
            {
                break;
            }
        }

        return null;
    }

    private static int StartOfOffice(string text, int noun, ClauseWords words)
    {
        var start = noun;
        while (start > 0 && noun - start < LongestOffice && char.IsLetter(text[start - 1]) && !words.Stops.Contains(text.AsSpan(start - 1, 1)))
        {
            start--;
        }

        return start;
    }
}
