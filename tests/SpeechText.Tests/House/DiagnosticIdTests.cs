using System.Reflection;
using System.Text.RegularExpressions;

namespace SpeechText.Tests.House;

public partial class DiagnosticIdTests
{
    private static readonly IReadOnlyList<(string Name, DiagnosticId Id)> Named =
    [
        .. typeof(DiagnosticId).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(DiagnosticId)).Select(p => (p.Name, (DiagnosticId)p.GetValue(null)!)),
    ];

    [Fact]
    public void Every_code_is_ST_and_four_digits_and_stands_once() =>
        Findings.None(Named.GroupBy(n => n.Id.Code).Where(g => g.Count() > 1 || !Code().IsMatch(g.Key)).Select(g => g.Key));

    [Fact]
    public void All_holds_every_id_in_the_order_of_the_codes()
    {
        Assert.Equal(Named.Select(n => n.Id.Code).Order(StringComparer.Ordinal), DiagnosticId.All.Select(id => id.Code));
        Assert.All(DiagnosticId.All, id => Assert.Same(id, DiagnosticId.Find(id.Code)));
    }

    [Fact]
    public void The_page_of_diagnostics_has_one_line_for_each_id_and_no_more()
    {
        var listed = Row().Matches(Repository.Read("src", "SpeechText", "Diagnostics", "README.md")).Select(m => m.Value);

        Assert.Equal(Named.OrderBy(n => n.Id.Code, StringComparer.Ordinal).Select(n => $"| `{n.Id.Code}` | `{n.Name}` | {n.Id.Severity.ToString().ToLowerInvariant()} |"), listed);
    }

    [Fact]
    public void Every_id_is_met_in_a_test()
    {
        var tests = Repository.Sources("tests").Where(f => !f.Path.Contains("/House/", StringComparison.Ordinal)).ToList();

        Findings.None(Named.Where(n => !tests.Exists(f => Regex.IsMatch(f.Text, $@"\b(DiagnosticId\.{n.Name}|{n.Id.Code})\b"))).Select(n => n.Name));
    }

    [GeneratedRegex(@"^ST0\d{3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `ST\d+` \| `\w+` \| \w+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
