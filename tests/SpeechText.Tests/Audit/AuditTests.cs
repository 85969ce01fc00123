namespace SpeechText.Tests.Audit;

public sealed class AuditTests
{
    [Fact]
    public void The_fixtures_are_clean()
    {
        Assert.Equal(3, SharedTexts.Fixtures.Count);
        Assert.All(SharedTexts.Fixtures, IsClean);
    }

    [SkippableFact]
    public void Every_shared_text_is_clean()
    {
        Skip.If(SharedTexts.Shared.Count == 0, "There is no folder 'shared' beside the project.");

        Assert.All(SharedTexts.Shared, IsClean);
    }

    private static void IsClean(string path)
    {
        var report = SharedTexts.Parse(path).Audit();

        Assert.Empty(report.Findings);
        Assert.Empty(report.Unchecked);
        Assert.Equal(report.Characters, report.CharactersByRole.Values.Sum());
    }
}
