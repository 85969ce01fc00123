namespace SpeechText.Benchmarks;

/// <summary>
/// The texts measured: the fixtures of the tests, and the shapes made of them.
/// </summary>
internal static class Texts
{
    /// <summary>The fixtures by a short name, in the order of their files.</summary>
    internal static IReadOnlyDictionary<string, string> Fixtures { get; } = new Dictionary<string, string>
    {
        ["article"] = Read("000_34f1285971ef79a5.txt"),
        ["remarks"] = Read("001_dc38265066bea087.txt"),
        ["roundTable"] = Read("002_7c478325f766fe37.txt"),
    };

    /// <summary>The name of the record made by <see cref="MeetingRecord"/>.</summary>
    internal const string Record = "record";

    private const int PagesOfRecord = 5;

    /// <summary>A fixture many times over, as a file of many speeches would be; a record of as many times the pages.</summary>
    internal static string Times(string name, int times) =>
        name == Record ? MeetingRecord.Of(PagesOfRecord * times) : string.Join("\n\n", Enumerable.Repeat(Fixtures[name], times));

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));
}
