using System.Text;

namespace SpeechText.Sample.Tests.Running;

public sealed class InputTests
{
    [Fact]
    public void A_folder_gives_the_texts_of_all_its_folders_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Add("b.txt");
        folder.Add("inner/a.md");
        folder.Add("inner/deep/c.HTML", "<p>One paragraph.</p>");
        folder.Add("table.csv");

        Assert.Equal(["b.txt", "a.md", "c.HTML"], Names(ConsoleRun.Of("parse", folder.ToString())));
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("?.md", "c.md")]
    [InlineData("**/*.txt", "a.txt", "b.txt", "d.txt", "e.txt")]
    [InlineData("in*/*.txt", "d.txt")]
    [InlineData("**/deep/*", "e.txt")]
    public void A_pattern_gives_the_files_that_match_in_order(string pattern, params string[] names)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a.txt", "c.md", "inner/d.txt", "inner/deep/e.txt", ".hidden.txt" })
        {
            folder.Add(name);
        }

        Assert.Equal(names, Names(ConsoleRun.Of("parse", folder[pattern])));
    }

    [Fact]
    public void A_link_that_leads_back_does_not_go_round()
    {
        using var folder = new TemporaryFolder();
        folder.Add("inner/a.txt");
        Directory.CreateSymbolicLink(folder["inner/again"], folder.ToString());

        Assert.Equal(["a.txt"], Names(ConsoleRun.Of("parse", folder.ToString())));
        Assert.Equal(["a.txt"], Names(ConsoleRun.Of("parse", folder["**/*.txt"])));
    }

    [Fact]
    public void Each_fault_has_its_own_message_and_the_other_files_are_still_done()
    {
        using var folder = new TemporaryFolder();
        var (empty, word, binary) = (folder.Add("empty.txt", ""), folder.Add("a.docx", "PK\u0003\u0004 and so on"), folder.Add("b.bin", new byte[100]));
        Directory.CreateDirectory(folder["bare"]);

        var run = ConsoleRun.Of("show", empty, word, binary, folder["none.txt"], folder["bare"], folder["*.xyz"], folder.Add("good.txt"));

        Assert.Equal(
            [
                $"speechtext: {empty}: holds no text",
                $"speechtext: {word}: damaged: the archive that it is packed in is cut off or broken",
                $"speechtext: {binary}: not a text: it holds NUL bytes",
                $"speechtext: no such file: {folder["none.txt"]}",
                $"speechtext: no texts in folder: {folder["bare"]}",
                $"speechtext: no file matches: {folder["*.xyz"]}",
            ],
            run.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("One paragraph of a text that nobody signed.", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("parse")]
    [InlineData("audit")]
    [InlineData("explain")]
    public void A_document_that_cannot_be_read_is_exit_code_1(string command)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(1, ConsoleRun.Of(command, folder.Add("empty.txt", "")).ExitCode);
    }

    [Fact]
    public void A_name_cannot_break_the_line_or_steer_the_terminal()
    {
        Assert.Equal("speechtext: no such file: a b␛[31m\n", ConsoleRun.Of("show", "a\nb\u001b[31m").Error);
    }

    [Fact]
    public void Bytes_that_are_not_Utf8_are_read_with_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("show", folder.Add("old.txt", Encoding.Latin1.GetBytes("Le général a parlé de la paix.\n")));

        Assert.Contains("Le général a parlé de la paix.", run.Output, StringComparison.Ordinal);
        Assert.Contains("ST0103", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    private static IEnumerable<string> Names(ConsoleRun run) => Json.Lines(run.Output).Select(document => document.GetProperty("source").GetProperty("name").GetString()!);
}
