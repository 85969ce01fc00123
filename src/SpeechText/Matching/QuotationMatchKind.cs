namespace SpeechText;

/// <summary>How quoted words stand to the words as they were delivered. Case, punctuation and white space count for nothing.</summary>
public enum QuotationMatchKind
{
    /// <summary>Word for word, with nothing left out between them.</summary>
    Exact,

    /// <summary>Every word is there in its order, but some that stood between them were left out.</summary>
    Trimmed,

    /// <summary>Most words are there in their order; some were changed or put in.</summary>
    Altered,
}
