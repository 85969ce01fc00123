namespace SpeechText.Tests.Records;

/// <summary>
/// Pages whose two columns stand side by side, as <c>pdftotext -layout</c> keeps them.
/// </summary>
public sealed class ColumnTests
{
    private const string Cover = """
        United Nations                                                         S/PV.19704
        Security Council                                                       Provisional
        19704th meeting
        Friday, 10 September 2032, 3 p.m.
        New York

        President:   Mr. Haddad . . . . . . . . . . . . . . . . . . . . . . .  (Jordan)

        Agenda       The situation in the orchards
        """;

    private const string Page = """
        S/PV.19704                                              10/09/2032

        The meeting was called to order at 3.20 p.m.        orchard was planted a century ago,
                                                            and nobody has counted its trees.
        The situation in the orchards
                                                                  We have heard that it would take
              The President (spoke in Arabic): In           a year to count them, and that the
        accordance with the understanding that was          money for it has long been spent.
        reached in the prior consultations of the
        Council, I give the floor to Ms. Lund, who                The President (spoke in Arabic): I
        has come from far away to speak to us about         shall now put to the vote the draft
        what she has seen. I give her the floor.            resolution before the Council.

              Ms. Lund: I am grateful for this oppor-             A vote was taken by show of hands.
        tunity to brief the Council. There is one
        thing to be said: nothing has changed. The                In favour: Canada, Chile, Jordan

                                                                  Against: None

        2/3                                                       32-31522
        """;

    private const string Last = """
        10/09/2032                                              S/PV.19704

        Abstaining: Yemen                                         Mr. Rossi (Chile) (spoke in
                                                            Spanish): We voted in favour of it, and
              The President (spoke in Arabic): There        we are glad that it was adopted.
        were 3 votes in favour and 1 abstention.
        I give the floor to the representative of
        Chile.                                                   The meeting rose at 4.35 p.m.

        32-31522                                                  3/3
        """;

    private static readonly Transcript Record = Turns.Of($"{Cover}\n\f{Page}\n\f{Last}");

    [Fact]
    public void Each_column_is_read_down_and_the_turns_follow_one_another()
    {
        Assert.Equal(
            ["Haddad | - | ar", "Lund | - | -", "Haddad | - | ar", "Haddad | - | ar", "Rossi | Chile | es"],
            Turns.Heads(Record));
        Assert.EndsWith("to speak to us about what she has seen. I give her the floor.", Turns.Words(Record, 0), StringComparison.Ordinal);
        Assert.Equal("We voted in favour of it, and we are glad that it was adopted.", Turns.Words(Record, 4));
    }

    [Fact]
    public void A_word_divided_at_the_foot_of_a_column_is_whole_again()
    {
        var page = Page.Replace("nothing has changed. The ", "nothing is new. The orch-", StringComparison.Ordinal).Replace("orchard was planted a century ago,", "ard was planted a century ago,    ", StringComparison.Ordinal);
        var record = Turns.Of($"{Cover}\n\f{page}\n\f{Last}");
        var paragraph = record.Items.OfType<Speech>().ElementAt(1).Paragraphs[0];

        Assert.Contains("The orchard was planted", paragraph.Text, StringComparison.Ordinal);
        Assert.Equal([JoinReason.Hyphen, JoinReason.LineWrap, JoinReason.Hyphen, JoinReason.LineWrap], paragraph.Joins.Select(j => j.Reason));
        Assert.True(record.Audit().IsClean, string.Join('\n', record.Audit().Findings));
    }

