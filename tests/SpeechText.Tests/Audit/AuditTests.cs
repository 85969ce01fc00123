namespace SpeechText.Tests.Audit;

public sealed class AuditTests
{
    [Fact]
    public void The_fixtures_are_clean()
    {
        Assert.Equal(3, SharedTexts.Fixtures.Count);
        Assert.All(SharedTexts.Fixtures, IsClean);
    }

    private static void IsClean(string path)
    {
        var report = SharedTexts.Parse(path).Audit();

        Assert.Empty(report.Findings);
        Assert.Empty(report.Unchecked);
        Assert.Equal(report.Characters, report.CharactersByRole.Values.Sum());
    }
}
