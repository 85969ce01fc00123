namespace SpeechText.Lines.Plain;

/// <summary>
/// Puts words together whose letters stand apart, as covers are set and scanners tear them. The blanks between them are none of the
/// reading text.
/// <code>
/// S T A T E M E N T                  STATEMENT
/// R E P U B L I C   O F   K E N Y A  REPUBLIC OF KENYA
/// P ermanent M ission of K enya      Permanent Mission of Kenya
/// </code>
/// </summary>
internal static class SpacedLetters
{
    // A cover has no more lines.
    private const int MostLines = 40;
    private const int LeastLetters = 4;
    private const int LongestWord = 16;
    private const int LeastTorn = 2;
    private const int WordsForOneTorn = 4;

    /// <summary>The reading text of such a cover; <see langword="null"/> where no letters stand apart on the first of the lines.</summary>
    internal static ReadingText? Mend(string text, IReadOnlyList<Line> lines)
    {
        ReadingTextBuilder? mended = null;
        var (copied, printed) = (0, 0);
        for (var i = 0; i < lines.Count && (printed += lines[i].BlankBefore + 1) <= MostLines; i++)
        {
            var (start, end) = lines[i].Extent;
            var line = text.AsSpan(start, end - start);
            if (line.Length >= 2 * LeastLetters - 1 && char.IsUpper(line[0]) && line[1] == ' ' && (AreApart(line) || AreTorn(line)))
            {
                copied = Join(text, start, end, copied, mended ??= new ReadingTextBuilder(text));
            }
        }

        mended?.Verbatim(copied, text.Length);
        return mended?.Build();
    }

    // All of the line are capitals with a blank between them, more than one between words.
    private static bool AreApart(ReadOnlySpan<char> line)
    {
        int letters = 0, gaps = 0;
        for (var at = 0; at < line.Length;)
        {
            if (!char.IsUpper(line[at]) || (at + 1 < line.Length && line[at + 1] != ' '))
            {
                return false;
            }

            letters++;
            var next = at + 1;
            while (next < line.Length && line[next] == ' ')
            {
                next++;
            }

            gaps += next > at + 2 ? 1 : 0;
            at = next;
        }

        return letters >= LeastLetters && (gaps > 0 || letters <= LongestWord);
    }

    // Of several words the capital stands apart from the rest.
    private static bool AreTorn(ReadOnlySpan<char> line)
    {
        var torn = 0;
        for (var at = 0; at + 2 < line.Length; at++)
        {
            torn += IsTorn(line, at) ? 1 : 0;
        }

        return torn >= LeastTorn && torn * WordsForOneTorn >= line.Count(' ') + 1 - torn;
    }

    // "I" and "A" are words, and so is many another letter among capitals: "Y", "O", "E", "À".
    private static bool IsTorn(ReadOnlySpan<char> line, int at) =>
        char.IsUpper(line[at])
            && line[at] is not ('A' or 'I')
            && (at == 0 || line[at - 1] == ' ')
            && at + 2 < line.Length
            && line[at + 1] == ' '
            && char.IsLower(line[at + 2]);

    // Leaves out the blank after each letter that stands apart; of more than one blank, one stays.
    private static int Join(string text, int start, int end, int copied, ReadingTextBuilder mended)
    {
        var line = text.AsSpan(start, end - start);
        var areApart = AreApart(line);
        for (var at = 0; at + 2 < line.Length; at++)
        {
            if (!(areApart ? line[at] != ' ' && line[at + 1] == ' ' : IsTorn(line, at)))
            {
                continue;
            }

            var next = at + 1;
            while (next < line.Length && line[next] == ' ')
            {
                next++;
            }

            mended.Verbatim(copied, start + at + 1);
            if (next > at + 2)
            {
                mended.Replace(start + at + 1, start + next, " ");
            }

            copied = start + next;
        }

        return copied;
    }
}
