using SpeechText.Fields.TurnHeads;

namespace SpeechText.Genres.Records;

/// <summary>
/// A head that begins a turn, and why it was taken for one.
/// </summary>
/// <param name="Head">The head.</param>
/// <param name="Ground">The rule that it met.</param>
/// <param name="IsInLine">True where it stands inside a line, behind other words.</param>
internal sealed record FoundHead(TurnHead Head, string Ground, bool IsInLine);
