using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpeechText.Writers.Json;

/// <summary>
/// A transcript as JSON text, and back.
/// </summary>
internal static class JsonForm
{
    private static readonly Lazy<string> LazySchema = new(ReadSchema);

    internal static string Schema => LazySchema.Value;

    internal static string Write(Transcript transcript, bool indented, bool segments) =>
        JsonSerializer.Serialize(ModelToJson.Transcript(transcript, segments), Form(indented));

    internal static void Write(Transcript transcript, Stream stream, bool indented, bool segments) =>
        JsonSerializer.Serialize(stream, ModelToJson.Transcript(transcript, segments), Form(indented));

    /// <exception cref="JsonException">The text is no JSON, or breaks the contract.</exception>
    internal static TranscriptJson Read(string json)
    {
        if (JsonText.IndexOfLoneSurrogate(json) is var at and >= 0)
        {
            throw new JsonException($"Half a surrogate pair stands at character {at}; in JSON it must be written as an escape.");
        }

        try
        {
            return JsonSerializer.Deserialize(json, Form(indented: false)) ?? throw new JsonException("The JSON is null, not a transcript.");
        }
        catch (NotSupportedException)
        {
            // What the serializer says of an object whose "type" is missing.
            throw new JsonException("An item has no 'type': it must be a heading, a narrative, a speech or a vote.");
        }
    }

    private static JsonTypeInfo<TranscriptJson> Form(bool indented) => (indented ? ContractContext.Indented : ContractContext.Compact).TranscriptJson;

    private static string ReadSchema()
    {
        using var stream = typeof(JsonForm).Assembly.GetManifestResourceStream("transcript.schema.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
