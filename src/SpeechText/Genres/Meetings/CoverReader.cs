using SpeechText.Blocks;
using SpeechText.Fields.Text;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads the cover of a record: what is certain by its form first, what only its place shows last.
/// </summary>
internal static class CoverReader
{
    private const int LongestPrinting = 40;
    private const int LongestJob = 80;
    private const int LongestOrgan = 160;

    /// <summary>Reads the lines of the cover.</summary>
    /// <param name="manuscript">The text.</param>
    /// <param name="builder">Takes the fields of the header.</param>
    /// <param name="cast">Takes those named.</param>
    /// <param name="end">The first line that is no longer of the cover; 0 where there is none.</param>
    /// <param name="furniture">What is known to belong to the pages.</param>
    internal static Cover Read(Manuscript manuscript, TranscriptBuilder builder, Cast cast, int end, IReadOnlyList<Extent> furniture)
    {
        var signs = manuscript.Once(CoverSigns.Find);
        var cover = new Cover { End = end };
        var sheet = new CoverSheet(manuscript, builder, cover.End, furniture);
        ReadSymbol(sheet, signs);
        ReadPrinting(sheet);
        CoverPeople.Read(sheet, cast, cover);
        CoverAgenda.Read(sheet);
        CoverMeeting.Read(sheet);
        CoverTime.Read(sheet);
        ReadOrgans(sheet);
        for (var line = 0; line < sheet.Count; line++)
        {
            if (!sheet.IsEmpty(line))
            {
                builder.Diagnose(DiagnosticId.HeaderLineUnread, sheet.Rest(line), manuscript.Text.Read(sheet.Rest(line)));
            }
        }

        return cover;
    }

