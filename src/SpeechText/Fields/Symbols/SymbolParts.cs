namespace SpeechText.Fields.Symbols;

/// <summary>
/// A symbol as it was read: the organ, what follows between strokes, and what stands in brackets behind.
/// </summary>
/// <param name="Organ">The letters before the first stroke.</param>
/// <param name="Kind">What kind of organ they stand for.</param>
/// <param name="Segments">The parts after it, suffixes among them.</param>
/// <param name="Brackets">The content of the brackets behind: a year, a session, <c>Resumption 1</c>; empty where there are none.</param>
internal sealed record SymbolParts(string Organ, OrganKind Kind, IReadOnlyList<Segment> Segments, string Brackets)
{
    /// <summary>The session printed with the organ's letters, its mark included: <c>(49)</c>, <c>.43</c>; empty where there is none.</summary>
    internal string OrganSession { get; init; } = "";

    /// <summary>How many of the segments come before the suffixes.</summary>
    internal int Core
    {
        get
        {
            var core = Segments.Count;
            while (core > 0 && Segments[core - 1].IsSuffix)
            {
                core--;
            }

            return core;
        }
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => $"{Organ}{OrganSession}/{string.Join('/', Segments)}{(Brackets.Length > 0 ? $" ({Brackets})" : "")}";
}
