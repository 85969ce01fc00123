namespace SpeechText;

/// <summary>What a paragraph is, as it is printed.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>An item of a list.</summary>
    ListItem,
}
