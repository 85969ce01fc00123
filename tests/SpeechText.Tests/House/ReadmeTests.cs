using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SpeechText.Tests.House;

/// <summary>
/// The README says nothing that does not hold: its C# runs and prints what stands under it, its commands name what is there.
/// </summary>
[Collection(nameof(ConsoleOutput))]
public partial class ReadmeTests
{
    private static readonly string Text = Repository.Read("README.md");

    public static TheoryData<int> Samples => [.. Enumerable.Range(1, Sample().Count(Text))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles_runs_and_prints_what_stands_under_it(int number)
    {
        var sample = Sample().Matches(Text)[number - 1];

        var printed = Run(sample.Groups["code"].Value);

        if (sample.Groups["output"] is { Success: true } output)
        {
            Assert.Equal(output.Value, printed);
        }
    }

    [Fact]
    public void The_first_sample_says_what_it_prints() => Assert.True(Sample().Match(Text).Groups["output"].Success);

    [Fact]
    public void Commands_name_projects_that_exist()
    {
        var commands = Commands().Matches(Text).SelectMany(m => m.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Contains("dotnet run --project samples/SpeechText.Console", commands);
        Assert.Contains("dotnet test", commands);
        Findings.None(commands.Select(c => Project().Match(c).Groups[1]).Where(p => p.Success && !Directory.Exists(Path.Combine(Repository.Root, p.Value))).Select(p => p.Value));
    }

    [Fact]
    public void Links_lead_to_files_that_exist() =>
        Findings.None(Link().Matches(Text).Select(m => m.Groups[1].Value).Where(to => !Path.Exists(Path.Combine(Repository.Root, to))));

    private static string Run(string code)
    {
        var references = CSharp.Packages.Append(CSharp.Library);
        var program = CSharp.Compile(OutputKind.ConsoleApplication, references, ("README.cs", code));
        using var assembly = new MemoryStream();
        var result = program.Emit(assembly);
        Findings.None(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));

        var (output, folder) = (Console.Out, Environment.CurrentDirectory);
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = Repository.Root;
            Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
        }

        return printed.ToString();
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$(\n+```text\n(?<output>.*?)^```$)?", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^```(console|bash|sh)\n(?<lines>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"--project (\S+)")]
    private static partial Regex Project();

    [GeneratedRegex(@"\]\((?!https?:)([^)#\s]+)[^)]*\)")]
    private static partial Regex Link();
}
