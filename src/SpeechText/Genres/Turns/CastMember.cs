using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Somebody who may speak, under all the labels met so far.
/// </summary>
internal sealed class CastMember(SpeakerKind kind, string? name, Extent printed)
{
    internal SpeakerKind Kind { get; } = kind;

    /// <summary>The fullest name met; the office of a chair.</summary>
    internal string? Name
    {
        get;
        set => (field, Key) = (value, NameKey.Of(value ?? string.Empty));
    }
    = name;

    /// <summary>The name as names are compared.</summary>
    internal string Key { get; private set; } = NameKey.Of(name ?? string.Empty);

    /// <summary>Where that name is printed.</summary>
    internal Extent Printed { get; set; } = printed;

    internal IReadOnlyList<string> Honorifics { get; set; } = [];

    internal IReadOnlyList<(string Value, Extent Extent)> Titles { get; set; } = [];

    internal Home? Home { get; set; }

    internal List<Evidence> Evidence { get; } = [];

    /// <summary>The speaker written; <see langword="null"/> until the first turn is.</summary>
    internal Speaker? Speaker { get; set; }
}
