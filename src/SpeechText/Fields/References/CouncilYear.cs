using System.Globalization;

namespace SpeechText.Fields.References;

/// <summary>
/// Tells whether a resolution of the Security Council can be of a year. The Council numbers through, so each year has its numbers.
/// <code>
/// 1325 (2000)     can be
/// 1325 (1950)     cannot: in 1950 the Council came to 89
/// </code>
/// A year more or less is allowed, for a list may be of the day of publication.
/// </summary>
internal static class CouncilYear
{
    private const int First = 1946;

    // About the number of the last resolution of each year, a few more or less; the year allowed on either side covers that.
    private static ReadOnlySpan<short> Last =>
    [
        15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 169, 177, 185, 199, 219, 232, 244, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461,
        484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 893, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1860,
        1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396, 2451, 2504, 2560, 2616, 2671, 2721, 2767,
    ];

    /// <summary>True where the number may have been reached by then, and had not been passed long before; what is no number or year says nothing.</summary>
    internal static bool MayBe(ReadOnlySpan<char> number, ReadOnlySpan<char> year)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return true;
        }

        var index = at - First;
        return (index + 1 >= Last.Length || index + 1 < 0 || of <= Last[index + 1])
            && (index < 2 || of > Last[Math.Min(index - 2, Last.Length - 1)]);
    }
}
