using System.Text.Json;

namespace SpeechText.Sample.Tests;

/// <summary>Reads what <c>parse</c> writes.</summary>
internal static class Json
{
    public static JsonElement Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static IEnumerable<JsonElement> Lines(string text) => text.TrimEnd('\n').Split('\n').Select(Of);
}
