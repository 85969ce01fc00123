using System.Diagnostics;
using System.Text;

namespace SpeechText.Sample.Tests.Running;

/// <summary>What shows only in a process of its own.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "SpeechText.Console.dll");

    [Fact]
    public void Output_is_Utf8_without_a_mark_with_plain_line_ends_and_without_colour()
    {
        using var process = Start(["dotnet", Program]);
        var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());

        Assert.Contains("Hofmański", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\u001b', text);
        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_hyphen_reads_standard_input()
    {
        using var process = Start(["dotnet", Program, "parse", "-"]);
        process.StandardInput.Write("Hello from a pipe, my friends.\n");
        process.StandardInput.Close();
        var document = Json.Of(process.StandardOutput.ReadToEnd());
        process.WaitForExit();

        Assert.Equal("stdin", document.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal(0, process.ExitCode);
    }

    [SkippableFact]
    public void A_reader_who_has_seen_enough_is_no_fault()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs a shell with pipes that close.");
        using var folder = new TemporaryFolder();
        folder.Add("long.txt", string.Concat(Enumerable.Repeat("A paragraph of some length, so that a pipe is soon full.\n\n", 20_000)));

        using var process = Start(["bash", "-c", $"dotnet '{Program}' parse '{folder["long.txt"]}' '{folder["long.txt"]}' | head -c 10; echo \" ${{PIPESTATUS[0]}}\""]);

        Assert.Equal("{\"source\": 0\n", process.StandardOutput.ReadToEnd());
        Assert.Empty(process.StandardError.ReadToEnd());
    }

    [SkippableFact]
    public void Ctrl_C_ends_a_run_that_waits_with_one_plain_line()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs signals.");

        // A shell's own background jobs are deaf to the signal; 'timeout' sends it as a terminal would.
        using var process = Start(["timeout", "--signal=INT", "1", "dotnet", Program, "parse", "-"]);
        var (output, error) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());

        Assert.Equal("speechtext: stopped\n", error);
        Assert.Empty(output);
    }

    [SkippableTheory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void Colour_is_for_terminals_and_for_those_who_want_it(string noColour, bool expected)
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "Needs 'script' for a terminal.");
        using var process = Start(["script", "-qec", $"dotnet '{Program}'", "/dev/null"], ("NO_COLOR", noColour), ("TERM", "xterm-256color"), ("COLORTERM", ""));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();

        // The runtime itself may send a terminal a few settings; colours alone end in 'm'.
        Assert.Equal(expected, output.Contains("\u001b[38;5;", StringComparison.Ordinal));
        Assert.Contains("╭", output, StringComparison.Ordinal);
    }

    private static Process Start(string[] command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
