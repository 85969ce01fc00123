using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpeechText.Tests.Audit;

namespace SpeechText.Tests.Json;

public sealed class JsonReadingTests
{
    private static readonly JsonOptions Whole = new() { Segments = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_transcript_comes_back_equal(bool indented)
    {
        var options = Whole with { Indented = indented };
        var transcript = FullTranscript.Make();
        var json = transcript.ToJson(options);

        var back = Transcript.FromJson(json, FullTranscript.SourceText);

        Assert.Equivalent(transcript, back, strict: true);
        Assert.Equal(json, back.ToJson(options));
    }

    [Fact]
    public void The_fixtures_come_back_equal() => Assert.All(SharedTexts.Fixtures, path =>
    {
        var transcript = SharedTexts.Parse(path);
        var json = transcript.ToJson(Whole);

        var back = Transcript.FromJson(json, transcript.Source.Text);

        Assert.Equivalent(transcript, back, strict: true);
        Assert.Equal(json, back.ToJson(Whole));
        Assert.Empty(back.Audit().Findings);
    });

    [Fact]
    public void Who_speaks_is_one_of_the_speakers_again()
    {
        var back = Transcript.FromJson(FullTranscript.Make().ToJson());

        Assert.Same(back.Speakers[0], back.Items.OfType<Speech>().Single().Speaker);
        Assert.Same(back.Speakers[0], back.Quotations[0].Speaker);
        Assert.Null(back.Quotations[1].Speaker);
    }

    [Fact]
    public void Damaged_characters_come_back_as_they_were()
    {
        var text = "\ud800 one \\ \"two\" \udc00\ud800 \0 \u2028 \ud83d\udd4a/\t\b\f\udbff";
        var transcript = Transcript.Parse(text);

        var back = Transcript.FromJson(transcript.ToJson(Whole), text);

        Assert.Equal(transcript.Body.Select(p => p.Text), back.Body.Select(p => p.Text));
        Assert.Equal(transcript.ToJson(Whole), back.ToJson(Whole));
    }

    [Fact]
    public void Without_the_source_text_spans_stand_but_cannot_be_read()
    {
        var back = Transcript.FromJson(Transcript.Parse("One.\n\nTwo.").ToJson());

        Assert.Null(back.Source.Text);
        Assert.Equal(10, back.Source.Length);
        Assert.Throws<InvalidOperationException>(() => back.Source.GetText(new TextSpan(0, 3)));
    }

    [Fact]
    public void Without_source_and_leaves_the_audit_says_what_it_could_not_check()
    {
        var report = Transcript.FromJson(Transcript.Parse("One.\n\nTwo.").ToJson()).Audit();

        Assert.True(report.IsClean);
        Assert.Contains("Every text is the source's own characters at its span. Not checked: the source text is not at hand.", report.Unchecked);
        Assert.Contains("The leaves, joined in order, are the source. Not checked: the leaves are not at hand.", report.Unchecked);
    }

    [Theory]
    [InlineData("One.\n\nTwo?")]
    [InlineData("One.")]
    public void Another_source_text_is_refused(string other)
    {
        var json = Transcript.Parse("One.\n\nTwo.").ToJson();

        Assert.Throws<ArgumentException>("sourceText", () => Transcript.FromJson(json, other));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("windows-1252")]
    public void The_source_text_is_known_again_whatever_bytes_it_was_read_from(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        using var bytes = new MemoryStream([.. encoding.Preamble, .. encoding.GetBytes("Señor Presidente: “gracias”.")]);
        var transcript = Transcript.Load(bytes);

        Assert.Equal("Señor Presidente: “gracias”.", Transcript.FromJson(transcript.ToJson(), transcript.Source.Text).Source.Text);
    }

    [Fact]
    public void Of_damaged_bytes_the_length_alone_is_looked_at()
    {
        using var bytes = new MemoryStream([.. "Señor Presidente, señora Secretaria: “gracias”."u8, 0xFF]);
        var transcript = Transcript.Load(bytes);

        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.DamagedEncoding);
        Assert.Equal(transcript.Source.Text, Transcript.FromJson(transcript.ToJson(), transcript.Source.Text).Source.Text);
    }

    [Fact]
    public void Unknown_properties_of_a_later_release_are_passed_over()
    {
        var json = JsonNode.Parse(FullTranscript.Make().ToJson())!.AsObject();
        json["mood"] = new JsonObject { ["value"] = "solemn" };
        json["speakers"]![0]!["born"] = "1950";

        Assert.Equal("Amina Ali", Transcript.FromJson(json.ToJsonString()).Speakers[0].Name);
    }

