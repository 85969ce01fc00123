using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// A document cited in a text.
/// </summary>
/// <param name="Start">Where the words that cite it start.</param>
/// <param name="End">Where they end.</param>
/// <param name="Kind">What is cited.</param>
/// <param name="Symbol">Its symbol; <see langword="null"/> where the words do not settle it.</param>
/// <param name="Doubt">What is to be said of it; <see langword="null"/> where all is plain.</param>
internal readonly record struct FoundReference(int Start, int End, ReferenceKind Kind, string? Symbol, DiagnosticId? Doubt)
{
    /// <summary>True for a number printed without the year or session that it needs.</summary>
    internal bool IsBare { get; init; }

    /// <summary>The organ that prose names beside the number.</summary>
    internal IssuingOrgan Organ { get; init; }
}
