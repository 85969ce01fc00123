namespace SpeechText.Fields.Quotations;

/// <summary>How a text points to somebody.</summary>
internal enum MentionKind
{
    /// <summary>By name, with or without honorific and title: <c>Secretary-General Ban Ki-moon</c>, <c>Mr. Ban</c>.</summary>
    Name,

    /// <summary>By the name of a body: <c>UNICEF</c>, <c>the Security Council</c>.</summary>
    Body,

    /// <summary>By an office: <c>the Secretary-General</c>, <c>the envoy</c>, <c>a senior official</c>.</summary>
    Office,

    /// <summary>By whom somebody speaks for: <c>the representative of Norway</c>, <c>Norway’s delegate</c>.</summary>
    Delegate,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By words that name nobody: <c>residents</c>, <c>the experts</c>.</summary>
    People,
}

/// <summary>
/// One place where a paragraph points to somebody. Offsets are of the paragraph's text; tokens are numbered within the paragraph.
/// </summary>
internal sealed record Mention
{
    internal required MentionKind Kind { get; init; }

    /// <summary>The first token.</summary>
    internal required int First { get; init; }

    /// <summary>The last token of the mention itself.</summary>
    internal required int Last { get; init; }

    /// <summary>The token before a verb that this mention may be the subject of: the same as <see cref="Last"/>, or the comma after an apposition.</summary>
    internal required int Reach { get; init; }

    /// <summary>All of the mention, its title before and its affiliation in brackets included.</summary>
    internal required Slice Whole { get; init; }

    /// <summary>The name without honorific and title; empty where none is printed.</summary>
    internal Slice Name { get; init; }

    /// <summary>The honorific; empty where none is printed.</summary>
    internal Slice Honorific { get; init; }

    /// <summary>The title before the name, in apposition after it, or the office itself; empty where none is printed.</summary>
    internal Slice Title { get; init; }

    /// <summary>The State or body spoken for; empty where none is printed.</summary>
    internal Slice Affiliation { get; init; }

    /// <summary>Masculine or feminine where words that are none of the mention's say so.</summary>
    internal Languages.WordRole Gender { get; init; }

    /// <summary>True for somebody not yet known to the reader: <c>a senior official</c>.</summary>
    internal bool IsIndefinite { get; init; }

    /// <summary>True where an age stands beside the name, so that even one word is a person's: <c>Rosa, 34,</c>.</summary>
    internal bool IsPerson { get; init; }

    /// <summary>True for an office or a body that may be any: <c>the official</c>, <c>the agency</c>.</summary>
    internal bool IsGeneral { get; init; }
}

/// <summary>A stretch of a paragraph’s text.</summary>
internal readonly record struct Slice(int Start, int End)
{
    internal bool IsEmpty => End <= Start;

    internal string Of(string text) => text[Start..End];

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
