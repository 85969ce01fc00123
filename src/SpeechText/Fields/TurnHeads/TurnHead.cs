using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// The head of a turn as printed: who speaks, for whom, in which language.
/// </summary>
internal sealed record TurnHead
{
    internal required HeadKind Kind { get; init; }

    /// <summary>The number of the paragraph that the head begins, without its full stop.</summary>
    internal Extent? Number { get; init; }

    internal IReadOnlyList<Extent> Honorifics { get; init; } = [];

    /// <summary>The name without honorifics, or the office.</summary>
    internal required Extent Name { get; init; }

    /// <summary>True where the name may be an office that somebody is addressed by: <c>Mr. President</c>.</summary>
    internal bool MayBeOffice { get; init; }

    /// <summary>True where letters of the name are lost or torn apart.</summary>
    internal bool IsDamaged { get; init; }

    /// <summary>The State, body or organization in parentheses.</summary>
    internal Extent? Home { get; init; }

    /// <summary>The function in parentheses: <c>Rapporteur</c>.</summary>
    internal Extent? Role { get; init; }

    /// <summary>True where the function stands behind a comma, as it does in sentences too: <c>Mr. Rossi, the mediator:</c></summary>
    internal bool RoleIsLoose { get; init; }

    /// <summary>Who holds the office that the head names: <c>Mr. Rossi</c> in <c>The Chair (Mr. Rossi):</c></summary>
    internal Extent? Holder { get; init; }

    /// <summary>Those spoken for, without <c>on behalf of</c>.</summary>
    internal Extent? OnBehalfOf { get; init; }

    internal NotedLanguage? Language { get; init; }

    /// <summary>The head, its colon with it, in one piece but where columns were read across.</summary>
    internal required IReadOnlyList<Extent> Pieces { get; init; }

    /// <summary>The speaker's words that columns read across have set into the head.</summary>
    internal Extent? Aside { get; init; }

    /// <summary>True where a colon ends it; without one it is the whole of its line.</summary>
    internal required bool HasColon { get; init; }

    /// <summary>A note whose damaged letters were read as the nearest known ones.</summary>
    internal Extent? Repaired { get; init; }

    /// <summary>True where something in parentheses was known for what only a head has.</summary>
    internal bool HasNotes => Home is not null || Language is not null || Role is not null || OnBehalfOf is not null;

    /// <summary>Where the head begins behind its number.</summary>
    internal required int LabelStart { get; init; }

    internal int Start => Pieces[0].Start;

    internal int End => Pieces[^1].End;
}
