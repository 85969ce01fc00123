using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpeechText.Writers.Json;

/// <summary>
/// Writes a value of a closed list as the contract's word for it: <c>pressRelease</c> for <see cref="Genre.PressRelease"/>. Reads that word alone.
/// </summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = [.. Values.Select(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < Words.Length; i++)
            {
                if (reader.ValueTextEquals(Words[i]))
                {
                    return Values[i];
                }
            }
        }

        throw new JsonException($"The word must be one of {string.Join(", ", Words)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words[Array.IndexOf(Values, value)]);
}
