using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A date in numbers alone.
/// <code>
/// 2024-09-27               2024-09-27
/// 24. 9.2024, 27/09/2024   2024-09-24, 2024-09-27
/// 9/24/24                  2024-09-24: there is no month 24
/// </code>
/// Three numbers and twice the same mark. Where day and month could change places, the day is first, as the United Nations writes; only
/// before a year of two digits, as a browser prints it, the month is first where the language may write so. That is marked as a doubt.
/// </summary>
internal static class NumericDate
{
    // The organization's first year: "46" can be none before it.
    private const int FirstYear = 46;

    internal static bool TryRead(ref Cursor cursor, DateWords words, out DateReading reading)
    {
        reading = default;
        var c = cursor;
        if (!c.TakeNumber(4, out var first, out var firstDigits) || c.Next is not ('/' or '.' or '-'))
        {
            return false;
        }

        var mark = c.Next;
        if (!TakeMark(ref c, mark) || !c.TakeNumber(2, out var second, out var secondDigits)
            || !TakeMark(ref c, mark) || !c.TakeNumber(4, out var third, out var thirdDigits)
            || !c.AtWordEnd || (c.Next is '/' or '.' or '-' && char.IsDigit(c.Peek(1))))
        {
            return false;
        }

        var isRead = (firstDigits, thirdDigits, mark) switch
        {
            (4, <= 2, _) => Make(first, second, third, DateForm.YearFirstNumbers, false, out reading),
            ( <= 2, 4, _) => Order(first, second, third, mark, false, out reading),
            ( <= 2, 2, '/') => Order(first, second, Century(third), mark, words.MonthMayLead, out reading),
            (2, 2, '.') when secondDigits == 2 => Order(first, second, Century(third), mark, false, out reading),
            _ => false,
        };

        cursor = isRead ? c : cursor;
        return isRead;
    }

    private static bool TakeMark(ref Cursor c, char mark)
    {
        if (!c.Take(mark))
        {
            return false;
        }

        if (mark == '.')
        {
            c.SkipBlanks();
        }

        return true;
    }

    private static int Century(int year) => year < FirstYear ? 2000 + year : 1900 + year;

    private static bool Order(int first, int second, int year, char mark, bool monthMayLead, out DateReading reading)
    {
        var isOpen = mark == '/' && first <= 12 && second <= 12 && first != second;
        return mark == '/' && (second > 12 || (isOpen && monthMayLead))
            ? Make(year, first, second, DateForm.MonthFirstNumbers, isOpen, out reading)
            : Make(year, second, first, DateForm.DayFirstNumbers, isOpen, out reading);
    }

    private static bool Make(int year, int month, int day, DateForm form, bool isDoubtful, out DateReading reading)
    {
        if (year is < 1000 or > 2199 || !PartialDate.IsValid(year, month, day))
        {
            reading = default;
            return false;
        }

        reading = new DateReading(new EventDate(new PartialDate(year, month, day)), form, isDoubtful);
        return true;
    }
}
