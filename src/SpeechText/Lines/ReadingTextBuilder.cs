using System.Text;

namespace SpeechText.Lines;

/// <summary>
/// Puts a <see cref="ReadingText"/> together, left to right, from verbatim stretches of the source and from replacements.
/// </summary>
internal sealed class ReadingTextBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<ReadingText.Run> _runs = [];

    /// <summary>The length of what has been put together so far: the reading offset of the next character.</summary>
    internal int Length => _text.Length;

    internal char this[int index] => _text[index];

    /// <summary>Adds the source's characters from <paramref name="start"/> to <paramref name="end"/> as they are.</summary>
    internal void Verbatim(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.SourceEnd == start)
        {
            _runs[^1] = last with { SourceEnd = end };
        }
        else
        {
            _runs.Add(new ReadingText.Run(_text.Length, start, end, true));
        }

        _text.Append(source, start, end - start);
    }

    /// <summary>Adds <paramref name="replacement"/> for the source's characters from <paramref name="start"/> to <paramref name="end"/>, which may be none.</summary>
    internal void Replace(int start, int end, ReadOnlySpan<char> replacement)
    {
        if (replacement.IsEmpty)
        {
            return;
        }

        _runs.Add(new ReadingText.Run(_text.Length, start, end, false));
        _text.Append(replacement);
    }

    internal ReadingText Build() => new(_text.ToString(), [.. _runs], source.Length);
}
