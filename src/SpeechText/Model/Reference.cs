namespace SpeechText;

/// <summary>
/// A document cited.
/// </summary>
/// <param name="Symbol">The canonical document symbol, such as <c>S/RES/1325 (2000)</c>; <see langword="null"/> where the text does not settle it.</param>
/// <param name="Kind">What is cited.</param>
/// <param name="Text">The source's own characters.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Reference(string? Symbol, ReferenceKind Kind, string Text, TextSpan Span);
