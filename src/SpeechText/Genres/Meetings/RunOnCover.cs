using SpeechText.Fields.Dates;
using SpeechText.Fields.Times;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads when a meeting was held where the line breaks of its cover are lost: the day with its weekday near the symbol, before anybody speaks, and the hour right behind it.
/// <code>
/// S/PV.8312 Security Council 8312th meeting Monday, 16 July 2018, 10 a.m. New York President: …
/// </code>
/// </summary>
internal static class RunOnCover
{
    private const int Longest = 250;
    private const int LongestGap = 12;

    /// <summary>Reads up to <paramref name="end"/>, where the first turn begins; a date that is known stays.</summary>
    internal static void Read(Manuscript manuscript, TranscriptBuilder builder, int end)
    {
        if (manuscript.Once(CoverSigns.Find).Symbol is not { Extent: var symbol } || symbol.Start > Longest)
        {
            return;
        }

        var text = manuscript.Text.Text.AsSpan(0, Math.Min(end, symbol.End + Longest));
        for (var from = 0; builder.Header.Date is null && DateReader.TryFind(text[from..], manuscript.Lexicon, out var date); from += date.End)
        {
            if (date.Weekday is null || !date.Value.IsComplete)
            {
                continue;
            }

            var at = new Extent(from + date.Start, from + date.End);
            builder.Header = builder.Header with { Date = Field(builder, date.Value, at, "a day with its weekday stands near the symbol, before anybody speaks") };
            if (builder.Header.Time is null && TimeReader.TryFind(text[at.End..], manuscript.Lexicon, out var time, inHeader: true) && time.Start <= LongestGap)
            {
                var hour = new Extent(at.End + time.Start, at.End + time.End);
                builder.Header = builder.Header with { Time = Field(builder, time.Value, hour, "the hour stands right behind the day") };
            }
        }
    }

    // What stands on no cover is claimed as what it stands in.
    private static Field<T> Field<T>(TranscriptBuilder builder, T value, Extent at, string rule)
        where T : notnull
    {
        var piece = builder.PieceOf(at);
        return new Field<T> { Value = value, Text = piece.Text, Span = piece.Span, Evidence = [builder.Evidence(rule, at)] };
    }
}
