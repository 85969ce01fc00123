namespace SpeechText.Fields.Quotations;

/// <summary>
/// Whom a clause with a verb of saying has for its subject. Offsets are of the paragraph's text.
/// </summary>
/// <param name="Kind">How somebody is pointed to; <see langword="null"/> where the clause points to nobody known.</param>
/// <param name="Name">The name; empty where none is printed.</param>
/// <param name="Title">The office; empty where none is printed.</param>
/// <param name="Affiliation">The State spoken for; empty where none is.</param>
internal readonly record struct ClauseSubject(MentionKind? Kind, Slice Name = default, Slice Title = default, Slice Affiliation = default)
{
    internal static ClauseSubject Nobody { get; } = new(null);

    internal static ClauseSubject Same { get; } = new(MentionKind.Pronoun);
}
