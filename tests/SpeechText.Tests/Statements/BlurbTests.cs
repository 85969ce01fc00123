namespace SpeechText.Tests.Statements;

/// <summary>
/// The page of a mission or ministry: a headline, what the site says of the speech, and then the speech. Every name is invented.
/// </summary>
public class BlurbTests
{
    private const string Said = "El representante permanente de Freedonia, embajador Luis Robles, expresó ante la Asamblea General la posición de su país acerca de los ríos.";
    private const string Body = "Mi delegación le agradece la oportunidad de celebrar este debate sobre los ríos de la región.\n\nMuchas gracias.\n";

    [Fact]
    public void What_a_site_says_above_the_salutation_is_its_own_report()
    {
        var transcript = Parse($"En el debate anual sobre los ríos, Freedonia pide más agua\n\n{Said}\n\n7 de noviembre de 2031\n\nSeñor Presidente,\n\n{Body}");

        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal(Said, Assert.Single(Assert.Single(transcript.Items.OfType<Narrative>()).Paragraphs).Text);
        Assert.Equal(["Señor Presidente"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.StartsWith("Mi delegación", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Equal("2031-11-07", transcript.Date?.ToString());
        Assert.Equal("Muchas gracias.", transcript.Closing?.Text);
    }

    [Fact]
    public void Whoever_the_site_speaks_of_is_not_named_as_the_speaker() =>
        Assert.Null(Parse($"Freedonia pide más agua\n\n{Said}\n\nA continuación, la intervención completa:\n\nSr. Presidente,\n\n{Body}").Speaker?.Name);

    [Fact]
    public void The_header_of_the_speech_may_stand_below_it()
    {
        var transcript = Parse("Secretary General addresses rivers summit at headquarters\n\nPort Town, 26 September 2031: The Secretary General of the League addressed world leaders at the rivers summit, highlighting the need for action.\n\nFull text below\n\nStatement by the Secretary General, H.E. Dr. Ida Lund, at the Rivers Summit, 26 September 2031\n\nIt is my honour to speak on behalf of the members of the League, which are many and which are all on rivers.\n\nWe are grateful for their help, and I thank them all.\n\nI thank you.\n");

        Assert.Equal(("Ida Lund", "Rivers Summit"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.StartsWith("It is my honour", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_header_that_names_the_speaker_prose_is_spoken()
    {
        var transcript = Parse("Statement by Ms. Ida Lund\n\nRivers Forum\n\nThe situation on the rivers remains grave. The people of the valley suffer from it every single day.\n\nMr. President,\n\nI thank you for this debate, and I ask all members for help.\n\nThank you.\n");

        Assert.StartsWith("The situation on the rivers", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Empty(transcript.Items.OfType<Narrative>());
    }

    [Fact]
    public void A_State_that_begins_the_prose_above_a_vocative_speaks()
    {
        var transcript = Parse("Statement by Ms. Ida Lund\n\nRivers Forum\n\nIreland aligns itself with the statement that was delivered on behalf of the States of the valley.\n\nMr. President,\n\nI thank you for this debate, and I ask all members for help.\n\nThank you.\n");

        Assert.StartsWith("Ireland aligns itself", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_in_which_somebody_says_we_is_spoken()
    {
        var transcript = Parse("Rivers Forum\n\nThe situation on the rivers remains grave, and we know that the people of the valley suffer from it every day.\n\nMr. President,\n\nI thank you for this debate, and I ask all members for help.\n\nThank you.\n");

        Assert.DoesNotContain(transcript.Items, i => i is Narrative && transcript.Genre == Genre.Statement);
    }

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.True(transcript.Audit().IsClean);
        return transcript;
    }
}
