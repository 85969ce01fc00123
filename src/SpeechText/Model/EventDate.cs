namespace SpeechText;

/// <summary>
/// When something took place: a date, or a range of dates, either of them partial. Written and read in EDTF
/// (ISO 8601-2:2019): <c>2022-01-18</c>, <c>XXXX-12-06</c>, <c>2024-09-20/2024-09-28</c>.
/// </summary>
public readonly record struct EventDate
{
    /// <summary>Makes a single date, or a range.</summary>
    /// <param name="start">The date, or the first date of a range.</param>
    /// <param name="end">The last date of a range, itself included; <see langword="null"/> for a single date.</param>
    public EventDate(PartialDate start, PartialDate? end = null)
    {
        Start = start;
        End = end;
    }

    /// <summary>The date, or the first date of a range.</summary>
    public PartialDate Start { get; }

    /// <summary>The last date of a range, itself included; <see langword="null"/> for a single date.</summary>
    public PartialDate? End { get; }

    /// <summary>True for one date of which year, month and day are all known.</summary>
    public bool IsComplete => End is null && Start.IsComplete;

    /// <summary>Reads a date or a range in EDTF.</summary>
    /// <returns><see langword="false"/> for any other text.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EventDate date)
    {
        date = default;
        var slash = text.IndexOf('/');
        if (!PartialDate.TryParse(slash < 0 ? text : text[..slash], out var start))
        {
            return false;
        }

        if (slash < 0)
        {
            date = new EventDate(start);
            return true;
        }

        if (!PartialDate.TryParse(text[(slash + 1)..], out var end))
        {
            return false;
        }

        date = new EventDate(start, end);
        return true;
    }

    /// <summary>Gives the whole date where this is one date and all of it is known.</summary>
    public bool TryGetDate(out DateOnly date)
    {
        date = default;
        return End is null && Start.TryGetDate(out date);
    }

    /// <summary>Writes the date or range in EDTF.</summary>
    public override string ToString() => End is { } end ? $"{Start}/{end}" : Start.ToString();
}
