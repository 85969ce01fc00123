using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// What stands between the two ends of a range.
/// <code>
/// -        tight, as in 20-28
///  to      a word of the language
///  and     between two days that follow each other, or after "between"
/// </code>
/// </summary>
internal readonly record struct RangeJoin(bool IsTight, bool IsAnd)
{
    private const string Dashes = "-–—‐‑−";

    internal static bool TryRead(ref Cursor cursor, DateWords words, out RangeJoin join)
    {
        var c = cursor;
        var loose = c.SkipBlanks();
        var dash = c.TakeAny(Dashes);
        var isAnd = false;
        if (!dash && !c.Take(words.To))
        {
            isAnd = c.Take(words.And);
            if (!isAnd)
            {
                join = default;
                return false;
            }
        }

        loose |= c.SkipBlanks();
        join = new RangeJoin(dash && !loose, isAnd);
        cursor = c;
        return true;
    }
}
