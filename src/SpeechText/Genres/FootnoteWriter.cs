namespace SpeechText.Genres;

/// <summary>
/// Gives each footnote to the paragraph that refers to it, where the format keeps the mark, and else to the last that begins before it.
/// <code>
/// So the Charter says[1] and we agree.    the mark in the gap between two pieces of a paragraph
/// 1 Article 2, paragraph 4.               the footnote below
/// </code>
/// </summary>
internal static class FootnoteWriter
{
    private const int LongestMark = 5;

    internal static void Write(string source, IReadOnlyList<TextSpan> footnotes, TranscriptBuilder builder)
    {
        foreach (var footnote in footnotes)
        {
            if (Find(source, Label(source, footnote), footnote, builder.Items) is var (item, paragraph))
            {
                builder.Claims.Add(new Segment(SegmentRole.Note, footnote));
                builder.AddNote(item, paragraph, new Note(NoteKind.Footnote, source[footnote.Start..footnote.End], footnote));
            }
        }
    }

    private static (int Item, int Paragraph)? Find(string source, ReadOnlySpan<char> label, TextSpan footnote, IReadOnlyList<Item> items)
    {
        (int Item, int Paragraph)? last = null;
        (int Item, int Paragraph)? marked = null;
        for (var i = 0; i < items.Count; i++)
        {
            var paragraphs = TranscriptBuilder.ParagraphsOf(items[i]);
            for (var p = 0; p < paragraphs.Count && paragraphs[p].Span.Start < footnote.Start; p++)
            {
                last = (i, p);
                marked = Refers(source, paragraphs[p], label) ? last : marked;
            }
        }

        return marked ?? last;
    }

    // The mark stands between two pieces of the words or right after them, and is no part of them.
    private static bool Refers(string source, Paragraph paragraph, ReadOnlySpan<char> label)
    {
        for (var i = 0; i < paragraph.Spans.Count; i++)
        {
            var end = paragraph.Spans[i].End;
            var next = i + 1 < paragraph.Spans.Count ? paragraph.Spans[i + 1].Start : Math.Min(source.Length, end + label.Length);
            if (next - end <= LongestMark && label.Length > 0 && source.AsSpan(end, next - end).Trim().SequenceEqual(label))
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
