namespace SpeechText;

/// <summary>What a leaf of the source is.</summary>
public enum SegmentRole
{
    /// <summary>A value of the header, or a name or title of the speaker.</summary>
    Field,

    /// <summary>A word that only announces what follows: <c>by</c>, a turn head, a dateline's dash.</summary>
    Label,

    /// <summary>The opening words to those addressed.</summary>
    Salutation,

    /// <summary>Spoken words.</summary>
    Speech,

    /// <summary>The thanks at the end.</summary>
    Closing,

    /// <summary>Words that nobody speaks.</summary>
    Narrative,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A stage direction, an editorial note or a footnote.</summary>
    Note,

    /// <summary>What belongs to the page: page numbers, running heads, menus, scripts.</summary>
    Furniture,

    /// <summary>Characters that only lay out or mark up: tags, emphasis marks, the comma at the end of a header line.</summary>
    Markup,

    /// <summary>White space between leaves.</summary>
    WhiteSpace,

    /// <summary>Characters that were given no role.</summary>
    Unread,
}
