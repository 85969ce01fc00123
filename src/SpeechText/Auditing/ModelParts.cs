namespace SpeechText.Auditing;

/// <summary>
/// Goes through everything in a transcript that has a place, leaves apart.
/// </summary>
internal static class ModelParts
{
    internal static IEnumerable<ModelPart> Of(Transcript transcript) =>
    [
        .. Of("evidence of the genre", transcript.GenreEvidence),
        .. HeaderParts.Of(transcript.Header),
        .. transcript.Speakers.SelectMany(Of),
        .. transcript.Items.SelectMany(ItemParts.Of),
        .. transcript.Quotations.SelectMany(Of),
        .. transcript.References.Select(r => new ModelPart("a reference", r.Span, r.Text)),
        .. transcript.Diagnostics.Select(d => new ModelPart("a diagnostic", d.Span)),
    ];

    internal static IEnumerable<ModelPart> Of(string what, IReadOnlyList<Evidence> evidence) => evidence.Select(e => new ModelPart(what, e.Span));

    internal static IEnumerable<ModelPart> Of(string what, TextPiece? piece) => piece is null ? [] : [new ModelPart(what, piece.Span, piece.Text)];

    internal static IEnumerable<ModelPart> Of(string what, Affiliation? affiliation) =>
        affiliation is null ? [] : [new ModelPart(what, affiliation.Span, affiliation.Text)];

    private static IEnumerable<ModelPart> Of(Speaker speaker)
    {
        if (speaker.Span is { } span)
        {
            yield return new ModelPart("a speaker", span, speaker.Text);
        }

        foreach (var title in speaker.Titles)
        {
            yield return new ModelPart("a title", title.Span, title.Text);
        }

        foreach (var part in Of("an affiliation", speaker.Affiliation).Concat(Of("evidence of a speaker", speaker.Evidence)))
        {
            yield return part;
        }
    }

    private static IEnumerable<ModelPart> Of(Quotation quotation) =>
    [
        .. quotation.Spans.Select(s => new ModelPart("a piece of a quotation", s)),
        .. Of("the cue of a quotation", quotation.Cue),
        .. Of("evidence of a quotation", quotation.Evidence),
    ];
}
