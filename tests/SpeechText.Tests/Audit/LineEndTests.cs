namespace SpeechText.Tests.Audit;

/// <summary>
/// A text says the same whether its lines end in <c>LF</c>, <c>CRLF</c> or <c>CR</c>.
/// </summary>
public sealed class LineEndTests
{
    [Fact]
    public void The_fixtures_are_read_alike_whatever_their_lines_end_in() => Assert.All(SharedTexts.Fixtures, IsReadAlike);

    [SkippableFact]
    public void Every_shared_text_is_read_alike_whatever_its_lines_end_in()
    {
        Skip.If(SharedTexts.Shared.Count == 0, "There is no folder 'shared' beside the project.");

        Assert.All(SharedTexts.Shared, IsReadAlike);
    }

    private static void IsReadAlike(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var options = new ReadOptions { Name = Path.GetFileName(path) };
        var expected = Words(Transcript.Parse(text, options));

        Assert.Equal(expected, Words(Transcript.Parse(text.ReplaceLineEndings("\r\n"), options)));
        Assert.Equal(expected, Words(Transcript.Parse(text.ReplaceLineEndings("\r"), options)));
    }

    // What was read, places left out.
    private static List<string> Words(Transcript transcript)
    {
        List<string> words =
        [
            $"{transcript.Genre} {transcript.Language} {transcript.Header.Date?.Value} {transcript.Header.Time?.Value} {transcript.Header.Place?.Value}",
            $"{transcript.Header.Organization?.Value} {transcript.Header.Office?.Value} {transcript.Header.Occasion?.Value}",
        ];
        words.AddRange(transcript.Speakers.Select(s => $"{s.Kind} {s.Name} {string.Join('|', s.Titles)} {s.Affiliation?.Value}"));
        foreach (var speech in transcript.Items.OfType<Speech>())
        {
            words.AddRange(speech.Salutation?.Addressees.Select(a => $"{a.Title} {a.Name}") ?? []);
            words.AddRange(speech.Paragraphs.Select(p => p.Text));
        }

        words.AddRange(transcript.Items.OfType<Narrative>().SelectMany(n => n.Paragraphs).Select(p => p.Text));
        words.AddRange(transcript.References.Select(r => $"{r.Kind} {r.Symbol}"));
        return words;
    }
}