    private static void ReadSymbol(CoverSheet sheet, CoverSigns signs)
    {
        if (signs.Symbol is not { } symbol)
        {
            return;
        }

        var builder = sheet.Builder;
        var value = OneLine.Of(sheet.Manuscript.Text[symbol.Extent]);
        // What stands on no cover is claimed as what it stands in: a running head, or a heading.
        var piece = builder.PieceOf(symbol.Extent);
        builder.Header = builder.Header with
        {
            Symbol = new Field<string> { Value = value, Text = piece.Text, Span = piece.Span, Evidence = [builder.Evidence("the symbol of a record", symbol.Extent)] },
        };
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.Rest(line).Contains(symbol.Extent))
            {
                builder.Claim(symbol.Extent, SegmentRole.Field);
                sheet.Cut(line, symbol.Extent);
            }
            else if (!sheet.IsEmpty(line) && sheet.Text(line).SequenceEqual(value))
            {
                sheet.Claim(line, SegmentRole.Furniture);
            }
        }
    }

    // "Provisional", "Distr.: General", and what is said of corrections up to the next blank line.
    private static void ReadPrinting(CoverSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.IsEmpty(line))
            {
                continue;
            }

            var text = sheet.Text(line);
            if (sheet.Words.Corrections.MatchStart(text) > 0)
            {
                do
                {
                    sheet.Claim(line, SegmentRole.Furniture);
                    line++;
                }
                while (line < sheet.Count && sheet.Lines[line].BlankBefore == 0 && !sheet.IsEmpty(line)
                    && sheet.Words.Agendas.MatchStart(sheet.Text(line)) == 0 && sheet.Lines[line - 1].Extent is var last
                    && !(sheet.Manuscript.Text.Text[last.End - 1] == '.' && last.Length < LongestPrinting));
                line--;
            }
            else if (BeginsWithJobNumber(text)
                ? text.Length <= LongestJob
                : text.Length <= LongestPrinting && OrganOfTwoLines(sheet, line).IsEmpty && IsPrinting(sheet, text))
            {
                sheet.Claim(line, SegmentRole.Furniture);
            }
        }
    }

    // "GENERAL", "ASSEMBLY" below it, or a name that goes on with a small word: "Committee on the Rights", "of Gardeners".
    private static Extent OrganOfTwoLines(CoverSheet sheet, int line)
    {
        if (line + 1 >= sheet.Count || sheet.IsEmpty(line) || sheet.IsEmpty(line + 1) || sheet.Lines[line + 1].BlankBefore > (EndsInSmallWord(sheet, line) ? 1 : 0))
        {
            return default;
        }

        var both = sheet.Rest(line).To(sheet.Rest(line + 1));
        var next = 0;
        return sheet.Words.Organs.Contains(sheet.Manuscript.Text[both])
            || (sheet.Words.Organs.MatchStart(sheet.Text(line)) > 0 && both.Length <= LongestOrgan
                && (EndsInSmallWord(sheet, line)
                    || (Word.TryNext(sheet.Text(line + 1), ref next, out var start) && sheet.Lexicon.CannotEndSentence.Contains(sheet.Text(line + 1)[start..next]))))
            ? both : default;
    }

    private static bool EndsInSmallWord(CoverSheet sheet, int line) =>
        sheet.Text(line) is var text && text.LastIndexOf(' ') is var blank and > 0 && sheet.Lexicon.CannotEndSentence.Contains(text[(blank + 1)..]);

    // "Provisional", "Distr.: General", "Distr. générale", "Original : anglais"
    private static bool IsPrinting(CoverSheet sheet, ReadOnlySpan<char> text)
    {
        while (sheet.Words.Printing.MatchStart(text) is var length and > 0)
        {
            text = text[length..].TrimStart(" .\u00A0");
            if (text.IsEmpty || text[0] is ':' or '：')
            {
                return true;
            }
        }

        return false;
    }

    // "89-60241/A 5311V (E)"
    private static bool BeginsWithJobNumber(ReadOnlySpan<char> text) =>
        PageTokens.Of(text[..(text.IndexOfAny(' ', '/') is var end and > 0 ? end : text.Length)]) == PageToken.JobNumber;

    private static void ReadOrgans(CoverSheet sheet)
    {
        var builder = sheet.Builder;
        Extent? letterhead = null;
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.IsEmpty(line) || sheet.Rest(line).Length > LongestOrgan)
            {
                continue;
            }

            var text = sheet.Text(line);
            var organ = sheet.Words.Organs.MatchStart(text);
            var wrapped = OrganOfTwoLines(sheet, line);
            if (organ > 0 || !wrapped.IsEmpty)
            {
                var extent = wrapped.IsEmpty ? WithoutPrinting(sheet, line, organ) : wrapped;
                if (!wrapped.IsEmpty)
                {
                    sheet.Take(line + 1);
                }

                var field = builder.Field(sheet.Value(extent), extent, builder.Evidence("the line begins as the name of an organ does", extent));
                builder.Header = builder.Header.Organization is null ? builder.Header with { Organization = field }
                    : builder.Header.Office is null ? builder.Header with { Office = field } : builder.Header;
                sheet.Take(line);
            }
            else if (sheet.Lexicon.Header.Organizations.MatchStart(text) > 0)
            {
                letterhead ??= sheet.Rest(line);
                sheet.Claim(line, SegmentRole.Field);
            }
            else if (line + 1 < sheet.Count
                && !sheet.IsEmpty(line + 1)
                && sheet.Rest(line).To(sheet.Rest(line + 1)) is var both
                && sheet.Lexicon.Header.Organizations.Contains(sheet.Manuscript.Text[both]))
            {
                letterhead ??= both;
                sheet.Claim(line, SegmentRole.Field);
                sheet.Claim(line + 1, SegmentRole.Field);
            }
            else if (text is ['(', .. var inner, ')'] && sheet.Words.Organs.MatchStart(inner) > 0)
            {
                // The number of a committee below its name.
                sheet.Claim(line, SegmentRole.Field);
            }
            else if (builder.Header.Symbol is { Value: var symbol } && symbol.IndexOf('/') is var series and > 0 && text.SequenceEqual(symbol.AsSpan(0, series)))
            {
                // The letter or letters of the organ, large in a corner of the page.
                sheet.Claim(line, SegmentRole.Furniture);
            }
            else if (sheet.Words.Treaties.MatchStart(text) > 0)
            {
                // "International Covenant", and "on Civil and Political Rights" below it.
                do
                {
                    sheet.Claim(line, SegmentRole.Field);
                }
                while (line + 1 < sheet.Count && !sheet.IsEmpty(line + 1) && char.IsLower(sheet.Text(line + 1)[0]) && ++line > 0);
            }
        }

        if (builder.Header.Organization is null && letterhead is { } only)
        {
            builder.Header = builder.Header with { Organization = builder.Field(sheet.Value(only), only, builder.Evidence("the letterhead", only)) };
        }
    }

    // "Security Council Provisional": both ends of a line of two columns.
    private static Extent WithoutPrinting(CoverSheet sheet, int line, int organ)
    {
        var rest = sheet.Rest(line);
        var text = sheet.Text(line);
        for (var at = organ; at < text.Length; at++)
        {
            if (text[at..] is [' ', ' ', ' ', ..])
            {
                return Column(sheet, line, at);
            }

            if (char.IsWhiteSpace(text[at - 1]) || at == organ)
            {
                var printing = text[at..].TrimStart();
                if (!printing.IsEmpty && IsPrinting(sheet, printing))
                {
                    sheet.Builder.Claim(new Extent(rest.End - printing.Length, rest.End), SegmentRole.Furniture);
                    return sheet.Trim(new Extent(rest.Start, rest.Start + at));
                }
            }
        }

        return rest;
    }

    // "TRUSTEESHIP COUNCIL            10 December 1990"
    private static Extent Column(CoverSheet sheet, int line, int at)
    {
        var rest = sheet.Rest(line);
        var other = sheet.Trim(new Extent(rest.Start + at, rest.End));
        sheet.Builder.Claim(other, SegmentRole.Furniture);
        return sheet.Trim(new Extent(rest.Start, rest.Start + at));
    }
}
