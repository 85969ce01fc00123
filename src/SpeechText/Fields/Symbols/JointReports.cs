using System.Collections.Frozen;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the numbers of reports that a State handed in, or a treaty body took up, as one.
/// <code>
/// CAT/C/USA/CO/3-5      on the third to fifth reports: one document
/// CRC/C/GBR/3-4         the same
/// S/2001/405-408        nothing: four documents
/// </code>
/// </summary>
internal static class JointReports
{
    private const int MostDigits = 2;
    private const int LettersOfState = 3;

    private static readonly FrozenSet<string> TreatyBodies = FrozenSet.Create(StringComparer.Ordinal, "CCPR", "CEDAW", "CRC", "CAT", "CERD", "CMW", "CRPD", "CED", "E");
    private static readonly FrozenSet<string> Series = FrozenSet.Create(StringComparer.Ordinal, "CO", "Q", "QPR", "PR", "RQ");

    /// <summary>Moves over the hyphen and the last number, which go to the last segment.</summary>
    internal static void Read(ref Cursor cursor, string organ, List<Segment> segments)
    {
        if (!SymbolLetter.IsHyphen(cursor.Next)
            || !TreatyBodies.Contains(organ)
            || segments is not [{ Letters: "C" }, .., { IsLetters: true } before, { IsNumber: true } first]
            || first.Number.Length > MostDigits || !(Series.Contains(before.Letters) || before.Letters.Length == LettersOfState))
        {
            return;
        }

        var at = cursor;
        at.At++;
        if (at.TakeNumber(MostDigits, out var last, out _)
            && SymbolLetter.MayStandBehind(at.Next)
            && last > int.Parse(first.Number, System.Globalization.CultureInfo.InvariantCulture))
        {
            segments[^1] = first with { Number = $"{first.Number}-{last}" };
            cursor = at;
        }
    }
}
