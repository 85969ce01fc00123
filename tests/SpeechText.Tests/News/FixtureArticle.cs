namespace SpeechText.Tests.News;

/// <summary>The article that the project began with, exactly.</summary>
public sealed class FixtureArticle
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "000_34f1285971ef79a5.txt"));

    private static readonly Transcript Article = Transcript.Parse(Text);

    [Fact]
    public void It_is_a_news_article_by_its_dateline_and_its_attributed_quotations()
    {
        Assert.Equal(Genre.NewsArticle, Article.Genre);
        Assert.Contains(Article.GenreEvidence, e => Text[e.Span.Start..e.Span.End] == "6 December");
        Assert.Null(Article.Header.Kind);
    }

    [Fact]
    public void Its_date_has_no_year_and_none_is_invented()
    {
        Assert.Equal("XXXX-12-06", Article.Date!.ToString());
        Assert.Equal("6 December", Article.Date.Text);
        Assert.Null(Article.Header.Place);
        Assert.Contains(Article.Diagnostics, d => d.Id == DiagnosticId.DateWithoutYear);
    }

    [Fact]
    public void A_known_date_that_agrees_makes_the_date_whole()
    {
        var dated = Transcript.Parse(Text, new ReadOptions { KnownDate = new DateOnly(2010, 12, 6) });

        Assert.Equal("2010-12-06", dated.Date!.ToString());
        Assert.DoesNotContain(dated.Diagnostics, d => d.Id == DiagnosticId.DateWithoutYear);
    }

    [Fact]
    public void A_known_date_of_another_day_changes_nothing_and_is_diagnosed()
    {
        var dated = Transcript.Parse(Text, new ReadOptions { KnownDate = new DateOnly(2010, 12, 7) });

        Assert.Equal("XXXX-12-06", dated.Date!.ToString());
        Assert.Contains(dated.Diagnostics, d => d.Id == DiagnosticId.KnownDateContradicts);
    }

    [Fact]
    public void It_has_eleven_paragraphs_the_first_without_the_dateline()
    {
        var report = Assert.IsType<Narrative>(Assert.Single(Article.Items));

        Assert.Equal(NarrativeKind.Report, report.Kind);
        Assert.Equal(11, report.Paragraphs.Count);
        Assert.StartsWith("In an era of accountability, there can be no immunity", report.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("The ICC is a permanent court", report.Paragraphs[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_eleven_direct_quotations()
    {
        Assert.Equal(
            [
                "stay on the offence",
                "At a time when international justice is under attack in many places, we must strengthen our resolve to shut the door on the era of impunity and ensure that in this new era perpetrators truly answer for their crimes,",
                "The international community has overwhelmingly embraced the idea that we have entered an age of accountability, and that there can be absolutely no immunity for international crimes,",
                "But make no mistake: to prevail in the fight against impunity, we must stay on the offence,",
                "crucial importance",
                "the battle for trust in the ICC",
                "in a manner that instils confidence.",
                "The ICC is the centrepiece of our system of international criminal justice,",
                "If we are serious about combating impunity and promoting accountability, we must support its work.",
                "Our generation has the opportunity to decisively advance the cause of justice and prevent horrendous suffering,",
                "If we fail to heed Kampala's call, we fail humanity.",
            ],
            Article.Quotations.Select(q => q.Text));
        Assert.All(Article.Quotations, q => Assert.True(q.Direct));
        Assert.All(Article.Quotations, q => Assert.Equal(q.Text, Article.Source.GetText(Assert.Single(q.Spans))));
    }

    [Fact]
    public void All_are_by_one_speaker_whom_the_text_names_in_full_once()
    {
        var speaker = Assert.Single(Article.Speakers);

        Assert.Equal(SpeakerKind.Person, speaker.Kind);
        Assert.Equal("Ban Ki-moon", speaker.Name);
        Assert.Equal("Ban Ki-moon", speaker.Text);
        Assert.Equal(["Mr."], speaker.Honorifics);
        Assert.Equal("Secretary-General", Assert.Single(speaker.Titles).Value);
        Assert.All(Article.Quotations, q => Assert.Same(speaker, q.Speaker));
    }

    [Fact]
    public void Each_shows_its_verb_of_saying_and_the_rule_that_it_was_given_by()
    {
        Assert.Equal(
            ["citing", "told", "told", "added", "underlining", "acknowledged", "urged", "said", null, "concluded", null],
            Article.Quotations.Select(q => q.Cue?.Text));
        Assert.All(Article.Quotations, q => Assert.NotEmpty(q.Evidence));
    }

    [Fact]
    public void Every_character_is_accounted_for()
    {
        Assert.True(Article.Audit().IsClean);
        Assert.DoesNotContain(Article.Segments, s => s.Role == SegmentRole.Unread);
    }
}
