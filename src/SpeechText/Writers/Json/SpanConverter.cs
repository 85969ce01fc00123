using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

/// <summary>
/// A span is <c>[start,end]</c>.
/// </summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray
            && TryReadOffset(ref reader, out var start)
            && TryReadOffset(ref reader, out var end)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray
            && start >= 0 && start <= end)
        {
            return new TextSpan(start, end);
        }

        throw new JsonException("A span must be [start, end], two offsets in order, neither negative.");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static bool TryReadOffset(ref Utf8JsonReader reader, out int offset)
    {
        offset = 0;
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out offset);
    }
}
