namespace SpeechText.Fields.States;

/// <summary>
/// A State named in a line: its offsets there and its ISO 3166-1 alpha-3 code.
/// </summary>
internal readonly record struct StateMatch(int Start, int End, string Code);
