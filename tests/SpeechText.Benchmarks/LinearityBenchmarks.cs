using BenchmarkDotNet.Attributes;

namespace SpeechText.Benchmarks;

/// <summary>
/// The same text once, 4, 16 and 64 times over, and a record of 5 to 320 pages: the time for a character should not grow.
/// </summary>
[MemoryDiagnoser]
public class LinearityBenchmarks
{
    private string _text = string.Empty;

    [ParamsSource(nameof(Names))]
    public string Text { get; set; } = string.Empty;

    [Params(1, 4, 16, 64)]
    public int Times { get; set; }

    public static IEnumerable<string> Names => [.. Texts.Fixtures.Keys, Texts.Record];

    [GlobalSetup]
    public void Setup() => _text = Texts.Times(Text, Times);

    [Benchmark]
    public Transcript SpeechText() => Transcript.Parse(_text);
}
