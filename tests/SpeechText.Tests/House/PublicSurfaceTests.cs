namespace SpeechText.Tests.House;

public class PublicSurfaceTests
{
    private const string Accept = "SPEECHTEXT_ACCEPT_SURFACE";

    private static readonly string Kept = Path.Combine(Repository.Root, "tests", "SpeechText.Tests", "House", "PublicSurface.txt");

    [Fact]
    public void The_public_surface_changes_only_on_purpose()
    {
        var found = PublicSurface.Lines().ToList();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(Kept, string.Join('\n', found) + "\n");
        }

        var kept = File.ReadAllText(Kept).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

        Assert.True(
            found.SequenceEqual(kept),
            $"""
            The public surface is not the one in PublicSurface.txt.
            Added:
            {Listed(found.Except(kept))}
            Gone:
            {Listed(kept.Except(found))}
            Where the change is wanted, run the test once more with {Accept}=1 in the environment: it rewrites the file, for the commit.
            """);
    }

    private static string Listed(IEnumerable<string> lines) => string.Join('\n', lines.DefaultIfEmpty("    (only the order)"));
}
