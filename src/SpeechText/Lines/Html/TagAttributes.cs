namespace SpeechText.Lines.Html;

/// <summary>
/// Goes through the attributes of one start tag in the source, so that each value has its place: <c>&lt;meta name="date" content='2024-09-24'&gt;</c>.
/// </summary>
internal ref struct TagAttributes
{
    private readonly ReadOnlySpan<char> _tag;
    private int _at;

    /// <param name="tag">The tag from its opening to its closing bracket.</param>
    internal TagAttributes(ReadOnlySpan<char> tag)
    {
        _tag = tag;
        _at = 1;
        while (_at < tag.Length && !IsBlank(tag[_at]) && tag[_at] is not '>' and not '/')
        {
            _at++;
        }
    }

    /// <summary>The name as it is written.</summary>
    internal ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value as it is written, without its quotation marks; empty where there is none.</summary>
    internal ReadOnlySpan<char> Value { get; private set; }

    /// <summary>The offset of the value in the tag.</summary>
    internal int ValueStart { get; private set; }

    internal bool MoveNext()
    {
        while (_at < _tag.Length && (IsBlank(_tag[_at]) || _tag[_at] == '/'))
        {
            _at++;
        }

        if (_at >= _tag.Length || _tag[_at] == '>')
        {
            return false;
        }

        var start = _at++;
        while (_at < _tag.Length && !IsBlank(_tag[_at]) && _tag[_at] is not '=' and not '>' and not '/')
        {
            _at++;
        }

        Name = _tag[start.._at];
        ReadValue();
        return true;
    }

    internal readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    internal readonly bool HasValue(ReadOnlySpan<char> value) => Value.Contains(value, StringComparison.OrdinalIgnoreCase);

    private void ReadValue()
    {
        var at = SkipBlanks(_at);
        if (at >= _tag.Length || _tag[at] != '=')
        {
            Value = default;
            ValueStart = _at;
            return;
        }

        at = SkipBlanks(at + 1);
        var quote = at < _tag.Length && _tag[at] is '"' or '\'' ? _tag[at] : '\0';
        var start = quote == '\0' ? at : at + 1;
        at = start;
        while (at < _tag.Length && (quote == '\0' ? !IsBlank(_tag[at]) && _tag[at] != '>' : _tag[at] != quote))
        {
            at++;
        }

        Value = _tag[start..at];
        ValueStart = start;
        _at = quote == '\0' ? at : Math.Min(at + 1, _tag.Length);
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _tag.Length && IsBlank(_tag[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
