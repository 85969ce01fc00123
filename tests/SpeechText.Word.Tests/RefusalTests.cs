using System.Text;
using static SpeechText.Word.Tests.Docx;

namespace SpeechText.Word.Tests;

public class RefusalTests
{
    [Fact]
    public void An_archive_that_expands_too_far_is_refused()
    {
        var bomb = new Docx(P(new string('a', 5_000_000)));

        var transcript = bomb.Read(new WordOptions { MaximumExpandedLength = 1_000_000 });

        Refused(transcript, DiagnosticId.DocumentLimit, "The document goes beyond a limit: it expands to more than 1,000,000 bytes.");
    }

    [Fact]
    public void An_archive_of_too_many_parts_is_refused()
    {
        var document = new Docx(P("Text."));
        for (var i = 0; i < 20; i++)
        {
            document.Raw($"word/{i}.xml", "<x/>");
        }

        Refused(document.Read(new WordOptions { MaximumParts = 10 }), DiagnosticId.DocumentLimit);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var body = new StringBuilder().Insert(0, "<w:sdt><w:sdtContent>", 50_000).Append(P("Deep.")).Insert(0, string.Empty);
        for (var i = 0; i < 50_000; i++)
        {
            body.Append("</w:sdtContent></w:sdt>");
        }

        Refused(new Docx(body.ToString()).Read(), DiagnosticId.DocumentLimit);
    }

    [Fact]
    public void A_document_type_definition_is_refused()
    {
        var document = new Docx(P("&e;"));
        document.Document = document.Document.Replace("?>", """?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>""", StringComparison.Ordinal);

        Refused(document.Read(), DiagnosticId.DamagedDocument);
    }

    [Fact]
    public void Whatever_is_cut_off_of_a_document_it_never_throws()
    {
        var whole = new Docx(P("We meet in hard times.")).Bytes();
        for (var length = 0; length < whole.Length; length += 7)
        {
            var transcript = WordTranscript.Load(new MemoryStream(whole, 0, length));

            Assert.Contains(transcript.Diagnostics, d => d.Severity == Severity.Error);
        }
    }

    [Fact]
    public void Whatever_byte_is_changed_it_never_throws()
    {
        var whole = new Docx(P("We meet in hard times.")).Styles("<w:style w:styleId='a'/>").Bytes();
        for (var at = 0; at < whole.Length; at += 3)
        {
            var bent = (byte[])whole.Clone();
            bent[at] ^= 0x55;

            Assert.NotNull(WordTranscript.Load(new MemoryStream(bent)).Source.Text);
        }
    }

    [Fact]
    public void An_encrypted_document_is_said_to_be_one()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]];

        Refused(WordTranscript.Load(new MemoryStream(file)), DiagnosticId.EncryptedDocument);
    }

    [Fact]
    public void What_is_no_Word_document_is_said_to_be_none()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]];
        var sheet = new Docx("") { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" };

        Refused(WordTranscript.Load(new MemoryStream(old)), DiagnosticId.BinarySource);
        Refused(WordTranscript.Load(new MemoryStream("Hello"u8.ToArray())), DiagnosticId.DamagedDocument);
        Refused(WordTranscript.Load(new MemoryStream()), DiagnosticId.EmptySource);
        Refused(sheet.Read(), DiagnosticId.DamagedDocument);
    }

    [Fact]
    public void A_document_without_a_word_holds_no_text()
    {
        var transcript = new Docx("<w:p/>").Read();

        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.EmptySource);
    }

    [Fact]
    public void What_lies_outside_is_not_fetched_and_a_link_is_no_matter()
    {
        var outside = new Docx(P("Text.")).External("image", "http://example.invalid/x.png").Read();
        var linked = new Docx(P("Text.")).External("hyperlink", "http://example.invalid/").Read();

        Assert.Contains(outside.Diagnostics, d => d.Id == DiagnosticId.OutsideContent);
        Assert.DoesNotContain(linked.Diagnostics, d => d.Id == DiagnosticId.OutsideContent);
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_not_read()
    {
        Refused(new Docx(P("Text.")).Read(options: new ReadOptions { MaximumLength = 100 }), DiagnosticId.DocumentLimit);
        Assert.Contains(
            new Docx(P(new string('a', 9000))).Read(options: new ReadOptions { MaximumLength = 5000 }).Diagnostics,
            d => d.Id == DiagnosticId.SourceTooLong);
    }

    [Fact]
    public void Strict_reading_throws_what_was_found() =>
        Assert.Throws<TranscriptException>(() => WordTranscript.Load(new MemoryStream("PK\u0003\u0004"u8.ToArray()), options: new ReadOptions { Strict = true }));

    private static void Refused(Transcript transcript, DiagnosticId id, string? message = null)
    {
        var found = Assert.Single(transcript.Diagnostics);
        Assert.Equal(id, found.Id);
        Assert.Equal(message ?? found.Message, found.Message);
        Assert.Empty(transcript.Items);
        Assert.Equal(string.Empty, transcript.Source.Text);
        Assert.Equal(WordTranscript.MediaType, transcript.Source.MediaType);
    }
}
