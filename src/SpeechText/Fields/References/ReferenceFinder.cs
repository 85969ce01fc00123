using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Finds the documents that a text cites, by symbol and in prose. It looks at strokes and digits alone, and a bounded way around each:
/// time is linear in the text, and a text without them costs next to nothing.
/// </summary>
internal static class ReferenceFinder
{
    /// <summary>Finds them, in the order of the text; none overlaps another.</summary>
    internal static IReadOnlyList<FoundReference> Find(string text, ReferenceWords words)
    {
        var found = new List<FoundReference>();
        RomanArticle.Find(text, words, found);
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            var symbols = new List<FoundReference>();
            FindSymbols(text, words, symbols);
            FindProse(text, words, symbols, found);
            found.AddRange(symbols);
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static void FindSymbols(ReadOnlySpan<char> text, ReferenceWords words, List<FoundReference> found)
    {
        var matches = new List<SymbolMatch>();
        for (var at = 0; SymbolFinder.TryFind(text, at, out var match); at = match.End)
        {
            matches.Add(match);
            match = SymbolRange.Read(text, match, matches);
            for (var read = 0; SymbolList.TryReadNext(text, match, read, words, out var next); read++)
            {
                matches.Add(next);
                match = SymbolRange.Read(text, next, matches);
            }
        }

        foreach (var match in matches)
        {
            found.Add(Reference(match));
        }
    }

    private static FoundReference Reference(SymbolMatch match)
    {
        var series = match.Symbol.Series;
        var kind = series is "RES" or "Res" ? ReferenceKind.Resolution : series is "DEC" or "Dec" ? ReferenceKind.Decision : ReferenceKind.Document;
        var isOfImpossibleYear = SymbolYear.IsPrinted(match.Parts.Brackets) && !SymbolYear.Is(match.Parts.Brackets);
        var doubt = isOfImpossibleYear ? DiagnosticId.ImpossibleYear : match.IsRepaired ? DiagnosticId.SymbolRepaired : null;
        return new FoundReference(match.Start, match.End, kind, match.Symbol.ToString(), doubt);
    }

    private static void FindProse(ReadOnlySpan<char> text, ReferenceWords words, List<FoundReference> symbols, List<FoundReference> found)
    {
        var symbol = 0;
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is var next and >= 0;)
        {
            at += next;
            while (symbol < symbols.Count && symbols[symbol].End <= at)
            {
                symbol++;
            }

            var end = symbol < symbols.Count && symbols[symbol].Start <= at ? symbols[symbol].End : ReadAt(text, at, words, found);
            at = Math.Max(end, at + 1);
            while (at < text.Length && char.IsAsciiDigit(text[at]) && end < at)
            {
                at++;
            }
        }
    }

    private static int ReadAt(ReadOnlySpan<char> text, int digit, ReferenceWords words, List<FoundReference> found)
    {
        var number = text[..digit].EndsWith("ES-") ? digit - 3 : text[..digit].EndsWith("S-") ? digit - 2 : digit;
        if (number > 0 && char.IsLetterOrDigit(text[number - 1]) && !Scripts.IsIdeograph(text[number - 1]))
        {
            return digit;
        }

        if (words.NumberComesFirst)
        {
            var mark = words.NumberMarks.MatchStart(text[Math.Max(0, number - 1)..number]) == 1 ? number - 1 : number;
            return mark == number ? digit : ResolutionList.Read(text, number, new LeadIn(mark, CitedNoun.Resolutions, OrganName.Before(text[..mark], words, out _), false), words, found);
        }

        if (!LeadIn.TryFind(text, number, words, out var lead))
        {
            return digit;
        }

        if (lead.Noun != CitedNoun.Article)
        {
            return ResolutionList.Read(text, number, lead, words, found);
        }

        var cursor = new Cursor(text, number);
        if (TreatyArticle.TryRead(ref cursor, words))
        {
            found.Add(new FoundReference(lead.Start, cursor.At, ReferenceKind.Treaty, null, null));
        }
        else if (TreatyArticle.TryReadAlone(ref cursor, words) && NamedTreaty.StandsBefore(text, lead.Start, words))
        {
            found.Add(new FoundReference(lead.Start, cursor.At, ReferenceKind.Treaty, null, null));
        }

        return Math.Max(cursor.At, digit);
    }
}
