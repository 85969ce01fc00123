using SpeechText.Blocks;
using SpeechText.Fields.States;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Where a genre's reader writes what it finds. Alone turns reading extents into source spans, and claims the leaf for each as it does.
/// </summary>
internal sealed class TranscriptBuilder(string source, ReadingText text)
{
    // A message quotes a word, never a whole line without blanks.
    private const int LongestWordQuoted = 40;

    private readonly List<Segment> _claims = [];
    private readonly List<Speaker> _speakers = [];
    private readonly List<Item> _items = [];
    private readonly List<Quotation> _quotations = [];
    private readonly List<Reference> _references = [];
    private readonly List<Diagnostic> _diagnostics = [];

    // Of the claim being made.
    private readonly List<TextSpan> _pieces = [];

    /// <summary>The words of the text's language.</summary>
    internal Lexicon Lexicon { get; set; } = Lexicon.None;

    internal Header Header { get; set; } = Header.Empty;

    /// <summary>The language of the text, where a reader finds that it is not what the whole text's words tell.</summary>
    internal string? Language { get; set; }

    /// <summary>Footnotes that a reader finds below the words; none of them in a paragraph.</summary>
    internal List<Footnote> Footnotes { get; } = [];

    internal IReadOnlyList<Speaker> Speakers => _speakers;

    internal IReadOnlyList<Item> Items => _items;

    internal IReadOnlyList<Quotation> Quotations => _quotations;

    internal IReadOnlyList<Reference> References => _references;

    internal List<Diagnostic> Diagnostics => _diagnostics;

    internal List<Segment> Claims => _claims;

    internal void Add(Item item) => _items.Add(item);

    /// <summary>The paragraphs of a narrative or a speech.</summary>
    internal static IReadOnlyList<Paragraph> ParagraphsOf(Item item) => item is Speech speech ? speech.Paragraphs
        : item is Narrative narrative ? narrative.Paragraphs : [];

    /// <summary>Adds notes to a paragraph of a narrative or a speech.</summary>
    internal void AddNotes(int item, int paragraph, IReadOnlyList<Note> notes)
    {
        Paragraph[] paragraphs = [.. ParagraphsOf(_items[item])];
        paragraphs[paragraph] = paragraphs[paragraph] with { Notes = [.. paragraphs[paragraph].Notes, .. notes] };
        _items[item] = _items[item] switch
        {
            Speech speech => speech with { Paragraphs = paragraphs },
            Narrative narrative => narrative with { Paragraphs = paragraphs },
            var other => other,
        };
    }

    internal void Add(Quotation quotation) => _quotations.Add(quotation);

    internal void Add(Reference reference) => _references.Add(reference);

    /// <summary>The id for the next speaker added.</summary>
    internal string NextSpeakerId => $"s{_speakers.Count + 1}";

