using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// Puts the runs of a paragraph together into lines: one, or more where the paragraph breaks a line or a page on purpose.
/// </summary>
internal sealed class ParagraphLines(ILineSink sink)
{
    private List<LinePiece> _pieces = [];
    private LineStyle _style;
    private LineStyle _shared;
    private int _level;
    private bool _hasWords;
    private bool _isBoldLead;
    private bool _isHidden;

    /// <summary>True between the start of a paragraph and its end; a paragraph whose mark was deleted goes on in the next.</summary>
    internal bool IsOpen { get; private set; }

    internal void Begin(LineStyle style, int level)
    {
        if (!IsOpen)
        {
            (IsOpen, _style, _level, _isHidden) = (true, style | LineStyle.StartsBlock, level, false);
            BeginLine();
        }
    }

    internal void Text(string text, LineStyle style)
    {
        // A line break that is no break of Word's is white space.
        var plain = text.AsSpan().ContainsAny('\n', '\r', '\f') ? string.Join(' ', text.Split('\n', '\r', '\f')) : text;
        _pieces.Add(new LinePiece(plain, true));
        if (!string.IsNullOrWhiteSpace(plain))
        {
            _isBoldLead = _hasWords ? _isBoldLead : (style & LineStyle.Bold) != 0;
            _shared &= style;
            _hasWords = true;
        }
    }

    /// <summary>A number that the paragraph is printed with. It is text only if text follows.</summary>
    internal void Label(string text) => _pieces.Add(new LinePiece(text, true));

    /// <summary>What is printed in the line but belongs to the page.</summary>
    internal void Mark(string text) => _pieces.Add(new LinePiece(text, false));

    /// <summary>Something of the paragraph is not shown: without anything else it is not even a blank line.</summary>
    internal void Hidden() => _isHidden = true;

    internal void Break() => EndLine(LineStyle.HardBreak);

    internal void PageBreak()
    {
        if (_hasWords)
        {
            EndLine(LineStyle.None);
        }

        sink.PageBreak();
    }

    internal void End()
    {
        if (_hasWords || !_isHidden)
        {
            EndLine(LineStyle.None);
        }

        _pieces = [];
        IsOpen = false;
    }

    private void EndLine(LineStyle end)
    {
        if (_hasWords)
        {
            sink.Line(_pieces, _style | _shared | end | (_isBoldLead && (_shared & LineStyle.Bold) == 0 ? LineStyle.BoldLead : 0), _level);
            _style &= ~LineStyle.StartsBlock;
        }
        else if (_pieces.Exists(piece => !piece.IsText))
        {
            sink.Line([.. _pieces.Where(piece => !piece.IsText)], LineStyle.None, 0);
        }
        else
        {
            sink.Blank();
        }

        BeginLine();
    }

    private void BeginLine()
    {
        _pieces = [];
        _hasWords = false;
        _shared = LineStyle.Bold | LineStyle.Italic;
    }
}
