using SpeechText.Lines;

namespace SpeechText.Auditing;

/// <summary>
/// Follows a text of the model along the source that it should read. A run of white space is one blank. Where the format has
/// entities, one may stand for its character or, in code or behind a backslash, for itself, and a backslash for what it escapes: all ways
/// are followed.
/// </summary>
internal sealed class TextMatch(string text, bool hasEntities, bool onlyLetters)
{
    private const int Shown = 24;

    // The places in the text where the source so far may have led; hardly ever more than one.
    private List<int> _at = [0];
    private int _furthest;

    /// <summary>True where the source so far is the whole text.</summary>
    internal bool IsWhole => _at.Contains(text.Length);

    /// <summary>The last two characters followed.</summary>
    internal string Last => _at.Count == 0 ? string.Empty : text[Math.Max(0, _at[^1] - 2).._at[^1]];

    /// <summary>Says where the text and the source part.</summary>
    internal string Difference => _at.Count > 0
        ? $"It goes on with '{Shorten(_furthest)}' where its pieces end."
        : $"From character {_furthest} it reads '{Shorten(_furthest)}', and its pieces read otherwise.";

    internal void Read(ReadOnlySpan<char> source)
    {
        List<(int Source, int Text)> ahead = [];
        for (var i = 0; i < source.Length; i++)
        {
            Meet(ahead, i);
            if (_at.Count == 0 && ahead.Count == 0)
            {
                return;
            }

            if (hasEntities && source[i] is '&' or '\\' && Meant(source[i..], out var length) is { } characters)
            {
                foreach (var at in _at)
                {
                    if (Step(at, characters) is var next and >= 0)
                    {
                        ahead.Add((i + length, next));
                    }
                }
            }

            Step(source[i]);
        }

        Meet(ahead, source.Length);
    }

    /// <summary>Goes over markup, which stands for nothing, or for a blank where it sets words apart, as cells of a table.</summary>
    internal void ReadMarkup() => _at = [.. _at.Concat(_at.Select(at => Step(at, ' ')).Where(at => at >= 0)).Distinct()];

    private static string? Meant(ReadOnlySpan<char> source, out int length) =>
        source[0] == '&' ? EntityDecoder.Read(source, out length) : YamlEscape.Read(source, out length);

    private void Step(char c)
    {
        if (_at is [var only])
        {
            // The usual case, without a new list.
            _at[0] = Step(only, c);
            if (_at[0] < 0)
            {
                _at.Clear();
            }

            return;
        }

        _at = [.. _at.Select(at => Step(at, c)).Where(at => at >= 0).Distinct()];
    }

    private int Step(int at, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (at >= 0)
            {
                at = Step(at, c);
            }
        }

        return at;
    }

    private int Step(int at, char c)
    {
        if (onlyLetters && !char.IsLetterOrDigit(c))
        {
            return at;
        }

        var next = IsBlank(c) && at > 0 && text[at - 1] == ' ' ? at
            : at < text.Length && text[at] == (IsBlank(c) ? ' ' : c) ? at + 1
            : -1;
        _furthest = Math.Max(_furthest, next);
        return next;
    }

    // Takes up the ways that went by an entity which ends here.
    private void Meet(List<(int Source, int Text)> ahead, int source)
    {
        for (var i = ahead.Count - 1; i >= 0; i--)
        {
            if (ahead[i].Source == source)
            {
                if (!_at.Contains(ahead[i].Text))
                {
                    _at.Add(ahead[i].Text);
                }

                ahead.RemoveAt(i);
            }
        }
    }

    private string Shorten(int start) => text.Length - start > Shown ? $"{text.AsSpan(start, Shown)}…" : text[start..];

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';
}
