using System.Runtime.InteropServices;

namespace SpeechText.Lines.Markdown;

/// <summary>
/// Pairs runs of stars and underscores: <c>**Remarks**</c> is bold, <c>*Le Monde*</c> italic, and <c>** Sudan</c>,
/// <c>the 79* session</c> and <c>snake_case_name</c> are text.
/// </summary>
internal sealed class Emphasis(string text, List<Mark> marks)
{
    private readonly OpenRuns _stars = new();
    private readonly OpenRuns _underscores = new();

    /// <summary>Forgets every open run: emphasis ends with its paragraph.</summary>
    internal void Clear()
    {
        _stars.Clear();
        _underscores.Clear();
    }

    /// <summary>Forgets the runs from a mark on, which have become part of an image.</summary>
    internal void ForgetFrom(int mark)
    {
        _stars.ForgetFrom(mark);
        _underscores.ForgetFrom(mark);
    }

    /// <summary>Takes the run from <paramref name="start"/> to <paramref name="end"/>, on a line whose words go from <paramref name="first"/> to <paramref name="last"/>.</summary>
    internal void Add(int start, int end, int first, int last)
    {
        var before = start > first ? text[start - 1] : ' ';
        var after = end < last ? text[end] : ' ';
        var isWord = text[start] == '_';
        var (canOpen, canClose) = Flanks(before, after, isWord, end - start);
        var index = marks.Count;
        marks.Add(new Mark(MarkKind.Emphasis, start, end));
        var open = isWord ? _underscores : _stars;
        var left = end - start;
        if (canClose)
        {
            left = Close(index, left, open);
        }

        if (left > 0 && canOpen)
        {
            open.Push(index, left);
        }
    }

    private int Close(int closer, int left, OpenRuns open)
    {
        var all = CollectionsMarshal.AsSpan(marks);
        while (left > 0 && open.TryPop(left, out var opener, out var available))
        {
            var strong = Math.Min(left, available) / 2;
            var weak = strong == 0 ? 1 : Math.Min(left, available) % 2;
            var used = (2 * strong) + weak;
            all[opener].Opens = (all[opener].Opens.Strong + strong, all[opener].Opens.Weak + weak);
            all[closer].Closes = (all[closer].Closes.Strong + strong, all[closer].Closes.Weak + weak);
            left -= used;
            if (available > used)
            {
                open.Push(opener, available - used);
            }
        }

        return left;
    }

    // A mark opens before a word and closes after one. Stars in pairs do so beside any character, as text without blanks between
    // words (Chinese) needs it; underscores never do so inside a word.
    private static (bool CanOpen, bool CanClose) Flanks(char before, char after, bool isWord, int length)
    {
        bool spaceBefore = char.IsWhiteSpace(before), spaceAfter = char.IsWhiteSpace(after);
        if (!isWord && length > 1)
        {
            return (!spaceAfter, !spaceBefore);
        }

        bool markBefore = IsMark(before), markAfter = IsMark(after);
        var left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        var right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        return isWord ? (left && (!right || markBefore), right && (!left || markAfter)) : (left, right);
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private sealed class OpenRuns
    {
        private readonly List<(int Mark, int Available)> _runs = [];
        private int _pairs;

        internal void Clear()
        {
            _runs.Clear();
            _pairs = 0;
        }

        internal void Push(int mark, int available)
        {
            _runs.Add((mark, available));
            _pairs += available > 1 ? 1 : 0;
        }

        /// <summary>Takes the innermost run that fits: for a closing pair a pair where there is one, single marks inside it staying text.</summary>
        internal bool TryPop(int length, out int mark, out int available)
        {
            while (_runs.Count > 0)
            {
                (mark, available) = _runs[^1];
                _runs.RemoveAt(_runs.Count - 1);
                _pairs -= available > 1 ? 1 : 0;
                if (available > 1 || length == 1 || _pairs == 0)
                {
                    return true;
                }
            }

            (mark, available) = (-1, 0);
            return false;
        }

        internal void ForgetFrom(int mark)
        {
            while (_runs.Count > 0 && _runs[^1].Mark >= mark)
            {
                _pairs -= _runs[^1].Available > 1 ? 1 : 0;
                _runs.RemoveAt(_runs.Count - 1);
            }
        }
    }
}
