namespace SpeechText;

/// <summary>
/// Somebody who speaks or is quoted. The printed form, the cleaned name, the titles and the affiliation are four things and stay four.
/// </summary>
public sealed record Speaker
{
    /// <summary>The speaker's id within one transcript: <c>s1</c>, <c>s2</c>, in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>What is known of who this is.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The name without honorifics, titles and post-nominals; the office for a chair known by it alone; otherwise <see langword="null"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The honorifics as printed, in order: <c>H.E.</c>, <c>Mr.</c></summary>
    public IReadOnlyList<string> Honorifics { get; init; } = [];

    /// <summary>The functions and offices, in the order printed.</summary>
    public IReadOnlyList<Title> Titles { get; init; } = [];

    /// <summary>The State, body or organization spoken for; <see langword="null"/> where none is printed.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>Letters after the name: <c>QC</c>, <c>OBE</c>.</summary>
    public IReadOnlyList<string> PostNominals { get; init; } = [];

    /// <summary>The source's own characters where the name is first printed in full; <see langword="null"/> where nothing is printed.</summary>
    public string? Text { get; init; }

    /// <summary>Where those characters stand.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Why these characters were read as a speaker.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The name, or the kind where there is none.</summary>
    public override string ToString() => Name ?? Kind.ToString();
}
