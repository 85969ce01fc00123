namespace SpeechText.Lines;

/// <summary>
/// Neighbouring characters of one line that are all text, or all a mark.
/// </summary>
/// <param name="Text">The characters; no line breaks.</param>
/// <param name="IsText">False for what stands in the line and is not said: the mark of a footnote, a bullet.</param>
internal readonly record struct LinePiece(string Text, bool IsText);
