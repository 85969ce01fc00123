namespace SpeechText.Tests.Audit;

/// <summary>
/// A transcript that is right, broken in one place at a time: the audit must find that place.
/// </summary>
public sealed class FindingTests
{
    private const string Source = "One-\ntwo three\nfour. Ms. Amina said: \"Five six.\"\n\nThank you.";

    private static readonly Speaker Amina = new() { Id = "s1", Kind = SpeakerKind.Person, Name = "Amina", Text = "Amina", Span = Of("Amina") };

    private static readonly Quotation FiveSix = new() { Text = "Five six.", Spans = [Of("Five six.")], Speaker = Amina, Direct = true };

    private static readonly Paragraph Body = new()
    {
        Text = "One-two three four. Ms. Amina said: \"Five six.\"",
        Spans = [Of("One-"), Of("two three"), Of("four. Ms. Amina said: \"Five six.\"")],
        Joins = [new Join(new TextSpan(4, 5), JoinReason.Hyphen), new Join(new TextSpan(14, 15), JoinReason.LineWrap)],
    };

    private static readonly Speech Words = new()
    {
        Speaker = Amina,
        Language = "en",
        Paragraphs = [Body],
        Closing = new TextPiece("Thank you.", Of("Thank you.")),
    };

    private static readonly Transcript Right = new()
    {
        Source = new SourceText(Source, "", "text/plain"),
        Genre = Genre.Statement,
        Language = "en",
        Header = Header.Empty,
        Speakers = [Amina],
        Items = [Words],
        Quotations = [FiveSix],
        References = [],
        Diagnostics = [],
        Segments =
        [
            new Segment(SegmentRole.Speech, Of("One-")),
            new Segment(SegmentRole.WhiteSpace, new TextSpan(4, 5)),
            new Segment(SegmentRole.Speech, Of("two three")),
            new Segment(SegmentRole.WhiteSpace, new TextSpan(14, 15)),
            new Segment(SegmentRole.Speech, Of("four. Ms. Amina said: \"Five six.\"")),
            new Segment(SegmentRole.WhiteSpace, Of("\n\n")),
            new Segment(SegmentRole.Closing, Of("Thank you.")),
        ],
    };

    [Fact]
    public void The_right_one_is_clean()
    {
        var report = Right.Audit();

        Assert.Empty(report.Findings);
        Assert.Empty(report.Unchecked);
        Assert.Equal((Source.Length, 7), (report.Characters, report.Leaves));
        Assert.Equal(10, report.CharactersByRole[SegmentRole.Closing]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void A_leaf_left_out(int leaf)
    {
        var gap = Right.Segments[leaf].Span;

        Finds(Right with { Segments = [.. Right.Segments.Where(s => s.Span != gap)] }, "The leaves, joined in order, are the source.", gap);
    }

    [Fact]
    public void A_leaf_twice() =>
        Finds(Right with { Segments = [Right.Segments[0], .. Right.Segments] }, "The leaves, joined in order, are the source.", Of("One-"));

    [Fact]
    public void A_leaf_past_the_end()
    {
        var last = new Segment(SegmentRole.Markup, new TextSpan(Source.Length, Source.Length + 2));

        Finds(Right with { Segments = [.. Right.Segments, last] }, "The leaves, joined in order, are the source.", last.Span);
    }

    [Fact]
    public void A_span_outside_the_source()
    {
        var outside = new TextSpan(5, Source.Length + 1);

        Finds(Right with { Diagnostics = [DiagnosticId.UnreadText.At(outside, "7 characters")] }, "Every span lies inside the source.", outside);
    }

    [Fact]
    public void A_field_that_does_not_read_its_span() =>
        Finds(
            Right with { Header = new Header { Place = new Field<string> { Value = "Four", Text = "Four", Span = Of("four") } } },
            "Every text is the source's own characters at its span.",
            Of("four"));

    [Fact]
    public void A_paragraph_with_a_word_more_than_its_pieces() =>
        Finds(WithBody(Body with { Text = Body.Text.Replace("three", "and three", StringComparison.Ordinal) }), "Every paragraph reads what its pieces hold.", Body.Span);

    [Fact]
    public void A_piece_that_stands_twice() =>
        Finds(
            Right with { Items = [Words with { Paragraphs = [Body, new Paragraph { Text = "two three", Spans = [Of("two three")] }] }] },
            "The pieces of the paragraphs follow one another.",
            Of("two three"));

    [Fact]
    public void A_join_that_no_gap_has() =>
        Finds(
            WithBody(Body with { Joins = [.. Body.Joins, new Join(new TextSpan(20, 22), JoinReason.LineWrap)] }),
            "Every join lies between two pieces.",
            new TextSpan(20, 22));

    [Fact]
    public void A_gap_without_a_join() =>
        Finds(WithBody(Body with { Joins = [Body.Joins[0]] }), "Every join lies between two pieces.", new TextSpan(14, 15));

    [Fact]
    public void A_heading_that_reads_other_words()
    {
        var heading = new Heading { Text = "Thank them.", Span = Of("Thank you."), Level = 1 };

        Finds(Right with { Items = [Words, heading] }, "Every heading reads what its leaves hold.", heading.Span);
    }

    [Fact]
    public void A_quotation_that_reads_other_words() =>
        Finds(Right with { Quotations = [FiveSix with { Text = "Five seven." }] }, "Every quotation reads what its pieces hold.", FiveSix.Span);

    [Fact]
    public void A_quotation_outside_the_paragraphs() =>
        Finds(
            Right with { Quotations = [FiveSix with { Text = "Thank", Spans = [Of("Thank")] }] },
            "Every quotation stands in the paragraphs.",
            Of("Thank"));

    [Fact]
    public void Words_of_a_paragraph_that_the_leaves_call_layout() =>
        Finds(WithLeaf(2, SegmentRole.Furniture), "The leaves agree with the model.", Of("two three"));

    [Fact]
    public void A_closing_that_the_leaves_call_speech() => Finds(WithLeaf(6, SegmentRole.Speech), "The leaves agree with the model.", Of("Thank you."));

    [Fact]
    public void A_leaf_of_a_part_that_the_model_lacks() => Finds(WithLeaf(2, SegmentRole.Salutation), "The leaves agree with the model.", Of("two three"));

    [Fact]
    public void A_speaker_who_is_not_among_the_speakers() =>
        Finds(Right with { Speakers = [Amina with { }] }, "Everyone who speaks or is quoted is among the speakers.", FiveSix.Span);

    [Fact]
    public void Two_speakers_of_one_id() =>
        Finds(
            Right with { Speakers = [Amina, Amina with { Name = "Fatima" }] },
            "Everyone who speaks or is quoted is among the speakers.",
            Of("Amina"));

    private static TextSpan Of(string words)
    {
        var start = Source.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Transcript WithBody(Paragraph body) => Right with { Items = [Words with { Paragraphs = [body] }] };

    private static Transcript WithLeaf(int leaf, SegmentRole role) =>
        Right with { Segments = [.. Right.Segments.Select((s, i) => i == leaf ? s with { Role = role } : s)] };

    private static void Finds(Transcript broken, string rule, TextSpan span) =>
        Assert.Contains(broken.Audit().Findings, f => f.Rule == rule && f.Span == span);
}
