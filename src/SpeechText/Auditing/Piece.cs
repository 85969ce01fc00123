namespace SpeechText.Auditing;

/// <summary>
/// One piece of a paragraph.
/// </summary>
/// <param name="Order">Its place among all pieces, as they are read.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsLast">True for the last piece of its paragraph.</param>
/// <param name="Join">How the next piece is joined to it; <see langword="null"/> where only markup lies between them.</param>
internal readonly record struct Piece(int Order, TextSpan Span, bool IsLast, Join? Join);
