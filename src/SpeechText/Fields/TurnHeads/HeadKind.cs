namespace SpeechText.Fields.TurnHeads;

/// <summary>What a turn head is known by.</summary>
internal enum HeadKind
{
    /// <summary>An office that presides: <c>The President</c>.</summary>
    Chair,

    /// <summary>An office that does not: <c>The Secretary-General</c>.</summary>
    Officer,

    /// <summary>A name behind an honorific or a style: <c>Mr. Rossi</c>, <c>King Olaf</c>.</summary>
    Person,

    /// <summary>Several such names that speak as one: <c>Mr. Rossi and Ms. Weiss</c>.</summary>
    Joint,

    /// <summary>A name alone, which may be anything.</summary>
    Bare,
}
