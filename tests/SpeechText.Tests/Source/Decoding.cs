using System.Text;

namespace SpeechText.Tests.Source;

public sealed class Decoding
{
    private const string Words = "Élysée – “Hofmański” 🙂 中文";

    public static TheoryData<string> Marked => new("utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE");

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_names_the_encoding_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var read = Load([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        Assert.Equal(Words, read.Source.Text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == DiagnosticId.FallbackEncoding);
    }

    [Fact]
    public void Without_a_mark_the_bytes_are_UTF_8() => Assert.Equal(Words, Load(Encoding.UTF8.GetBytes(Words)).Source.Text);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_Windows_1252_and_it_is_said()
    {
        var read = Load(Encoding.Latin1.GetBytes("Caf\u00E9 \u0093Paix\u0094 \u0096 fin"));

        Assert.Equal("Café “Paix” – fin", read.Source.Text);
        Assert.Contains(read.Diagnostics, d => d.Id == DiagnosticId.FallbackEncoding);
    }

    [Fact]
    public void A_damaged_byte_does_not_make_a_UTF_8_text_another_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes("Генеральная Ассамблея");
        var read = Load(bytes.AsSpan(0, bytes.Length - 1));

        Assert.Equal("Генеральная Ассамбле\uFFFD", read.Source.Text);
        Assert.Contains(read.Diagnostics, d => d.Id == DiagnosticId.DamagedEncoding);
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1251\"></head><p>", 1251)]
    [InlineData("<html><head><META content='text/html; charset=windows-1251' http-equiv=x></head><p>", 1251)]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><html><p>", 1251)]
    [InlineData("<html><head><meta charset=iso-8859-1></head><p>", 1252)]
    public void A_page_may_declare_its_encoding(string page, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var words = codePage == 1251 ? "Спасибо" : "Là-bas";
        var read = Load(encoding.GetBytes(page + words));

        Assert.Equal(page + words, read.Source.Text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == DiagnosticId.FallbackEncoding);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00E2\u00E3", "it is a PDF document, which the package SpeechText.Pdf reads", "application/pdf")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0", "it is a ZIP archive or an Office document; the package SpeechText.Word reads those of Word", "application/zip")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1", "it is an old Office document", "application/msword")]
    [InlineData("\u0089PNG\r\n", "it is a PNG image", "image/png")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "it is a JPEG image", "image/jpeg")]
    [InlineData("{\\rtf1\\ansi", "it is an RTF document", "application/rtf")]
    [InlineData("a\0b\0c\0d\0e\0", "it holds NUL bytes", "application/octet-stream")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005", "it holds control characters", "application/octet-stream")]
    public void What_is_no_text_is_named_and_never_read_as_gibberish(string bytes, string reason, string mediaType)
    {
        var read = Load(Encoding.Latin1.GetBytes(bytes));

        Assert.Equal($"The source is not a text: {reason}.", Assert.Single(read.Diagnostics, d => d.Id == DiagnosticId.BinarySource).Message);
        Assert.Equal((Genre.Unknown, 0, mediaType), (read.Genre, read.Source.Length, read.Source.MediaType));
        Assert.Empty(read.Segments);
    }

    [Fact]
    public void A_few_stray_NULs_do_not_make_a_text_binary()
    {
        var text = $"Thank you,\0 Mr. President.\0{new string('a', 100)}\0";

        Assert.Equal(text, Load(Encoding.UTF8.GetBytes(text)).Source.Text);
    }

    [Fact]
    public void PK_alone_is_no_archive() => Assert.Equal("PK is the code of Pakistan.", Load("PK is the code of Pakistan."u8).Source.Text);

    private static Transcript Load(ReadOnlySpan<byte> bytes) => Transcript.Load(new MemoryStream(bytes.ToArray()));
}
