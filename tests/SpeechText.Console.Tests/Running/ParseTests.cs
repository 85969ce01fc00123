using System.Text.Json;

namespace SpeechText.Sample.Tests.Running;

public sealed class ParseTests
{
    [Fact]
    public void By_default_each_document_is_one_line_of_json()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("parse", folder.Add("a.txt"), folder.Add("b.txt"));

        Assert.Equal(2, run.Output.Count(c => c == '\n'));
        Assert.All(Json.Lines(run.Output), document => Assert.False(document.TryGetProperty("segments", out _)));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Leaves_are_written_where_they_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        var document = Json.Of(ConsoleRun.Of("parse", "--segments", folder.Add("a.txt")).Output);
        var segments = document.GetProperty("segments");

        Assert.Equal(0, segments[0].GetProperty("span")[0].GetInt32());
        Assert.Equal(document.GetProperty("source").GetProperty("length").GetInt32(), segments[segments.GetArrayLength() - 1].GetProperty("span")[1].GetInt32());
    }

    [Fact]
    public void Indented_json_is_an_object_for_one_file_and_an_array_for_what_may_be_several()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("a.txt");

        Assert.Equal(JsonValueKind.Object, Json.Of(ConsoleRun.Of("parse", "--format", "json", path).Output).ValueKind);
        Assert.Equal(2, Json.Of(ConsoleRun.Of("parse", "--format", "json", path, path).Output).GetArrayLength());
        Assert.Equal(1, Json.Of(ConsoleRun.Of("parse", "--format", "json", folder.ToString()).Output).GetArrayLength());
        Assert.Equal(0, Json.Of(ConsoleRun.Of("parse", "--format", "json", folder["*.xyz"]).Output).GetArrayLength());
    }

    [Fact]
    public void A_document_with_an_error_is_written_unless_the_reading_is_strict()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Add("empty.txt", "");

        Assert.Contains("ST0101", ConsoleRun.Of("parse", empty).Output, StringComparison.Ordinal);
        Assert.Empty(ConsoleRun.Of("parse", "--strict", empty).Output);
        Assert.Equal(1, ConsoleRun.Of("parse", "--strict", empty).ExitCode);
    }

    [Fact]
    public void Output_goes_to_a_file_which_a_pattern_does_not_read_again()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt");
        for (var i = 0; i < 2; i++)
        {
            var run = ConsoleRun.Of("parse", folder["*"], "-o", folder["out.jsonl"]);

            Assert.Empty(run.Output + run.Error);
            Assert.Equal("a.txt", Assert.Single(Json.Lines(File.ReadAllText(folder["out.jsonl"]))).GetProperty("source").GetProperty("name").GetString());
        }
    }

    [Fact]
    public void A_file_is_never_both_read_and_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("a.txt", "Kept.\n");
        var run = ConsoleRun.Of("parse", path, "-o", path);

        Assert.Equal($"speechtext: {path} is to be read: it cannot be written too\n", run.Error);
        Assert.Equal("Kept.\n", File.ReadAllText(path));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_wrong_use()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("parse", folder.Add("a.txt"), "-o", folder["none/out.jsonl"]);

        Assert.StartsWith($"speechtext: cannot write {folder["none/out.jsonl"]}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void The_language_that_is_given_is_the_language_of_the_text()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("fr", Json.Of(ConsoleRun.Of("parse", "--language", "fr", folder.Add("a.txt")).Output).GetProperty("language").GetString());
    }
}
