using System.Buffers;

namespace SpeechText.Lines.Html;

/// <summary>
/// Writes the pieces of a page into the reading text as the page shows them: white space folds to one blank, entities become their
/// characters, edges and breaks end lines.
/// </summary>
internal sealed class PageWriter(string source)
{
    // Looked through at one go; what it is bounds the search for blanks that stand far away.
    private const int Stretch = 256;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\t\r\n\f&");

    private readonly ReadingTextBuilder _reading = new(source);
    private readonly List<Line> _lines = [];

    private LineStyle _next;
    private int _blank;

    // Of the line being written; -1 where it has not begun.
    private int _lineStart = -1;
    private LineStyle _shared;
    private LineStyle _any;
    private bool _isBoldLead;
    private int _level;

    internal List<Line> Lines => _lines;

    internal ReadingText Build()
    {
        EndLine(LineStyle.None);
        return _reading.Build();
    }

    internal void Write(in Piece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Edge:
                EndLine(LineStyle.None);
                _blank = Math.Max(_blank, piece.Level);
                _next |= piece.Style | LineStyle.StartsBlock;
                break;
            case PieceKind.Break when !EndLine(LineStyle.HardBreak):
                _blank++;
                break;
            case PieceKind.Cell when _lineStart >= 0:
                _reading.Replace(piece.Start, piece.Start, "\t");
                break;
            case PieceKind.Text when piece.IsPreformatted:
                Preformatted(piece);
                break;
            case PieceKind.Text:
                Folded(piece);
                break;
        }
    }

    private void Folded(in Piece piece)
    {
        for (var at = piece.Start; at < piece.End;)
        {
            var blanks = AfterBlanks(at, piece.End);
            if (blanks > at)
            {
                Blanks(at, blanks);
                at = blanks;
                continue;
            }

            var end = EndOfWords(at, piece.End);
            Begin(at, piece);
            if (end == at)
            {
                at = Entity(at, piece.End);
            }
            else
            {
                _reading.Verbatim(at, end);
                at = end;
            }
        }
    }

    // Words with one blank between them stand as they are; the end is before any other white space and before an ampersand.
    private int EndOfWords(int at, int end)
    {
        while (at < end)
        {
            var words = source.AsSpan(at, Math.Min(Stretch, end - at));
            var sign = words.IndexOfAny(Signs);
            words = sign < 0 ? words : words[..sign];
            if (words.IndexOf("  ") is var blanks and >= 0)
            {
                return at + blanks;
            }

            at += words.Length;
            if (words is [.., ' '] && (at == end || IsBlank(source[at])))
            {
                return at - 1;
            }

            if (sign >= 0)
            {
                return at;
            }
        }

        return end;
    }

    private void Blanks(int start, int end)
    {
        if (_lineStart < 0 || _reading[_reading.Length - 1] is ' ' or '\t')
        {
            return;
        }

        if (end - start == 1 && source[start] == ' ')
        {
            _reading.Verbatim(start, end);
        }
        else
        {
            _reading.Replace(start, end, " ");
        }
    }

    private int Entity(int at, int end)
    {
        if (EntityDecoder.Read(source.AsSpan(at, end - at), out var length) is { } characters)
        {
            _reading.Replace(at, at + length, characters);
            return at + length;
        }

        _reading.Verbatim(at, at + 1);
        return at + 1;
    }

    private void Preformatted(in Piece piece)
    {
        for (var at = piece.Start; at < piece.End;)
        {
            var length = source.AsSpan(at, piece.End - at).IndexOfAny('\r', '\n', '&');
            var end = length < 0 ? piece.End : at + length;
            if (end > at)
            {
                Begin(at, piece);
                _reading.Verbatim(at, end);
            }

            at = end;
            if (at < piece.End && source[at] == '&')
            {
                Begin(at, piece);
                at = Entity(at, piece.End);
            }
            else if (at < piece.End)
            {
                if (!EndLine(LineStyle.HardBreak))
                {
                    _blank++;
                }

                at = LineEnds.After(source, at);
            }
        }
    }

    private void Begin(int at, in Piece piece)
    {
        if (_lineStart < 0)
        {
            if (_reading.Length > 0)
            {
                _reading.Replace(at, at, "\n");
            }

            _lineStart = _reading.Length;
            _shared = LineStyle.Bold | LineStyle.Italic;
            _any = LineStyle.None;
            _isBoldLead = (piece.Style & LineStyle.Bold) != 0;
            _level = piece.Level;
        }

        _shared &= piece.Style;
        _any |= piece.Style & (LineStyle.Heading | LineStyle.BlockQuote);
    }

    // Ends the line where one has begun; false where none has.
    private bool EndLine(LineStyle style)
    {
        if (_lineStart < 0)
        {
            return false;
        }

        var extent = _reading.LineFrom(_lineStart);
        if (extent.IsEmpty)
        {
            _blank++;
        }
        else
        {
            _lines.Add(new Line(extent, extent.Start - _lineStart, _lines.Count == 0 ? 0 : _blank, style | _shared | _any | _next | (_isBoldLead
                && (_shared & LineStyle.Bold) == 0 ? LineStyle.BoldLead : 0), _level));
            _blank = 0;
            _next = LineStyle.None;
        }

        _lineStart = -1;
        return true;
    }

    private int AfterBlanks(int at, int end)
    {
        while (at < end && IsBlank(source[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
