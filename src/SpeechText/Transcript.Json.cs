using System.Text.Json;
using SpeechText.Auditing;
using SpeechText.Writers.Json;

namespace SpeechText;

public sealed partial record Transcript
{
    /// <summary>
    /// The JSON Schema (2020-12) of what <see cref="ToJson"/> writes; also in the package, as <c>schema/transcript.schema.json</c>.
    /// </summary>
    public static string JsonSchema => JsonForm.Schema;

    /// <summary>Writes the transcript as one JSON object, without a line end after it.</summary>
    /// <param name="options">Layout and extent; <see cref="JsonOptions.Default"/> where left out.</param>
    public string ToJson(JsonOptions? options = null)
    {
        options ??= JsonOptions.Default;
        return JsonForm.Write(this, options.Indented, options.Segments);
    }

    /// <summary>Writes the transcript to a stream as one JSON object in UTF-8, without a byte order mark or a line end. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="options">Layout and extent; <see cref="JsonOptions.Default"/> where left out.</param>
    public void WriteJson(Stream stream, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= JsonOptions.Default;
        JsonForm.Write(this, stream, options.Indented, options.Segments);
    }

    /// <summary>
    /// Reads a transcript back from its JSON. Properties that this release does not know are passed over. Without
    /// <see cref="JsonOptions.Segments"/> the leaves were not written, and the transcript has none.
    /// </summary>
    /// <param name="json">One object, as <see cref="ToJson"/> writes it.</param>
    /// <param name="sourceText">The text that was parsed, for a transcript that can read its source; by default it does without.</param>
    /// <exception cref="JsonException">The text is no JSON, or breaks the contract of <see cref="JsonSchema"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="sourceText"/> is not the text that was parsed: its length or its SHA-256 is another.</exception>
    public static Transcript FromJson(string json, string? sourceText = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var transcript = JsonToModel.Transcript(JsonForm.Read(json), sourceText);
        var spans = ModelParts.Of(transcript).Select(p => p.Span).Concat(transcript.Segments.Select(s => s.Span));
        foreach (var span in spans)
        {
            if (span.End > transcript.Source.Length)
            {
                throw new JsonException($"The span {span} lies outside the source, which is {transcript.Source.Length} characters long.");
            }
        }

        return transcript;
    }
}
