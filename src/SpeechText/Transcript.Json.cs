using SpeechText.Writers.Json;

namespace SpeechText;

public sealed partial record Transcript
{
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
}
