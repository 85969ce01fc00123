namespace SpeechText.Languages;

/// <summary>
/// Tells the script of a letter.
/// </summary>
internal static class Scripts
{
    internal static Script Of(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0600' and <= '\u077F' and not (>= '\u0700' and <= '\u074F')) or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => Script.Arabic,
        >= '\u3040' and <= '\u31FF' => Script.Other,
        >= '\u2E80' and <= '\u9FFF' => Script.Han,
        _ => Script.Other,
    };

    /// <summary>True for a Chinese character, which may begin or end a word wherever it stands.</summary>
    internal static bool IsIdeograph(char c) => c >= '\u2E80' && Of(c) == Script.Han && char.IsLetter(c);
}
