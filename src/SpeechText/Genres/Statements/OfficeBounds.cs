using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where the words of an office begin and end that stand beside a name, an article or an honorific.
/// </summary>
internal static class OfficeBounds
{
    /// <summary>Leaves out the article before it: <c>by | the | President of the General Assembly</c>.</summary>
    internal static Extent WithoutArticle(HeaderSheet sheet, Extent title)
    {
        var at = 0;
        if (!Word.TryNext(sheet.Text[title], ref at, out var start) || start > 0 || !sheet.Lexicon.Names.SmallWords.Contains(sheet.Text[title][..at])
            || !SpeakerSigns.BeginsOffice(sheet.Text[title][at..].TrimStart(), sheet.Lexicon))
        {
            return title;
        }

        sheet.Builder.Claim(title with { End = title.Start + at }, SegmentRole.Label);
        return title with { Start = title.Start + at + 1 };
    }

    /// <summary>Finds where it ends before an honorific, which begins the name: <c>President of the Council | H.E. Mr. Rossi</c>.</summary>
    internal static int EndBeforeHonorific(HeaderSheet sheet, Extent title)
    {
        var span = sheet.Text[title];
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (start > 0 && (sheet.Lexicon.Names.Honorifics.MatchStart(span[start..]) > 0 || IsRank(span[start..at], sheet.Lexicon.Names)))
            {
                return start;
            }
        }

        return span.Length;
    }

    // "وزير الخارجية | الدكتور": where nothing marks a name, a rank that is no office begins one.
    private static bool IsRank(ReadOnlySpan<char> word, NameWords names) => names.NamesAreUnmarked && names.Ranks.Contains(word) && !names.TitleNouns.Contains(word);

    /// <summary>Tells whether the noun of an office is somebody's given name: <c>أمير سعيد</c>, not <c>أمير دولة قطر</c>.</summary>
    internal static bool IsGivenName(HeaderSheet sheet, Extent extent)
    {
        var text = sheet.Text[extent];
        var at = 0;
        return Word.TryNext(text, ref at, out var start)
            && sheet.Lexicon.Names.TitlesInNames.Contains(text[start..at])
            && text[at..].TrimStart() is { IsEmpty: false } rest
            && sheet.Lexicon.Header.Organizations.MatchStart(rest) == 0 && !(StateReader.TryFind(rest, sheet.Lexicon, out var state) && state.Start == 0);
    }
}
