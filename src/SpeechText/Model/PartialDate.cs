using System.Globalization;

namespace SpeechText;

/// <summary>
/// A calendar date of which the year or the day may be unknown: <c>2022-01-18</c>, <c>2024-09</c>, <c>XXXX-12-06</c>.
/// Written and read in the form of EDTF level 1 (ISO 8601-2:2019), unspecified digits as <c>X</c>.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    // A leap year, so that 29 February stays possible while no year is known.
    private const int AnyYear = 2000;

    /// <summary>Makes a date of what is known.</summary>
    /// <param name="year">1 to 9999, or <see langword="null"/> where unknown.</param>
    /// <param name="month">1 to 12, or <see langword="null"/> where unknown.</param>
    /// <param name="day">1 to the month's last day, or <see langword="null"/> where unknown; needs a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside its range, no such day exists, or nothing is known.</exception>
    public PartialDate(int? year, int? month, int? day)
    {
        if (!IsValid(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no date with the year {year}, the month {month} and the day {day}.");
        }

        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999, or <see langword="null"/> where unknown.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12, or <see langword="null"/> where unknown.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, from 1, or <see langword="null"/> where unknown.</summary>
    public int? Day { get; }

    /// <summary>True where year, month and day are all known.</summary>
    public bool IsComplete => Year is not null && Month is not null && Day is not null;

    /// <summary>Makes the partial date of a whole one.</summary>
    public static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Tells whether the parts make a date that exists; a day without a year may be 29 February.</summary>
    public static bool IsValid(int? year, int? month, int? day) =>
        (year is null or (>= 1 and <= 9999))
        && (month is null ? day is null && year is not null : month is >= 1 and <= 12)
        && (year is not null || day is not null)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? AnyYear, month!.Value)));

    /// <summary>Reads an EDTF date such as <c>2022-01-18</c>, <c>2024-09</c>, <c>2024</c> or <c>XXXX-12-06</c>.</summary>
    /// <returns><see langword="false"/> for any other text, days that do not exist among them.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
        {
            return false;
        }

        int? year = null;
        if (!text[..4].SequenceEqual("XXXX"))
        {
            if (!TryParseDigits(text[..4], out var number))
            {
                return false;
            }

            year = number;
        }

        int? month = null, day = null;
        if (text.Length > 4 && TryParseDigits(text[5..7], out var m))
        {
            month = m;
        }

        if (text.Length > 7 && TryParseDigits(text[8..10], out var d))
        {
            day = d;
        }

        if ((text.Length > 4 && month is null) || (text.Length > 7 && day is null) || !IsValid(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Gives the whole date where all of it is known.</summary>
    public bool TryGetDate(out DateOnly date)
    {
        date = IsComplete ? new DateOnly(Year!.Value, Month!.Value, Day!.Value) : default;
        return IsComplete;
    }

    /// <summary>Adds the year to a date that lacks it; a date that has one stays as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist in that year.</exception>
    public PartialDate WithYear(int year) => Year is null ? new PartialDate(year, Month, Day) : this;

    /// <summary>Tells whether <paramref name="date"/> is possible, given what is known.</summary>
    public bool Agrees(DateOnly date) =>
        (Year is null || Year == date.Year) && (Month is null || Month == date.Month) && (Day is null || Day == date.Day);

    /// <summary>Orders by year, month and day; what is unknown sorts first.</summary>
    public int CompareTo(PartialDate other) => (Year ?? 0, Month ?? 0, Day ?? 0).CompareTo((other.Year ?? 0, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Writes the date in EDTF.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        (null, null, null) => "XXXX",
        (var y, null, _) => Digits(y, 4),
        (var y, var m, null) => $"{Digits(y, 4)}-{Digits(m, 2)}",
        var (y, m, d) => $"{Digits(y, 4)}-{Digits(m, 2)}-{Digits(d, 2)}",
    };

    /// <summary>True where <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static string Digits(int? number, int width) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0') : new string('X', width);

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
