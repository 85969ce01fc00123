using System.Globalization;

namespace SpeechText;

/// <summary>
/// A time of day as a header prints it, with the zone where one is named.
/// </summary>
/// <param name="Time">The time on the 24-hour clock, to the minute.</param>
/// <param name="Zone">The IANA zone, such as <c>America/New_York</c>; <see langword="null"/> where none is printed.</param>
public readonly record struct ClockTime(TimeOnly Time, string? Zone)
{
    /// <summary>Writes the time as <c>HH:mm</c>, without the zone.</summary>
    public override string ToString() => Time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
