using System.Diagnostics.CodeAnalysis;
using SpeechText.Fields.Symbols;

namespace SpeechText;

public sealed partial record DocumentSymbol
{
    /// <summary>Reads a string that is one symbol, blanks around and within it and look-alike letters allowed for.</summary>
    /// <param name="text">The string, such as <c>S/RES/2790(2025)</c>.</param>
    /// <param name="symbol">The symbol; <see langword="null"/> where the string is none, or more than one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        var whole = text.AsSpan().Trim();
        symbol = SymbolReader.TryRead(whole, 0, out var match) ? match.End == whole.Length ? match.Symbol : null
            : whole.IndexOfAnyInRange('0', '9') is var digit and >= 0
                && IrregularSymbol.Read(whole, digit, out var start, out var end, out _) is { } irregular
                && start == 0
                && end == whole.Length ? irregular
            : null;
        return symbol is not null;
    }
}
