using System.Buffers;
using SpeechText.Blocks;
using SpeechText.Fields.Text;
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
/// <param name="Invocations">Lines before or among them that name God or wish peace.</param>
internal sealed record Opening(int Header, int Body, IReadOnlyList<VocativeUnit> Parties, IReadOnlyList<Extent> Invocations)
{
    // A cover, a letterhead in two languages and a theme come to fewer.
    private const int MostHeaderLines = 80;

    // One unit is wrapped over no more lines.
    private const int MostWrappedLines = 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“\"«„");

    // The marks of direction that Arabic lines begin with.
    private const string Directions = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069 ";

    private const int LongestInvocation = 90;
    private const int LongestParty = 60;
    private const int LongestTheme = 300;
    private const int LeastTitleLines = 3;

    // Headers hold short lines; prose ends in a sentence.
    private const int LeastProse = 90;
    private const int LeastIdeographicProse = 30;

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

            if ((!manuscript.Lexicon.Names.NamesAreUnmarked || EndsInMark(manuscript.Text[manuscript.Lines[i].Extent]))
                && VocativeShape.MayBeStrong(manuscript.Text[manuscript.Lines[i].Extent], manuscript.Lexicon)
                && ReadLine(manuscript, i, out var after) is { Strength: VocativeStrength.Strong } found)
            {
                return ReadSalutation(manuscript, FirstOf(manuscript, i), i, found, after);
            }

            if (i == manuscript.Blocks[block].First && IsProse(manuscript.Text[manuscript.Blocks[block].Extent])
                && !IsTitlePage(manuscript, manuscript.Blocks[block]) && !IsTheme(manuscript, block))
            {
                return new Opening(i, i, [], []);
            }
        }

        return new Opening(most, most, [], []);
    }

    // Without capitals an office on a cover looks like one called upon; the mark after it tells them apart.
    private static bool EndsInMark(ReadOnlySpan<char> text) => text.TrimEnd(Directions)[^1] is ',' or '،' or '؛' or ':' or '!' or '/' or '.';

    // The strong line is known already, and so is the line after it.
    private static Opening ReadSalutation(Manuscript manuscript, int first, int strong, SalutationLine known, int after)
    {
        var parties = new List<VocativeUnit>();
        var invocations = new List<Extent>();
        while (first > 0 && IsInvocation(manuscript, first - 1))
        {
            first--;
        }

        var line = first;
        while (line < manuscript.Lines.Count)
        {
            var next = line + 1;
            if (IsInvocation(manuscript, line))
            {
                invocations.Add(manuscript.Lines[line].Extent);
            }
            else if (line == strong)
            {
                parties.AddRange(known.Units);
                next = after;
            }
            else if (ReadLine(manuscript, line, out next) is { } found)
            {
                parties.AddRange(found.Units);
            }
            else if (IsBetweenVocatives(manuscript, line))
            {
                var (start, end) = OneLine.Trim(manuscript.Text.Text, manuscript.Lines[line].Extent.Start, manuscript.Lines[line].Extent.End);
                parties.Add(new VocativeUnit { Extent = new Extent(start, end) });
            }
            else
            {
                break;
            }

            line = next;
        }

        return new Opening(first, line, parties, invocations);
    }

    // "Mr. Chair, / Legal Advisers, / Excellencies,": what stands between two vocatives and ends as they do is one.
    private static bool IsBetweenVocatives(Manuscript manuscript, int line)
    {
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        return text.Length <= LongestParty && text[^1] == ',' && char.IsUpper(text[0]) && text.IndexOf(',') == text.Length - 1
            && line + 1 < manuscript.Lines.Count
            && ReadLine(manuscript, line + 1, out _) is { Strength: VocativeStrength.Strong };
    }

    private static bool IsInvocation(Manuscript manuscript, int line) =>
        manuscript.Lines[line].Extent is { Length: <= LongestInvocation } extent
        && manuscript.Lexicon.Vocatives.Invocations.MatchStart(manuscript.Text[extent].TrimStart(Directions)) > 0;

    // A full stop may end a header too, of which every line begins with a capital or the first says what the text is.
    private static bool IsTitlePage(Manuscript manuscript, Block block)
    {
        var text = manuscript.Text[block.Extent];
        var kind = manuscript.Lexicon.Header.Kinds.MatchStart(text, out _);
        if (kind > 0 && KindLines.Announces(text[kind..].TrimStart(), manuscript.Lexicon, afterKind: true))
        {
            return true;
        }

        for (var line = block.First; line < block.First + block.Count; line++)
        {
            if (!char.IsUpper(manuscript.Text.Text[manuscript.Lines[line].Extent.Start]))
            {
                return false;
            }
        }

        return block.Count >= LeastTitleLines;
    }

    // The theme of a session is printed as a sentence too, but speaks of nobody's own, and stands in quotation marks or right before the
    // salutation; the title of a web page may be cut off in mid-sentence.
    private static bool IsTheme(Manuscript manuscript, int block)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        if (text.EndsWith("...", StringComparison.Ordinal))
        {
            return true;
        }

        if (block == 0 || text.Length > LongestTheme || block + 1 >= manuscript.Blocks.Count)
        {
            return false;
        }

        var at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (manuscript.Lexicon.Vocatives.FirstPerson.Contains(text[start..at]))
            {
                return false;
            }
        }

        return Quotes.Contains(text[0]) || ReadLine(manuscript, manuscript.Blocks[block + 1].First, out _) is { Strength: VocativeStrength.Strong };
    }

    // A name or an office at the head of the list is certain only by what follows it: "Professor Rossi," before "Dear students,".
    private static int FirstOf(Manuscript manuscript, int first)
    {
        while (first > 0
            && manuscript.Text.Text[manuscript.Lines[first - 1].Extent.End - 1] is var mark and (',' or '，' or '：' or ';' or ':' or '.' or '!')
            && SalutationLine.Read(manuscript.Text, manuscript.Lines[first - 1].Extent, manuscript.Lexicon) is { } found
            && (mark is ',' or '，' || found.Strength == VocativeStrength.Strong))
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
        return EndsInLink(text, manuscript.Lexicon) || (found is null && !(text[^1] is ',' or ':' or ';' or '.' or '!' or '?' or '，' or '：' or '。' or '！'));
    }

    private static bool EndsInLink(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return lexicon.Vocatives.Links.Contains(word) || lexicon.Names.IsTitleLink(word);
    }

    private static bool IsProse(ReadOnlySpan<char> text) => (text.Length >= LeastProse && (text[^1] is '.' or '?' or '!' || (text[^1] is '”' or '"' && text[^2] is '.' or '?' or '!')))
        || (text.Length >= LeastIdeographicProse && text[^1] is '。' or '？' or '！');
}
