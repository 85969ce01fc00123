namespace SpeechText.Blocks;

/// <summary>
/// Tells lines that are written from right to left: by their first letter, as the Unicode Bidirectional Algorithm does (rules P2 and P3).
/// </summary>
internal static class RightToLeft
{
    internal static bool Begins(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
            }
        }

        return false;
    }
}
