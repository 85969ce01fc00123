using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

// The records of this file and of ItemJson.cs are the JSON contract, as transcript.schema.json is: a name here is a property there,
// in the order written, and every one is written; but for the leaves, null where there is nothing.

internal sealed record TranscriptJson(
    SourceJson Source,
    Genre Genre,
    string Language,
    HeaderJson Header,
    IReadOnlyList<SpeakerJson> Speakers,
    IReadOnlyList<ItemJson> Items,
    IReadOnlyList<QuotationJson> Quotations,
    IReadOnlyList<Reference> References,
    IReadOnlyList<DiagnosticJson> Diagnostics,
    IReadOnlyList<Evidence> GenreEvidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SegmentJson>? Segments = null);

internal sealed record SourceJson(string Name, string MediaType, int Length, string Sha256);

internal sealed record HeaderJson(
    FieldJson<string>? Organization,
    FieldJson<string>? Office,
    FieldJson<string>? Occasion,
    FieldJson<SpeechKind>? Kind,
    FieldJson<string>? Symbol,
    FieldJson<string>? Session,
    FieldJson<string>? MeetingNumber,
    FieldJson<string>? Date,
    TimeJson? Time,
    FieldJson<string>? Place,
    FieldJson<DeliveryNote>? Delivery);

internal sealed record FieldJson<T>(T Value, string Text, TextSpan Span, IReadOnlyList<Evidence> Evidence);

internal sealed record TimeJson(string Value, string? Zone, string Text, TextSpan Span, IReadOnlyList<Evidence> Evidence);

internal sealed record SpeakerJson(
    string Id,
    SpeakerKind Kind,
    string? Name,
    IReadOnlyList<string> Honorifics,
    IReadOnlyList<Title> Titles,
    Affiliation? Affiliation,
    IReadOnlyList<string> PostNominals,
    string? Text,
    TextSpan? Span,
    IReadOnlyList<Evidence> Evidence);

internal sealed record QuotationJson(
    string Text,
    TextSpan Span,
    IReadOnlyList<TextSpan> Spans,
    string? Speaker,
    TextPiece? Cue,
    bool Direct,
    IReadOnlyList<Evidence> Evidence);

internal sealed record DiagnosticJson(string Id, Severity Severity, string Message, TextSpan Span);

internal sealed record SegmentJson(SegmentRole Role, TextSpan Span);
