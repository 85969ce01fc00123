using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpeechText.Tests.Json;

/// <summary>
/// Checks JSON against a schema, for the keywords that the contract's schema uses; any other keyword is an error of the schema.
/// </summary>
internal sealed class SchemaChecker(JsonElement root)
{
    /// <summary>Where in the schema properties are declared, as <c>#/$defs/source/name</c>, that the checked values did hold.</summary>
    internal HashSet<string> Seen { get; } = [];

    /// <summary>The places and what is wrong there, each as <c>$.header.date is 7</c>.</summary>
    internal List<string> Check(JsonElement value)
    {
        var wrong = new List<string>();
        Check(value, root, "#", new Path(null, "$"), wrong);
        return wrong;
    }

    private void Check(JsonElement value, JsonElement schema, string at, Path path, List<string> wrong)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "$schema" or "$id" or "$defs" or "title" or "description" => true,
                "$ref" => Refer(value, keyword.Value.GetString()!, path, wrong),
                "type" => IsOfType(value, keyword.Value),
                "const" => JsonElement.DeepEquals(value, keyword.Value),
                "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(value, word)),
                "oneOf" => keyword.Value.EnumerateArray().Count(s => Holds(value, s, at, path)) == 1,
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetInt64() >= keyword.Value.GetInt64(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetInt64() <= keyword.Value.GetInt64(),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
                "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
                "items" => value.ValueKind != JsonValueKind.Array || Items(value, keyword.Value, at, path, wrong),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "properties" => value.ValueKind != JsonValueKind.Object || Properties(value, keyword.Value, at, path, wrong),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)),
                _ => throw new NotSupportedException($"The schema has the keyword '{keyword.Name}' at {at}."),
            };
            if (!holds)
            {
                wrong.Add($"{path}: {keyword.Name} {keyword.Value} does not hold of {value}");
            }
        }
    }

    private bool Holds(JsonElement value, JsonElement schema, string at, Path path)
    {
        var wrong = new List<string>();
        Check(value, schema, at, path, wrong);
        return wrong.Count == 0;
    }

    // What is wrong further down is told there.
    private bool Refer(JsonElement value, string reference, Path path, List<string> wrong)
    {
        Check(value, root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), reference, path, wrong);
        return true;
    }

    private bool Items(JsonElement value, JsonElement schema, string at, Path path, List<string> wrong)
    {
        foreach (var item in value.EnumerateArray())
        {
            Check(item, schema, at + "[]", new Path(path, "[]"), wrong);
        }

        return true;
    }

    private bool Properties(JsonElement value, JsonElement properties, string at, Path path, List<string> wrong)
    {
        foreach (var declared in properties.EnumerateObject())
        {
            if (value.TryGetProperty(declared.Name, out var held))
            {
                var place = $"{at}/{declared.Name}";
                Seen.Add(place);
                Check(held, declared.Value, place, new Path(path, declared.Name), wrong);
            }
        }

        return true;
    }

    private static bool IsOfType(JsonElement value, JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => IsOfType(value, t)) : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };

    private sealed record Path(Path? Parent, string Step)
    {
        public override string ToString() => Parent is null ? Step : $"{Parent}.{Step}";
    }
}
