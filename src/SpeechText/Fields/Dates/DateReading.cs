namespace SpeechText.Fields.Dates;

/// <summary>
/// What a form of date was read as.
/// </summary>
/// <param name="Value">The date or range.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsDoubtful">True where the numbers of day and month could change places.</param>
internal readonly record struct DateReading(EventDate Value, DateForm Form, bool IsDoubtful = false);
