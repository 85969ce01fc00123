namespace SpeechText.Sample.Tests.Running;

public sealed class AuditTests
{
    [Fact]
    public void A_clean_document_is_a_row_with_its_size()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("audit", folder.Add("a.txt", "Twelve chars\n"));

        Assert.Matches(@"a\.txt +13 +2  clean\n\nOne document, 13 characters: all clean\.\n$", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_document_that_was_not_read_is_not_called_clean()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("audit", folder.Add("a.docx", "PK\u0003\u0004"), folder.Add("b.txt"));

        Assert.Matches(@"a\.docx +0 +0  not read\n", run.Output);
        Assert.EndsWith("Two documents, 44 characters: 1 not clean.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
