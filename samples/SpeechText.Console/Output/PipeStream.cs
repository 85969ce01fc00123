namespace SpeechText.Sample.Output;

/// <summary>A pipe that tells a reader who has gone from every other fault.</summary>
internal sealed class PipeStream(FileStream pipe) : Stream
{
    private bool _broken;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // Once broken, the last flush of a writer being closed has nowhere to go either.
        if (_broken)
        {
            return;
        }

        try
        {
            pipe.Write(buffer);
        }
        catch (IOException e)
        {
            _broken = true;
            throw new BrokenPipeException(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pipe.Dispose();
        }

        base.Dispose(disposing);
    }
}
