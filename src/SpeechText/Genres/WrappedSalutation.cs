using SpeechText.Fields.Vocatives;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// A line of a salutation with those that it is wrapped to.
/// <code>
/// President of the seventy-ninth / Session of the General Assembly,
/// President of the Assembly, Ambassador / Anna Rossi,
/// </code>
/// </summary>
internal static class WrappedSalutation
{
    // One unit is wrapped over no more lines.
    private const int MostLines = 3;

    /// <summary>Reads a line; <paramref name="next"/> is the one after the last that it is wrapped to.</summary>
    internal static SalutationLine? Read(Manuscript manuscript, int line, out int next)
    {
        var extent = OpeningMark.WithoutMark(manuscript, line);
        next = line + 1;
        var found = SalutationLine.Read(manuscript.Text, extent, manuscript.Lexicon);
        for (var last = line + 1; last < Math.Min(manuscript.Lines.Count, line + MostLines); last++)
        {
            var wrapped = manuscript.Lines[last];
            if (wrapped.BlankBefore > 0 || wrapped.Is(LineStyle.StartsBlock) || !(GoesOn(manuscript, extent, found) || EndsOnNext(manuscript, extent, wrapped)))
            {
                break;
            }

            extent = extent.To(wrapped.Extent);
            if (SalutationLine.Read(manuscript.Text, extent, manuscript.Lexicon) is { } whole)
            {
                found = whole;
                next = last + 1;
            }
        }

        return found;
    }

    // A unit is wrapped where its line ends in a word that cannot end it, or in no mark while it is no unit by itself.
    private static bool GoesOn(Manuscript manuscript, Extent extent, SalutationLine? found)
    {
        var text = manuscript.Text[extent];
        return EndsInLink(text, manuscript.Lexicon)
            || EndsInRank(text, manuscript.Lexicon)
            || (found is null && !(text[^1] is ',' or ':' or ';' or '.' or '!' or '?' or '，' or '：' or '。' or '！'));
    }

    // "President of the seventy-ninth / Session of the General Assembly,": the mark that ends a unit stands on the next line, which calls
    // upon nobody by itself; where the line was full, upon nobody for certain.
    private static bool EndsOnNext(Manuscript manuscript, Extent extent, Line next) =>
        char.IsLetterOrDigit(manuscript.Text.Text[extent.End - 1])
        && (next.Is(LineStyle.Wrapped)
            ? SalutationLine.Read(manuscript.Text, next.Extent, manuscript.Lexicon) is not { Strength: VocativeStrength.Strong }
            : manuscript.Text.Text[next.Extent.End - 1] is ',' or ':' or ';' or '،' && SalutationLine.Read(manuscript.Text, next.Extent, manuscript.Lexicon) is null);

    /// <summary>Tells whether a rank ends a text behind a comma, <c>…, Ambassador</c>: it waits for its name.</summary>
    internal static bool EndsInRank(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text[(comma + 1)..].Trim() is { IsEmpty: false } rank && lexicon.Names.Ranks.Contains(rank);
    }

    private static bool EndsInLink(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return lexicon.Vocatives.Links.Contains(word) || lexicon.Names.IsTitleLink(word);
    }
}
