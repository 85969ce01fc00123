using Spectre.Console;
using SpeechText.Sample.Output;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Tests.Rendering;

public sealed class TranscriptViewTests
{
    [Fact]
    public void A_statement_in_a_pipe_is_a_list_of_names_and_values_and_its_words()
    {
        Assert.StartsWith(
            """
            remarks.txt: statement, English
              Organization  United Nations
              Office        Office of Legal Affairs
              Occasion      First Meeting of the Working Group on Orchards
              Kind          Remarks
              Date          9 May 2031 at 10:30 (New York time)
              Place         New York
              Delivery      Check against delivery
              Speaker       H.E. Ms. Ana Novak, QC (Erewhon)
                            Minister of Orchards
                            Chief Gardener
              Salutation    Mr. President
                            Ladies and gentlemen

                 1  The orchard is green and calm. The
            """.ReplaceLineEndings("\n"),
            InPipe(Examples.Remarks, "remarks.txt"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_a_conversation_and_a_table_of_who_had_how_much_of_it()
    {
        Assert.Equal(
            """
            record.txt: verbatim record, English
              Symbol    S/PV.9999
              Meeting   9999th meeting
              Speakers  Two speakers in two turns

                    The meeting was called to order at 10 a.m.

              Adoption of the agenda

            The President, in French and Spanish · seven words
                 1  I give the floor to Ms. Novak.

            H.E. Ms. Ana Novak, QC (Erewhon) · four words
                14  I have one remark.

            Vote on S/2031/27
                    In favour (1): Erewhon

              Two speakers in two turns
              speaker                           turns  words   share
              The President                         1      7  63.6 %
              H.E. Ms. Ana Novak, QC (Erewhon)      1      4  36.4 %

              Three paragraphs, 21 words, less than a minute to read.


            """.ReplaceLineEndings("\n"),
            InPipe(Examples.Record, "record.txt"));
    }

    [Fact]
    public void On_a_terminal_a_turn_shows_how_it_begins_and_how_much_follows()
    {
        var turn = Examples.Record.Items.OfType<Speech>().First();
        var record = Examples.Record with { Items = [turn with { Paragraphs = [.. turn.Paragraphs, .. turn.Paragraphs, .. turn.Paragraphs] }, turn] };

        var lines = OnTerminal(record, 80, whole: false);

        Assert.Single(lines, line => line.Trim() == "and two more paragraphs");
        Assert.Single(lines, line => line.Contains("100.0 %", StringComparison.Ordinal) && line.EndsWith("━━━━━", StringComparison.Ordinal));
        Assert.DoesNotContain("more paragraph", string.Concat(OnTerminal(record, 80, whole: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turn_shows_where_whoever_presides_speaks_for_a_State()
    {
        var record = Transcript.Parse("The President: I shall now make a statement in my capacity as the representative of Norway.\n\nThe wells are dry.\n\nI now resume my functions as President.\n\nMs. Novak (Kuwait): We are glad to hear all this.\n");

        var shown = InPipe(record, "record.txt");

        Assert.Contains("The President, in part for Norway · ", shown, StringComparison.Ordinal);
        Assert.Contains("        (speaks for Norway)\n     1  I shall now make", shown, StringComparison.Ordinal);
        Assert.Contains("        (presides again)\n     3  I now resume", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_within_a_speech_stands_before_its_paragraph()
    {
        var speech = Transcript.Parse("Statement by Ms. Ana Novak\n\nExcellencies,\n\nThe orchard is green and calm today.\n\n**Water for all**\n\nIt will stay so, we are sure of it.\n\nThank you.\n");

        Assert.Contains("calm today.\n        Water for all\n     2  It will stay", InPipe(speech, "speech.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_lists_its_quotations_with_their_speakers_and_what_is_in_doubt()
    {
        Assert.Equal(
            """
            article.txt: news article, English
              Date    6 December (no year is printed)
              Quoted  H.E. Ms. Ana Novak, QC (Erewhon)
                      Minister of Orchards
                      Chief Gardener

                 1  The trees are in need.

              Three quotations
                 1  Ana Novak                said   “We must act now.”
                 2  not settled by the text         “a myth”
                 3  The President            noted  that there was no time

              One note on the reading
              warning  2:4  ST0401  The text does not settle who said 'a myth'.

              One paragraph, five words, less than a minute to read.


            """.ReplaceLineEndings("\n"),
            InPipe(Examples.Article, "article.txt"));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void On_a_terminal_the_header_is_framed_and_paragraphs_are_cut_to_their_width(int width)
    {
        var lines = OnTerminal(Examples.Remarks, width, whole: false);

        Assert.StartsWith("╭─┤ remarks.txt · statement, English ├─", lines[0], StringComparison.Ordinal);
        Assert.Equal(width, lines[0].Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Single(lines, line => line.EndsWith('…'));
    }

    [Fact]
    public void On_a_terminal_paragraphs_are_whole_where_that_is_asked_for()
    {
        var lines = OnTerminal(Examples.Remarks, 80, whole: true);

        Assert.DoesNotContain(lines, line => line.EndsWith('…'));
        Assert.Equal(20, string.Join(' ', lines.Select(line => line.Trim())).Split("green and calm.").Length - 1);
    }

    [Fact]
    public void A_text_cannot_steer_the_terminal()
    {
        var steering = Examples.Remarks with { Header = new Header { Place = new Field<string> { Value = "Here\u001b[2Jand\u0007there", Text = "", Span = default } } };

        Assert.Contains("Here␛[2Jand␇there", InPipe(steering, "\u009bname"), StringComparison.Ordinal);
    }

    private static string InPipe(Transcript transcript, string shown)
    {
        var output = new StringWriter { NewLine = "\n" };
        TranscriptView.Write(Page.InPipe(output), transcript, shown);
        return output.ToString();
    }

    private static string[] OnTerminal(Transcript transcript, int width, bool whole)
    {
        var output = new StringWriter { NewLine = "\n" };
        TranscriptView.Write(Page.OnTerminal(output, width, ColorSystemSupport.NoColors, whole), transcript, "remarks.txt");
        return output.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToArray();
    }
}
