using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Who has the office that a header gives without a name: one line below it is a name and that office again, in the case of a subject.
/// <code>
/// Выступление Генерального секретаря в Совете / Анна Росси, Генеральный секретарь
/// ملاحظات الأمينة العامة أمام المجلس / آنا روسي، الأمينة العامة
/// Remarks by the Secretary-General / Anna Rossi, Minister of Rivers            nobody: another office
/// </code>
/// </summary>
internal static class OfficeHolder
{
    // What a case or a gender changes at the end of a word.
    private const int LongestEnding = 3;
    private const int LeastStem = 3;

    /// <summary>Takes the name for that of the speaker, and the office as it is printed with it.</summary>
    internal static void Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        for (var line = sheet.KindLine + 1; draft is { HasName: false, HasTitle: true } && sheet.KindLine >= 0 && line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (sheet.IsTouched(line) || sheet.Text[extent].IndexOfAny(',', '،') is not (var comma and > 0))
            {
                continue;
            }

            var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start + comma + 1, extent.End);
            if (IsSame(sheet.Text[draft.Titles[0]], sheet.Text.Text.AsSpan(start, end - start)) && Name(sheet, extent with { End = extent.Start + comma }) is { } name)
            {
                draft.Titles.ToList().ForEach(title => sheet.Builder.Claim(title, SegmentRole.Label));
                draft.Name(name, new Extent(start, end));
                sheet.Take(line);
            }
        }
    }

    private static PersonName? Name(HeaderSheet sheet, Extent extent) =>
        !sheet.Lexicon.Names.NamesAreUnmarked ? PersonName.Read(sheet.Text, extent, sheet.Lexicon) is { } person && person.End == extent.End ? person : null
        : PersonName.IsUnmarkedName(sheet.Text[extent], sheet.Lexicon.Names) ? new PersonName { Honorifics = [], Name = extent, PostNominals = [] }
        : null;

    // Word by word, up to the end of the shorter.
    private static bool IsSame(ReadOnlySpan<char> office, ReadOnlySpan<char> own)
    {
        int at = 0, other = 0, words = 0;
        while (Word.TryNext(office, ref at, out var start) && Word.TryNext(own, ref other, out var begin))
        {
            if (!AreForms(office[start..at], own[begin..other]))
            {
                return false;
            }

            words++;
        }

        return words > 0;
    }

    private static bool AreForms(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var stem = Math.Min(word.Length, other.Length) - LongestEnding;
        return word.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (stem >= LeastStem && Math.Abs(word.Length - other.Length) <= LongestEnding && word[..stem].Equals(other[..stem], StringComparison.OrdinalIgnoreCase));
    }
}
