namespace SpeechText.Languages;

/// <summary>
/// The words by which whoever presides begins to speak for a State, and goes back to presiding.
/// </summary>
internal sealed record CapacityWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static CapacityWords None { get; } = new();

    /// <summary>That the words are those of a State: <c>in my national capacity</c>.</summary>
    internal PhraseSet Leaves { get; init; } = new();

    /// <summary>That whoever speaks presides again: <c>resume my functions</c>.</summary>
    internal PhraseSet Resumes { get; init; } = new();

    /// <summary>That a statement begins with the sentence, and not only a word is said in passing: <c>make a statement</c>.</summary>
    internal PhraseSet Announces { get; init; } = new();

    /// <summary>That it was made before, or is to come later: <c>at the end</c>.</summary>
    internal PhraseSet Defers { get; init; } = new();

    /// <summary>That it begins at once, whatever else is said: <c>now</c>.</summary>
    internal PhraseSet Now { get; init; } = new();
}
