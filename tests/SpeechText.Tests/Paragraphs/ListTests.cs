namespace SpeechText.Tests.Paragraphs;

/// <summary>
/// Items of lists: each a paragraph of its kind, the sign before it beside the words.
/// </summary>
public class ListTests
{
    private const string Introduction = "We ask for three things of this hall, and we ask for them today:";

    [Theory]
    [InlineData("(a) clean water;|(b) open schools,|(c) and a fair price.", "(a)", "(b)", "(c)")]
    [InlineData("a) clean water|b) open schools", "a)", "b)")]
    [InlineData("(i) clean water;|(ii) open schools;|(iii) a fair price.", "(i)", "(ii)", "(iii)")]
    [InlineData("1. Clean water|2. Open schools|3. A fair price", "1.", "2.", "3.")]
    [InlineData("• clean water;|• open schools.", "•", "•")]
    public void Letters_numbers_and_bullets_are_signs_of_items(string items, params string[] signs)
    {
        var text = $"{Introduction}\n{items.Replace('|', '\n')}\n\nNothing of this is new, and all of it is needed.\n\nWe shall come back to it every year.\n";
        var body = Parse(text).Body;

        Assert.Equal(signs, body.Where(p => p.Kind == ParagraphKind.ListItem).Select(p => p.Marker?.Text));
        Assert.Equal([ParagraphKind.Text, ParagraphKind.Text], [body[0].Kind, body[^1].Kind]);
        Assert.All(body.Skip(1).Take(signs.Length), p => Assert.DoesNotContain(p.Marker!.Text, p.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_that_is_wrapped_is_one_paragraph() =>
        Assert.Equal(
            ["clean water for the children of the islands and of the coast;", "schools that stay open through the season of storms."],
            Parse($"{Introduction}\n(a) clean water for the children of the islands and of the\ncoast;\n(b) schools that stay open through the season of\nstorms.\n").Body.Skip(1).Select(p => p.Text));

    [Fact]
    public void Numbered_paragraphs_of_a_whole_speech_are_no_list()
    {
        var body = Parse("1. We met in hard times, and we knew it.\n\n2. We spoke of the sea for many days.\n\n3. We agreed on little of it in the end.\n").Body;

        Assert.All(body, p => Assert.Equal((ParagraphKind.Text, null), (p.Kind, p.Marker)));
        Assert.Equal(["1", "2", "3"], body.Select(p => p.Number));
    }

    [Fact]
    public void Two_numbered_paragraphs_are_enough_where_the_speech_begins_with_them() =>
        Assert.Equal(["1", "2", null], Parse("1. We met in hard times, and we knew it.\n\n2. We spoke of the sea for many days.\n\nIt is a sea that has room for all of us.\n").Body.Select(p => p.Number));

    [Theory]
    [InlineData("We look at article 5 (a) of the law.\n\n(a) of it says nothing.\n")]
    [InlineData("A. Rossi spoke first of the sea.\n\nB. Verdi spoke after her of the land.\n")]
    public void A_letter_that_nothing_follows_or_an_initial_begins_no_item(string text) =>
        Assert.All(Parse(text).Body, p => Assert.Equal(ParagraphKind.Text, p.Kind));

    [Theory]
    [InlineData("- clean water\n- open *schools*\n", "text/markdown", "-", "-")]
    [InlineData("1. Clean water\n2. Open schools\n", "text/markdown", "1.", "2.")]
    [InlineData("<ul><li>clean water</li><li>open schools</li></ul>", "text/html", null, null)]
    [InlineData("<p>(a) clean water</p><p>(b) open schools</p>", "text/html", "(a)", "(b)")]
    public void A_format_that_knows_lists_says_which_are_items(string items, string mediaType, params string?[] signs)
    {
        var introduction = mediaType == "text/html" ? $"<p>{Introduction}</p>" : $"{Introduction}\n\n";
        var transcript = Transcript.Parse(introduction + items, new ReadOptions { Genre = Genre.Statement, Language = "en", MediaType = mediaType });

        Assert.Equal(signs, transcript.Body.Where(p => p.Kind == ParagraphKind.ListItem).Select(p => p.Marker?.Text));
        Assert.Empty(transcript.Audit().Findings);
    }

    [Theory]
    [InlineData(Genre.NewsArticle, "Growers ask for rain\n\n6 December 2030 - ")]
    [InlineData(Genre.MeetingCoverage, "GA/9021\n6 December 2030\n\nGrowers Ask Assembly for Rain\n\n")]
    public void Articles_and_accounts_of_meetings_have_lists_too(Genre genre, string head)
    {
        var transcript = Transcript.Parse(
            $"{head}The Envoy, Ivo Marek, asked for three things when he met the growers of the valley today:\n\n• Clean water for the children;\n\n• Open schools\n\n• A fair price\n\n“We stay,” he added, and went home to the hills.\n",
            new ReadOptions { Genre = genre });
        var report = Assert.Single(transcript.Items.OfType<Narrative>());

        Assert.Equal(["Clean water for the children;", "Open schools", "A fair price"], report.Paragraphs.Where(p => p.Kind == ParagraphKind.ListItem).Select(p => p.Text));
        Assert.Equal("We stay,", Assert.Single(transcript.Quotations).Text);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Turns_of_a_record_have_lists_too()
    {
        var transcript = Transcript.Parse("The meeting was called to order at 10 a.m.\n\nThe President: I call on Freedonia.\n\nMs. Rossi (Freedonia): We ask for two things:\n\n(a) clean water;\n\n(b) open schools.\n\nThe President: I thank her.\n\nThe meeting rose at 11 a.m.\n");
        var turn = transcript.Items.OfType<Speech>().ElementAt(1);

        Assert.Equal([(ParagraphKind.Text, null), (ParagraphKind.ListItem, "(a)"), (ParagraphKind.ListItem, "(b)")], turn.Paragraphs.Select(p => (p.Kind, p.Marker?.Text)));
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Json_gives_kind_and_sign_back()
    {
        var read = Transcript.FromJson(Parse($"{Introduction}\n(a) clean water;\n(b) open schools.\n").ToJson());

        Assert.Equal([(ParagraphKind.Text, null), (ParagraphKind.ListItem, "(a)"), (ParagraphKind.ListItem, "(b)")], read.Body.Select(p => (p.Kind, p.Marker?.Text)));
    }

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text, new ReadOptions { Genre = Genre.Statement, Language = "en" });
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
