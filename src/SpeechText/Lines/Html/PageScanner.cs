using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace SpeechText.Lines.Html;

/// <summary>
/// Goes through the tokens of a page once and notes, in source order, what it shows. AngleSharp's tokenizer says where each token
/// begins; the next one begins where it ends, so nothing of the source lies between them.
/// </summary>
internal sealed class PageScanner
{
    // Of a page in the mean, its tags included.
    private const int CharactersOfPiece = 32;

    private readonly string _text;
    private readonly bool _isXml;
    private readonly OpenElements _open;
    private readonly PageCells _cells = new();
    private int? _tooDeep;
    private (int Count, int Length) _links;

    internal PageScanner(string text, int maximumNesting)
    {
        _text = text;
        _isXml = text.AsSpan(0, Math.Min(text.Length, 100)).TrimStart().StartsWith("<?xml", StringComparison.Ordinal);
        _open = new OpenElements(maximumNesting);
        Pieces = new List<Piece>(text.Length / CharactersOfPiece);
        Metadata = new PageMetadata(text);
        Notes = PageNotes.For(text);
    }

    internal List<Piece> Pieces { get; }

    internal PageParts Parts { get; } = new();

    internal PageMetadata Metadata { get; }

    internal PageTimes Times { get; } = new();

    /// <summary>The footnotes; <see langword="null"/> where the page has none for certain.</summary>
    internal PageNotes? Notes { get; }

    /// <summary>The characters of the page's text, blanks and furniture left out.</summary>
    internal int TextLength { get; private set; }

    /// <summary>The start of the first tag beyond the limit of nesting.</summary>
    internal int? TooDeep => _tooDeep;

