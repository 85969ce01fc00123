namespace SpeechText.Tests.Pages;

public class RunningHeadTests
{
    private const string Fill = """
        The orchards of our region have borne fruit for a hundred years, and
        the people who tend them have asked for little but water and peace.
        We have met here to say what each of us will do in the coming season,
        and how we shall know in a year that it has been done as we promised.
        The work is long, and the seasons do not wait for any of us to agree.
        """;

    private static readonly string Letter = $"""
        Statement by Mr. Anton Rossi

        Mr. President,

        {Fill}
        We therefore ask the members of this body to look again at the
        REPUBLIC OF FREEDONIA
        2
        proposals that we have put before them in the spring of this year.

        {Fill}
        Those who doubt it may look at the figures that stand in the
        REPUBLIC OF FREEDONIA
        3
        annex, and see there how much was done in so few years and by whom.

        I thank you.
        """;

    [Fact]
    public void A_line_beside_the_number_of_each_page_is_no_part_of_the_sentence_it_cuts()
    {
        var transcript = Transcript.Parse(Letter);

        Assert.Contains(transcript.Body, p => p.Text.Contains("look again at the proposals that we have", StringComparison.Ordinal));
        Assert.Contains(transcript.Body, p => p.Text.Contains("stand in the annex, and see", StringComparison.Ordinal));
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("FREEDONIA", StringComparison.Ordinal));
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void What_was_taken_out_is_recorded()
    {
        var transcript = Transcript.Parse(Letter);

        var diagnostic = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.RunningHeadTaken);
        Assert.Equal("'REPUBLIC OF FREEDONIA' stands at the edge of 2 pages: it was taken out of the text as a running head.", diagnostic.Message);
        Assert.Equal(2, transcript.Segments.Count(s => s.Role == SegmentRole.Furniture && Letter[s.Span.Start..s.Span.End].Contains("FREEDONIA", StringComparison.Ordinal)));
        Assert.Contains(transcript.Body, p => p.Joins.Any(j => j.Reason == JoinReason.PageBreak));
    }

    [Fact]
    public void What_a_browser_prints_about_a_page_is_no_part_of_the_speech()
    {
        var transcript = Transcript.Parse($"""
            Statement by Mr. Anton Rossi

            Mr. President,

            {Fill}
            We ask the members of this body to look again at the

            1/3
            9/24/31, 3:48 PM

            https://www.freedonia.example/news/2031/statement-by-mr-anton-rossi

            Statement by Mr. Anton Rossi | Government of Freedonia

            proposals that we have put before them in the spring of this year.

            {Fill}
            Those who doubt it may look at the figures that stand in the

            2/3
            9/24/31, 3:48 PM

            https://www.freedonia.example/news/2031/statement-by-mr-anton-rossi

            Statement by Mr. Anton Rossi | Government of Freedonia

            annex, and see there how much was done in so few years and by whom.

            I thank you.
            """);

        Assert.Contains(transcript.Body, p => p.Text.Contains("look again at the proposals that we have", StringComparison.Ordinal));
        Assert.Contains(transcript.Body, p => p.Text.Contains("stand in the annex, and see", StringComparison.Ordinal));
        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("example", StringComparison.Ordinal) || p.Text.Contains("PM", StringComparison.Ordinal));
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void Left_and_right_pages_mirror_each_other()
    {
        var transcript = Transcript.Parse($"""
            Statement by Mr. Anton Rossi

            Mr. President,

            {Fill}
            We ask the members of this body to look again at the
            S/PV.19001 Peace in the orchards 18/05/2031
            2/4 31-14067
            proposals that we have put before them in the spring of this year.

            {Fill}
            Those who doubt it may look at the figures that stand in the
            18/05/2031 Peace in the orchards S/PV.19001
            31-14067 3/4
            annex, and see there how much was done in so few years and by whom.
            """);

        Assert.All(transcript.Body, p => Assert.DoesNotContain("orchards 18", p.Text, StringComparison.Ordinal));
        Assert.All(transcript.Body, p => Assert.DoesNotContain("31-14067", p.Text, StringComparison.Ordinal));
        Assert.Contains(transcript.Body, p => p.Text.Contains("look again at the proposals", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A/C.6/86/L.12", "Page 2", "A/C.6/86/L.12", "Page 3")]
    [InlineData("CCPR/C/86/D/501", "página 2", "CCPR/C/86/D/501", "página 3")]
    [InlineData("CERD/C/86/3", "стр. 2", "CERD/C/86/3", "стр. 3")]
    public void The_symbol_of_the_document_alone_is_the_head_of_a_page(string first, string page, string second, string next)
    {
        var transcript = Transcript.Parse($"Statement by Mr. Anton Rossi\n\nMr. President,\n\n{Fill}\nWe look at the\n{first}\n{page}\nproposals.\n\n{Fill}\nWe read the\n{second}\n{next}\nannex.\n");

        Assert.Contains(transcript.Body, p => p.Text.EndsWith("We look at the proposals.", StringComparison.Ordinal));
        Assert.Contains(transcript.Body, p => p.Text.EndsWith("We read the annex.", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_is_addressed_on_each_page_is_no_running_head()
    {
        var transcript = Transcript.Parse($"Statement by Mr. Anton Rossi\n\nMr. President,\n\n{Fill}\n2\nMr. President\n\n{Fill.Replace("The orchards", "The rivers", StringComparison.Ordinal)}\n3\nMr. President\n\n{Fill.Replace("The orchards", "The hills", StringComparison.Ordinal)}\n4\n");

        Assert.DoesNotContain(transcript.Diagnostics, d => d.Message.Contains("Mr. President", StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_comes_again_stays()
    {
        var transcript = Transcript.Parse($"Statement by Mr. Anton Rossi\n\nMr. President,\n\n{Fill}\n\nWe shall not tire.\n\n{Fill}\n\nWe shall not tire.\n\n{Fill}\n\nWe shall not tire.\n");

        Assert.Equal(3, transcript.Body.Count(p => p.Text == "We shall not tire."));
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.RunningHeadTaken);
    }

    [Fact]
    public void The_same_words_beside_a_number_that_grows_are_of_the_page_even_between_sentences()
    {
        var transcript = Transcript.Parse($"""
            Statement by Mr. Anton Rossi

            Mr. President,

            {Fill}

            488      General Assembly — Sixteenth Session — Plenary Meetings

            {Fill}
            {Fill}

            490      General Assembly — Sixteenth Session — Plenary Meetings

            {Fill}
            """);

        Assert.DoesNotContain(transcript.Body, p => p.Text.Contains("Plenary", StringComparison.Ordinal));
    }

    [Fact]
    public void The_initials_of_a_typist_before_the_symbol_are_of_the_page()
    {
        var transcript = Transcript.Parse($"""
            S/PV.2848

            The PRESIDENT: I call on the representative of Italy.

            Mr. ROSSI (Italy): {Fill}
            RM/4                  S/PV.2848
                                     11

            {Fill}
            JSM/gt                S/PV.2848
                                     12

            {Fill}
            """);

        Assert.DoesNotContain(transcript.Items.OfType<Speech>(), s => s.Paragraphs.Any(p => p.Text.Contains("PV", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_symbol_of_the_cover_alone_within_a_sentence_is_of_the_page()
    {
        var transcript = Transcript.Parse($"""
            S/PV.4707

            The President: I call on the representative of Italy.

            Mr. Rossi (Italy): {Fill}
            We have noted that significant outstanding questions of
            S/PV.4707
            substance were listed in two documents.
            """);

        Assert.Contains(transcript.Items.OfType<Speech>(), s => s.Paragraphs.Any(p => p.Text.EndsWith("outstanding questions of substance were listed in two documents.", StringComparison.Ordinal)));
    }
}
