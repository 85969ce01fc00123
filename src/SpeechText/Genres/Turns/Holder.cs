using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Who holds an office, as the text names them.
/// </summary>
/// <param name="Name">The name without honorifics.</param>
/// <param name="Printed">Where it stands.</param>
/// <param name="Honorifics">The honorifics before it.</param>
internal sealed record Holder(string Name, Extent Printed, string[] Honorifics);
