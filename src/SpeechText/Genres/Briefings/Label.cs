using SpeechText.Fields.TurnHeads;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// The label of a turn, as read from the start of a line.
/// </summary>
/// <param name="Kind">What the label says of who speaks.</param>
/// <param name="Extent">All of the label, its colon with it.</param>
/// <param name="Name">Who speaks, without notes in brackets and without the colon.</param>
internal readonly record struct Label(LabelKind Kind, Extent Extent, Extent Name)
{
    /// <summary>What brackets in it say of the language.</summary>
    internal NotedLanguage? Language { get; init; }

    /// <summary>The office printed behind the name: <c>Anna Rossi, Spokeswoman for the President</c>; mostly empty.</summary>
    internal Extent Title { get; init; }

    /// <summary>True where brackets say more of who speaks: <c>Anna Rossi (Reuters)</c>.</summary>
    internal bool HasNote { get; init; }

    /// <summary>True where the form is that of any sentence too, so that the label needs a line that cannot go on from the one before.</summary>
    internal bool IsBare { get; init; }
}
