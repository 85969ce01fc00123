namespace SpeechText.Sample.Rendering;

/// <summary>
/// The places within a turn where whoever presides begins to speak for a State, or presides again, as lines between its paragraphs.
/// </summary>
internal static class RolesWithin
{
    private const int Level = 2;

    /// <summary>The headings within a turn and its changes of role, in the order of the text.</summary>
    public static IReadOnlyList<Heading> Among(IReadOnlyList<Heading> headings, Speech turn) => turn.Roles.Count == 0
        ? headings
        : [.. headings.Concat(turn.Roles.Select(role => new Heading { Text = $"({Name(role)})", Span = role.Span, Level = Level })).OrderBy(line => line.Span.Start)];

    /// <summary>Whom a turn is in part spoken for: <c>in part for Norway</c>; <see langword="null"/> where the role is one throughout.</summary>
    public static string? Summary(Speech turn) =>
        turn.Roles.FirstOrDefault(role => role.Role == SpeakingRole.Representative) is not { } role ? null
        : role.Affiliation is { } state ? $"in part for {state.Value}" : "in part in a national capacity";

    private static string Name(RoleStretch role) =>
        role.Role == SpeakingRole.Chair ? "presides again" : role.Affiliation is { } state ? $"speaks for {state.Value}" : "speaks in a national capacity";
}
