using SpeechText.Languages;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Where a label ends: at its colon or, after words that are nothing but a label, at the dash that some pages print for it.
/// <code>
/// Question :  Thank you.      a colon, a blank before it
/// 问：谢谢。                    a full-width colon
/// Pregunta.- Gracias.         a full stop and a dash
/// </code>
/// </summary>
/// <param name="Words">The length of the words before it.</param>
/// <param name="End">The offset after it.</param>
/// <param name="IsColon">False for a dash.</param>
internal readonly record struct LabelEnd(int Words, int End, bool IsColon)
{
    internal static LabelEnd? Find(ReadOnlySpan<char> line, BriefingWords words)
    {
        var mark = line.IndexOfAny(':', '：');
        if (mark > 0 && (mark + 1 == line.Length || line[mark] == '：' || IsApart(line[mark + 1]) || IsLabel(line[..mark].TrimEnd(), words)))
        {
            return new LabelEnd(line[..mark].TrimEnd().Length, mark + 1, true);
        }

        var length = Math.Max(words.Questions.MatchStart(line), Office.Read(line, words) is var (_, _, rest) ? line.Length - rest : 0);
        var end = length < line.Length && line[length] == '.' ? length + 1 : length;
        return length > 0 && end < line.Length && line[end] is '-' or '–' && (end + 1 == line.Length || line[end + 1] == ' ')
            ? new LabelEnd(length, end + 1, false)
            : null;
    }

    // "10:30" and "https://" end nothing.
    private static bool IsApart(char next) => char.IsWhiteSpace(next) || next is '(' or '[' or '“' or '"' or '«' or '…' or '—' or '*' or '_';

    private static bool IsLabel(ReadOnlySpan<char> head, BriefingWords words) =>
        head[^1] is ')' or ']' || words.Questions.Contains(head) || Office.Read(head, words) is { Rest: 0 };
}
