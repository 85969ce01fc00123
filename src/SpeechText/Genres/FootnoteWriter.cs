using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Gives each footnote to the paragraph that refers to it, where the format says which or keeps the mark, and else to the last that begins before it.
/// <code>
/// So the Charter says[1] and we agree.    the mark in the gap between two pieces of a paragraph
/// 1 Article 2, paragraph 4.               the footnote below
/// </code>
/// </summary>
internal static class FootnoteWriter
{
    private const int LongestMark = 5;

    internal static void Write(string source, IReadOnlyList<Footnote> footnotes, TranscriptBuilder builder)
    {
        if (footnotes.Count == 0)
        {
            return;
        }

        var paragraphs = InOrder(builder.Items);
        var notes = new Dictionary<int, List<Note>>();
        foreach (var (span, mark) in footnotes)
        {
            var paragraph = mark >= 0 ? LastBefore(mark, paragraphs) : Referring(source, span, paragraphs);
            paragraph = paragraph < 0 ? LastBefore(span.Start, paragraphs) : paragraph;
            if (paragraph >= 0)
            {
                builder.Claims.Add(new Segment(SegmentRole.Note, span));
                notes.TryAdd(paragraph, []);
                notes[paragraph].Add(new Note(NoteKind.Footnote, source[span.Start..span.End], span));
            }
        }

        foreach (var (paragraph, added) in notes)
        {
            builder.AddNotes(paragraphs[paragraph].Item, paragraphs[paragraph].Index, added);
        }
    }

    // Those of all speeches and narratives, by where they begin.
    private static List<(Paragraph Paragraph, int Item, int Index)> InOrder(IReadOnlyList<Item> items)
    {
        var paragraphs = new List<(Paragraph Paragraph, int Item, int Index)>();
        for (var i = 0; i < items.Count; i++)
        {
            var own = TranscriptBuilder.ParagraphsOf(items[i]);
            for (var p = 0; p < own.Count; p++)
            {
                paragraphs.Add((own[p], i, p));
            }
        }

        paragraphs.Sort(static (a, b) => a.Paragraph.Span.Start.CompareTo(b.Paragraph.Span.Start));
        return paragraphs;
    }

    private static int LastBefore(int place, List<(Paragraph Paragraph, int Item, int Index)> paragraphs)
    {
        int low = 0, high = paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = paragraphs[middle].Paragraph.Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    // The last above the note; -1 where none keeps its mark.
    private static int Referring(string source, TextSpan footnote, List<(Paragraph Paragraph, int Item, int Index)> paragraphs)
    {
        var label = Label(source, footnote);
        var at = label.IsEmpty ? -1 : LastBefore(footnote.Start, paragraphs);
        while (at >= 0 && !Refers(source, paragraphs[at].Paragraph, label))
        {
            at--;
        }

        return at;
    }

    // The mark stands between two pieces of the words or right after them, and is no part of them.
    private static bool Refers(string source, Paragraph paragraph, ReadOnlySpan<char> label)
    {
        for (var i = 0; i < paragraph.Spans.Count; i++)
        {
            var end = paragraph.Spans[i].End;
            var next = i + 1 < paragraph.Spans.Count ? paragraph.Spans[i + 1].Start : Math.Min(source.Length, end + label.Length);
            if (next - end <= LongestMark && source.AsSpan(end, next - end).Trim().SequenceEqual(label))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Label(string source, TextSpan footnote)
    {
        var text = source.AsSpan(footnote.Start, footnote.End - footnote.Start);
        return text.IndexOf(' ') is var blank and > 0 and <= LongestMark ? text[..blank] : [];
    }
}
