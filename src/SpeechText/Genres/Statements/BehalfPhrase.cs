using System.Buffers;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// For whom a speaker speaks, where the header says so.
/// <code>
/// on behalf of the Group of 77 and China by Ms. Anna Rossi    Group of 77 and China
/// au nom du Groupe des États d’Afrique,                       Groupe des États d’Afrique
/// on behalf of the Nordic countries (Denmark, Finland)        Nordic countries
/// </code>
/// </summary>
internal static class BehalfPhrase
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:()[]");

    /// <summary>Reads the phrase at the start of an extent, cue and party; empty where none stands there.</summary>
    internal static Extent Read(HeaderSheet sheet, Extent extent)
    {
        var words = sheet.Lexicon.Header;
        var cue = words.Behalf.MatchStart(sheet.Text[extent]);
        if (cue == 0)
        {
            return extent with { End = extent.Start };
        }

        var from = extent.Start + cue;
        while (from < extent.End && sheet.Text.Text[from] == ' ')
        {
            from++;
        }

        from += LengthOfArticle(sheet.Text[extent with { Start = from }], sheet.Lexicon.Names);
        var end = EndOfParty(sheet, extent with { Start = from });
        var (start, trimmed) = OneLine.Trim(sheet.Text.Text, from, end);
        if (start >= trimmed)
        {
            return extent with { End = extent.Start };
        }

        sheet.Builder.Claim(new Extent(extent.Start, start), SegmentRole.Label);
        sheet.Builder.Claim(new Extent(start, trimmed), SegmentRole.Field);
        sheet.Behalf ??= new Extent(start, trimmed);
        end = EndOfBracket(sheet, extent with { Start = end });
        end = sheet.Lexicon.Names.Honorifics.MatchStart(sheet.Text[new Extent(start, trimmed)]) > 0 ? EndOfTitles(sheet, extent with { Start = end }) : end;
        sheet.Builder.Claim(new Extent(trimmed, end), SegmentRole.Label);
        return extent with { End = end };
    }

    /// <summary>Those spoken for, as the speech has them.</summary>
    internal static Affiliation? Party(HeaderSheet sheet) => sheet.Behalf is not { } extent ? null
        : sheet.Builder.Affiliation(ReadableCase.Of(OneLine.Of(sheet.Text[extent]), sheet.Lexicon.Names), extent, StateReader.TryRead(sheet.Text[extent], sheet.Lexicon, out var code) ? code : null);

    /// <summary>The length of an article at the start, the blank after it included; 0 where none stands there.</summary>
    internal static int LengthOfArticle(ReadOnlySpan<char> span, NameWords names)
    {
        var at = 0;
        return Word.TryNext(span, ref at, out var start) && start == 0 && at < span.Length && names.SmallWords.Contains(span[..at]) ? at + 1 : 0;
    }

    // At the word that announces the speaker, at a comma or bracket, or where the occasion begins.
    private static int EndOfParty(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        int at = 0, last = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (span[last..start].IndexOfAny(Ends) is var mark and >= 0)
            {
                return extent.Start + last + mark;
            }

            if (start > 0 && (sheet.Lexicon.Header.By.MatchStart(span[start..]) > 0 || sheet.Lexicon.Header.OccasionCues.MatchStart(span[start..]) > 0))
            {
                return extent.Start + start;
            }

            last = at;
        }

        return extent.Start + last;
    }

    // "on behalf of H.E. Mr. Rossi, President of Freedonia": the titles after the name are of him who is absent.
    private static int EndOfTitles(HeaderSheet sheet, Extent rest)
    {
        var end = rest.Start;
        while (end < rest.End && sheet.Text[rest with { Start = end }].TrimStart() is [',', ..] after)
        {
            var (start, last) = OneLine.Trim(sheet.Text.Text, rest.End - after.Length, rest.End);
            var phrase = new Extent(start, sheet.Text.Text.AsSpan(start, last - start).IndexOfAny(',', '\n') is var mark and >= 0 ? start + mark : last);
            if (!TitleShape.IsTitle(sheet.Text[phrase], sheet.Lexicon.Names))
            {
                break;
            }

            end = phrase.End;
        }

        return end;
    }

    // The members of a group, in brackets after it.
    private static int EndOfBracket(HeaderSheet sheet, Extent rest)
    {
        var span = sheet.Text[rest];
        var start = span.Length - span.TrimStart().Length;
        var close = start < span.Length && span[start] == '(' ? span.IndexOf(')') : -1;
        return close < 0 ? rest.Start : rest.Start + close + 1;
    }
}
