namespace SpeechText.Pdf.Layout;

/// <summary>
/// A number or a bullet before a paragraph: <c>12.</c>, <c>12</c> set apart, <c>(a)</c>, <c>•</c>.
/// </summary>
internal static class Label
{
    private const int LongestNumber = 4;

    // Set apart by more than a blank, however much a line is stretched, in units of the line's height.
    private const double Apart = 0.9;

    internal static bool Is(PageLine line)
    {
        if (line.Words.Count < 2)
        {
            return line.Words[0].Text is [.., '.' or ')'] and { Length: <= LongestNumber } lone && IsNumber(lone);
        }

        var first = line.Words[0].Text;
        return IsBullet(line)
            || (first.Length <= LongestNumber
                && IsNumber(first)
                && (first[^1] is '.' or ')' && char.IsLetter(line.Words[1].Text[0]) && IsUpperOrCaseless(line.Words[1].Text[0]) || Gap(line) > Apart * line.Size));
    }

    /// <summary>Where the text after the label begins; the start of the line where there is none.</summary>
    internal static double TextStart(PageLine line) => Is(line) && line.Words.Count > 1 ? line.StartOf(line.Words[1]) : line.Start;

    private static double Gap(PageLine line) => line.StartOf(line.Words[1]) - line.EndOf(line.Words[0]);

    private static bool IsUpperOrCaseless(char c) => !char.IsLower(c);

    private static bool IsNumber(string word)
    {
        var number = word.AsSpan().Trim("().");
        if (number.IsEmpty || (number.Length > 1 && !char.IsDigit(number[0])))
        {
            return number.Length is > 1 and <= 4 && word[^1] is ')' or '.' && number.TrimStart("ivxIVX").IsEmpty;
        }

        foreach (var c in number)
        {
            if (!char.IsDigit(c) && number.Length > 1)
            {
                return false;
            }
        }

        return char.IsDigit(number[0]) || word[^1] is ')' or '.';
    }

    /// <summary>A label that counts nothing: a bullet, or a dash set apart.</summary>
    internal static bool IsBullet(PageLine line) => line.Words.Count > 1
        && (IsBullet(line.Words[0].Text) || (IsDash(line.Words[0].Text) && Gap(line) > Apart * line.Size));

    private static bool IsBullet(string word) => word is "•" or "▪" or "●" or "◦" or "‣" or "·" or "■" or "□" or "➢" or "►" or "o";

    private static bool IsDash(string word) => word is "-" or "–" or "—";
}
