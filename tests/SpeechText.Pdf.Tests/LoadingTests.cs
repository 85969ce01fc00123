namespace SpeechText.Pdf.Tests;

public class LoadingTests
{
    private static readonly byte[] Bytes = new PdfFile().Page().Line(72, 80, "We meet in hard times, and the Charter is our compass.").Bytes();

    [SkippableFact]
    public async Task A_file_and_a_stream_give_the_same_at_once_and_later()
    {
        Poppler.Needed();
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Bytes);
            var read = PdfTranscript.Load(path);

            Assert.Equal(Path.GetFileName(path), read.Source.Name);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes)), read.Source.Sha256);
            Assert.Equal(read.ToJson(), (await PdfTranscript.LoadAsync(path)).ToJson());
            var named = new ReadOptions { Name = read.Source.Name };
            Assert.Equal(read.ToJson(), PdfTranscript.Load(new MemoryStream(Bytes), options: named).ToJson());
            Assert.Equal(read.ToJson(), (await PdfTranscript.LoadAsync(new MemoryStream(Bytes), options: named)).ToJson());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [SkippableFact]
    public async Task Reading_can_be_cancelled()
    {
        Poppler.Needed();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PdfTranscript.LoadAsync(new MemoryStream(Bytes), cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_first_bytes_tell_what_is_for_this_package()
    {
        Assert.True(PdfTranscript.Recognizes(Bytes));
        Assert.True(PdfTranscript.Recognizes("\r\n %PDF-1.7"u8));
        Assert.False(PdfTranscript.Recognizes("PK\u0003\u0004"u8));
        Assert.False(PdfTranscript.Recognizes([]));
    }
}
