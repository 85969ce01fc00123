using System.Buffers;
using System.IO.Pipelines;

namespace SpeechText.Sample.Input;

/// <summary>
/// Reads a stream of any format: PDF and Word by their packages, told from the first bytes whatever the name, and all else as text.
/// </summary>
internal static class Format
{
    // A PDF may begin with white space; nothing else is that late.
    private const int StartLength = 1024;

    public static Transcript Load(Stream stream, ReadOptions options)
    {
        // What comes through a pipe cannot be sought in: the first bytes are looked at, and read again.
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true, bufferSize: 65536));
        var buffer = reader.ReadAtLeastAsync(StartLength).AsTask().GetAwaiter().GetResult().Buffer;
        var start = buffer.Slice(0, Math.Min(buffer.Length, StartLength)).ToArray();
        reader.AdvanceTo(buffer.Start);
        using var all = stream.CanSeek ? stream : reader.AsStream();
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        return PdfTranscript.Recognizes(start) ? PdfTranscript.Load(all, options: options)
            : WordTranscript.Recognizes(start) ? WordTranscript.Load(all, options: options)
            : Transcript.Load(all, options);
    }
}
