namespace SpeechText.Tests.Releases;

/// <summary>
/// The sentence of a press release that says whose words follow. All texts are invented, in layouts that press services use.
/// </summary>
public class LeadTests
{
    [Fact]
    public void A_lead_gives_the_speaker_the_kind_the_occasion_and_the_place()
    {
        var transcript = Read("Following are UN Deputy Secretary-General Jean de la Tour’s remarks, as prepared for delivery, at the ministerial round table on rivers, in Geneva today:");
        Assert.Equal(Genre.PressRelease, transcript.Genre);
        Assert.Equal((SpeakerKind.Person, "Jean de la Tour"), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
        Assert.Equal(["UN Deputy Secretary-General"], Titles(transcript.Speaker));
        Assert.Equal(SpeechKind.Remarks, transcript.Header.Kind?.Value);
        Assert.Equal("the ministerial round table on rivers", transcript.Header.Occasion?.Value);
        Assert.Equal("Geneva", transcript.Header.Place?.Value);
        Assert.Equal(DeliveryNote.AsPrepared, transcript.Header.Delivery?.Value);
        Assert.Null(transcript.Date);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void A_lead_may_ask_the_reader_to_find_the_words_below()
    {
        var transcript = Read("Please find below the statement of ICC Chief Prosecutor, Anna Rossi, at the opening of the trial of the river pirates, in The Hague today:");
        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal(["ICC Chief Prosecutor"], Titles(transcript.Speaker));
        Assert.Equal("the opening of the trial of the river pirates", transcript.Header.Occasion?.Value);
    }

    [Theory]
    [InlineData("The Spokesperson has the following to say:")]
    [InlineData("In response to questions asked about the rivers, the Spokesperson had the following to say:")]
    public void What_a_spokesperson_has_to_say_is_a_statement(string lead)
    {
        var transcript = Read($"Note to Correspondents: On the Rivers\n\nNew York\n12 March 2031\n\n{lead}");
        Assert.Equal((Genre.PressRelease, SpeechKind.Statement), (transcript.Genre, transcript.Header.Kind?.Value));
        Assert.Equal((SpeakerKind.Anonymous, "Spokesperson"), (transcript.Speaker?.Kind, transcript.Speaker?.Titles.Single().Value));
    }

    [Fact]
    public void A_headline_right_above_the_lead_is_not_of_it()
    {
        var transcript = Transcript.Parse("""
            Secretary-General Expresses Regret Over Delay of River Treaty in Freedonia
            The following statement was issued today by the Spokesman for UN Secretary-General Anna Rossi:
            The Secretary-General has learned with regret that the treaty on the rivers was put off once more.
            """);
        Assert.Equal(Genre.PressRelease, transcript.Genre);
        Assert.Equal((SpeakerKind.Anonymous, null), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
    }

    [Theory]
    [InlineData("Following is UN Secretary‑General Anna Rossi’s message on International Rivers Day, observed on 27 September:", "International Rivers Day", null)]
    [InlineData("Following is the text of Secretary-General Anna Rossi's opening remarks to the high-level meeting of the Water Compact, delivered this morning:", "the high-level meeting of the Water Compact", null)]
    [InlineData("Following is UN Secretary-General Anna Rossi’s video message to the Global River Meeting, held in Dubai from 20 to 22 January:", "the Global River Meeting", null)]
    [InlineData("Following is the lecture titled “Rivers, peace and law: a view” delivered by UN Secretary-General Anna Rossi at Freedonia University, in Port Town, Freedonia, today:", "Freedonia University", "Port Town, Freedonia")]
    [InlineData("Following is the text of the message of Secretary-General Anna Rossi to the River Concert, which is to be delivered tonight at Headquarters:", "the River Concert", "Headquarters")]
    [InlineData("Following is the text of an address by Secretary-General Anna Rossi to the River Chamber of Commerce, delivered in Washington, D.C., today:", "the River Chamber of Commerce", "Washington, D.C.")]
    [InlineData("The following statement by UN Secretary-General Anna Rossi was issued today:", null, null)]
    public void Whatever_its_order_the_owner_of_the_words_is_the_speaker(string lead, string? occasion, string? place)
    {
        var transcript = Read(lead);
        Assert.Equal((Genre.PressRelease, "Anna Rossi"), (transcript.Genre, transcript.Speaker?.Name));
        Assert.Equal((occasion, place), (transcript.Header.Occasion?.Value, transcript.Header.Place?.Value));
        Assert.Null(transcript.Date);
    }

    [Fact]
    public void Who_delivered_the_words_of_another_is_noted_and_is_not_the_speaker()
    {
        var transcript = Read("Following is UN Secretary-General Anna Rossi’s message, delivered by Juan Pérez Soto, Under-Secretary-General for Rivers, to the Lima Symposium, in Lima today:");
        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal("Juan Pérez Soto", transcript.Speakers[1].Name);
        Assert.Equal(["Under-Secretary-General for Rivers"], Titles(transcript.Speakers[1]));
        Assert.Equal("the Lima Symposium", transcript.Header.Occasion?.Value);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.DeliveredByAnother);
    }

    [Theory]
    [InlineData("The following statement was issued today by the Spokesman for UN Secretary-General Anna Rossi:", "Spokesman for UN Secretary-General Anna Rossi")]
    [InlineData("The following statement was issued on Friday, 21 July, by the Office of the Spokesman for Secretary-General Anna Rossi:", "Office of the Spokesman for Secretary-General Anna Rossi")]
    public void A_spokesman_speaks_unnamed_and_the_name_in_the_title_is_not_the_speakers(string lead, string title)
    {
        var transcript = Read(lead);
        Assert.Equal((SpeakerKind.Anonymous, null), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
        Assert.Equal([title], Titles(transcript.Speaker));
        Assert.Single(transcript.Speakers);
    }

    [Theory]
    [InlineData("The following statement was issued today by the Bureau of the Committee on the Rights of Rivers:", "Bureau of the Committee on the Rights of Rivers")]
    [InlineData("The Committee on the Rights of Rivers today issued the following statement:", "Committee on the Rights of Rivers")]
    public void A_body_speaks_together(string lead, string body)
    {
        Assert.Equal((SpeakerKind.Collective, body), (Read(lead).Speaker?.Kind, Read(lead).Speaker?.Name));
    }

    [Fact]
    public void A_name_may_have_its_State_in_brackets()
    {
        var transcript = Read("The following Security Council press statement was issued today by Council President Anna Rossi Vega (Freedonia):");
        Assert.Equal(("Anna Rossi Vega", "Freedonia"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Value));
        Assert.Equal(["Council President"], Titles(transcript.Speaker));
    }

    [Fact]
    public void An_office_alone_is_given_no_name()
    {
        var transcript = Read("Following is the text of the Secretary-General’s message for World Rivers Day:");
        Assert.Equal((SpeakerKind.Unknown, null), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
        Assert.Equal(["Secretary-General"], Titles(transcript.Speaker));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.SpeakerNotNamed);
    }

    [Fact]
    public void A_transcript_of_questions_and_answers_is_no_release_of_a_speech()
    {
        Assert.NotEqual(Genre.PressRelease, Read("Following is the transcript of UN Secretary-General Anna Rossi’s press conference in Geneva today:").Genre);
    }

    private static Transcript Read(string lead) => Transcript.Parse(
        $"Rivers Need Friends, Says Friend of All Rivers\n\n{lead}\n\nWe meet at a hard time for the rivers of the world.\n\nI count on you to act.  Thank you.\n\n* *** *\n\nFor information media. Not an official record.\n");

    private static IEnumerable<string> Titles(Speaker? speaker) => (speaker?.Titles ?? []).Select(t => t.Value);
}
