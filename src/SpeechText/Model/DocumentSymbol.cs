namespace SpeechText;

/// <summary>
/// The symbol of a United Nations document, in its canonical form and in its parts: <c>A/C.6/64/SR.22</c>, <c>S/RES/1325 (2000)</c>,
/// <c>A/RES/2202 A (XXI)</c>, <c>CCPR/C/21/Rev.1/Add.13</c>. Two are equal where their canonical forms are.
/// </summary>
public sealed partial record DocumentSymbol
{
    private readonly string _text;

    internal DocumentSymbol(string text) => _text = text;

    /// <summary>What comes first: <c>A</c> of the General Assembly, <c>S</c> of the Security Council, <c>CCPR</c>, <c>SG</c> of a press release.</summary>
    public string Organ { get; internal init; } = "";

    /// <summary>The bodies below it: <c>C.6</c>, <c>HRC</c>, <c>CN.4/Sub.2</c>; <see langword="null"/> where the document is the organ's own.</summary>
    public string? Body { get; internal init; }

    /// <summary>The series: <c>RES</c>, <c>PV</c>, <c>SR</c>, <c>L</c>, <c>PRST</c>; <see langword="null"/> for the general series.</summary>
    public string? Series { get; internal init; }

    /// <summary>The session: <c>78</c>, <c>ES-11</c>, <c>XXI</c>; <see langword="null"/> where the symbol has none.</summary>
    public string? Session { get; internal init; }

    /// <summary>The year, 1946 or later; <see langword="null"/> where the symbol has none.</summary>
    public int? Year { get; internal init; }

    /// <summary>The number in the series, with its letter where it has one: <c>1325</c>, <c>2202 A</c>.</summary>
    public string Number { get; internal init; } = "";

    /// <summary>What marks a part or a later version, in order: <c>Add.1</c>, <c>Rev.2</c>, <c>Corr.1</c>, <c>Resumption 1</c>.</summary>
    public IReadOnlyList<string> Suffixes { get; internal init; } = [];

    /// <summary>True where the canonical forms are the same.</summary>
    public bool Equals(DocumentSymbol? other) => other is not null && _text == other._text;

    /// <summary>The hash of the canonical form.</summary>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical form.</summary>
    public override string ToString() => _text;
}