    [Fact]
    public void The_order_of_properties_does_not_matter()
    {
        var json = FullTranscript.Make().ToJson(Whole);

        Assert.Equal(json, Transcript.FromJson(Reversed(JsonNode.Parse(json))!.ToJsonString()).ToJson(Whole));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"source\":")]
    [InlineData("\"text\"")]
    public void What_is_no_transcript_is_refused(string json) => Assert.Throws<JsonException>(() => Transcript.FromJson(json));

    [Theory]
    [InlineData("source.length", "-1", "negative")]
    [InlineData("source.length", "3", "lies outside the source")]
    [InlineData("source.sha256", "\"abc\"", "SHA-256")]
    [InlineData("genre", "\"novel\"", "The word must be one of unknown, statement")]
    [InlineData("genre", "\"Statement\"", "The word must be one of unknown, statement")]
    [InlineData("genre", "1", "The word must be one of unknown, statement")]
    [InlineData("header", "null", "header")]
    [InlineData("header.date.value", "\"6 December\"", "'6 December' is no date in EDTF")]
    [InlineData("header.time.value", "\"25:00\"", "'25:00' is no time of day")]
    [InlineData("header.place.span", "[4,0]", "A span must be [start, end]")]
    [InlineData("header.place.span", "[0,4,5]", "A span must be [start, end]")]
    [InlineData("header.place.span", "[-1,4]", "A span must be [start, end]")]
    [InlineData("header.place.span", "[0,1.5]", "A span must be [start, end]")]
    [InlineData("header.place.span", "[0,99999999999]", "A span must be [start, end]")]
    [InlineData("header.place.span", "null", "")]
    [InlineData("header.place.text", "7", "A string must stand here")]
    [InlineData("speakers", "[null]", "A list holds null")]
    [InlineData("speakers.0.honorifics", "[null]", "A list holds null")]
    [InlineData("speakers.1.id", "\"s1\"", "Two speakers have the id 's1'")]
    [InlineData("speakers.0.titles", "null", "titles")]
    [InlineData("items.0.type", "\"chorus\"", "chorus")]
    [InlineData("items.0", "{}", "An item has no 'type'")]
    [InlineData("items.0.level", "7", "level")]
    [InlineData("items.2.speaker", "\"s9\"", "No speaker has the id 's9'")]
    [InlineData("items.2.paragraphs.0.spans", "[]", "A paragraph must have a place")]
    [InlineData("items.3.counts.against", "-1", "counts")]
    [InlineData("quotations.0.speaker", "\"s9\"", "No speaker has the id 's9'")]
    [InlineData("quotations.0.spans", "[]", "span of a quotation")]
    [InlineData("quotations.0.span", "[0,5]", "span of a quotation")]
    [InlineData("quotations.0.direct", "null", "")]
    [InlineData("diagnostics.0.id", "\"ST9999\"", "There is no diagnostic 'ST9999'")]
    [InlineData("diagnostics.0.severity", "\"error\"", "is not of severity")]
    [InlineData("segments.0.span", "[0,57]", "lies outside the source")]
    public void What_breaks_the_contract_is_refused_with_the_reason(string path, string value, string reason)
    {
        var json = JsonNode.Parse(FullTranscript.Make().ToJson(Whole))!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(json, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (int.TryParse(steps[^1], out var last))
        {
            parent[last] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        var exception = Assert.Throws<JsonException>(() => Transcript.FromJson(json.ToJsonString()));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_is_needed_but_the_leaves()
    {
        var json = FullTranscript.Make().ToJson();

        Assert.All(Without(JsonNode.Parse(json)!, JsonNode.Parse(json)!), lacking => Assert.Throws<JsonException>(() => Transcript.FromJson(lacking)));
    }

    [Fact]
    public void A_property_twice_is_refused()
    {
        var json = FullTranscript.Make().ToJson();

        Assert.Throws<JsonException>(() => Transcript.FromJson("{\"language\":\"fr\"," + json[1..]));
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<JsonException>(() => Transcript.FromJson($"{{\"source\":{new string('[', 100_000)}{new string(']', 100_000)}}}"));

    [Fact]
    public void Half_a_surrogate_pair_in_the_json_itself_is_refused() =>
        Assert.Throws<JsonException>(() => Transcript.FromJson(Transcript.Parse("x").ToJson().Replace("x", "\ud800", StringComparison.Ordinal)));

    // The whole document with each property left out in turn.
    private static IEnumerable<string> Without(JsonNode root, JsonNode node)
    {
        foreach (var (name, _) in (node as JsonObject)?.ToList() ?? [])
        {
            var place = Place(root, node.GetPath()).AsObject();
            var copy = place[name]?.DeepClone();
            place.Remove(name);
            yield return root.ToJsonString();
            place[name] = copy;
        }

        var children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        foreach (var lacking in children.OfType<JsonNode>().SelectMany(child => Without(root, child)))
        {
            yield return lacking;
        }
    }

    private static JsonNode Place(JsonNode root, string path) =>
        path.Split('.', '[').Skip(1).Aggregate(root, (node, step) => step.EndsWith(']') ? node[int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(p => KeyValuePair.Create(p.Key, Reversed(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
