using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// Steps through the dates of a text; made for <see langword="foreach"/>.
/// </summary>
internal ref struct DateEnumerator(ReadOnlySpan<char> text, DateWords words)
{
    private readonly ReadOnlySpan<char> _text = text;
    private DateMatch _current;

    public readonly DateMatch Current => _current;

    public readonly DateEnumerator GetEnumerator() => this;

    public bool MoveNext() => DateReader.TryFind(_text, words, out _current, _current.End);
}
