namespace SpeechText.Fields.Symbols;

/// <summary>
/// A part of a symbol between strokes, in canonical letters: <c>HRC</c> has letters alone, <c>64</c> a number alone, <c>L.118</c> both,
/// <c>ES-11</c> is a session.
/// </summary>
/// <param name="Letters">The letters; empty where there are none.</param>
/// <param name="Number">What follows the letters, digits mostly; empty where there is nothing.</param>
/// <param name="Mark">What stands between the two: a full stop, a hyphen, NUL where one of them is missing.</param>
internal readonly record struct Segment(string Letters, string Number, char Mark)
{
    internal bool IsNumber => Letters.Length == 0;

    internal bool IsLetters => Number.Length == 0;

    internal bool IsDotted => Mark == '.';

    internal bool IsSession => Mark == '-';

    internal bool IsSuffix => Mark is '.' or ' ' && SymbolCodes.IsSuffix(Letters);

    internal bool IsYear => IsNumber && SymbolYear.Is(Number);

    /// <inheritdoc/>
    public override string ToString() => Mark == '\0' ? Letters + Number : $"{Letters}{Mark}{Number}";
}
