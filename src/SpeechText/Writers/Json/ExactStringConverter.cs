using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

/// <summary>
/// Strings that come back as they were, half a surrogate pair in damaged text included: it is written as its escape,
/// <c>\uD800</c>, where the serializer alone would put U+FFFD in its place and refuse the escape on reading.
/// </summary>
internal sealed class ExactStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A string must stand here.");
        }

        return reader.ValueIsEscaped && HasSurrogateEscape(reader.ValueSpan) ? JsonText.Unescape(reader.ValueSpan) : reader.GetString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (JsonText.IndexOfLoneSurrogate(value) < 0)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue(JsonText.Literal(value, options.Encoder ?? JavaScriptEncoder.Default));
        }
    }

    private static bool HasSurrogateEscape(ReadOnlySpan<byte> value) => value.IndexOf("\\ud"u8) >= 0 || value.IndexOf("\\uD"u8) >= 0;
}
