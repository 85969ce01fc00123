namespace SpeechText.Auditing;

/// <summary>
/// Goes through what stands in an item.
/// </summary>
internal static class ItemParts
{
    internal static IEnumerable<ModelPart> Of(Item item) => item switch
    {
        Heading heading => [new ModelPart("a heading", heading.Span)],
        Narrative narrative => narrative.Paragraphs.SelectMany(Of),
        Speech speech => Of(speech),
        Vote vote => Of(vote),
        _ => [],
    };

    private static IEnumerable<ModelPart> Of(Speech speech) =>
    [
        .. ModelParts.Of("a turn head", speech.Label),
        .. speech.LanguageNote is { } note ? [new ModelPart("a language note", note.Span, note.Text)] : Array.Empty<ModelPart>(),
        .. speech.Salutation is { } salutation ? Of(salutation) : [],
        .. speech.Paragraphs.SelectMany(Of),
        .. ModelParts.Of("a closing", speech.Closing),
        .. speech.Versions.SelectMany(Of),
        .. ModelParts.Of("those spoken for", speech.OnBehalfOf),
        .. speech.Roles.SelectMany(Of),
        .. ModelParts.Of("evidence of a turn", speech.Evidence),
    ];

    private static IEnumerable<ModelPart> Of(RoleStretch stretch) =>
    [
        new ModelPart("a stretch in one role", stretch.Span),
        .. ModelParts.Of("what changes a role", stretch.Announcement),
        .. ModelParts.Of("the State of a role", stretch.Affiliation),
    ];

    private static IEnumerable<ModelPart> Of(SpeechVersion version) =>
    [
        .. ModelParts.Of("the label of a version", version.Label),
        .. version.Salutation is { } salutation ? Of(salutation) : [],
        .. version.Paragraphs.SelectMany(Of),
        .. ModelParts.Of("a closing", version.Closing),
    ];

    private static IEnumerable<ModelPart> Of(Salutation salutation) =>
    [
        new ModelPart("a salutation", salutation.Span, salutation.Text),
        .. salutation.Addressees.Select(a => new ModelPart("an addressee", a.Span, a.Text)),
        .. ModelParts.Of("evidence of a salutation", salutation.Evidence),
    ];

    private static IEnumerable<ModelPart> Of(Paragraph paragraph) =>
    [
        .. paragraph.Spans.Select(s => new ModelPart("a piece of a paragraph", s)),
        .. paragraph.Joins.Select(j => new ModelPart("a join", j.At)),
        .. ModelParts.Of("the marker of an item", paragraph.Marker),
        .. paragraph.Notes.Select(n => new ModelPart("a note", n.Span, n.Text)),
    ];

    private static IEnumerable<ModelPart> Of(Vote vote) =>
    [
        new ModelPart("a vote", vote.Span),
        .. vote.InFavour.Concat(vote.Against).Concat(vote.Abstaining).Select(s => new ModelPart("a State in a vote", s.Span, s.Text)),
    ];
}
