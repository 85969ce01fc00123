using System.Diagnostics;
using System.Text.Json;
using SpeechText.Tests.Audit;
using SpeechText.Tests.House;

namespace SpeechText.Tests.Json;

public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Transcript.JsonSchema).RootElement;

    private static readonly JsonOptions Whole = new() { Segments = true };

    [Fact]
    public void The_schema_is_the_file_that_the_package_ships() =>
        Assert.Equal(Repository.Read("src", "SpeechText", "Writers", "Json", "transcript.schema.json"), Transcript.JsonSchema.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_object_of_the_schema_is_closed_and_requires_all_its_properties_but_the_leaves()
    {
        foreach (var node in Nodes(Schema).Where(n => n.ValueKind == JsonValueKind.Object && n.TryGetProperty("properties", out var p) && !p.TryGetProperty("description", out _)))
        {
            var declared = node.GetProperty("properties").EnumerateObject().Select(p => p.Name).Where(name => name != "segments");

            Assert.Equal(declared, node.GetProperty("required").EnumerateArray().Select(r => r.GetString()!));
            Assert.False(node.GetProperty("additionalProperties").GetBoolean());
        }
    }

    [Fact]
    public void Every_property_of_the_schema_is_written_and_no_other()
    {
        var checker = new SchemaChecker(Schema);

        Assert.Empty(checker.Check(JsonDocument.Parse(FullTranscript.Make().ToJson(Whole)).RootElement));
        Assert.Equal(Declared(Schema).Order(StringComparer.Ordinal), checker.Seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_knows_every_word_of_every_closed_list()
    {
        Words<Genre>("#/genre");
        Words<SpeechKind>("#/$defs/kindField/value");
        Words<DeliveryNote>("#/$defs/deliveryField/value");
        Words<SpeakerKind>("#/$defs/speaker/kind");
        Words<NarrativeKind>("#/$defs/narrative/kind");
        Words<LanguageMode>("#/$defs/languageNote/mode");
        Words<JoinReason>("#/$defs/paragraph/joins[]/reason");
        Words<NoteKind>("#/$defs/paragraph/notes[]/kind");
        Words<ReferenceKind>("#/$defs/reference/kind");
        Words<Severity>("#/$defs/diagnostic/severity");
        Words<SegmentRole>("#/$defs/segment/role");
    }

    [Fact]
    public void What_is_written_of_the_fixtures_fits_the_schema() => Assert.All(SharedTexts.Fixtures, Fits);

    [SkippableFact]
    public void What_is_written_of_the_shared_texts_fits_the_schema()
    {
        Skip.If(SharedTexts.Shared.Count == 0, "There is no folder 'shared' beside the project.");

        Assert.All(SharedTexts.Shared, Fits);
    }

    [SkippableFact]
    public void An_independent_validator_agrees()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, [Transcript.JsonSchema.ReplaceLineEndings(" "), FullTranscript.Make().ToJson(Whole), .. SharedTexts.Fixtures.Select(f => SharedTexts.Parse(f).ToJson(Whole))]);
            var (exit, errors) = Python(
                """
                import json, sys
                try:
                    from jsonschema import Draft202012Validator
                except ImportError:
                    sys.exit(77)
                schema, *documents = map(json.loads, open(sys.argv[1], encoding="utf-8"))
                Draft202012Validator.check_schema(schema)
                for document in documents:
                    Draft202012Validator(schema).validate(document)
                """,
                file);
            Skip.If(exit == 77, "The Python package 'jsonschema' is not installed.");
            Assert.True(exit == 0, errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Fits(string path) =>
        Assert.Empty(new SchemaChecker(Schema).Check(JsonDocument.Parse(SharedTexts.Parse(path).ToJson()).RootElement));

    private static void Words<T>(string path)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName),
            Find(path).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));

    private static JsonElement Find(string path)
    {
        var node = Schema;
        foreach (var step in path.Split('/').Skip(1))
        {
            var name = step.TrimEnd('[', ']');
            node = name == "$defs" || !node.TryGetProperty("properties", out var properties) ? node.GetProperty(name) : properties.GetProperty(name);
            node = step.EndsWith(']') ? node.GetProperty("items") : node;
        }

        return node;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Nodes(p.Value)).Prepend(node),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static IEnumerable<string> Declared(JsonElement schema) =>
        Declared(schema, "#").Concat(schema.GetProperty("$defs").EnumerateObject().SelectMany(d => Declared(d.Value, $"#/$defs/{d.Name}")));

    private static IEnumerable<string> Declared(JsonElement node, string at)
    {
        if (node.TryGetProperty("items", out var items))
        {
            return Declared(items, at + "[]");
        }

        return node.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(p => Declared(p.Value, $"{at}/{p.Name}").Prepend($"{at}/{p.Name}"))
            : [];
    }

    private static (int Exit, string Errors) Python(string program, string argument)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", program, argument]) { RedirectStandardError = true })!;
            var errors = python.StandardError.ReadToEnd();
            python.WaitForExit();
            return (python.ExitCode, errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new SkipException("There is no 'python3' here.");
        }
    }
}
