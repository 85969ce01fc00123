namespace SpeechText.Languages;

/// <summary>
/// The scripts that ask for rules of their own.
/// </summary>
internal static class Script
{
    /// <summary>True for a Chinese character, which may begin or end a word wherever it stands.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\u9FFF' and not (>= '\u3000' and <= '\u303F');
}
