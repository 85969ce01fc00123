using System.Globalization;
using AngleSharp.Html.Parser;
using Markdig;

namespace SpeechText.Benchmarks;

/// <summary>
/// The ratios in a minute or two. What is compared runs in turns, so that a busy machine slows both sides alike; the process' own time
/// on the processors is counted, not the clock's, and medians are taken.
/// </summary>
internal static class Quick
{
    private const int Rounds = 60;
    private const int WarmUps = 10;

    private static readonly ReadOptions NoGenre = new() { Genre = Genre.Unknown };

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(4);

    internal static void Run()
    {
        // The first times over are for the compiler, which makes its best of the code in several steps, each after many calls and a rest.
        for (var pass = 0; pass < WarmUps; pass++)
        {
            Measure(TextWriter.Null, Rounds / 4);
            Thread.Sleep(300);
        }

        Measure(Console.Out, Rounds);
    }

    private static void Measure(TextWriter output, int rounds)
    {
        var parser = new HtmlParser();
        output.WriteLine("text                  SpeechText       beside           ratio");
        foreach (var (name, text) in Texts.Fixtures)
        {
            output.WriteLine(Compare(name, () => Transcript.Parse(text), "Markdig", () => Markdown.Parse(text), rounds));
        }

        // What the least of transcripts costs: no genre, no header, nobody who speaks.
        foreach (var (name, text) in Texts.Fixtures)
        {
            output.WriteLine(Compare($"{name}, no genre", () => Transcript.Parse(text, NoGenre), "Markdig", () => Markdown.Parse(text), rounds));
        }

        foreach (var (name, text) in Texts.Fixtures)
        {
            var page = HtmlPage.Of("Remarks at the United Nations", text);
            output.WriteLine(Compare($"{name}, HTML", () => Transcript.Parse(page), "AngleSharp", () => parser.ParseDocument(page), rounds));
        }

        foreach (var name in Texts.Fixtures.Keys)
        {
            output.WriteLine(Slope(name, n => Texts.Times(name, n), ReadOptions.Default, 64, rounds));
        }

        // Of the record each step, for that one is read in its full length.
        foreach (var times in (int[])[4, 16, 64])
        {
            output.WriteLine(Slope(Texts.Record, n => Texts.Times(Texts.Record, n), ReadOptions.Default, times, rounds));
        }

        foreach (var name in HostileTexts.Names)
        {
            output.WriteLine(Slope(name, n => HostileTexts.Times(name, n), HostileTexts.Options(name), 16, rounds / 4));
        }
    }

    private static string Slope(string name, Func<int, string> textOf, ReadOptions options, int times, int rounds)
    {
        var (text, longer) = (textOf(1), textOf(times));
        var (once, often) = Medians(() => Transcript.Parse(text, options), () => Transcript.Parse(longer, options), rounds);
        return string.Create(CultureInfo.InvariantCulture, $"{$"{name} x {times}",-20} {often,9:0.0} us  {times * once,9:0.0} us {times} x once  {often / (times * once),6:0.00}");
    }

    private static string Compare(string name, Func<object> ours, string theirs, Func<object> other, int rounds)
    {
        var (mine, its) = Medians(ours, other, rounds);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-20} {mine,9:0.0} us  {its,9:0.0} us {theirs,-10} {mine / its,6:0.00}");
    }

    /// <summary>The median processor time of one call of each, in microseconds.</summary>
    private static (double First, double Second) Medians(Func<object> first, Func<object> second, int rounds)
    {
        int firstCalls = CallsIn(first), secondCalls = CallsIn(second);
        var times = (First: new double[rounds], Second: new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            times.First[round] = Time(first, firstCalls);
            times.Second[round] = Time(second, secondCalls);
        }

        Array.Sort(times.First);
        Array.Sort(times.Second);
        return (times.First[rounds / 2], times.Second[rounds / 2]);
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
