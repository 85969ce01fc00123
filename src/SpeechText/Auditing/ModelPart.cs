namespace SpeechText.Auditing;

/// <summary>
/// A part of the model with a place in the source.
/// </summary>
/// <param name="What">What it is, in words.</param>
/// <param name="Span">Where it says that it stands.</param>
/// <param name="Text">The characters that it says stand there; <see langword="null"/> where it holds a cleaned form or none.</param>
internal readonly record struct ModelPart(string What, TextSpan Span, string? Text = null);
