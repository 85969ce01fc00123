using System.Globalization;
using AngleSharp.Html.Parser;
using Markdig;

namespace SpeechText.Benchmarks;

/// <summary>
/// The ratios in some ten seconds. What is compared runs in turns, so that a busy machine slows both sides alike; the process' own time
/// on the processors is counted, not the clock's, and medians are taken.
/// </summary>
internal static class Quick
{
    private const int Rounds = 60;

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(4);

    internal static void Run()
    {
        // The first time over is for the compiler, which makes its best of the code only after many calls.
        Measure(TextWriter.Null);
        Measure(Console.Out);
    }

    private static void Measure(TextWriter output)
    {
        var parser = new HtmlParser();
        output.WriteLine("text               SpeechText       beside           ratio");
        foreach (var (name, text) in Texts.Fixtures)
        {
            output.WriteLine(Compare(name, () => Transcript.Parse(text), "Markdig", () => Markdown.Parse(text)));
        }

        foreach (var (name, text) in Texts.Fixtures)
        {
            var page = HtmlPage.Of("Remarks at the United Nations", text);
            output.WriteLine(Compare($"{name}, HTML", () => Transcript.Parse(page), "AngleSharp", () => parser.ParseDocument(page)));
        }

        foreach (var (name, text) in Texts.Fixtures)
        {
            var longer = Texts.Repeat(text, 64);
            var (once, often) = Medians(() => Transcript.Parse(text), () => Transcript.Parse(longer));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name + " x 64",-17} {often,9:0.0} us  {64 * once,9:0.0} us 64 x once  {often / (64 * once),6:0.00}"));
        }
    }

    private static string Compare(string name, Func<object> ours, string theirs, Func<object> other)
    {
        var (mine, its) = Medians(ours, other);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-17} {mine,9:0.0} us  {its,9:0.0} us {theirs,-10} {mine / its,6:0.00}");
    }

    /// <summary>The median processor time of one call of each, in microseconds.</summary>
    private static (double First, double Second) Medians(Func<object> first, Func<object> second)
    {
        int firstCalls = CallsIn(first), secondCalls = CallsIn(second);
        var times = (First: new double[Rounds], Second: new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            times.First[round] = Time(first, firstCalls);
            times.Second[round] = Time(second, secondCalls);
        }

        Array.Sort(times.First);
        Array.Sort(times.Second);
        return (times.First[Rounds / 2], times.Second[Rounds / 2]);
    }

    // How many calls fill one turn.
    private static int CallsIn(Func<object> call)
    {
        var calls = 0;
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < 20 * Turn || calls < 3)
        {
            call();
            calls++;
        }

        return Math.Max(1, (int)(calls * (Turn / (Environment.CpuUsage.TotalTime - start))));
    }

    private static double Time(Func<object> call, int calls)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < calls; i++)
        {
            call();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / calls;
    }
}
