using SpeechText.Fields.Times;
using SpeechText.Languages;

namespace SpeechText.Fields.Procedures;

/// <summary>
/// A sentence that tells of the course of a meeting, found in a text.
/// </summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its full stop.</param>
/// <param name="Time">The time it gives; <see langword="null"/> where it gives none.</param>
internal readonly record struct ProcedureMatch(ProcedureKind Kind, int Start, int End, TimeMatch? Time)
{
    /// <summary>The rule met, as evidence says it.</summary>
    internal string Rule => Kind switch
    {
        ProcedureKind.Opened => "the words that open a meeting",
        ProcedureKind.Closed => "the words that close a meeting",
        ProcedureKind.Suspended => "the words that suspend a meeting",
        ProcedureKind.Resumed => "the words that resume a meeting",
        _ => "a sentence of procedure",
    };
}
