using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace SpeechText.Tests.House;

public partial class FileTests(ITestOutputHelper output)
{
    private const int MostLines = 300;
    private const int MostLinesOfHalfTheFiles = 80;

    private static readonly IReadOnlyList<(string Path, string Text)> Files = Repository.Sources("src");

    [Fact]
    public void Files_are_small()
    {
        var lines = Files.Select(f => (f.Path, Count: f.Text.AsSpan().Count('\n'))).OrderBy(f => f.Count).ToList();
        var median = lines[lines.Count / 2].Count;
        output.WriteLine($"{lines.Count} files, median {median} lines, longest {lines[^1].Count} ({lines[^1].Path})");

        Assert.DoesNotContain(lines, f => f.Count > MostLines);
        Assert.InRange(median, 1, MostLinesOfHalfTheFiles);
    }

    [Fact]
    public void Nothing_is_left_for_later() =>
        Findings.None(Files.Where(f => LeftForLater().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void No_file_names_a_place_on_somebody_s_machine() =>
        Findings.None(Files.Where(f => MachinePath().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void No_file_is_cut_into_regions() =>
        Findings.None(Files.Where(f => f.Text.Contains("#region", StringComparison.Ordinal)).Select(f => f.Path));

    [Fact]
    public void No_file_or_type_is_named_for_nothing_in_particular() =>
        Findings.None(Files.Where(f => EmptyName().IsMatch(f.Path) || EmptyTypeName().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void Namespaces_follow_the_folders_and_the_public_folders_share_one()
    {
        var wrong = Files
            .Select(f => (f.Path, Namespace: Namespace().Match(f.Text).Groups[1].Value))
            .Where(f => f.Namespace != "SpeechText" && f.Namespace != NamespaceOf(f.Path));

        Findings.None(wrong.Select(f => $"{f.Path}: {f.Namespace}"));
    }

    private static string NamespaceOf(string path) =>
        string.Join('.', path.Split('/')[..^1]);

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX:|NotImplementedException)")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"(?<![\w.])(/(home|root|tmp|Users|work)/|[A-Z]:\\\\?\w)")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(Helper|Util|Utility|Common|Misc)s?(/|\.cs$)")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(class|struct|record|interface|enum)\s+\w*(Helper|Util|Utilitie|Utility)s?\b")]
    private static partial Regex EmptyTypeName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
