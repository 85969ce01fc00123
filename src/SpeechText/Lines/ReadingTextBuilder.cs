using System.Buffers;

namespace SpeechText.Lines;

/// <summary>
/// Puts a <see cref="ReadingText"/> together, left to right, from verbatim stretches of the source and from replacements.
/// </summary>
internal sealed class ReadingTextBuilder(string source)
{
    private readonly List<ReadingText.Run> _runs = [];

    private bool _turnsBack;

    private char[] _text = ArrayPool<char>.Shared.Rent(source.Length);

    /// <summary>The length of what has been put together so far: the reading offset of the next character.</summary>
    internal int Length { get; private set; }

    internal char this[int index] => _text[index];

    /// <summary>What was put together from <paramref name="start"/> on, without what is blank at its ends.</summary>
    internal Extent LineFrom(int start)
    {
        var first = LineEnds.SkipBlanks(_text, start, Length);
        return new Extent(first, LineEnds.TrimBlanks(_text, first, Length));
    }

    /// <summary>Adds the source's characters from <paramref name="start"/> to <paramref name="end"/> as they are.</summary>
    internal void Verbatim(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        _turnsBack |= TurnsBack(start);
        if (_runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.SourceEnd == start)
        {
            _runs[^1] = last with { SourceEnd = end };
        }
        else
        {
            _runs.Add(new ReadingText.Run(Length, start, end, true));
        }

        Append(source.AsSpan(start, end - start));
    }

    /// <summary>Adds <paramref name="replacement"/> for the source's characters from <paramref name="start"/> to <paramref name="end"/>, which may be none.</summary>
    internal void Replace(int start, int end, ReadOnlySpan<char> replacement)
    {
        if (replacement.IsEmpty)
        {
            return;
        }

        _turnsBack |= TurnsBack(start);
        _runs.Add(new ReadingText.Run(Length, start, end, false));
        Append(replacement);
    }

    /// <summary>Ends the work; the builder takes nothing more after it.</summary>
    internal ReadingText Build()
    {
        var isSource = Length == source.Length && _runs is [] or [{ IsVerbatim: true }];
        var built = isSource ? new ReadingText(source) : new ReadingText(new string(_text, 0, Length), [.. _runs], source.Length) { IsReordered = _turnsBack };
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return built;
    }

    private bool TurnsBack(int start) => _runs.Count > 0 && _runs[^1].SourceEnd > start;

    private void Append(ReadOnlySpan<char> characters)
    {
        if (Length + characters.Length > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + characters.Length, 2 * _text.Length));
            _text.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        characters.CopyTo(_text.AsSpan(Length));
        Length += characters.Length;
    }
}
