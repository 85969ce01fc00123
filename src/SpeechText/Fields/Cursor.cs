using SpeechText.Languages;

namespace SpeechText.Fields;

/// <summary>
/// A place in a text that a grammar moves over. Copy it before an attempt, and keep the copy that got further.
/// </summary>
internal ref struct Cursor(ReadOnlySpan<char> text, int at)
{
    /// <summary>All of the text, what lies before the cursor among it.</summary>
    internal ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The offset of the next character.</summary>
    internal int At { get; set; } = at;

    internal readonly bool AtEnd => At >= Text.Length;

    /// <summary>The next character, NUL at the end.</summary>
    internal readonly char Next => Peek(0);

    internal readonly ReadOnlySpan<char> Rest => Text[At..];

    /// <summary>True where no letter or digit follows directly.</summary>
    internal readonly bool AtWordEnd => !char.IsLetterOrDigit(Next);

    /// <summary>The character so many places on, or back where negative; NUL outside the text.</summary>
    internal readonly char Peek(int places) => (uint)(At + places) < (uint)Text.Length ? Text[At + places] : '\0';

    /// <summary>Moves over white space and the invisible marks of direction that Arabic PDF text is full of.</summary>
    /// <returns>True where there was any.</returns>
    internal bool SkipBlanks()
    {
        var start = At;
        while (!AtEnd && IsBlank(Text[At]))
        {
            At++;
        }

        return At > start;
    }

    internal bool Take(char c)
    {
        if (Next != c || AtEnd)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Moves over one of the characters.</summary>
    internal bool TakeAny(ReadOnlySpan<char> chars)
    {
        if (AtEnd || !chars.Contains(Next))
        {
            return false;
        }

        At++;
        return true;
    }

    internal bool Take(PhraseSet phrases)
    {
        var length = phrases.MatchStart(Rest);
        At += length;
        return length > 0;
    }

    internal bool Take<T>(PhraseTable<T> phrases, out T value)
    {
        var length = phrases.MatchStart(Rest, out value);
        At += length;
        return length > 0;
    }

    /// <summary>Moves over a number of at most so many digits of any script; no digit may follow it.</summary>
    internal bool TakeNumber(int mostDigits, out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits <= mostDigits && char.IsDigit(Peek(digits)))
        {
            number = (number * 10) + (int)char.GetNumericValue(Peek(digits));
            digits++;
        }

        if (digits == 0 || digits > mostDigits)
        {
            return false;
        }

        At += digits;
        return true;
    }

    /// <summary>White space, or a mark that no reader sees.</summary>
    internal static bool IsBlank(char c) =>
        c == ' ' || char.IsWhiteSpace(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
