using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SpeechText.Writers.Json;

/// <summary>
/// A transcript as JSON text.
/// </summary>
internal static class JsonForm
{
    internal static string Write(Transcript transcript, bool indented, bool segments) =>
        JsonSerializer.Serialize(ModelToJson.Transcript(transcript, segments), Form(indented));

    internal static void Write(Transcript transcript, Stream stream, bool indented, bool segments) =>
        JsonSerializer.Serialize(stream, ModelToJson.Transcript(transcript, segments), Form(indented));

    private static JsonTypeInfo<TranscriptJson> Form(bool indented) => (indented ? ContractContext.Indented : ContractContext.Compact).TranscriptJson;
}
