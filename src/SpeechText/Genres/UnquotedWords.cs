using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Steps through the words of a text that stand within no quotation marks, so that nobody else is quoted with them; character by character
/// where words have no blanks between them. A mark that is never closed counts up to the end of its line.
/// </summary>
internal ref struct UnquotedWords(ReadOnlySpan<char> text, Script script)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _last;
    private bool _isQuoted;

    /// <summary>Where the next word is looked for.</summary>
    internal int At { get; set; }

    internal bool TryNext(out int start, out int end)
    {
        while (TryMove(out start, out end))
        {
            _isQuoted = IsQuoted(_text[_last..start], _isQuoted);
            _last = end;
            if (!_isQuoted)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMove(out int start, out int end)
    {
        var at = At;
        bool found;
        if (script == Script.Han)
        {
            start = at++;
            found = start < _text.Length;
        }
        else
        {
            found = Word.TryNext(_text, ref at, out start);
        }

        end = At = Math.Min(at, _text.Length);
        return found;
    }

    private static bool IsQuoted(ReadOnlySpan<char> between, bool isQuoted)
    {
        foreach (var c in between)
        {
            isQuoted = c switch
            {
                '\n' or '\r' => false,
                '"' => !isQuoted,
                '“' or '«' or '„' or '「' => true,
                '”' or '»' or '」' => false,
                _ => isQuoted,
            };
        }

        return isQuoted;
    }
}
