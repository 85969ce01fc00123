using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// A running head or foot: the same line on several pages.
/// </summary>
/// <param name="Places">Where it stands, in order; at least one place.</param>
internal sealed record RunningHead(IReadOnlyList<Extent> Places);
