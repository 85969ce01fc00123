using System.IO.Compression;
using System.Text;
using SpeechText.Sample.Input;

namespace SpeechText.Sample.Tests.Running;

public class FormatTests
{
    private static readonly bool HasPoppler = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

    [Fact]
    public void A_Word_document_is_read_whatever_its_name()
    {
        using var folder = new TemporaryFolder();
        var (named, unnamed) = (folder.Add("a.docx", Word()), folder.Add("b", Word()));

        var run = ConsoleRun.Of("parse", named, unnamed);

        Assert.Equal(2, run.Output.Split("We meet in hard times.").Length - 1);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Folders_are_searched_for_Word_and_PDF_documents_too()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.docx", Word());
        folder.Add("b.pdf", "%PDF-1.7");

        Assert.Equal([folder["a.docx"], folder["b.pdf"]], TextFolder.Find(folder.ToString()));
    }

    [Fact]
    public void What_cannot_be_sought_in_is_told_from_its_first_bytes_all_the_same()
    {
        using var document = new Pipe(Word());
        using var text = new Pipe("One paragraph of a text that nobody signed.\n"u8.ToArray());

        Assert.Equal("We meet in hard times.", Format.Load(document, ReadOptions.Default).Source.Text);
        Assert.Equal("One paragraph of a text that nobody signed.\n", Format.Load(text, ReadOptions.Default).Source.Text);
    }

    [SkippableFact]
    public void A_PDF_is_read()
    {
        Skip.IfNot(HasPoppler, "pdftotext is not on this machine.");
        using var folder = new TemporaryFolder();

        var run = ConsoleRun.Of("parse", folder.Add("a.pdf", Pdf()));

        Assert.Contains("We meet in hard times.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [SkippableFact]
    public void A_PDF_that_cannot_be_read_says_why_in_one_line()
    {
        Skip.IfNot(HasPoppler, "pdftotext is not on this machine.");
        using var folder = new TemporaryFolder();
        var document = folder.Add("a.pdf", "%PDF-1.7 and so on");

        var run = ConsoleRun.Of("show", document);

        Assert.Equal($"speechtext: {document}: damaged: it is cut off: its end is missing\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    private static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>""");
            Add("d.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>We meet in hard times.</w:t></w:r></w:p></w:body></w:document>""");

            void Add(string name, string content)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    // The tables of a PDF may be left out: the reader finds the parts by itself.
    private static byte[] Pdf()
    {
        const string Content = "BT /F1 12 Tf 72 700 Td (We meet in hard times.) Tj ET";
        return Encoding.ASCII.GetBytes($"""
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >> endobj
            4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
            5 0 obj << /Length {Content.Length} >>
            stream
            {Content}
            endstream endobj
            trailer << /Size 6 /Root 1 0 R >>
            %%EOF
            """);
    }

    /// <summary>Bytes that come once, a few at a time.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 100));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 100)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
