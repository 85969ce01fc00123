using SpeechText.Fields.Names;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Whoever signed a message below its last words: a name on a line of its own, and the title under it or behind a comma.
/// <code>
/// … for those who come after us.
///
/// Anna Rossi
/// Director-General of the River Organization
/// </code>
/// Both must be there, and nothing after them; a name without a title may be anybody's.
/// </summary>
internal sealed record SignedBelow
{
    private const int MostTitleLines = 3;
    private const int LongestName = 60;
    private const int LongestTitle = 200;

    /// <summary>The first of the lines; -1 where nobody signed.</summary>
    internal int Line { get; private init; } = -1;

    internal PersonName? Name { get; private init; }

    internal IReadOnlyList<Extent> Titles { get; private init; } = [];

    /// <summary>Takes whoever signed for the speaker of a header that names none, or that has an office which the signature has too.</summary>
    /// <returns>The first line of the signature; <see langword="null"/> where it is not the speaker's.</returns>
    internal static int? Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        if (sheet.Manuscript.Once(Find) is not { Name: { } name } signed
            || (draft.HasTitle && !sheet.Text[draft.Titles[0]].StartsWith(sheet.Text[signed.Titles[0]], StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        draft.AddTitles(draft.HasTitle ? [] : signed.Titles);
        foreach (var title in draft.Titles[0] == signed.Titles[0] ? [] : signed.Titles)
        {
            sheet.Builder.Claim(title, SegmentRole.Field);
        }

        draft.Name(name);
        return signed.Line;
    }

    internal static SignedBelow Find(Manuscript manuscript)
    {
        var lexicon = manuscript.Lexicon;
        if (lexicon.Names.NamesAreUnmarked || lexicon.Header.KindComesLast)
        {
            return new SignedBelow();
        }

        var last = manuscript.Lines.Count - 1;
        for (var line = last; line > 0 && line >= last - MostTitleLines; line--)
        {
            if (EndsSentence(manuscript.Text[manuscript.Lines[line].Extent]))
            {
                break;
            }

            if (EndsSentence(manuscript.Text[manuscript.Lines[line - 1].Extent])
                && (manuscript.Lines[line].BlankBefore > 0 || manuscript.Lines[line].Is(LineStyle.StartsBlock)))
            {
                return Read(manuscript, line, last);
            }
        }

        return new SignedBelow();
    }

    private static SignedBelow Read(Manuscript manuscript, int line, int last)
    {
        var extent = manuscript.Lines[line].Extent;
        var comma = manuscript.Text[extent].IndexOf(',');
        var name = comma > 0 ? extent with { End = extent.Start + comma } : extent;
        var from = comma > 0 ? extent.Start + comma + 1 : line < last ? manuscript.Lines[line + 1].Extent.Start : extent.End;
        while (from < extent.End && manuscript.Text.Text[from] == ' ')
        {
            from++;
        }

        var title = new Extent(from, manuscript.Lines[last].Extent.End);
        return name.Length <= LongestName && title.Length is > 0 and <= LongestTitle
            && IsTitle(manuscript.Text[title], manuscript.Lexicon)
            && PersonName.Read(manuscript.Text, name, manuscript.Lexicon) is { Name.IsEmpty: false } person && person.End == name.End
                ? new SignedBelow { Line = line, Name = person, Titles = TitleShape.Split(manuscript.Text, title, manuscript.Lexicon.Names) }
                : new SignedBelow();
    }

    private static bool IsTitle(ReadOnlySpan<char> text, Lexicon lexicon) => TitleShape.BeginsWithNoun(text, lexicon.Names) && TitleShape.IsTitle(text, lexicon.Names);

    private static bool EndsSentence(ReadOnlySpan<char> text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '»' or '…';
}
