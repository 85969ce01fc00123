namespace SpeechText;

/// <summary>
/// The bytes of a stream up to a limit, with whether there were more.
/// </summary>
internal readonly struct CappedBytes
{
    private const int LeastLength = 4096;

    private readonly byte[] _bytes;
    private readonly int _count;

    private CappedBytes(byte[] bytes, int count, bool isCut)
    {
        _bytes = bytes;
        _count = count;
        IsCut = isCut;
    }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _count);

    /// <summary>The bytes as a stream that can be read and sought in.</summary>
    internal MemoryStream Open() => new(_bytes, 0, _count, writable: false);

    /// <summary>The stream held more than the limit; what lies beyond was not read.</summary>
    internal bool IsCut { get; }

    internal static CappedBytes Read(Stream stream, int limit)
    {
        var (bytes, count) = (new byte[FirstLength(stream, limit)], 0);
        while (count <= limit && stream.Read(Room(ref bytes, count, limit).Span) is var read and > 0)
        {
            count += read;
        }

        return new CappedBytes(bytes, Math.Min(count, limit), count > limit);
    }

    internal static async Task<CappedBytes> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var (bytes, count) = (new byte[FirstLength(stream, limit)], 0);
        while (count <= limit && await stream.ReadAsync(Room(ref bytes, count, limit), cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            count += read;
        }

        return new CappedBytes(bytes, Math.Min(count, limit), count > limit);
    }

    // One byte more than there is, so that the end is seen without growing.
    private static int FirstLength(Stream stream, int limit)
    {
        var rest = stream.CanSeek ? stream.Length - stream.Position : LeastLength;
        return (int)Math.Clamp(rest + 1, 1, Math.Min(limit + 1L, Array.MaxLength));
    }

    private static Memory<byte> Room(ref byte[] bytes, int count, int limit)
    {
        if (count == bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(Math.Max(LeastLength, 2L * count), Math.Min(limit + 1L, Array.MaxLength)));
        }

        return bytes.AsMemory(count);
    }
}
