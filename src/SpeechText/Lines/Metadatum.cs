namespace SpeechText.Lines;

/// <summary>
/// A value that a format carries beside the text: YAML front matter, a page's title.
/// </summary>
/// <param name="Key">The key in lower case: <c>title</c>, <c>date</c>.</param>
/// <param name="Value">The value on one line, quotation marks of the format left out.</param>
/// <param name="Span">Where the value stands in the source.</param>
internal readonly record struct Metadatum(string Key, string Value, TextSpan Span);
