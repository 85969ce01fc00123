namespace SpeechText.Tests.Records;

/// <summary>
/// What the tests of records look at: the turns, each as one short line.
/// </summary>
internal static class Turns
{
    /// <summary>Reads a record and audits it.</summary>
    internal static Transcript Of(string text)
    {
        var transcript = Transcript.Parse(text);
        var audit = transcript.Audit();
        Assert.True(audit.IsClean, audit.ToString());
        return transcript;
    }

    /// <summary>The speeches as <c>Rossi | Freedonia | fr</c>, with a dash for what is not printed.</summary>
    internal static string[] Heads(Transcript transcript) =>
        [.. transcript.Items.OfType<Speech>().Select(s => $"{s.Speaker.Name} | {s.Speaker.Affiliation?.Value ?? "-"} | {(s.LanguageNote is { } note ? string.Join(' ', note.Languages) : "-")}")];

    internal static string[] Heads(string text) => Heads(Of(text));

    /// <summary>The words of a speech, paragraphs joined by a stroke.</summary>
    internal static string Words(Transcript transcript, int speech) =>
        string.Join(" / ", transcript.Items.OfType<Speech>().ElementAt(speech).Paragraphs.Select(p => p.Text));
}
