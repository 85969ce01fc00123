namespace SpeechText.Sample.Rendering;

/// <summary>
/// The headings among the paragraphs of one item. They follow it in the list of items; where they stand, their spans say.
/// </summary>
internal static class HeadingsWithin
{
    /// <summary>The headings right after an item that stand before the end of its last paragraph.</summary>
    public static IReadOnlyList<Heading> Item(IReadOnlyList<Item> items, int index)
    {
        IReadOnlyList<Paragraph> paragraphs = items[index] switch
        {
            Speech speech => speech.Paragraphs,
            Narrative narrative => narrative.Paragraphs,
            _ => [],
        };
        return paragraphs is [.., { Spans: [.., var last] }]
            ? [.. items.Skip(index + 1).TakeWhile(item => item is Heading heading && heading.Span.Start < last.Start).Cast<Heading>()]
            : [];
    }
}
