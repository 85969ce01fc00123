using SpeechText.Genres.Turns;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// What the cover of a record has told: where it ends, who presides and who is present.
/// </summary>
internal sealed class Cover
{
    /// <summary>The index of the first line after it; 0 where there is none.</summary>
    internal int End { get; set; }

    /// <summary>Those who preside, in the order printed.</summary>
    internal List<CastMember> Chairs { get; } = [];

    /// <summary>The office that the first of them is printed under, as names are compared; empty where none is.</summary>
    internal string Office { get; set; } = string.Empty;

    /// <summary>Those present for their States.</summary>
    internal List<CastMember> Members { get; } = [];
}
