namespace SpeechText.Tests.References;

/// <summary>
/// What a sentence cites, each as its symbol, or its kind where it has none, and the words that cite it.
/// </summary>
internal static class Citing
{
    internal static string[] Of(string sentence, string language = "en") =>
        [.. Read(sentence, language).References.Select(r => $"{r.Symbol ?? r.Kind.ToString()}: {r.Text}")];

    internal static string[] SymbolsOf(string sentence, string language = "en") =>
        [.. Read(sentence, language).References.Select(r => r.Symbol ?? r.Kind.ToString())];

    internal static Transcript Read(string sentence, string language)
    {
        var transcript = Transcript.Parse(sentence, new ReadOptions { Language = language });
        Assert.Empty(transcript.Audit().Findings);
        Assert.All(transcript.References, r => Assert.Equal(r.Text, sentence[r.Span.Start..r.Span.End]));
        return transcript;
    }
}
