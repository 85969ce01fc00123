using SpeechText.Fields.Dates;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// The date that a format carries beside the text, for a text that prints none: front matter, a page's <c>meta</c> or
/// the <c>time</c> beside its title.
/// <code>
/// date: 2025-09-23
/// &lt;meta property="article:published_time" content="2017-06-07T10:00:00-04:00">
/// &lt;time datetime="2017-06-07T10:00:00Z">
/// </code>
/// </summary>
internal static class CarriedDate
{
    private const int IsoLength = 10;

    // In order of how surely they are the date of the words and not of the page.
    private static readonly string[] Keys = ["date", "dcterms.date", "dc.date", "time", "article:published_time", "published_time", "datepublished"];

    internal static void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        if (builder.Header.Date is null && Find(manuscript) is var (carried, date))
        {
            var evidence = new Evidence($"the text carries it as '{carried.Key}'", carried.Span);
            builder.Header = builder.Header with { Date = builder.Carried(new EventDate(date), carried.Span, evidence) };
        }
    }

    /// <summary>The date, and what carries it; <see langword="null"/> where nothing does.</summary>
    internal static (Metadatum Carried, PartialDate Date)? Find(Manuscript manuscript)
    {
        foreach (var key in Keys)
        {
            foreach (var carried in manuscript.Metadata)
            {
                if (carried.Key == key && TryRead(carried, manuscript.Lexicon, out var date))
                {
                    return (carried, date);
                }
            }
        }

        return null;
    }

    private static bool TryRead(Metadatum carried, Lexicon lexicon, out PartialDate date)
    {
        var value = carried.Value.AsSpan();
        if (PartialDate.TryParse(value[..Math.Min(value.Length, IsoLength)], out date) && date.IsComplete)
        {
            return true;
        }

        var found = DateReader.TryFind(value, lexicon, out var match) && match.Value.IsComplete;
        date = match.Value.Start;
        return found;
    }
}
