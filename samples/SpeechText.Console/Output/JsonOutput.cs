namespace SpeechText.Sample.Output;

/// <summary>
/// Transcripts as JSON, written one by one: an object a line, or the elements of an array. Each is written whole before the next is read.
/// </summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly BufferedStream _stream;
    private readonly JsonOptions _options;
    private readonly bool _array;
    private bool _first = true;

    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="options">The form of each object.</param>
    /// <param name="array">Write one array of all objects.</param>
    public JsonOutput(Stream stream, JsonOptions options, bool array)
    {
        _stream = new BufferedStream(stream, 1 << 16);
        _options = options;
        _array = array;
    }

    public void Write(Transcript transcript)
    {
        if (_array)
        {
            _stream.Write(_first ? "[\n"u8 : ",\n"u8);
        }

        transcript.WriteJson(_stream, _options);
        if (!_array)
        {
            _stream.Write("\n"u8);
        }

        _first = false;
        _stream.Flush();
    }

    public void Dispose()
    {
        if (_array)
        {
            _stream.Write(_first ? "[]\n"u8 : "\n]\n"u8);
        }

        _stream.Flush();
    }
}
