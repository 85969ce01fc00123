using System.Diagnostics;

namespace SpeechText.Pdf.Tests;

public class RefusalTests
{
    private static readonly PdfFile Small = new PdfFile().Page().Line(72, 80, "We meet in hard times, and the Charter is our compass.");

    [SkippableFact]
    public void An_encrypted_document_is_said_to_be_one()
    {
        var key = $"<{new string('A', 64)}>";
        var document = new PdfFile { Trailer = $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >>" }.Page().Line(72, 80, "Secret.");

        Refused(document.Read(), DiagnosticId.EncryptedDocument, "The document is encrypted: a password is needed to open it.");
    }

    [SkippableFact]
    public void A_document_that_is_cut_off_is_said_to_be()
    {
        Poppler.Needed();
        var whole = Small.Bytes();

        Refused(Load(whole[..(whole.Length / 2)]), DiagnosticId.DamagedDocument, "The document is damaged: it is cut off: its end is missing.");
    }

    [SkippableFact]
    public void Whatever_is_cut_off_it_never_throws()
    {
        Poppler.Needed();
        var whole = Small.Bytes();
        for (var length = 5; length < whole.Length; length += 97)
        {
            Assert.NotNull(Load(whole[..length]).Source.Text);
        }
    }

    [Fact]
    public void What_is_no_PDF_is_said_to_be_none_without_any_tool()
    {
        Refused(Load("Hello"u8.ToArray()), DiagnosticId.DamagedDocument, "The document is damaged: it does not begin as a PDF does.");
        Refused(Load([]), DiagnosticId.EmptySource);
        Refused(PdfTranscript.Load(new MemoryStream(Small.Bytes()), options: new ReadOptions { MaximumLength = 100 }), DiagnosticId.DocumentLimit);
    }

    [SkippableFact]
    public void More_output_than_allowed_is_refused() => Refused(Small.Read(new PdfOptions { MaximumOutput = 100 }), DiagnosticId.DocumentLimit);

    [SkippableFact]
    public void A_tool_that_takes_too_long_is_ended_with_all_that_it_started()
    {
        Skip.If(OperatingSystem.IsWindows(), "The tool of this test is a shell script.");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var tool = Path.Combine(folder.FullName, "slow");
            var child = Path.Combine(folder.FullName, "child");
            File.WriteAllText(tool, $"#!/bin/sh\nsleep 600 &\necho $! > '{child}'\nwait\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            Refused(PdfTranscript.Load(new MemoryStream(Small.Bytes()), new PdfOptions { ToolPath = tool, TimeLimit = TimeSpan.FromSeconds(1) }), DiagnosticId.DocumentLimit);

            Assert.True(SpinWait.SpinUntil(() => HasEnded(int.Parse(File.ReadAllText(child), System.Globalization.CultureInfo.InvariantCulture)), TimeSpan.FromSeconds(10)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_tool_is_no_fault_of_the_document_and_how_to_get_it_is_said()
    {
        var given = Assert.Throws<PdfToolMissingException>(() => PdfTranscript.Load(new MemoryStream(Small.Bytes()), new PdfOptions { ToolPath = "no/such/tool" }));
        var found = Assert.Throws<PdfToolMissingException>(() => Tool.ToolFinder.Find(null, "."));

        Assert.Contains("no/such/tool", given.Message, StringComparison.Ordinal);
        Assert.Contains("apt-get install poppler-utils", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_reading_throws_what_was_found() =>
        Assert.Throws<TranscriptException>(() => PdfTranscript.Load(new MemoryStream("Hello"u8.ToArray()), options: new ReadOptions { Strict = true }));

    private static Transcript Load(byte[] bytes) => PdfTranscript.Load(new MemoryStream(bytes));

    // A process that has ended and was not waited for by whoever took it over is still listed, as a zombie.
    private static bool HasEnded(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            var status = $"/proc/{id}/stat";
            return process.HasExited || (File.Exists(status) && File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            return true;
        }
    }

    private static void Refused(Transcript transcript, DiagnosticId id, string? message = null)
    {
        var found = Assert.Single(transcript.Diagnostics);
        Assert.Equal((id, message ?? found.Message), (found.Id, found.Message));
        Assert.Empty(transcript.Items);
        Assert.Equal(string.Empty, transcript.Source.Text);
        Assert.Equal(PdfTranscript.MediaType, transcript.Source.MediaType);
    }
}
