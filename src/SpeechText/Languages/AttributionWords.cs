namespace SpeechText.Languages;

/// <summary>
/// The words by which a text says who speaks.
/// </summary>
internal sealed record AttributionWords
{
    private static readonly WordRoles NoRoles = new();

    /// <summary>A language of which no such words are known.</summary>
    internal static AttributionWords None { get; } = new();

    /// <summary>The roles of single words.</summary>
    internal Lazy<WordRoles> Roles { get; init; } = new(NoRoles);

    /// <summary>Phrases that name the source right after them: <c>according to</c>.</summary>
    internal PhraseSet AccordingTo { get; init; } = new();

    /// <summary>The ending of adverbs, which may stand between subject and verb; empty where the language has none.</summary>
    internal string AdverbEnding { get; init; } = string.Empty;

    /// <summary>Everyday names of offices, and the offices: <c>UN chief</c>, <c>Secretary-General</c>.</summary>
    internal IReadOnlyList<(string Nickname, string Office)> Nicknames { get; init; } = [];

    /// <summary>What an office is often printed with and may be printed without: <c>UN</c>, <c>United Nations</c>.</summary>
    internal IReadOnlyList<string> OfficePrefixes { get; init; } = [];
}
