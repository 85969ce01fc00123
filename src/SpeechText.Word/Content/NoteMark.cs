namespace SpeechText.Word.Content;

/// <summary>
/// A mark in the text that refers to a footnote or an endnote.
/// </summary>
/// <param name="Id">The note's number within the document's parts, not the one printed.</param>
/// <param name="IsEndnote">False for a footnote.</param>
/// <param name="Label">What is printed: <c>[3]</c>.</param>
internal readonly record struct NoteMark(long Id, bool IsEndnote, string Label);