    [Fact]
    public void A_paragraph_goes_on_from_the_foot_of_a_column_to_the_head_of_the_next()
    {
        var paragraph = Record.Items.OfType<Speech>().ElementAt(1).Paragraphs[0];

        Assert.Equal(
            "I am grateful for this opportunity to brief the Council. There is one thing to be said: nothing has changed. The orchard was planted a century ago, and nobody has counted its trees.",
            paragraph.Text);
        Assert.Equal([JoinReason.Hyphen, JoinReason.LineWrap, JoinReason.ColumnBreak, JoinReason.LineWrap], paragraph.Joins.Select(j => j.Reason));
        Assert.True(paragraph.Spans[3].Start < paragraph.Spans[2].Start);
        Assert.Equal(paragraph.Spans[3].Start, paragraph.Span.Start);
        Assert.Equal(paragraph.Spans[2].End, paragraph.Span.End);
    }

    [Fact]
    public void Blank_lines_part_paragraphs_within_a_column_and_an_indented_line_begins_one_at_its_head()
    {
        var page = Page
            .Replace("orchard was planted a century ago,\n", "      There is a second thing that must\n", StringComparison.Ordinal)
            .Replace("                    and nobody has counted its trees.", "                    be said: nobody has counted trees.", StringComparison.Ordinal)
            .Replace("nothing has changed. The", "nothing has changed.", StringComparison.Ordinal);
        var paragraphs = Turns.Of($"{Cover}\n\f{page}").Items.OfType<Speech>().ElementAt(1).Paragraphs;

        Assert.Equal(3, paragraphs.Count);
        Assert.EndsWith("nothing has changed.", paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("There is a second thing that must be said: nobody has counted trees.", paragraphs[1].Text);
        Assert.StartsWith("We have heard", paragraphs[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_goes_on_over_the_page()
    {
        var vote = Assert.Single(Record.Items.OfType<Vote>());

        Assert.Equal(["Canada", "Chile", "Jordan"], vote.InFavour.Select(s => s.Value));
        Assert.Equal("Yemen", Assert.Single(vote.Abstaining).Value);
    }

    [Fact]
    public void The_pages_are_named_in_a_diagnostic()
    {
        var diagnostic = Assert.Single(Record.Diagnostics, d => d.Id == DiagnosticId.ColumnsSideBySide);

        Assert.Equal("Pages with two columns side by side, each of them read down, the left one first: 2.", diagnostic.Message);
    }

    [Fact]
    public void Columns_may_begin_below_a_cover_far_apart_and_end_above_a_note_as_wide_as_the_page()
    {
        const string first = """
            United Nations                                                                               A/86/PV.34

            General Assembly                                                                 Official Records
            Eighty-sixth session
            34th plenary meeting
            Tuesday, 13 November 2031, 10 a.m.
            New York

            President:       Ms. Rossi . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .  (Ecuador)

                  In the absence of the President, Mr. Lund                        orchard of the Agency. It has a simple motto,
            (Norway), Vice-President, took the Chair.                        which is that every tree counts as much as any.

            The meeting was called to order at 10.05 a.m.                          The Acting President: I now give the floor to
                                                                             the representative of Jordan, who will introduce
            Agenda item 91                                                   the draft resolution that is before the members.

            Report of the Agency for Orchards                                      Ms. Haddad (Jordan) (spoke in Arabic): It is
                                                                             my pleasure to introduce the draft resolution on
                  The Acting President: I now invite the head                behalf of all its sponsors, of whom there are now
            of the Agency, Mr. Ek, to present its report to all              more than there have ever been in other years.
            of the members of the Assembly.
                                                                                   The Acting President: I thank her for it.
                  Mr. Ek (Agency for Orchards): I am pleased to
            speak to the Assembly on the work of the great                   The meeting rose at 12.50 p.m.


            This record contains the text of speeches delivered in English and of the translation of speeches delivered in
            other languages. Corrections should be submitted to the original languages only. They should be incorporated
            in a copy of the record and sent under the signature of a member of the delegation concerned.

            31-37543 (E)
            *3137543*
            """;
        var record = Turns.Of(first);

        Assert.Equal(["Lund | - | -", "Ek | Agency for Orchards | -", "Lund | - | -", "Haddad | Jordan | ar", "Lund | - | -"], Turns.Heads(record));
        Assert.Equal("I am pleased to speak to the Assembly on the work of the great orchard of the Agency. It has a simple motto, which is that every tree counts as much as any.", Turns.Words(record, 1));
        Assert.Equal("I thank her for it.", Turns.Words(record, 4));
    }

    [Fact]
    public void The_few_short_lines_of_a_last_page_have_the_columns_of_the_page_before()
    {
        const string last = """
            10/09/2032                                              S/PV.19704

                                                                      Mr. Rossi (Chile): Thank you.
                  The members of the Council observed
            a minute of silence.                                The meeting rose at 4.35 p.m.


            32-31522                                                  3/3
            """;
        var record = Turns.Of($"{Cover}\n\f{Page}\n\f{last}");

        Assert.Equal("Rossi | Chile | -", Turns.Heads(record)[^1]);
        Assert.Equal("Thank you.", record.Items.OfType<Speech>().Last().Paragraphs[0].Text);
        Assert.Equal("The members of the Council observed a minute of silence.", record.Items.OfType<Narrative>().ElementAt(^2).Paragraphs[0].Text);
    }

    [Fact]
    public void Lines_at_other_heights_than_those_beside_them_are_of_one_paragraph_all_the_same()
    {
        const string offset = """
                  The President: We meet today on the       time will come when nobody remembers how
            orchards of the north, which have been in
                                                            many trees there were in them, and then it
            Freedonia for a hundred years, and on those     will be too late to count the rest of all
            of the south, of which nobody has ever yet
                                                            the trees that we have lost in this place.
            made a list that could be used by others.       We must begin at once, and count them all.
            We have never seen the like of it in a land     that is so rich in trees and so poor in men
            and we hope never to see it again here, nor
                                                            who would go out and look after all of them
            in any other land on the face of this earth     from the first of them on to the last of it
            We have never seen the like of it in a land     that is so rich in trees and so poor in men
            and we hope never to see it again here, nor
                                                            who would go out and look after all of them
            in any other land on the face of this earth     from the first of them on to the last of it
            """;

        var record = Turns.Of($"{Cover}\n\f{Page}\n\f{offset}");

        var turn = Assert.Single(record.Items.OfType<Speech>(), s => s.Paragraphs[0].Text.StartsWith("We meet today", StringComparison.Ordinal));
        Assert.StartsWith("We meet today on the orchards of the north, which have been in Freedonia for a hundred years, and on those of the south, of which nobody has ever yet made a list", string.Join(" | ", turn.Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_comes_back_from_JSON()
    {
        Assert.Equal(Record.ToJson(), Transcript.FromJson(Record.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("Freedonia                    Mr. Rossi")]
    [InlineData("The road to the northern city . . . . . . . . . .     page twelve of it")]
    [InlineData("What was said   here  was typed    with   blanks      to  fill the  line")]
    public void A_table_and_a_line_filled_with_blanks_are_no_columns(string row)
    {
        var transcript = Turns.Of(string.Join('\n', Enumerable.Range(0, 12).Select(i => row.Replace("   ", new string(' ', 3 + (i % 4)), StringComparison.Ordinal))));

        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.ColumnsSideBySide);
    }

    [Fact]
    public void A_line_across_both_parts_what_stands_above_it_from_what_stands_below()
    {
        const string rows = "the left line of the page has words    and so has the right one of it\n";
        var transcript = Turns.Of(string.Concat(Enumerable.Repeat(rows, 5)) + "A heading that runs from one edge of the page to the other edge\n" + string.Concat(Enumerable.Repeat(rows, 5)));
        var text = string.Join(' ', transcript.Items.SelectMany(i => i is Speech s ? s.Paragraphs : i is Narrative n ? n.Paragraphs : []).Select(p => p.Text));

        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.ColumnsSideBySide);
        Assert.Contains("has the right one of it A heading that runs", text, StringComparison.Ordinal);
        Assert.Contains("the other edge the left line", text, StringComparison.Ordinal);
    }
}
