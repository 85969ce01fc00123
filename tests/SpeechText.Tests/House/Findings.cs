namespace SpeechText.Tests.House;

/// <summary>
/// What a house rule found wrong. The failure lists all of it, which the assertions of xunit would cut short.
/// </summary>
internal static class Findings
{
    internal static void None(IEnumerable<string?> findings)
    {
        var all = findings.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Prepend($"{all.Count} found:")));
    }
}
