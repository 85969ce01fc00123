namespace SpeechText;

/// <summary>
/// A place where two pieces of a paragraph were joined.
/// </summary>
/// <param name="At">What lies between them: from the end of the first piece to the start of the second.</param>
/// <param name="Reason">What it was.</param>
public readonly record struct Join(TextSpan At, JoinReason Reason);
