using BenchmarkDotNet.Attributes;

namespace SpeechText.Benchmarks;

/// <summary>
/// The same text once, 4, 16 and 64 times over: the time for a character should not grow.
/// </summary>
[MemoryDiagnoser]
public class LinearityBenchmarks
{
    private string _text = string.Empty;

    [ParamsSource(nameof(Names))]
    public string Text { get; set; } = string.Empty;

    [Params(1, 4, 16, 64)]
    public int Times { get; set; }

    public static IEnumerable<string> Names => Texts.Fixtures.Keys;

    [GlobalSetup]
    public void Setup() => _text = Texts.Repeat(Texts.Fixtures[Text], Times);

    [Benchmark]
    public Transcript SpeechText() => Transcript.Parse(_text);
}
