using SpeechText.Blocks;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Who signed a statement, where and when, below its last words: nobody says that.
/// <code>
/// Anna Rossi, Spokesperson for the Secretary-General
/// New York, 12 May 2031
/// </code>
/// </summary>
internal static class SignatureLines
{
    private const int MostLines = 2;
    private const int Longest = 120;
    private const int LongestPlace = 40;

    /// <summary>Takes the lines out of <paramref name="passages"/>. The date is that of the text where the header prints none.</summary>
    internal static void Take(Manuscript manuscript, TranscriptBuilder builder, List<NumberedPassage> passages, Lexicon lexicon)
    {
        for (var taken = 0; taken < MostLines && passages.Count > 1 && passages[^1] is { Number: null, Kind: ParagraphKind.Text, Passage: var last }; taken++)
        {
            if (last.Text.Length > Longest || last.Text[^1] is '.' or '!' or '?' or '”' or '"' or '»')
            {
                return;
            }

            if (FindDate(last.Text, lexicon) is { } date)
            {
                ClaimDate(manuscript, builder, last, date);
            }
            else if (NamesSpokesperson(last.Text, lexicon))
            {
                builder.Claim(last.Extent, SegmentRole.Field);
            }
            else
            {
                return;
            }

            passages.RemoveAt(passages.Count - 1);
        }
    }

    // All of the line but a place before it.
    private static DateMatch? FindDate(string text, Lexicon lexicon) =>
        DateReader.TryFind(text, lexicon, out var match) && match.Value.IsComplete && match.End == text.Length
        && (match.Start == 0 || (match.Start <= LongestPlace && char.IsUpper(text[0]) && text.AsSpan(0, match.Start).Contains(',')))
            ? match
            : null;

    private static void ClaimDate(Manuscript manuscript, TranscriptBuilder builder, Passage passage, DateMatch date)
    {
        var extent = passage.ToReading(date.Start, date.End);
        builder.Claim(passage.ToReading(0, date.Start), SegmentRole.Label);
        if (builder.Header.Date is null)
        {
            builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, extent, date) };
            return;
        }

        builder.Claim(extent, SegmentRole.Field);
        if (builder.Header.Date.Value != date.Value)
        {
            builder.Diagnose(DiagnosticId.CompetingDate, extent, manuscript.Text.Read(extent));
        }
    }

    // "Anna Rossi, Spokesperson for the Secretary-General"
    private static bool NamesSpokesperson(string text, Lexicon lexicon)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var at = comma + 1;
        while (comma > 0 && char.IsUpper(text[0]) && Word.TryNext(text, ref at, out var start))
        {
            if (lexicon.Releases.Spokespeople.Contains(text.AsSpan(start, at - start)))
            {
                return true;
            }
        }

        return false;
    }
}
