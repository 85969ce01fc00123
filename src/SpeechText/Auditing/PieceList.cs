using SpeechText.Auditing.Rules;

namespace SpeechText.Auditing;

/// <summary>
/// The pieces of all paragraphs, in the order of the source.
/// </summary>
internal sealed class PieceList
{
    private readonly Subject _subject;
    private readonly List<Piece> _pieces = [];

    internal PieceList(Subject subject)
    {
        _subject = subject;
        foreach (var paragraph in subject.Paragraphs)
        {
            Add(paragraph);
        }

        _pieces.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>
    /// Compares a text with the words that the pieces within the spans hold, joined as in their paragraph; a blank stands for anything
    /// else that lies between two of them.
    /// </summary>
    internal TextMatch Match(string text, IReadOnlyList<TextSpan> spans)
    {
        var match = _subject.Match(text);
        var last = (Index: -2, Span: default(TextSpan));
        foreach (var span in spans)
        {
            foreach (var next in In(span))
            {
                if (last.Index >= 0)
                {
                    Between(last, next, match);
                }

                match.Read(_subject[next.Span]);
                last = next;
            }
        }

        return match;
    }

    private void Between((int Index, TextSpan Span) last, (int Index, TextSpan Span) next, TextMatch match)
    {
        if (!Follows(last, next))
        {
            match.Read(" ");
        }
        else if (_pieces[last.Index].Join is { } join)
        {
            match.Read(Joining.At(_subject, join, match.Last, _subject.Read(next.Span)));
        }
        else
        {
            match.ReadMarkup();
        }
    }

    /// <summary>True where every character of the span stands in a piece, or between two pieces of one paragraph.</summary>
    internal bool Cover(TextSpan span)
    {
        var at = span.Start;
        var goesOn = false;
        foreach (var (index, part) in In(span))
        {
            if (part.Start != at && !goesOn)
            {
                return false;
            }

            at = part.End;
            goesOn = !_pieces[index].IsLast;
        }

        return at == span.End;
    }

    // The pieces in a span, those at its edges cut to it.
    private IEnumerable<(int Index, TextSpan Span)> In(TextSpan span)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_pieces[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < _pieces.Count && _pieces[low].Span.Start < span.End; low++)
        {
            var piece = _pieces[low].Span;
            yield return (low, new TextSpan(Math.Max(piece.Start, span.Start), Math.Min(piece.End, span.End)));
        }
    }

    private bool Follows((int Index, TextSpan Span) last, (int Index, TextSpan Span) next) =>
        _pieces[next.Index].Order == _pieces[last.Index].Order + 1
        && !_pieces[last.Index].IsLast
        && _pieces[last.Index].Span.End == last.Span.End
        && _pieces[next.Index].Span.Start == next.Span.Start;

    private void Add(Paragraph paragraph)
    {
        var join = 0;
        for (var i = 0; i < paragraph.Spans.Count; i++)
        {
            var span = paragraph.Spans[i];
            var isLast = i == paragraph.Spans.Count - 1;
            var isJoined = !isLast && join < paragraph.Joins.Count && JoinsLieBetweenPieces.Joins(paragraph.Joins[join], span, paragraph.Spans[i + 1]);
            _pieces.Add(new Piece(_pieces.Count, span, isLast, isJoined ? paragraph.Joins[join] : null));
            join += isJoined ? 1 : 0;
        }
    }
}
