using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace SpeechText.Benchmarks;

/// <summary>
/// From a page to the finished transcript, beside AngleSharp parsing the same page to its tree.
/// </summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private readonly HtmlParser _parser = new();
    private string _page = string.Empty;

    [ParamsSource(nameof(Names))]
    public string Text { get; set; } = string.Empty;

    public static IEnumerable<string> Names => Texts.Fixtures.Keys;

    [GlobalSetup]
    public void Setup() => _page = HtmlPage.Of("Remarks at the United Nations", Texts.Fixtures[Text]);

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharp() => _parser.ParseDocument(_page);

    [Benchmark]
    public Transcript SpeechText() => Transcript.Parse(_page);
}
