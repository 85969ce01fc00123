using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

/// <summary>
/// The generated code that writes and reads the contract's records, without reflection.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TranscriptJson))]
internal sealed partial class ContractContext : JsonSerializerContext
{
    internal static ContractContext Compact { get; } = new(Settings(indented: false));

    internal static ContractContext Indented { get; } = new(Settings(indented: true));

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The JSON is no part of a web page: letters of every script stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new SpanConverter(),
            new ExactStringConverter(),
            new WordConverter<AffiliationKind>(),
            new WordConverter<DeliveryNote>(),
            new WordConverter<Genre>(),
            new WordConverter<JoinReason>(),
            new WordConverter<LanguageMode>(),
            new WordConverter<NarrativeKind>(),
            new WordConverter<NoteKind>(),
            new WordConverter<ParagraphKind>(),
            new WordConverter<ReferenceKind>(),
            new WordConverter<SegmentRole>(),
            new WordConverter<Severity>(),
            new WordConverter<SpeakingRole>(),
            new WordConverter<SpeakerKind>(),
            new WordConverter<SpeechKind>(),
        },
    };
}
