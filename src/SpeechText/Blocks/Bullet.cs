namespace SpeechText.Blocks;

/// <summary>
/// A sign before an item of a list.
/// <code>
/// • clean water for all
/// - clean water for all
/// e Clean water for all     a bullet as a scanner reads it
/// </code>
/// </summary>
internal static class Bullet
{
    /// <summary>The length of the bullet that a line begins with and of the blanks after it; 0 where it begins with none.</summary>
    internal static int LengthOf(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !char.IsWhiteSpace(line[1]))
        {
            return 0;
        }

        var at = 2;
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        var isBullet = at < line.Length && (line[0] is '•' or '▪' or '●' or '◦' or '‣' or '·' or '■' or '□' or '➢' or '►' or '*'
            || (line[0] is '-' or '–' or '—' && char.IsLetter(line[at]))
            || (line[0] is 'e' or 'o' && char.IsUpper(line[at])));
        return isBullet ? at : 0;
    }
}
