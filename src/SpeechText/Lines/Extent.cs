namespace SpeechText.Lines;

/// <summary>
/// A half-open range of a <see cref="ReadingText"/>. A type of its own, so that it cannot be taken for a <see cref="TextSpan"/> of the source.
/// </summary>
internal readonly record struct Extent(int Start, int End)
{
    internal int Length => End - Start;

    internal bool IsEmpty => End <= Start;

    internal bool Contains(Extent other) => Start <= other.Start && other.End <= End;

    internal Extent To(Extent last) => new(Start, last.End);
}
