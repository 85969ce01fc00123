namespace SpeechText;

/// <summary>
/// Whether a transcript accounts for every character of its source, and whether everything in it reads what it says.
/// </summary>
public sealed record AuditReport
{
    /// <summary>True where nothing was found; look at <see cref="Unchecked"/> for what could not be looked at.</summary>
    public bool IsClean => Findings.Count == 0;

    /// <summary>Every broken promise, rule by rule.</summary>
    public required IReadOnlyList<AuditFinding> Findings { get; init; }

    /// <summary>
    /// The promises that could not be checked, each with its reason; empty for a parsed transcript. One read back from JSON
    /// may come without its source text or without its leaves.
    /// </summary>
    public required IReadOnlyList<string> Unchecked { get; init; }

    /// <summary>The length of the source in UTF-16 code units.</summary>
    public required int Characters { get; init; }

    /// <summary>The number of leaves.</summary>
    public required int Leaves { get; init; }

    /// <summary>The number of characters in the leaves of each role, in the order of the roles; a role without leaves is left out.</summary>
    public required IReadOnlyDictionary<SegmentRole, int> CharactersByRole { get; init; }

    /// <summary>Writes <c>clean: 1200 characters in 80 leaves</c>, or the number of findings.</summary>
    public override string ToString() =>
        $"{(IsClean ? "clean" : $"{Findings.Count} findings")}: {Characters} characters in {Leaves} leaves";
}
