using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace SpeechText.Benchmarks;

/// <summary>
/// From decoded text to the finished transcript, beside Markdig parsing the same text.
/// </summary>
[MemoryDiagnoser]
public class PlainTextBenchmarks
{
    private string _text = string.Empty;

    [ParamsSource(nameof(Names))]
    public string Text { get; set; } = string.Empty;

    public static IEnumerable<string> Names => Texts.Fixtures.Keys;

    [GlobalSetup]
    public void Setup() => _text = Texts.Fixtures[Text];

    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => Markdown.Parse(_text);

    [Benchmark]
    public Transcript SpeechText() => Transcript.Parse(_text);
}
