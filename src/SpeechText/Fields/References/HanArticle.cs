using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Finds the articles and chapters that follow their treaty, as Chinese has them.
/// <code>
/// 《联合国宪章》第五十一条      Article 51 of the Charter
/// 宪章第七章                   Chapter VII
/// 公司章程第五条               nothing: no treaty known here
/// </code>
/// </summary>
internal static class HanArticle
{
    private const int MostDigits = 5;
    private const string Numerals = "〇零一二三四五六七八九十百0123456789";

    /// <summary>Adds what the text cites so.</summary>
    internal static void Find(ReadOnlySpan<char> text, ReferenceWords words, List<FoundReference> found)
    {
        if (words.TreatiesBefore.Length == 0)
        {
            return;
        }

        for (var at = 0; text[at..].IndexOf(words.DivisionMark) is var next and >= 0;)
        {
            var mark = at + next;
            at = mark + 1;
            var end = at;
            while (end < text.Length && end - at < MostDigits && Numerals.Contains(text[end]))
            {
                end++;
            }

            if (end > at && end < text.Length && words.Divisions.Contains(text.Slice(end, 1).ToString()) && Treaty(text[..mark], words) is var start and >= 0)
            {
                found.Add(new FoundReference(start, end + 1, ReferenceKind.Treaty, null, null));
                at = end + 1;
            }
        }
    }

    private static int Treaty(ReadOnlySpan<char> before, ReferenceWords words)
    {
        var isClosed = before.EndsWith('》');
        var name = isClosed ? before[..^1] : before;
        foreach (var treaty in words.TreatiesBefore)
        {
            if (name.EndsWith(treaty, StringComparison.Ordinal))
            {
                var start = name.Length - treaty.Length;
                return isClosed && start > 0 && name[start - 1] == '《' ? start - 1 : start;
            }
        }

        return -1;
    }
}
