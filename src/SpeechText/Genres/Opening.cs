using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Fields.Vocatives;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Where the header ends, which lines are the salutation, and where the body begins.
/// </summary>
/// <param name="Header">The number of lines before the salutation, or before the body where there is none.</param>
/// <param name="Body">The index of the first line of the body.</param>
/// <param name="Parties">The parties addressed; empty where there is no salutation.</param>
/// <param name="Invocations">What stands before or among them that names God, wishes peace, thanks or greets.</param>
internal sealed record Opening(int Header, int Body, IReadOnlyList<VocativeUnit> Parties, IReadOnlyList<Extent> Invocations)
{
    /// <summary>Numbers and bullets before the parties.</summary>
    internal IReadOnlyList<Extent> Marks { get; private init; } = [];

    /// <summary>What the page has among or right after the parties: numbers, running heads.</summary>
    internal IReadOnlyList<Extent> Furniture { get; private init; } = [];

    /// <summary>The salutation as the cover prints it, where the page after it prints it again; otherwise empty.</summary>
    internal Extent OfCover { get; private init; }

    /// <summary>The blocks above with what a site says of the speech; mostly none.</summary>
    internal IReadOnlyList<int> Blurb { get; init; } = [];

    // The marks of direction that Arabic lines begin with.
    private const string Directions = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069 ";

    private const int LongestOffice = 20;
    private const int LongestHolder = 40;
    private const int LeastProse = 40;
    private const int LeastFullProse = 60;
    private const int LongestInvocation = 90;
    private const int LongestParty = 60;

    /// <summary>What opens at a line that nothing of the header can follow: a salutation, or the body at once.</summary>
    internal static Opening At(Manuscript manuscript, int line) => AtSalutation(manuscript, line, line) ?? new Opening(line, line, [], []);

    /// <summary>The salutation of which a line is certainly a part; <see langword="null"/> where it is no part of one.</summary>
    /// <param name="manuscript">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="first">The first line that may be of the salutation.</param>
    internal static Opening? AtSalutation(Manuscript manuscript, int line, int first = 0)
    {
        if (line >= manuscript.Lines.Count)
        {
            return null;
        }

        // "WOMEN AND PEACE": a theme in quotation marks calls upon nobody, nor does "of the delegations of Freedonia" below the kind.
        var text = manuscript.Text[OpeningMark.WithoutMark(manuscript, line)];
        if (text[0] is '"' or '“' or '«' or '„' || (manuscript.Lexicon.Names.NamesAreUnmarked && !EndsInMark(text) && !IsParties(text, manuscript.Lexicon))
            || (char.IsLower(text[0]) && !EndsInMark(text)))
        {
            return null;
        }

        var isBare = IsBareOffice(manuscript, line, text);
        return (isBare || VocativeShape.MayBeStrong(text, manuscript.Lexicon) || BeginsWithOffice(text, manuscript.Lexicon))
            && WrappedSalutation.Read(manuscript, line, out var after) is { } found && (isBare || found.Strength == VocativeStrength.Strong)
            ? ReadSalutation(manuscript, first, line, found, after)
            : null;
    }

    // "President," or "President" alone on its line, with a paragraph below it.
    private static bool IsBareOffice(Manuscript manuscript, int line, ReadOnlySpan<char> text) =>
        text.Length <= LongestOffice && manuscript.Lexicon.Names.TitleNouns.Contains(text.TrimEnd(','))
        && line > 0 && line + 1 < manuscript.Lines.Count && manuscript.Lines[line + 1] is { Extent.Length: >= LeastProse } next
        && (next.BlankBefore > 0 || next.Is(LineStyle.StartsBlock) || (text[^1] == ',' && next.Extent.Length >= LeastFullProse))
        && (manuscript.Lines[line].BlankBefore > 0 || manuscript.Lines[line].Is(LineStyle.StartsBlock));

    // "President, Excellencies,", "Prime Minister Rossi, Excellencies,": an office may be the first of those called upon.
    private static bool BeginsWithOffice(ReadOnlySpan<char> text, Lexicon lexicon) =>
        text[^1] is ',' or ':'
            && text.IndexOf(',') is > 0 and <= LongestHolder and var comma
            && comma < text.Length - 1
            && TitleShape.BeginsWithNoun(text[..comma], lexicon.Names);

    /// <summary>True where a line calls upon somebody for certain.</summary>
    internal static bool IsSalutation(Manuscript manuscript, int line) => WrappedSalutation.Read(manuscript, line, out _) is { Strength: VocativeStrength.Strong };

    // "السيدات والسادة": no cover names parties.
    private static bool IsParties(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && lexicon.Vocatives.Parties.Contains(text[start..at]) && VocativeShape.IsStrong(text, lexicon);
    }

    // Without capitals an office on a cover looks like one called upon; the mark after it tells them apart.
    private static bool EndsInMark(ReadOnlySpan<char> text) => text.TrimEnd(Directions) is [.., ',' or '،' or '؛' or ':' or '!' or '/' or '.'];

