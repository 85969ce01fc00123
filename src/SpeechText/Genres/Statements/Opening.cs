using SpeechText.Fields.Vocatives;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where the header ends, which lines are the salutation, and where the body begins.
/// </summary>
/// <param name="Header">The number of lines before the salutation, or before the body where there is none.</param>
/// <param name="Body">The index of the first line of the body.</param>
/// <param name="Parties">The parties addressed; empty where there is no salutation.</param>
internal sealed record Opening(int Header, int Body, IReadOnlyList<VocativeUnit> Parties)
{
    // A cover, a letterhead in two languages and a theme come to fewer.
    private const int MostHeaderLines = 80;

    // One unit is wrapped over no more lines.
    private const int MostWrappedLines = 3;

    // Headers hold short lines; prose ends in a sentence.
    private const int LeastProse = 90;

    internal static Opening Find(Manuscript manuscript)
    {
        var lines = manuscript.Lines;
        var most = Math.Min(lines.Count, MostHeaderLines);
        var block = 0;
        for (var i = 0; i < most; i++)
        {
            while (block + 1 < manuscript.Blocks.Count && manuscript.Blocks[block + 1].First <= i)
            {
                block++;
            }

            if (VocativeShape.MayBeStrong(manuscript.Text[manuscript.Lines[i].Extent], manuscript.Lexicon)
                && ReadLine(manuscript, i, out _) is { Strength: VocativeStrength.Strong })
            {
                return ReadSalutation(manuscript, FirstOf(manuscript, i));
            }

            if (i == manuscript.Blocks[block].First && IsProse(manuscript.Text[manuscript.Blocks[block].Extent]))
            {
                return new Opening(i, i, []);
            }
        }

        return new Opening(most, most, []);
    }

    private static Opening ReadSalutation(Manuscript manuscript, int first)
    {
        var parties = new List<VocativeUnit>();
        var line = first;
        while (line < manuscript.Lines.Count && ReadLine(manuscript, line, out var next) is { } found)
        {
            parties.AddRange(found.Units);
            line = next;
        }

        return new Opening(first, line, parties);
    }

    // A name or an office at the head of the list is certain only by what follows it: "Professor Rossi," before "Dear students,".
    private static int FirstOf(Manuscript manuscript, int first)
    {
        while (first > 0
            && manuscript.Text.Text[manuscript.Lines[first - 1].Extent.End - 1] == ','
            && SalutationLine.Read(manuscript.Text, manuscript.Lines[first - 1].Extent, manuscript.Lexicon) is not null)
        {
            first--;
        }

        return first;
    }

    private static SalutationLine? ReadLine(Manuscript manuscript, int line, out int next)
    {
        var extent = manuscript.Lines[line].Extent;
        next = line + 1;
        var found = SalutationLine.Read(manuscript.Text, extent, manuscript.Lexicon);
        for (var last = line + 1; last < Math.Min(manuscript.Lines.Count, line + MostWrappedLines); last++)
        {
            var wrapped = manuscript.Lines[last];
            if (wrapped.BlankBefore > 0 || wrapped.Is(LineStyle.StartsBlock) || !GoesOn(manuscript, extent, found))
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
        return EndsInLink(text, manuscript.Lexicon) || (found is null && !(text[^1] is ',' or ':' or ';' or '.' or '!' or '?'));
    }

    private static bool EndsInLink(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return lexicon.Vocatives.Links.Contains(word) || lexicon.Names.IsTitleLink(word);
    }

    private static bool IsProse(ReadOnlySpan<char> text) => text.Length >= LeastProse && (text[^1] is '.' or '?' or '!' || (text[^1] is '”' or '"' && text[^2] is '.' or '?' or '!'));
}
