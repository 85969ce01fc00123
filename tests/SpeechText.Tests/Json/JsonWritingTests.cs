using System.Text;
using System.Text.Json;

namespace SpeechText.Tests.Json;

public sealed class JsonWritingTests
{
    [Fact]
    public void A_transcript_is_one_object_on_one_line()
    {
        var json = Transcript.Parse("Thank you.\n\nGood morning.").ToJson();

        Assert.DoesNotContain('\n', json);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [Fact]
    public void Indented_json_breaks_lines_with_LF_alone()
    {
        var json = Transcript.Parse("Thank you.").ToJson(new JsonOptions { Indented = true });

        Assert.StartsWith("{\n  \"source\": {\n    \"name\": \"\",\n    \"mediaType\": \"text/plain\",\n    \"length\": 10,", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void The_source_is_told_by_name_type_length_and_hash()
    {
        var source = Parse("abc", new ReadOptions { Name = "a.txt" }).GetProperty("source");

        Assert.Equal(
            """{"name":"a.txt","mediaType":"text/plain","length":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}""",
            source.GetRawText());
    }

    [Fact]
    public void Leaves_are_written_only_where_asked_for()
    {
        var transcript = Transcript.Parse("One.\n");

        Assert.DoesNotContain("\"segments\"", transcript.ToJson(), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            "segments":[{"role":"narrative","span":[0,4]},{"role":"whiteSpace","span":[4,5]}]}
            """,
            transcript.ToJson(new JsonOptions { Segments = true }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_the_text_does_not_give_are_null()
    {
        var header = Parse("Nothing of a header.").GetProperty("header");

        Assert.Equal(
            """{"organization":null,"office":null,"occasion":null,"kind":null,"symbol":null,"session":null,"meetingNumber":null,"date":null,"time":null,"place":null,"delivery":null}""",
            header.GetRawText());
    }

    [Theory]
    [InlineData("Judge Hofmański, Ваше Превосходительство, 主席先生, سيدي الرئيس")]
    [InlineData("‘No’ & “yes” <em>")]
    public void Letters_of_every_script_stay_readable(string text)
    {
        var json = Transcript.Parse(text, new ReadOptions { MediaType = "text/plain" }).ToJson();

        Assert.Contains(text, json, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_its_escape()
    {
        var json = Transcript.Parse("\"\udc00\" in \ud83d\ude00\n is \ud83d").ToJson();

        Assert.Contains("""
            "text":"\"\uDC00\" in \uD83D\uDE00 is \uD83D"
            """, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_gets_the_same_characters_in_UTF_8_without_a_byte_order_mark()
    {
        var transcript = Transcript.Parse("Señor Presidente:\n\nMuchas gracias.");
        using var stream = new MemoryStream();

        transcript.WriteJson(stream, new JsonOptions { Segments = true });

        Assert.Equal(Encoding.UTF8.GetBytes(transcript.ToJson(new JsonOptions { Segments = true })), stream.ToArray());
    }

    private static JsonElement Parse(string text, ReadOptions? options = null) => JsonDocument.Parse(Transcript.Parse(text, options).ToJson()).RootElement;
}
