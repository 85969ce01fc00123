namespace SpeechText;

/// <summary>
/// A stretch of a turn from a sentence on that changes the role in which its words are spoken: a President makes a statement
/// <c>in my national capacity</c>, and then resumes the functions of President. The speaker stays the same person.
/// </summary>
public sealed record RoleStretch
{
    /// <summary>In which role the words are spoken.</summary>
    public required SpeakingRole Role { get; init; }

    /// <summary>The State that a representative speaks for, as the sentence, the turn head or the cover names it; <see langword="null"/> where none does, and for a chair.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>The words that change the role: <c>in my national capacity</c>.</summary>
    public required TextPiece Announcement { get; init; }

    /// <summary>
    /// From the sentence that changes the role to the next that does, or to the end of the words. After a direction within the turn the
    /// role goes on, and the stretch begins there.
    /// </summary>
    public required TextSpan Span { get; init; }
}
