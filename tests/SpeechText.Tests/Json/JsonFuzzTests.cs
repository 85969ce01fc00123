using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SpeechText.Tests.Json;

public sealed class JsonFuzzTests
{
    // Every run tries the same: a build is green or red for what it holds.
    private static readonly Config Trials = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(new Replay(new Rnd(1, 1), null));

    private static readonly string Json = FullTranscript.Make().ToJson(new JsonOptions { Segments = true });

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "1e999", "99999999999999999999", "\"s1\"", "[0,1]", "{}", "[]", "\\ud800", "\\u12", "\ud800", "\0",
        "\"type\":\"speech\",", "\"$id\":\"1\",", "\"$ref\":\"1\",", "\"$type\":1,",
    ];

    [Fact]
    public void Mutated_json_is_read_or_refused_with_a_reason() => Check.One(
        Trials,
        Prop.ForAll(Mutated().ToArbitrary(), IsReadOrRefused));

    [Fact]
    public void Every_value_replaced_by_another_is_read_or_refused_with_a_reason()
    {
        // Every place where a value begins.
        for (var at = 0; at < Json.Length; at++)
        {
            if (Json[at] is ':' or '[')
            {
                Assert.All(Tokens, token => IsReadOrRefused(Json[..(at + 1)] + token + Json[NextValue(at + 1)..]));
            }
        }
    }

    private static int NextValue(int at)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Json[at..]));
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException)
        {
            return at;
        }

        return at + Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(Json[at..]).AsSpan(0, (int)reader.BytesConsumed));
    }

    private static Gen<string> Mutated() =>
        from count in Gen.Choose(1, 4)
        from seed in Gen.Choose(0, int.MaxValue)
        select Mutate(count, new Random(seed));

    private static string Mutate(int count, Random random)
    {
        var json = Json;
        for (; count > 0; count--)
        {
            var at = random.Next(json.Length);
            var length = random.Next(2) == 0 ? 0 : Math.Min(random.Next(1, 12), json.Length - at);
            json = random.Next(5) switch
            {
                0 => json.Remove(at, length),
                1 => json.Insert(at, json.Substring(random.Next(json.Length - length), length)),
                2 => json[..at] + (char)random.Next(0x10000) + json[Math.Min(at + 1, json.Length)..],
                3 => json[..at] + Tokens[random.Next(Tokens.Length)] + json[(at + length)..],
                _ => json[..at] + random.Next(-2, 70) + json[(at + length)..],
            };
        }

        return json;
    }

    private static void IsReadOrRefused(string json)
    {
        try
        {
            var transcript = Transcript.FromJson(json);
            transcript.Audit();
            transcript.ToJson();
        }
        catch (JsonException exception)
        {
            Assert.NotEmpty(exception.Message);
        }
    }
}
