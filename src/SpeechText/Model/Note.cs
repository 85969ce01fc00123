namespace SpeechText;

/// <summary>
/// A stage direction or editorial note within a paragraph, or a footnote to it.
/// </summary>
/// <param name="Kind">What it records.</param>
/// <param name="Text">The source's own characters, brackets included.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Note(NoteKind Kind, string Text, TextSpan Span);
