using System.Security.Cryptography;
using System.Text;

namespace SpeechText.Tests.Source;

public sealed class Loading
{
    private static readonly string Fixture = Path.Combine("Fixtures", "002_7c478325f766fe37.txt");

    [Fact]
    public void A_source_is_known_by_the_name_of_its_file_and_the_hash_of_its_bytes()
    {
        var read = Transcript.Load(Fixture);

        Assert.Equal("002_7c478325f766fe37.txt", read.Source.Name);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Fixture))), read.Source.Sha256);
    }

    [Fact]
    public async Task All_ways_of_reading_a_file_read_the_same()
    {
        var whole = Transcript.Load(Fixture);
        await using var first = File.OpenRead(Fixture);
        await using var second = new Trickle(File.ReadAllBytes(Fixture));
        await using var third = new Trickle(File.ReadAllBytes(Fixture));
        Transcript[] others = [await Transcript.LoadAsync(Fixture), Transcript.Load(first), Transcript.Load(second), await Transcript.LoadAsync(third)];

        Assert.All(others, read => Assert.Equal((whole.Source.Text, whole.Source.Sha256, whole.Segments.Count), (read.Source.Text, read.Source.Sha256, read.Segments.Count)));
    }

    [Fact]
    public void The_caller_may_name_the_source()
    {
        Assert.Equal("Remarks", Transcript.Load(Fixture, new ReadOptions { Name = "Remarks" }).Source.Name);
        Assert.Equal(string.Empty, Transcript.Load(new MemoryStream("Remarks"u8.ToArray())).Source.Name);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream("skip this. Thank you."u8.ToArray()) { Position = 11 };

        Assert.Equal("Thank you.", Transcript.Load(stream).Source.Text);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task What_is_missing_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Transcript.Load((string)null!));
        Assert.Throws<ArgumentNullException>(() => Transcript.Load((Stream)null!));
        Assert.Throws<FileNotFoundException>(() => Transcript.Load("no such file.txt"));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Transcript.LoadAsync("no such file.txt"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transcript.LoadAsync(Fixture, cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void A_source_over_the_limit_is_kept_as_one_unread_leaf_and_not_parsed()
    {
        var limit = new ReadOptions { MaximumLength = 10 };
        foreach (var read in new[] { Transcript.Parse("Thank you, all.", limit), Transcript.Load(new Trickle(Encoding.UTF8.GetBytes("Thank you, all.")), limit) })
        {
            Assert.Equal(DiagnosticId.SourceTooLong, Assert.Single(read.Diagnostics).Id);
            Assert.Equal([new Segment(SegmentRole.Unread, new TextSpan(0, read.Source.Length))], read.Segments);
            Assert.Empty(read.Items);
        }
    }

    [Fact]
    public void Of_a_stream_over_the_limit_no_more_than_the_limit_is_kept()
    {
        Assert.Equal("Thank you,", Transcript.Load(new Trickle("Thank you, all."u8.ToArray()), new ReadOptions { MaximumLength = 10 }).Source.Text);
        Assert.Equal("Thank you.", Transcript.Load(new Trickle("Thank you."u8.ToArray()), new ReadOptions { MaximumLength = 10 }).Source.Text);
    }

    [Fact]
    public void Strict_reading_throws_where_a_source_cannot_be_read()
    {
        var strict = new ReadOptions { Strict = true, MaximumLength = 10 };

        Assert.Throws<TranscriptException>(() => Transcript.Parse("Thank you, all.", strict));
        Assert.Throws<TranscriptException>(() => Transcript.Load(new MemoryStream("%PDF-1.7"u8.ToArray()), strict));
    }

    // Gives three bytes at a time and does not say how many there are, as a network does.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(3, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(3, buffer.Length)], cancellationToken);
    }
}
