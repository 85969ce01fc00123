using SpeechText.Blocks;
using SpeechText.Fields.Procedures;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// The first signs of a record: what it calls itself, its symbol, and the line that opens the meeting.
/// </summary>
/// <param name="Kind">What the cover calls the text.</param>
/// <param name="Symbol">The symbol of the record and the kind of record that its series is.</param>
/// <param name="Opening">The index of the line that opens the meeting; -1 where none does.</param>
internal sealed record CoverSigns((SpeechKind Kind, Extent Extent)? Kind, (SpeechKind Kind, Extent Extent)? Symbol, int Opening)
{
    /// <summary>True where a line of the text itself says what it is, and not only a running head.</summary>
    internal bool IsOnLine { get; private init; }

    private const int MostLines = 150;
    private const int LongestLine = 160;
    private const int MostWrappedLines = 3;
    private const int MostLinesOfHeld = 12;

    internal static CoverSigns Find(Manuscript manuscript)
    {
        (SpeechKind Kind, Extent Extent)? kind = null, symbol = null;
        var opening = -1;
        var count = Math.Min(manuscript.Lines.Count, MostLines);
        for (var i = 0; i < count && opening < 0; i++)
        {
            var extent = manuscript.Lines[i].Extent;
            var line = manuscript.Text[extent];
            if (line.Length > LongestLine)
            {
                // Where line breaks were lost, the whole meeting stands behind its opening.
                opening = IsOpening(line[..LongestLine], manuscript.Lexicon) ? i : opening;
                symbol ??= i == 0 ? SymbolIn(line[..LongestLine], extent.Start, manuscript) : null;
                continue;
            }

            if (kind is null && manuscript.Lexicon.Cover.Kinds.MatchStart(line, out var found) is var length and > 0)
            {
                kind = (found, new Extent(extent.Start, extent.Start + length));
            }

            symbol ??= SymbolIn(line, extent.Start, manuscript);
            if (IsOpening(WithNext(manuscript, i), manuscript.Lexicon))
            {
                opening = WithChairTaken(manuscript, i);
            }
        }

        var isOnLine = kind is not null || symbol is not null || IsHeldAndChaired(manuscript, count);
        foreach (var head in symbol is null ? manuscript.RunningHeads : [])
        {
            symbol ??= SymbolIn(manuscript.Text[head.Places[0]], head.Places[0].Start, manuscript);
        }

        return new CoverSigns(kind, symbol, opening) { IsOnLine = isOnLine };
    }

    // "The meeting was called to order at 10.10 / a.m.", in a narrow column.
    private static ReadOnlySpan<char> WithNext(Manuscript manuscript, int line)
    {
        var extent = manuscript.Lines[line].Extent;
        var isWrapped = line + 1 < manuscript.Lines.Count
            && manuscript.Lines[line + 1] is { BlankBefore: 0 } next
            && !next.Is(LineStyle.StartsBlock | LineStyle.ColumnBreak);
        return manuscript.Text[isWrapped ? extent.To(manuscript.Lines[line + 1].Extent) : extent];
    }

    private static bool IsOpening(ReadOnlySpan<char> line, Lexicon lexicon) =>
        ProcedureReader.TryReadTimed(line, lexicon, out var match) && match.Kind is ProcedureKind.Opened or ProcedureKind.Resumed;

    // Old covers may give nothing but where and when the meeting was held, and who presided.
    private static bool IsHeldAndChaired(Manuscript manuscript, int count)
    {
        var (isHeld, isChaired) = (false, false);
        for (var i = 0; i < Math.Min(count, MostLinesOfHeld) && !(isHeld && isChaired); i++)
        {
            var line = manuscript.Text[manuscript.Lines[i].Extent];
            isHeld = isHeld || (line.Length <= LongestLine && manuscript.Lexicon.Cover.HeldAt.MatchStart(line) > 0);
            isChaired = isChaired || (line.Length <= LongestLine && CoverPeople.NamesChair(line, manuscript.Lexicon));
        }

        return isHeld && isChaired;
    }

    // "In the absence of the President, Ms. Weiss (Sylvania), Vice-President, took the Chair.", right before the meeting is opened.
    private static int WithChairTaken(Manuscript manuscript, int opening)
    {
        for (var first = opening - 1; first >= Math.Max(0, opening - MostWrappedLines); first--)
        {
            var before = manuscript.Lines[first].Extent.To(manuscript.Lines[opening - 1].Extent);
            if (ProcedureReader.TryRead(manuscript.Text[before], manuscript.Lexicon, out var match)
                && match.Kind == ProcedureKind.ChairTaken
                && match.End == before.Length)
            {
                return first;
            }
        }

        return opening;
    }

    /// <summary>Finds the symbol of a record in a line: one of a series of verbatim or summary records.</summary>
    private static (SpeechKind Kind, Extent Extent)? SymbolIn(ReadOnlySpan<char> line, int offset, Manuscript manuscript)
    {
        if (!line.Contains('/'))
        {
            return null;
        }

        for (var at = 0; at < line.Length;)
        {
            var start = at;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            // "CRC/C/SR.1541*": the mark of a footnote. "SR.22, 5 May": a comma of the cover.
            var word = line[start..at].TrimEnd("*,;");
            if (word.Length > 0 && !IsCited(line[..start], word) && PageTokens.Of(word) == PageToken.Symbol && SeriesOf(word) is { } kind)
            {
                return GluedSymbol.Ends(line, start, start + word.Length, manuscript) is var end and > 0
                    ? (kind, new Extent(offset + start, offset + WithResumption(line, end)))
                    : null;
            }

            at++;
        }

        return null;
    }

    // "the meeting on 13 March (see S/PV.12).", "in document A/C.6/64/SR.22": words in small letters or a bracket lead to the record of another meeting.
    private static bool IsCited(ReadOnlySpan<char> before, ReadOnlySpan<char> symbol)
    {
        before = before.TrimEnd();
        return symbol[0] == '(' || symbol[^1] is ')' or '.' || (!before.IsEmpty && (before[^1] == '(' || char.IsLower(before[(before.LastIndexOf(' ') + 1)..][0])));
    }

    private static SpeechKind? SeriesOf(ReadOnlySpan<char> symbol) =>
        symbol.IndexOf("/PV.", StringComparison.OrdinalIgnoreCase) > 0 ? SpeechKind.Record
        : symbol.IndexOf("/SR.", StringComparison.OrdinalIgnoreCase) > 0 ? SpeechKind.Summary
        : null;

    // "S/PV.8699 (Resumption 1)"
    private static int WithResumption(ReadOnlySpan<char> line, int end)
    {
        var rest = line[end..];
        return rest is [' ', '(', ..] && rest.IndexOf(')') is var close and > 0 && char.IsAsciiDigit(rest[close - 1]) ? end + close + 1 : end;
    }
}
