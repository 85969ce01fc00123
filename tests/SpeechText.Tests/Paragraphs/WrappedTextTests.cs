namespace SpeechText.Tests.Paragraphs;

/// <summary>
/// Paragraphs of text that was wrapped line by line, with no blank line between them.
/// </summary>
public class WrappedTextTests
{
    private const string First = """
        The sea has no borders that a ship can see, and the law
        that we have made for it is older than most of the States
        that are represented in this hall. My delegation believes
        that it must be kept by all of us.
        """;

    private const string Second = """
        We have heard today that the stocks of fish in the north
        are lower than they were, and that the islands in the
        south lose a little of their land with every year that
        passes. Nobody here can say that this was not foreseen.
        """;

    [Fact]
    public void A_line_that_ends_a_sentence_with_room_for_the_next_word_ends_a_paragraph() =>
        Assert.Equal([Whole(First), Whole(Second)], Read($"{First}\n{Second}\n"));

    [Fact]
    public void An_indent_of_a_single_blank_begins_a_paragraph() =>
        Assert.Equal([Whole(Second), Whole(First)], Read($"{Second}\n {First}\n"));

    [Fact]
    public void A_full_line_that_ends_a_sentence_ends_no_paragraph_by_itself() =>
        Assert.Single(Read("""
            The sea has no borders that a ship can see or a man can.
            The law that we have made for it is older than most of
            the States that are represented in this hall, and it is
            kept by all of us.
            """));

    [Fact]
    public void Items_with_bullets_are_paragraphs_and_the_bullets_are_not_text() =>
        Assert.Equal(
            ["We ask for three things, and we ask for them today:", "clean water for the children of the islands;", "schools that stay open through the season of storms;", "a fair price for what we catch."],
            Read("""
                We ask for three things, and we ask for them today:
                • clean water for the children of the islands;
                • schools that stay open through the season of
                storms;
                • a fair price for what we catch.
                """));

    [Fact]
    public void The_number_of_a_page_between_two_lines_is_furniture_even_within_a_name()
    {
        var transcript = Parse("""
            The sea has no borders that a ship can see, and the law
            that we have made for it is older than most of the United
            12
            Nations Member States that are represented in this hall.
            """);

        var paragraph = Assert.Single(Paragraphs(transcript));
        Assert.Contains("the United Nations Member States", paragraph.Text, StringComparison.Ordinal);
        Assert.Contains(paragraph.Joins, j => j.Reason == JoinReason.PageBreak);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void The_number_of_a_print_job_is_furniture_too() =>
        Assert.Equal("We met here in hard times, and we shall meet here again in better ones.", Assert.Single(Read("We met here in hard times, and we\n24/33 15-29946\nshall meet here again in better ones.\n")));

    [Fact]
    public void Paragraphs_after_a_page_break_within_a_sentence_are_parted_as_those_before_it() =>
        Assert.Equal(
            [Whole(First), Whole(First), Whole(Second)],
            Read($"{First.Replace("and the law\n", "and the law\n19\n\n\n", StringComparison.Ordinal)}\n{First}\n{Second}\n"));

    [Fact]
    public void A_line_from_right_to_left_leaves_its_room_on_the_left() =>
        Assert.Equal(2, Read("\u202B" + """
            إن البحر الذي نعيش على شواطئه لا يعرف الحدود التي رسمها
            الناس على خرائطهم، وقد سن له أجدادنا قانونا يحفظه للجميع
                                            من كل سوء ومن كل طمع.
            وقد سمعنا اليوم أن الأسماك في الشمال صارت أقل مما كانت
            عليه، وأن الجزر في الجنوب تفقد في كل عام جزءا صغيرا
                                                   من أرضها الطيبة.
            """.Replace("\n", "\u202C\n\u202B", StringComparison.Ordinal)).Count());

    [Fact]
    public void A_full_line_that_ends_no_sentence_goes_on_behind_a_blank_line_whatever_the_script() =>
        Assert.Equal(2, Read("""
            إن البحر الذي نعيش على شواطئه لا يعرف الحدود التي رسمها

            الناس على خرائطهم، وقد سن له أجدادنا قانونا يحفظه للجميع

            من كل سوء ومن كل طمع.

            وقد سمعنا اليوم أن الأسماك في الشمال صارت أقل مما كانت

            عليه في الأعوام الماضية، وأن الجزر الواقعة في الجنوب

            تفقد في كل عام جزءا صغيرا من أرضها الطيبة التي ورثناها

            عن آبائنا وعن أجدادنا الذين سكنوها قبلنا منذ زمن بعيد

            ولم يتركوها.
            """).Count());

    private static Transcript Parse(string text) => Transcript.Parse(text, new ReadOptions { Genre = Genre.Unknown });

    private static IEnumerable<Paragraph> Paragraphs(Transcript transcript) => transcript.Items.OfType<Narrative>().SelectMany(n => n.Paragraphs);

    private static IEnumerable<string> Read(string text) => Paragraphs(Parse(text)).Select(p => p.Text);

    private static string Whole(string text) => text.Replace('\n', ' ');
}
