using System.Text;
using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Joins extents of reading text into one <see cref="Passage"/>: a blank for a line wrap, nothing for a hyphen that divides a word
/// and nothing between ideographs, which are written without blanks.
/// </summary>
internal sealed class PassageBuilder(ReadingText reading)
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<Extent> _pieces = [];
    private readonly List<(Extent Gap, JoinReason Reason)> _joins = [];

    // Of the passage being joined; one after the other uses them.
    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Reading)> _shifts = [];

    internal bool IsEmpty => _pieces.Count == 0;

    /// <summary>The last piece added; only where there is one.</summary>
    internal Extent Last => _pieces[^1];

    /// <summary>Adds a piece; <paramref name="reason"/> says what lies between it and the piece before.</summary>
    internal void Add(Extent piece, JoinReason reason)
    {
        if (_pieces.Count > 0)
        {
            var last = _pieces[^1];
            if (DividesWord(last, piece))
            {
                reason = reason == JoinReason.LineWrap ? JoinReason.Hyphen : reason;
                if (DropsHyphen(last, piece))
                {
                    _pieces[^1] = last with { End = last.End - 1 };
                }
            }

            _joins.Add((new Extent(_pieces[^1].End, piece.Start), reason));
        }

        _pieces.Add(piece);
    }

    /// <summary>Makes the passage of the pieces added, and is empty again.</summary>
    internal Passage Build(bool isItem = false)
    {
        var passage = _pieces.Count == 1 && !HasRunsOfBlanks(reading[_pieces[0]])
            ? new Passage(reading.Read(_pieces[0]), _pieces[0]) { IsItem = isItem }
            : Join(isItem);
        _pieces.Clear();
        _joins.Clear();
        return passage;
    }

    private Passage Join(bool isItem)
    {
        _text.Clear();
        _shifts.Clear();
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (i > 0 && NeedsBlank(_pieces[i - 1], _pieces[i]))
            {
                // The blank stands for the first character of the gap.
                _shifts.Add((_text.Length, _pieces[i - 1].End));
                _text.Append(' ');
            }

            _shifts.Add((_text.Length, _pieces[i].Start));
            if (HasRunsOfBlanks(reading[_pieces[i]]))
            {
                Append(_pieces[i]);
            }
            else
            {
                _text.Append(reading[_pieces[i]]);
            }
        }

        return new Passage(_text.ToString(), [.. _pieces], [.. _joins], [.. _shifts]) { IsItem = isItem };
    }

    private void Append(Extent piece)
    {
        var blank = false;
        for (var at = piece.Start; at < piece.End; at++)
        {
            var c = reading.Text[at];
            var isBlank = IsBlank(c);
            if (isBlank && blank)
            {
                continue;
            }

            if (blank)
            {
                _shifts.Add((_text.Length, at));
            }

            _text.Append(isBlank ? ' ' : c);
            blank = isBlank;
        }
    }

    private bool NeedsBlank(Extent before, Extent after)
    {
        var last = reading.Text[before.End - 1];
        var first = reading.Text[after.Start];
        var dropped = reading.Text[before.End] is '-' or SoftHyphen or '\u2010';
        var kept = last is '-' or '\u2010' && before.Length > 1 && char.IsLetterOrDigit(reading.Text[before.End - 2]);
        return !dropped && !kept && !(IsIdeographic(last) && IsIdeographic(first));
    }

    private bool DividesWord(Extent before, Extent after) =>
        before.Length > 1
        && reading.Text[before.End - 1] is '-' or SoftHyphen or '\u2010'
        && char.IsLetterOrDigit(reading.Text[before.End - 2])
        && char.IsLetterOrDigit(reading.Text[after.Start]);

    // Secretary-/General keeps its hyphen, coop-/eration loses it.
    private bool DropsHyphen(Extent before, Extent after) =>
        reading.Text[before.End - 1] == SoftHyphen
        || (char.IsLower(reading.Text[before.End - 2]) && char.IsLower(reading.Text[after.Start]));

    private static bool HasRunsOfBlanks(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\t', '\r') || text.ContainsAny('\u0085', '\u2028', '\u2029') || text.IndexOf("  ") >= 0;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    // CJK ideographs, their punctuation and full-width forms.
    private static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
