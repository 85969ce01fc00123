using SpeechText.Lines;

namespace SpeechText.Fields.ReportedSpeech;

/// <summary>
/// Who speaks, as the first words of a paragraph of reported speech name them. All extents are of the paragraph's own text.
/// </summary>
internal sealed record ReportedHead
{
    /// <summary>The words that name the speaker, with what stands in parentheses after them and the comma that follows; empty where the verb stands first.</summary>
    internal required Extent Label { get; init; }

    /// <summary>The name alone, or the office.</summary>
    internal required Extent Name { get; init; }

    /// <summary>The honorifics before a name; empty for an office.</summary>
    internal IReadOnlyList<Extent> Honorifics { get; init; } = [];

    /// <summary>True for whoever presides.</summary>
    internal bool IsChair { get; init; }

    /// <summary>The State of a delegate without a name: <c>The representative of France</c>.</summary>
    internal Extent? State { get; init; }

    /// <summary>What stands in parentheses after the name, parentheses left out: a State, a body, a function.</summary>
    internal IReadOnlyList<Extent> Parentheses { get; init; } = [];

    /// <summary>The group that the speaker says to speak for; <see langword="null"/> where none is named.</summary>
    internal Extent? OnBehalfOf { get; init; }

    internal bool IsOffice => Honorifics.Count == 0;

    /// <summary>True where two persons are reported as one: <c>Mr. Rossi (Freedonia) and Ms. Weiss (Sylvania) said</c>. The name is all of it.</summary>
    internal bool IsJoint { get; init; }
}
