namespace SpeechText.Fields.Symbols;

/// <summary>
/// Finds the letters of an organ right before the number that its symbol begins with.
/// <code>
/// Decided in MEPC | .304(72)      MEPC
/// </code>
/// </summary>
internal static class OrganBefore
{
    /// <summary>The first of the <paramref name="organs"/> that the text ends with, of which a longer one stands before the one that it ends with; empty where it ends with none.</summary>
    internal static string Find(ReadOnlySpan<char> before, string[] organs)
    {
        foreach (var organ in organs)
        {
            if (before.EndsWith(organ))
            {
                return organ;
            }
        }

        return string.Empty;
    }
}
