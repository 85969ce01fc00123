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
        text = WithAsciiDigits(text);
        RomanArticle.Find(text, words, found);
        HanArticle.Find(text, words, found);
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            var symbols = new List<FoundReference>();
            FindSymbols(text, words, symbols);
            FindProse(text, words, symbols, found);
            found.AddRange(symbols);
            SameNumber.Settle(text, found);
        }

        return found.Count < 2 ? found : InOrder(found);
    }

    // "Articles 41 and 42 of Chapter VII of the Charter" cites no chapter beside.
    private static List<FoundReference> InOrder(List<FoundReference> found)
    {
        found.Sort(static (a, b) => (a.Start, b.End).CompareTo((b.Start, a.End)));
        var end = 0;
        found.RemoveAll(reference =>
        {
            var isContained = reference.Kind == ReferenceKind.Treaty && reference.Start < end;
            end = Math.Max(end, reference.End);
            return isContained;
        });
        return found;
    }

    // The digits of Arabic print stand for those of symbols, one for one.
    private static string WithAsciiDigits(string text) =>
        !text.AsSpan().ContainsAnyInRange('\u0660', '\u0669') ? text
            : string.Create(text.Length, text, static (span, from) =>
            {
                for (var at = 0; at < span.Length; at++)
                {
                    span[at] = from[at] is >= '\u0660' and <= '\u0669' ? (char)(from[at] - '\u0660' + '0') : from[at];
                }
            });

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
        var year = match.Parts.Brackets;
        var isOfImpossibleYear = SymbolYear.IsPrinted(year)
            && !(SymbolYear.Is(year) && (match.Symbol is not { Organ: "S", Series: "RES", Number: { } number } || CouncilYear.MayBe(number, year)));
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
        if (IrregularSymbol.Read(text, digit, out var start, out var end, out var kind) is { } symbol)
        {
            found.Add(new FoundReference(start, end, kind, symbol.ToString(), null));
            return end;
        }

        var number = text[..digit].EndsWith("ES-") ? digit - 3 : text[..digit].EndsWith("S-") ? digit - 2 : digit;
        if (number > 0 && char.IsLetterOrDigit(text[number - 1]) && !Scripts.IsIdeograph(text[number - 1]))
        {
            return digit;
        }

        if (words.NumberComesFirst)
        {
            var mark = words.NumberMarks.MatchStart(text[Math.Max(0, number - 1)..number]) == 1 ? number - 1 : number;
            return mark == number
                ? digit
                : ResolutionList.Read(text, number, new LeadIn(mark, CitedNoun.Resolutions, OrganName.AtEndOf(text[..mark], words), false), words, found);
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
            found.Add(new FoundReference(ParagraphBefore.Start(text, lead.Start, words), cursor.At, ReferenceKind.Treaty, null, null));
        }
        else if (TreatyArticle.TryReadAlone(ref cursor, words) && NamedTreaty.StandsBefore(text, lead.Start, words))
        {
            found.Add(new FoundReference(lead.Start, cursor.At, ReferenceKind.Treaty, null, null));
        }

        return Math.Max(cursor.At, digit);
    }
}
