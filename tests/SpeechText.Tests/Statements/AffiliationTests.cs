namespace SpeechText.Tests.Statements;

/// <summary>
/// For which State a speaker speaks, and for whom else; every name of a person is invented.
/// </summary>
public class AffiliationTests
{
    private const string Body = "\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n";

    [Theory]
    [InlineData("Statement by Ms. Ida Lund, Permanent Representative of Norway to the United Nations", "Norway", "NOR")]
    [InlineData("STATEMENT BY\nH.E. MS. IDA LUND\nPRIME MINISTER OF THE REPUBLIC OF KOREA", "Republic of Korea", "KOR")]
    [InlineData("Statement by Ms. Ida Lund, Ambassador of Singapore to Denmark", "Singapore", "SGP")]
    [InlineData("Statement by Ms. Ida Lund (Sweden)", "Sweden", "SWE")]
    [InlineData("Permanent Mission of Japan to the United Nations\n\nStatement by Ms. Ida Lund", "Japan", "JPN")]
    [InlineData("TUVALU\n\nStatement by Ms. Ida Lund", "Tuvalu", "TUV")]
    [InlineData("Statement by Ms. Ida Lund, Minister, State of Palestine", "State of Palestine", "PSE")]
    public void The_State_stands_beside_the_name_in_a_title_or_in_the_letterhead(string header, string value, string code)
    {
        var transcript = Transcript.Parse(header + "\n\n4 June 2018" + Body);

        Assert.Equal(("Ida Lund", value, code), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Value, transcript.Speaker?.Affiliation?.Code));
        Assert.Empty(transcript.Diagnostics);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("Discours de Mme Ida Lund, Ministre des Affaires étrangères de la République du Congo\n\nGenève, le 4 juin 2018\n\nMonsieur le Président,\n\nNous nous sommes réunis dans cette salle pour parler du droit de la mer et de ce que nous pouvons faire.\n\nJe vous remercie.\n", "COG")]
    [InlineData("ВЫСТУПЛЕНИЕ Министра иностранных дел Республики Беларусь А.Б.Петрова\n\n4 июня 2018 года\n\nГ-н Председатель,\n\nМы собрались в этом зале, чтобы говорить о морском праве и о том, что мы можем сделать вместе.\n\nБлагодарю за внимание.\n", "BLR")]
    [InlineData("Declaración de la Embajadora Ida Lund, Representante Permanente de Costa Rica\n\n4 de junio de 2018\n\nSeñor Presidente:\n\nNos hemos reunido en esta sala para hablar del derecho del mar y de lo que podemos hacer con él.\n\nMuchas gracias.\n", "CRI")]
    [InlineData("中国常驻联合国代表张三大使在安理会公开会上的发言\n\n2018年6月4日\n\n主席先生，\n\n我们今天在这里讨论海洋法问题，中国代表团对此高度重视，愿意同各方一道努力。\n\n谢谢主席先生。\n", "CHN")]
    public void States_are_read_in_every_language(string text, string code) =>
        Assert.Equal(code, Transcript.Parse(text).Speaker?.Affiliation?.Code);

    [Theory]
    [InlineData("UAE Statement at the Security Council Open Debate on Water\n\nDelivered by: H.E. Ms. Ida Lund", "ARE", "Security Council Open Debate on Water", "Ida Lund")]
    [InlineData("Republic of Korea Statement at the Third Committee\n\nDelivered by Minister Ida Lund", "KOR", "Third Committee", "Ida Lund")]
    [InlineData("Statement of Canada at the Fifth Session of the Conference on Rivers", "CAN", "Fifth Session of the Conference on Rivers", null)]
    [InlineData("Switzerland's Statement at the Human Rights Council, 48th session", "CHE", "Human Rights Council, 48th session", null)]
    public void A_State_may_stand_before_the_kind_or_right_after_it(string header, string code, string occasion, string? name)
    {
        var transcript = Transcript.Parse(header + "\n\n4 June 2018" + Body);

        Assert.Equal((code, name), (transcript.Speaker?.Affiliation?.Code, transcript.Speaker?.Name));
        Assert.Equal((SpeechKind.Statement, occasion), (transcript.Header.Kind?.Value, transcript.Header.Occasion?.Value));
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id != DiagnosticId.SpeakerNotNamed);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("Syria Statement\n\nStatement by Ms. Ida Lund at the Security Council")]
    [InlineData("Ms. Ida Lund\nStatement of principles at the Security Council")]
    public void A_State_beside_the_kind_without_an_occasion_may_be_what_it_is_about(string header) =>
        Assert.Null(Transcript.Parse(header + "\n\n4 June 2018" + Body).Speaker?.Affiliation);

    [Theory]
    [InlineData("Statement by Ms. Ida Lund, Special Envoy for Syria")]
    [InlineData("Statement by Ms. Ida Lund, Under-Secretary-General for Legal Affairs")]
    [InlineData("Statement by Ms. Ida Lund, Resident Coordinator in Kenya")]
    public void An_office_that_is_not_a_States_gives_no_State(string header) =>
        Assert.Null(Transcript.Parse(header + "\n\n4 June 2018" + Body).Speaker?.Affiliation);

    [Fact]
    public void Between_two_States_none_is_taken()
    {
        var transcript = Transcript.Parse("Statement by Ms. Ida Lund, Prime Minister of Norway and Special Adviser of the Government of Kenya\n\n4 June 2018" + Body);

        Assert.Null(transcript.Speaker?.Affiliation);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.CompetingStates && d.Message == "The header names more than one State, 'Norway' and 'Kenya': none is taken for the speaker's.");
    }

    [Theory]
    [InlineData("Statement on behalf of the Group of 77 and China by Ms. Ida Lund, Ambassador of Norway", "Group of 77 and China")]
    [InlineData("Statement by Ms. Ida Lund, Ambassador of Norway, on behalf of the Nordic countries (Denmark, Finland, Iceland, Norway and Sweden), at the Rivers Debate", "Nordic countries")]
    [InlineData("Statement by Ms. Ida Lund, Ambassador of Norway\non behalf of the River Union", "River Union")]
    public void Those_spoken_for_are_told_from_the_speaker(string header, string party)
    {
        var transcript = Transcript.Parse(header + "\n\n4 June 2018" + Body);

        Assert.Equal(("Ida Lund", "NOR"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code));
        Assert.Equal(party, Assert.Single(transcript.Items.OfType<Speech>()).OnBehalfOf?.Value);
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void Who_reads_the_words_of_another_is_not_the_speaker()
    {
        var transcript = Transcript.Parse("STATEMENT BY\n\nHON. JAN MEER\nPRESIDENT OF THE REPUBLIC OF MALAWI\n\n(Delivered by Ambassador Ida Lund on behalf of the President)\n\n4 June 2018" + Body);

        Assert.Equal(("Jan Meer", "MWI"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code));
        Assert.Equal("The words are those of JAN MEER, but Ambassador Ida Lund on behalf of the President delivered them.", Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.DeliveredByAnother).Message);
    }
}
