namespace SpeechText.Word.Container;

/// <summary>
/// A part of a document is nested too deep to be read by walking down; never leaves the package.
/// </summary>
internal sealed class NestedTooDeepException : Exception;