    // The strong line is known already, and so is the line after it.
    private static Opening ReadSalutation(Manuscript manuscript, int least, int strong, SalutationLine known, int after)
    {
        var parties = new List<VocativeUnit>();
        var invocations = new List<Extent>();
        var first = FirstOf(manuscript, strong, least);
        while (first > least && (IsInvocation(manuscript, first - 1) || OpeningMark.IsParagraphNumber(manuscript.Text[manuscript.Lines[first - 1].Extent])))
        {
            first--;
        }

        var line = first;
        var marks = new List<Extent>();
        var furniture = new List<Extent>();
        var (page, before) = (-1, 0);
        while (line < manuscript.Lines.Count)
        {
            var next = line + 1;
            if (line > first && manuscript.Lines[line].Is(LineStyle.PageBreak))
            {
                (page, before) = (line, parties.Count);
            }

            if (IsInvocation(manuscript, line))
            {
                invocations.Add(manuscript.Lines[line].Extent);
            }
            else if (line < strong && OpeningMark.IsParagraphNumber(manuscript.Text[manuscript.Lines[line].Extent]))
            {
                marks.Add(manuscript.Lines[line].Extent);
            }
            else if (line == strong)
            {
                AddGreeting(manuscript, line, invocations);
                parties.AddRange(known.Units);
                next = after;
            }
            else if (WrappedSalutation.Read(manuscript, line, out next) is { } found)
            {
                AddGreeting(manuscript, line, invocations);
                parties.AddRange(found.Units);
            }
            else if (IsBetweenVocatives(manuscript, line))
            {
                var (start, end) = OneLine.Trim(manuscript.Text.Text, manuscript.Lines[line].Extent.Start, manuscript.Lines[line].Extent.End);
                parties.Add(new VocativeUnit { Extent = new Extent(start, end) });
            }
            else if (OpeningMark.IsNumber(manuscript.Text[manuscript.Lines[line].Extent]) && line + 1 < manuscript.Lines.Count && IsSalutation(manuscript, line + 1))
            {
                (page, before) = (line + 1, parties.Count);
                furniture.Add(manuscript.Lines[line].Extent);
                line++;
                continue;
            }
            else
            {
                break;
            }

            if (OpeningMark.WithoutMark(manuscript, line) is var words && words.Start > manuscript.Lines[line].Extent.Start)
            {
                marks.Add(manuscript.Lines[line].Extent with { End = words.Start });
            }

            line = next;
        }

        // A greeting before the first party, such as "Thank you,", is of the salutation.
        if (OpeningMark.WithoutMark(manuscript, first).Start is var opens && opens < parties[0].Extent.Start && invocations.Count == 0)
        {
            invocations.Add(new Extent(opens, parties[0].Extent.Start));
        }

        var body = OpeningMark.SkipHeads(manuscript, line, furniture);
        if (page < 0 || !IsRepeated(manuscript.Text, parties, before))
        {
            return new Opening(first, body, parties, invocations) { Marks = marks, Furniture = furniture };
        }

        // What the cover prints is announced; what the page prints is spoken.
        var cover = new Extent(manuscript.Lines[first].Extent.Start, parties[before - 1].Extent.End);
        return new Opening(first, body, parties[before..], [.. invocations.Where(i => i.Start >= cover.End)])
        {
            Marks = [.. marks.Where(m => m.Start >= cover.End)],
            Furniture = furniture,
            OfCover = cover,
        };
    }

    // A party called upon before the page ends, and again after it.
    private static bool IsRepeated(ReadingText text, List<VocativeUnit> parties, int before)
    {
        for (var i = before; i < parties.Count; i++)
        {
            for (var j = 0; j < before; j++)
            {
                if (text[parties[i].Extent].Equals(text[parties[j].Extent], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Thank you, Mr. President": the thanks are of the salutation, though nobody is addressed by them.
    private static void AddGreeting(Manuscript manuscript, int line, List<Extent> invocations)
    {
        var extent = manuscript.Lines[line].Extent;
        if (manuscript.Lexicon.Vocatives.Greetings.MatchStart(manuscript.Text[extent]) is var length and > 0)
        {
            invocations.Add(extent with { End = extent.Start + length });
        }
    }

    // "Mr. Chair, / Legal Advisers, / Excellencies,": what stands between two vocatives and ends as they do is one.
    private static bool IsBetweenVocatives(Manuscript manuscript, int line)
    {
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        return text.Length <= LongestParty && text[^1] == ',' && char.IsUpper(text[0]) && text.IndexOf(',') == text.Length - 1
            && line + 1 < manuscript.Lines.Count
            && WrappedSalutation.Read(manuscript, line + 1, out _) is { Strength: VocativeStrength.Strong };
    }

    private static bool IsInvocation(Manuscript manuscript, int line) =>
        manuscript.Lines[line].Extent is { Length: <= LongestInvocation } extent
        && manuscript.Lexicon.Vocatives.Invocations.MatchStart(manuscript.Text[extent].TrimStart(Directions)) > 0;

    // A name or an office at the head of the list is certain only by what follows it: "Professor Rossi," before "Dear students,".
    private static int FirstOf(Manuscript manuscript, int first, int least)
    {
        while (first > least
            && manuscript.Text.Text[manuscript.Lines[first - 1].Extent.End - 1] is var mark
            && (mark is ',' or '،' or '，' or '：' or ';' or ':' or '.' or '!' || (manuscript.Lexicon.Names.NamesAreUnmarked && manuscript.Lines[first].BlankBefore == 0))
            && SalutationLine.Read(manuscript.Text, OpeningMark.WithoutMark(manuscript, first - 1), manuscript.Lexicon) is { } found
            && (mark is ',' or '،' or '，' || found.Strength == VocativeStrength.Strong))
        {
            first--;
        }

        return first - 2 >= least && IsWrappedName(manuscript, first - 2) ? first - 2 : first;
    }

    // "President of the Assembly, Ambassador / Anna Rossi," before the next party.
    private static bool IsWrappedName(Manuscript manuscript, int line) =>
        manuscript.Text.Text[manuscript.Lines[line + 1].Extent.End - 1] is ',' or '，'
        && WrappedSalutation.EndsInRank(manuscript.Text[manuscript.Lines[line].Extent], manuscript.Lexicon)
        && WrappedSalutation.Read(manuscript, line, out var next) is not null && next == line + 2;
}
