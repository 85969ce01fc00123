namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the letters of bodies that treaties on the environment set up, which have a full stop within.
/// <code>
/// OzL.Pro.21/8       the twenty-first meeting under the Montreal Protocol
/// OzL.Pro/ExCom/80   its Executive Committee
/// MP.PP/2017/2       the parties to the Aarhus Convention
/// </code>
/// </summary>
internal static class CompoundBody
{
    private static readonly string[] Names = ["OzL.Pro.WG", "OzL.Pro", "OzL.Conv", "MP.PP", "MP.PRTR", "MP.WAT", "MP.EIA", "EB.AIR"];

    internal static bool TryRead(ref Cursor cursor, out Segment segment)
    {
        segment = default;
        if (cursor.Next is not ('O' or 'M' or 'E'))
        {
            return false;
        }

        foreach (var name in Names)
        {
            if (!cursor.Rest.StartsWith(name))
            {
                continue;
            }

            var at = cursor;
            at.At += name.Length;
            if (SymbolLetter.IsSlash(at.Next))
            {
                segment = new Segment(name, "", '\0');
                cursor = at;
                return true;
            }

            if (at.Take('.') && at.TakeNumber(3, out var number, out _) && SymbolLetter.IsSlash(at.Next))
            {
                segment = new Segment(name, number.ToString(System.Globalization.CultureInfo.InvariantCulture), '.');
                cursor = at;
                return true;
            }
        }

        return false;
    }
}
