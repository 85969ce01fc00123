using System.Globalization;

namespace SpeechText.Benchmarks;

/// <summary>
/// Texts that nobody writes: marks that never close, beginnings that lead nowhere, thousands of one name. What looks back or ahead too far
/// in them takes four times as long for twice the text.
/// </summary>
internal static class HostileTexts
{
    private const int LengthOnce = 8_000;

    private static readonly IReadOnlyDictionary<string, (Func<int, string> Unit, ReadOptions Options)> All = new Dictionary<string, (Func<int, string>, ReadOptions)>
    {
        ["open marks"] = (_ => "“", Story),
        ["marks and names"] = (_ => "“a”, said B C, ", Story),
        ["nested marks"] = (_ => "“Rosa Lindt said ‘we stay’, ", Story),
        ["one office"] = (i => $"“We stay,” said Envoy Na{i} Marek. The envoy said they had “no more water”.\n\n", Story),
        ["one surname"] = (i => $"Mr. {Letters(i)} Rossi (Norway): We are ready to begin.\n\n", ReadOptions.Default),
        ["quoted in turns"] = (i => $"Mr. Marek (Norway): As Ms. Lindt said, “the wells are dry {i}”.\n\n", new ReadOptions { Genre = Genre.VerbatimRecord, Language = "en" }),
        ["annexes"] = (i => i == 0 ? "Letter dated 6 July 2031 from the President of the Council\n\n" : "Annex I\nStatement by the Permanent Representative of Kenya, Ana Marek\n\n", ReadOptions.Default),
        ["one Arabic name"] = (_ => "وأضاف سمير الهادي نعم. ", new ReadOptions { Genre = Genre.NewsArticle, Language = "ar" }),
        ["one Chinese line"] = (_ => "世界讲话", ReadOptions.Default),
        ["one line"] = (_ => "We said: \"Thank you, Mr. President.\" ", ReadOptions.Default),
        ["symbols"] = (_ => "A/", English),
        ["resolutions"] = (_ => "resolutions 1 and ", English),
        ["emphasis"] = (_ => "*a **b _c ", new ReadOptions { MediaType = "text/markdown" }),
        ["links"] = (_ => "[a](", new ReadOptions { MediaType = "text/markdown" }),
        ["tags"] = (_ => "<p><b>a", new ReadOptions { MediaType = "text/html" }),
        ["tables"] = (_ => "<table><tr><td>a sentence that is long enough to be one", new ReadOptions { MediaType = "text/html" }),
    };

    internal static IEnumerable<string> Names => All.Keys;

    private static ReadOptions Story => new() { Genre = Genre.NewsArticle, Language = "en" };

    private static ReadOptions English => new() { Language = "en" };

    /// <summary>What a text is read with.</summary>
    internal static ReadOptions Options(string name) => All[name].Options;

    /// <summary>A text of some thousand characters, or of so many times more.</summary>
    internal static string Times(string name, int times)
    {
        var unit = All[name].Unit;
        return string.Concat(Enumerable.Range(0, times * LengthOnce / unit(0).Length).Select(unit));
    }

    private static string Letters(int number) => string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select((digit, place) => (char)((place == 0 ? 'A' : 'a') + (digit - '0'))));
}