    internal Speaker Add(Speaker speaker)
    {
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>Puts a person, the last speaker added, in the place of the office held, or of the State or body spoken for, that was known first.</summary>
    internal Speaker Name(Speaker known, Speaker person)
    {
        _speakers.Remove(person);
        var named = person with
        {
            Id = known.Id,
            Titles = person.Titles.Count > 0 ? person.Titles : known.Titles,
            Affiliation = person.Affiliation ?? known.Affiliation ?? AffiliationTo(known),
        };
        _speakers[_speakers.IndexOf(known)] = named;
        return named;
    }

    private Affiliation? AffiliationTo(Speaker body)
    {
        if (body is not { Kind: SpeakerKind.Collective, Name: { } name, Text: { } text, Span: { } span })
        {
            return null;
        }

        var code = StateReader.TryRead(name, Lexicon, out var found) ? found : null;
        return new Affiliation(name, text, span, code, AffiliationKinds.Of(name, code, Lexicon));
    }

    internal void Diagnose(DiagnosticId id, Extent at, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.Add(id.At(text.ToSource(at), arguments));

    /// <summary>What somebody speaks for, without a claim: it stands in what is claimed as a whole.</summary>
    internal Affiliation Affiliation(string name, Extent at, string? code) => Affiliation(name, PieceOf(at), code);

    internal Affiliation Affiliation(string name, TextPiece printed, string? code) =>
        new(name, printed.Text, printed.Span, code, AffiliationKinds.Of(name, code, Lexicon));

    internal Evidence Evidence(string rule, Extent at) => new(rule, text.ToSource(at));

    /// <summary>Claims the characters of an extent for a leaf.</summary>
    internal void Claim(Extent extent, SegmentRole role)
    {
        _pieces.Clear();
        text.AddPieces(extent, _pieces);
        foreach (var piece in _pieces)
        {
            _claims.Add(new Segment(role, piece));
        }
    }

    /// <summary>The source's own characters at an extent, markup between them included, claimed for a leaf.</summary>
    internal TextPiece Piece(Extent extent, SegmentRole role)
    {
        Claim(extent, role);
        return PieceOf(extent);
    }

    /// <summary>The same without a claim, for a part of what is claimed as a whole.</summary>
    internal TextPiece PieceOf(Extent extent)
    {
        var span = text.ToSource(extent);
        return new TextPiece(source[span.Start..span.End], span);
    }

    /// <summary>All from one piece to another.</summary>
    internal TextPiece PieceTo(TextPiece first, TextPiece last)
    {
        var span = new TextSpan(Math.Min(first.Span.Start, last.Span.Start), Math.Max(first.Span.End, last.Span.End));
        return new TextPiece(source[span.Start..span.End], span);
    }

    /// <summary>Adds the source spans of a part of a passage, joins and markup within it left out.</summary>
    internal void AddPieces(Passage passage, int start, int end, List<TextSpan> spans)
    {
        var whole = passage.ToReading(start, end);
        foreach (var piece in passage.Pieces)
        {
            var part = new Extent(Math.Max(piece.Start, whole.Start), Math.Min(piece.End, whole.End));
            if (!part.IsEmpty)
            {
                text.AddPieces(part, spans);
            }
        }
    }

    /// <summary>A field of the header, claimed as such.</summary>
    internal Field<T> Field<T>(T value, Extent extent, params IReadOnlyList<Evidence> evidence)
        where T : notnull
    {
        var piece = Piece(extent, SegmentRole.Field);
        return new Field<T> { Value = value, Text = piece.Text, Span = piece.Span, Evidence = evidence };
    }

    /// <summary>A field of the header that a format carries beside the reading text.</summary>
    internal Field<T> Carried<T>(T value, TextSpan span, params IReadOnlyList<Evidence> evidence)
        where T : notnull
    {
        _claims.Add(new Segment(SegmentRole.Field, span));
        return new Field<T> { Value = value, Text = source[span.Start..span.End], Span = span, Evidence = evidence };
    }

    internal IReadOnlyList<Paragraph> Paragraphs(IReadOnlyList<NumberedPassage> passages, SegmentRole role)
    {
        var paragraphs = new Paragraph[passages.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = Paragraph(passages[i], role);
        }

        return paragraphs;
    }

    /// <summary>A paragraph, the number before it, and their leaves.</summary>
    internal Paragraph Paragraph(NumberedPassage numbered, SegmentRole role)
    {
        var paragraph = Paragraph(numbered.Passage, role);
        if (numbered.Kind == ParagraphKind.ListItem)
        {
            var marker = numbered.Sign is { } sign ? Piece(sign, SegmentRole.Label) : ItemMarker.Before(source, paragraph.Span.Start);
            paragraph = paragraph with { Kind = ParagraphKind.ListItem, Marker = marker };
        }

        if (numbered.Number is not { } number)
        {
            return paragraph;
        }

        Claim(number, SegmentRole.Label);
        return paragraph with { Number = text.Read(number) };
    }

    /// <summary>A paragraph and its leaves; a join over a page break is diagnosed, for it may be in doubt.</summary>
    internal Paragraph Paragraph(Passage passage, SegmentRole role)
    {
        var spans = new List<TextSpan>(passage.Pieces.Length);
        foreach (var piece in passage.Pieces)
        {
            var first = spans.Count;
            text.AddPieces(piece, spans);
            for (var i = first + 1; i < spans.Count; i++)
            {
                ClaimLayout(spans[i - 1].End, spans[i].Start);
            }
        }

        foreach (var span in spans)
        {
            _claims.Add(new Segment(role, span));
        }

        return new Paragraph
        {
            Text = passage.Text,
            Spans = spans,
            Joins = passage.Joins is [] ? [] : Array.ConvertAll(passage.Joins, Joined),
        };
    }

    private Join Joined((Extent Gap, JoinReason Reason) join)
    {
        var (gap, reason) = join;
        if (reason is JoinReason.LineWrap or JoinReason.PageBreak && text.TurnsBack(gap))
        {
            reason = JoinReason.ColumnBreak;
        }
        else if (reason == JoinReason.PageBreak)
        {
            Diagnose(DiagnosticId.HealedOverPageBreak, gap, LastWord(gap.Start), FirstWord(gap.End));
        }

        return new Join(text.GapToSource(gap), reason);
    }

    // A blank that is none of the text, between letters set apart.
    private void ClaimLayout(int start, int end)
    {
        if (start < end && source.AsSpan(start, end - start).IsWhiteSpace())
        {
            _claims.Add(new Segment(SegmentRole.Markup, new TextSpan(start, end)));
        }
    }

    private string LastWord(int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWordQuoted && !char.IsWhiteSpace(text.Text[start - 1]))
        {
            start--;
        }

        return text.Text[start..end];
    }

    private string FirstWord(int start)
    {
        var end = start;
        while (end < text.Text.Length && end - start < LongestWordQuoted && !char.IsWhiteSpace(text.Text[end]))
        {
            end++;
        }

        return text.Text[start..end];
    }
}