    internal void Scan()
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(_text));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = static (ref _, _) => false,
        };

        // A token is taken when the next one shows where it ends.
        var (type, kind, start, isClosed) = (HtmlTokenType.Comment, ElementKinds.Other, 0, false);
        do
        {
            ref var token = ref tokenizer.GetStructToken();
            var next = Math.Clamp(token.Position.Index, start, _text.Length);
            Take(type, kind, start, next, isClosed);
            (type, start) = (token.Type, next);
            if (type is HtmlTokenType.StartTag or HtmlTokenType.EndTag)
            {
                kind = ElementKinds.Find(token.Name.Memory.Span);
                isClosed = token.IsSelfClosing;
                if (type == HtmlTokenType.StartTag && kind.Mode != HtmlParseMode.PCData && !(isClosed && _isXml))
                {
                    tokenizer.State = kind.Mode;
                }
            }
        }
        while (type != HtmlTokenType.EndOfFile);

        Close(_open.Depth, _text.Length);
    }

    private void Take(HtmlTokenType type, ElementKind kind, int start, int end, bool isClosed)
    {
        switch (type)
        {
            case HtmlTokenType.Character:
                Characters(start, end);
                break;
            case HtmlTokenType.StartTag:
                Begin(kind, start, end, isClosed);
                break;
            case HtmlTokenType.EndTag:
                End(kind, start, end);
                break;
        }
    }

    private void Characters(int start, int end)
    {
        if (_open.InFurniture)
        {
            if (_open.Innermost.Kind.Role == ElementRole.Title)
            {
                Metadata.AddTitle(start, end);
            }

            // Words end a head that nothing else has ended.
            if (_open.Innermost.Kind.Role != ElementRole.Head || _text.AsSpan(start, end - start).IsWhiteSpace())
            {
                return;
            }

            Close(1, start);
        }

        // Blanks do not count: menus are written with more of them than text.
        var characters = _text.AsSpan(start, end - start);
        var length = characters.Length - characters.Count(' ') - characters.Count('\n') - characters.Count('\t');
        TextLength += length;
        _links.Length += _open.InLink ? length : 0;
        Pieces.Add(new Piece(PieceKind.Text, start, end, _open.Style, _open.HeadingLevel) { IsPreformatted = _open.IsPreformatted });
    }

    private void Begin(ElementKind kind, int start, int end, bool isClosed)
    {
        Close(_open.EndedBy(kind), start);
        if (kind.Is(ElementTraits.Block) && !kind.Is(ElementTraits.Furniture) && !_open.IsEmpty && _open.Innermost.Kind.Role == ElementRole.Head)
        {
            Close(1, start);
        }

        switch (kind.Role)
        {
            case ElementRole.Root:
                Metadata.AddLanguage(start, end);
                break;
            case ElementRole.Meta:
                Metadata.Add(start, end);
                break;
            case ElementRole.Break when !_open.InFurniture:
                Pieces.Add(new Piece(PieceKind.Break, start, end));
                break;
            case ElementRole.Cell when !_open.InFurniture:
                _cells.Add(Pieces.Count, TextLength);
                Pieces.Add(new Piece(PieceKind.Cell, start, end));
                break;
            case ElementRole.Row:
                _cells.BeginRow();
                break;
            case ElementRole.Time when !_open.InFurniture && IsAtLineStart():
                Times.Add(_text, start, end, TextLength);
                break;
        }

        Edge(kind, start, kind.Is(ElementTraits.ListItem) ? LineStyle.ListItem : LineStyle.None);
        if (kind.Is(ElementTraits.Void) || (isClosed && _isXml))
        {
            if (kind.Is(ElementTraits.Furniture) && !_open.InFurniture)
            {
                Parts.AddFurniture(start, end);
            }

            return;
        }

        if (_open.IsFull)
        {
            _tooDeep ??= start;
            _open.PushBeyond();
            return;
        }

        var targets = Notes?.Begin(start, end) ?? 0;

        // Within what is the page's own nothing shows, whatever its tags say.
        var look = _open.InFurniture ? default : TagLook.Of(_text.AsSpan(start, end - start));
        var isFurniture = kind.Is(ElementTraits.Furniture) || look.IsFurniture || (kind.Role == ElementRole.Header && !_open.InContent);
        _links.Count += kind.Is(ElementTraits.Link) ? 1 : 0;
        _open.Push(new OpenElement(kind, start, TextLength, isFurniture, look.IsBold)
        {
            IsContent = look.IsContent
            || kind.Is(ElementTraits.Content),
            IsPageOwn = PageOwnElement.IsBox(kind) ? look.IsPageOwn : look.IsByline,
            CellsBefore = _cells.Count,
            TargetsBefore = targets,
            IsAtLineStart = PageNotes.MayMark(kind)
                && !_open.InLink
                && IsAtLineStart(),
            TitlesBefore = Parts.Titles,
            LinksBefore = _links
        });
    }

    private void End(ElementKind kind, int start, int end)
    {
        if (kind.Is(ElementTraits.Void))
        {
            // Browsers read </br> as <br>.
            if (kind.Role == ElementRole.Break && !_open.InFurniture)
            {
                Pieces.Add(new Piece(PieceKind.Break, start, end));
            }
        }
        else if (_open.Beyond > 0)
        {
            _open.PopBeyond();
            Edge(kind, end);
        }
        else if (_open.DepthOf(kind) is var depth and > 0)
        {
            if (!kind.Is(ElementTraits.Block) && kind.Role != ElementRole.Cell && _open.HasBlockWithin(depth - 1))
            {
                _open.EndWithin(depth);
            }
            else
            {
                Close(depth, end);
            }
        }
        else
        {
            Edge(kind, end);
        }
    }

    private void Edge(ElementKind kind, int at, LineStyle style = LineStyle.None)
    {
        if (kind.Is(ElementTraits.Block) && !_open.InFurniture)
        {
            Pieces.Add(new Piece(PieceKind.Edge, at, at, style, kind.Is(ElementTraits.Spaced) ? 1 : 0));
        }
    }

    // Closes the innermost elements, so many of them.
    private void Close(int count, int end)
    {
        for (; count > 0; count--)
        {
            var element = _open.Pop();
            Notes?.End(element, end, TextLength);
            if (element.Kind.Role == ElementRole.Table)
            {
                _cells.EndTable(element.CellsBefore, TextLength, Pieces);
            }

            if (element.IsFurniture)
            {
                if (!_open.InFurniture)
                {
                    Parts.AddFurniture(element.Start, end);
                }
            }
            else if (element.IsContent)
            {
                Parts.AddContent(element.Start, end, TextLength - element.TextBefore);
            }
            else if (element.Kind.Role is ElementRole.Form or ElementRole.Caption || PageOwnElement.Is(element, Parts.Titles, TextLength, _links))
            {
                Parts.AddDoubtful(element.Start, end, TextLength - element.TextBefore);
            }
            else if (element.Kind.Level == 1)
            {
                Parts.AddTitle(element.Start, end);
                Times.SeeTitle(_open.InFurniture, TextLength);
            }

            Edge(element.Kind, end);
        }
    }

    // A time within a sentence is not the page's. Between tags there is white space, but not again and again.
    private bool IsAtLineStart()
    {
        var at = Pieces.Count - 1;
        while (at >= 0 && at > Pieces.Count - 4 && Pieces[at].Kind == PieceKind.Text && _text.AsSpan(Pieces[at].Start, Pieces[at].End - Pieces[at].Start).IsWhiteSpace())
        {
            at--;
        }

        return at < 0 || Pieces[at].Kind != PieceKind.Text;
    }
}
