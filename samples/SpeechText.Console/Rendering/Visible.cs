using System.Buffers;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Makes the control characters of a text visible, so that no text can steer the terminal it is shown on.
/// </summary>
internal static class Visible
{
    private const char FirstPicture = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Unknown = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c)]);

    /// <summary>The text with a picture for each control character: <c>␛</c>.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(Controls)
        ? string.Create(text.Length, text, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                shown[i] = Picture(text[i]);
            }
        })
        : text;

    private static char Picture(char c) => c switch
    {
        < ' ' => (char)(FirstPicture + c),
        '\u007F' => DeletePicture,
        > '\u007F' and < '\u00A0' => Unknown,
        _ => c,
    };
}
