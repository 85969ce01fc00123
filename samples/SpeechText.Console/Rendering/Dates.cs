using System.Globalization;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Dates and times as a person says them: <c>18 January 2022 at 10:30 (New York time)</c>.
/// </summary>
internal static class Dates
{
    /// <summary>Says when, from what a header gives of it; <see langword="null"/> where it gives nothing.</summary>
    public static string? InWords(EventDate? date, ClockTime? time) => (date, time) switch
    {
        ({ } d, { } t) => $"{InWords(d)} at {InWords(t)}",
        ({ } d, null) => InWords(d),
        (null, { } t) => InWords(t),
        _ => null,
    };

    /// <summary>Says a date or a range: <c>20 to 28 September 2024</c>, <c>6 December (no year is printed)</c>.</summary>
    public static string InWords(EventDate date)
    {
        var (start, year) = (date.Start, date.End?.Year ?? date.Start.Year);
        var words = date.End is { } end ? Range(start, end) : InWords(start);
        return year is null ? words + " (no year is printed)" : words;
    }

    private static string Range(PartialDate start, PartialDate end)
    {
        // What both have in common is said once, at the end.
        var sameYear = start.Year == end.Year;
        var sameMonth = sameYear && start.Month == end.Month;
        var first = sameMonth && start.Day is { } day ? day.ToString(CultureInfo.InvariantCulture)
            : sameYear && start.Month is not null ? InWords(new PartialDate(start.Day is null ? start.Year : null, start.Month, start.Day))
            : InWords(start);
        return $"{first} to {InWords(end)}";
    }

    private static string InWords(PartialDate date)
    {
        var month = date.Month is { } m ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m) : null;
        return string.Join(' ', new[] { date.Day?.ToString(CultureInfo.InvariantCulture), month, date.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null));
    }

    private static string InWords(ClockTime time) => time.Zone is { } zone ? $"{time} ({Zone(zone)})" : time.ToString();

    // "America/New_York" is the time of New York; "UTC" and "Etc/GMT" are names already.
    private static string Zone(string zone) =>
        zone.LastIndexOf('/') is >= 0 and var slash && !zone.StartsWith("Etc/", StringComparison.Ordinal)
            ? zone[(slash + 1)..].Replace('_', ' ') + " time"
            : zone;
}
