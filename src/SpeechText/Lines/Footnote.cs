namespace SpeechText.Lines;

/// <summary>
/// A footnote or an endnote as a format gives it; no words of it are in the reading text.
/// </summary>
/// <param name="Span">All of it in the source, with the number that stands beside its words.</param>
/// <param name="Mark">Where the text refers to it first; -1 where the format does not say.</param>
internal readonly record struct Footnote(TextSpan Span, int Mark = -1);
