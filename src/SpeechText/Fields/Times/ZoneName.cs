using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// The zone after a time.
/// <code>
///  (New York time)      America/New_York
/// , Geneva time         Europe/Zurich
///  (local time)         no zone, yet part of the time
/// </code>
/// </summary>
internal static class ZoneName
{
    /// <summary>Reads a zone; leaves the cursor where there is none.</summary>
    internal static string? Read(ref Cursor cursor, TimeWords words)
    {
        var c = cursor;
        c.Take(',');
        c.SkipBlanks();
        var bracket = c.TakeAny("(（[");
        if (!c.Take(words.Zones, out var zone) || (bracket && !c.TakeAny(")）]")))
        {
            return null;
        }

        cursor = c;
        return zone is "" ? null : zone;
    }
}
