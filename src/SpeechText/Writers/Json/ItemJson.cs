using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeadingJson), "heading")]
[JsonDerivedType(typeof(NarrativeJson), "narrative")]
[JsonDerivedType(typeof(SpeechJson), "speech")]
[JsonDerivedType(typeof(VoteJson), "vote")]
internal abstract record ItemJson;

internal sealed record HeadingJson(string Text, TextSpan Span, int Level) : ItemJson;

internal sealed record NarrativeJson(NarrativeKind Kind, IReadOnlyList<ParagraphJson> Paragraphs) : ItemJson;

internal sealed record SpeechJson(
    string Speaker,
    TextPiece? Label,
    string Language,
    LanguageNoteJson? LanguageNote,
    SalutationJson? Salutation,
    IReadOnlyList<ParagraphJson> Paragraphs,
    TextPiece? Closing,
    Affiliation? OnBehalfOf,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<SpeechVersionJson> Versions,
    IReadOnlyList<RoleStretchJson> Roles) : ItemJson;

internal sealed record RoleStretchJson(SpeakingRole Role, Affiliation? Affiliation, TextPiece Announcement, TextSpan Span);

internal sealed record SpeechVersionJson(
    string Language,
    TextPiece? Label,
    SalutationJson? Salutation,
    IReadOnlyList<ParagraphJson> Paragraphs,
    TextPiece? Closing);

internal sealed record VoteJson(
    string? Symbol,
    IReadOnlyList<Affiliation> InFavour,
    IReadOnlyList<Affiliation> Against,
    IReadOnlyList<Affiliation> Abstaining,
    VoteCounts? Counts,
    TextSpan Span) : ItemJson;

internal sealed record LanguageNoteJson(LanguageMode Mode, IReadOnlyList<string> Languages, string Text, TextSpan Span);

internal sealed record SalutationJson(string Text, TextSpan Span, IReadOnlyList<AddresseeJson> Addressees, IReadOnlyList<Evidence> Evidence);

internal sealed record AddresseeJson(string Text, TextSpan Span, IReadOnlyList<string> Honorifics, string? Title, string? Name);

internal sealed record ParagraphJson(
    string Text,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<JoinJson> Joins,
    string? Number,
    IReadOnlyList<Note> Notes,
    string? Language,
    ParagraphKind Kind,
    TextPiece? Marker);

// Of a class, unlike of a struct such as Join, the serializer requires every property.
internal sealed record JoinJson(TextSpan At, JoinReason Reason);
