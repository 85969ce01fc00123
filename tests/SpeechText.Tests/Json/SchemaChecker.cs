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

    internal IEnumerable<string> Check(JsonElement value) => Check(value, root, "#", "$");

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string at, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var wrong = keyword.Name switch
            {
                "$schema" or "$id" or "$defs" or "title" or "description" => [],
                "$ref" => Refer(value, keyword.Value.GetString()!, path),
                "type" => When(!IsOfType(value, keyword.Value), $"{path} is {value.ValueKind}"),
                "const" => When(!JsonElement.DeepEquals(value, keyword.Value), $"{path} is not {keyword.Value}"),
                "enum" => When(!keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(value, word)), $"{path} is {value}"),
                "oneOf" => When(keyword.Value.EnumerateArray().Count(s => !Check(value, s, at, path).Any()) != 1, $"{path} is not one of its kinds: {value}"),
                "minimum" => When(value.ValueKind == JsonValueKind.Number && value.GetInt64() < keyword.Value.GetInt64(), $"{path} is {value}"),
                "maximum" => When(value.ValueKind == JsonValueKind.Number && value.GetInt64() > keyword.Value.GetInt64(), $"{path} is {value}"),
                "pattern" => When(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), $"{path} is {value}"),
                "minItems" => When(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < keyword.Value.GetInt32(), $"{path} is short"),
                "maxItems" => When(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > keyword.Value.GetInt32(), $"{path} is long"),
                "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((v, i) => Check(v, keyword.Value, at + "[]", $"{path}[{i}]")) : [],
                "required" => keyword.Value.EnumerateArray().SelectMany(name => When(value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}")),
                "properties" => value.ValueKind == JsonValueKind.Object ? Properties(value, keyword.Value, at, path) : [],
                "additionalProperties" => value.ValueKind == JsonValueKind.Object ? NoMore(value, schema, path) : [],
                _ => [$"the schema has the keyword {keyword.Name} at {at}"],
            };
            foreach (var finding in wrong)
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<string> Refer(JsonElement value, string reference, string path) =>
        Check(value, root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), reference, path);

    private IEnumerable<string> Properties(JsonElement value, JsonElement properties, string at, string path)
    {
        foreach (var declared in properties.EnumerateObject())
        {
            if (value.TryGetProperty(declared.Name, out var held))
            {
                Seen.Add($"{at}/{declared.Name}");
                foreach (var finding in Check(held, declared.Value, $"{at}/{declared.Name}", $"{path}.{declared.Name}"))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<string> NoMore(JsonElement value, JsonElement schema, string path) =>
        value.EnumerateObject().Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _)).Select(p => $"{path} has {p.Name}");

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

    private static IEnumerable<string> When(bool wrong, string finding) => wrong ? [finding] : [];
}
