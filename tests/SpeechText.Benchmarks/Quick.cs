using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Markdig;

namespace SpeechText.Benchmarks;

/// <summary>
/// The ratios in about ten seconds. What is compared runs in turns, so that a busy machine slows both sides alike, and medians are taken.
/// </summary>
internal static class Quick
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(4);

    private const int Rounds = 60;

    internal static void Run()
    {
        Console.WriteLine("text               SpeechText       beside           ratio");
        var parser = new HtmlParser();
        WarmUp(parser);
        foreach (var (name, text) in Texts.Fixtures)
        {
            Compare($"{name}", () => Transcript.Parse(text), "Markdig", () => Markdown.Parse(text));
        }

        foreach (var (name, text) in Texts.Fixtures)
        {
            var page = HtmlPage.Of("Remarks at the United Nations", text);
            Compare($"{name}, HTML", () => Transcript.Parse(page), "AngleSharp", () => parser.ParseDocument(page));
        }

        foreach (var (name, text) in Texts.Fixtures)
        {
            var longer = Texts.Repeat(text, 64);
            var (once, often) = Medians(() => Transcript.Parse(text), () => Transcript.Parse(longer));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name + " x 64",-17} {often,9:0.0} us  {once,9:0.0} us once  {often / once / 64,6:0.00} a character"));
        }
    }

    private static void Compare(string name, Func<object> ours, string theirs, Func<object> other)
    {
        var (mine, its) = Medians(ours, other);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-17} {mine,9:0.0} us  {its,9:0.0} us {theirs,-10} {mine / its,6:0.00}"));
    }

    /// <summary>The median time of one call of each, in microseconds.</summary>
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

    // Until the compiler has made its best of all of it, which it does some time after it has seen enough calls.
    private static void WarmUp(HtmlParser parser)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(2))
        {
            foreach (var text in Texts.Fixtures.Values)
            {
                var page = HtmlPage.Of("Remarks", text);
                Transcript.Parse(text);
                Markdown.Parse(text);
                Transcript.Parse(page);
                parser.ParseDocument(page);
            }
        }
    }

    private static int CallsIn(Func<object> call)
    {
        var calls = 0;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < 20 * Turn || calls < 3)
        {
            call();
            calls++;
        }

        return Math.Max(1, (int)(calls * (Turn / clock.Elapsed)));
    }

    private static double Time(Func<object> call, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            call();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}
