using SpeechText.Fields.Procedures;
using SpeechText.Fields.Votes;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Lines of a record that are of one kind: words spoken where nothing else is set, procedure, headings, or a vote.
/// </summary>
/// <param name="Lines">The lines, in order; none for a vote.</param>
internal sealed record ProcedurePart(List<Line> Lines)
{
    /// <summary>What procedure was read; <see langword="null"/> for words spoken.</summary>
    internal ProcedureMatch? Match { get; init; }

    internal Ballot? Ballot { get; init; }

    /// <summary>True where the sentence stands in the middle of another.</summary>
    internal bool IsTorn { get; init; }

    /// <summary>The level of a heading; 0 for anything else.</summary>
    internal int Level { get; init; }

    internal bool IsSpoken => Match is null && Ballot is null && Level == 0;
}
