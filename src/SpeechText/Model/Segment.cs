namespace SpeechText;

/// <summary>
/// One leaf of the source. The leaves of a transcript, joined in order, are the source, each character in exactly one.
/// </summary>
/// <param name="Role">What the leaf is.</param>
/// <param name="Span">Where it stands; never empty.</param>
public readonly record struct Segment(SegmentRole Role, TextSpan Span);
