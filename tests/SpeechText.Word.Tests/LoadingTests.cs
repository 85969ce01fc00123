using static SpeechText.Word.Tests.Docx;

namespace SpeechText.Word.Tests;

public class LoadingTests
{
    [Fact]
    public async Task A_file_and_a_stream_give_the_same_at_once_and_later()
    {
        var bytes = new Docx(P("We meet in hard times.")).Bytes();
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, bytes);
            var read = WordTranscript.Load(path);

            Assert.Equal(Path.GetFileName(path), read.Source.Name);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), read.Source.Sha256);
            Assert.Equal(read.ToJson(), (await WordTranscript.LoadAsync(path)).ToJson());
            var named = new ReadOptions { Name = read.Source.Name };
            Assert.Equal(read.ToJson(), WordTranscript.Load(new MemoryStream(bytes), options: named).ToJson());
            Assert.Equal(read.ToJson(), (await WordTranscript.LoadAsync(new MemoryStream(bytes), options: named)).ToJson());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_first_bytes_tell_what_is_for_this_package()
    {
        Assert.True(WordTranscript.Recognizes(new Docx(P("Text.")).Bytes()));
        Assert.False(WordTranscript.Recognizes("%PDF-1.7"u8));
        Assert.False(WordTranscript.Recognizes([]));
    }
}
