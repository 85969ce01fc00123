namespace SpeechText.Genres.Records;

/// <summary>Where in the layout something that has the shape of a head stands.</summary>
internal enum HeadPlace
{
    /// <summary>At the start of a paragraph.</summary>
    Paragraph,

    /// <summary>At the start of a line, after one that ends a sentence.</summary>
    AfterSentence,

    /// <summary>At the start of a line, within a sentence for all that is printed.</summary>
    InSentence,

    /// <summary>Inside a line, after the end of a sentence.</summary>
    InLine,
}
