using SpeechText.Blocks;
using SpeechText.Fields.TurnHeads;
using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// One speaker's words between two others', as found and not yet written.
/// </summary>
internal sealed record Turn
{
    internal required CastMember Speaker { get; init; }

    /// <summary>The printed label, its colon with it; empty where none is printed, more than one piece where columns were read across.</summary>
    internal IReadOnlyList<Extent> Label { get; init; } = [];

    /// <summary>What the label says of the language.</summary>
    internal NotedLanguage? Language { get; init; }

    /// <summary>On whose behalf the label says the words are spoken.</summary>
    internal Home? OnBehalfOf { get; init; }

    /// <summary>The words, in paragraphs; stage directions still stand in them.</summary>
    internal required IReadOnlyList<NumberedPassage> Body { get; init; }

    /// <summary>Where whoever presides changes the role.</summary>
    internal IReadOnlyList<RoleStretch> Roles { get; init; } = [];

    /// <summary>True for a statement before all questions, which may call upon its hearers and end in thanks.</summary>
    internal bool IsStatement { get; init; }

    /// <summary>Why a speaker begins here.</summary>
    internal IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
