namespace SpeechText.Fields.Quotations;

/// <summary>
/// Whose words a paragraph is, where it is spoken.
/// </summary>
/// <param name="IsAnew">True where the paragraph does not go on from the one before it: another speaks, or something stands between.</param>
/// <param name="Speaker">Who says <c>I</c>; <see langword="null"/> where that does not matter.</param>
internal readonly record struct Voice(bool IsAnew, Source? Speaker);
