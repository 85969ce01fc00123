namespace SpeechText;

/// <summary>
/// One published speech text, read: who spoke, when, to whom, and every word of it, each with its place in the source.
/// </summary>
public sealed partial record Transcript
{
    /// <summary>What was read.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The genre; <see cref="Genre.Unknown"/> where none was recognised.</summary>
    public required Genre Genre { get; init; }

    /// <summary>Why the text was taken for its genre.</summary>
    public IReadOnlyList<Evidence> GenreEvidence { get; init; } = [];

    /// <summary>The BCP 47 tag of the main language; <c>mul</c> where two or more carry the text, <c>und</c> where nothing tells.</summary>
    public required string Language { get; init; }

    /// <summary>What the text prints about itself.</summary>
    public required Header Header { get; init; }

    /// <summary>Everyone who speaks or is quoted, in order of first mention.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>The text in document order.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>Words that the text puts in somebody's mouth, in document order.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>The documents cited, in document order.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>All that was doubted, repaired or left unread, in document order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The leaves: joined in order they are the source, each character in exactly one.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>False only for a transcript read back from JSON that was written without its leaves.</summary>
    internal bool HasLeaves { get; init; } = true;

    /// <summary>Who speaks in a text with one speech; <see langword="null"/> where there are none or several speakers.</summary>
    public Speaker? Speaker => OnlySpeech?.Speaker;

    /// <summary>The date of the header; the same as <see cref="Header.Date"/>.</summary>
    public Field<EventDate>? Date => Header.Date;

    /// <summary>The salutation of a text with one speech.</summary>
    public Salutation? Salutation => OnlySpeech?.Salutation;

    /// <summary>The paragraphs of a text with one speech, or of an article; empty where there are several speeches.</summary>
    public IReadOnlyList<Paragraph> Body => OnlySpeech?.Paragraphs ?? Only<Narrative>()?.Paragraphs ?? [];

    /// <summary>The closing of a text with one speech; <see langword="null"/> where it ends without a formula.</summary>
    public TextPiece? Closing => OnlySpeech?.Closing;

    private Speech? OnlySpeech => Only<Speech>();

    private T? Only<T>()
        where T : Item
    {
        T? only = null;
        foreach (var item in Items)
        {
            if (item is T found)
            {
                if (only is not null)
                {
                    return null;
                }

                only = found;
            }
        }

        return only;
    }
}
