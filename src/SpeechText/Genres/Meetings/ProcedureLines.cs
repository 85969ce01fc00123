using SpeechText.Fields.Procedures;
using SpeechText.Languages;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Tells lines of procedure before paragraphs are healed.
/// </summary>
internal static class ProcedureLines
{
    /// <summary>True where a line begins with a sentence of procedure, which may be wrapped over the next.</summary>
    internal static bool IsProcedure(ReadOnlySpan<char> line, Lexicon lexicon) =>
        ProcedureReader.TryRead(line, lexicon, out var match) && match.End == line.Length;
}
