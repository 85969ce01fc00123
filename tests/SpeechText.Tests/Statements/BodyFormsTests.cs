namespace SpeechText.Tests.Statements;

/// <summary>
/// The forms that salutation, body and closing take from speaker to speaker; every name is invented.
/// </summary>
public class BodyFormsTests
{
    private const string Header = "Statement by Ms. Ida Lund, Permanent Representative of Fiji\nRivers Forum, 10 October 2031\n\n";

    [Fact]
    public void Offices_alone_may_be_called_upon_before_others()
    {
        var speech = Read("President, Secretary-General, Excellencies, friends,\n\nThe world is at a crossroads, and the rivers rise from year to year without an end.\n\nThank you.\n");

        Assert.Equal(["President", "Secretary-General", "Excellencies", "friends"], speech.Salutation!.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void Majesties_and_highnesses_are_called_upon()
    {
        var speech = Read("Mr. President of the General Assembly,\nYour Majesties, Your Royal Highnesses,\nExcellencies Heads of State and Government,\nAssalamu Alaikum and good morning.\n\nThe rivers rise from year to year, and nobody has found an answer to it yet.\n\nThank you.\n");

        Assert.Equal(["Mr. President of the General Assembly", "Your Majesties", "Your Royal Highnesses", "Excellencies Heads of State and Government"], speech.Salutation!.Addressees.Select(a => a.Text));
        Assert.Single(speech.Paragraphs);
    }

    [Fact]
    public void Lines_that_each_end_a_sentence_are_paragraphs()
    {
        var speech = Read("Chair,\nFiji aligns itself with the statement delivered by Samoa on behalf of the island States.\nWe attach importance to the rise of the sea.\nChair,\nWe thank the Commission for its work. We encourage it to continue.\nThank you Chair.\n");

        Assert.Equal("Chair", speech.Salutation!.Addressees.Single().Text);
        Assert.Equal(["Fiji aligns itself with the statement delivered by Samoa on behalf of the island States.", "We attach importance to the rise of the sea.", "Chair,", "We thank the Commission for its work. We encourage it to continue."], speech.Paragraphs.Select(p => p.Text));
        Assert.Equal("Thank you Chair.", speech.Closing?.Text);
    }

    [Fact]
    public void A_short_speech_is_no_header()
    {
        var speech = Read("Thank you, Madam President. And thank you to the briefers for their remarks.\n\nMadam President, colleagues, we gather at a moment of peril for the people.\n\nThe fighting must stop.\n\nThank you very much, Madam President.\n\n###\n");

        Assert.Equal("Madam President", speech.Salutation!.Addressees.Single().Text);
        Assert.Equal(3, speech.Paragraphs.Count);
        Assert.Equal("Thank you very much, Madam President.", speech.Closing?.Text);
    }

    [Fact]
    public void What_a_site_says_of_itself_is_no_speech()
    {
        var transcript = Transcript.Parse("Welcome to our own River House. It is here for all of you.\n\n" + Header + "Mr. President,\n\nThe rivers rise from year to year, and nobody has found an answer to it yet.\n\nThank you.\n");

        Assert.Equal(("Ida Lund", "Rivers Forum"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.StartsWith("The rivers", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I thank you. God bless you all and God bless our rivers.", "I thank you. God bless you all and God bless our rivers.", 1)]
    [InlineData("May God bless our rivers.\n\nI thank you.", "I thank you.", 2)]
    public void A_blessing_behind_the_thanks_is_of_the_closing(string end, string closing, int paragraphs)
    {
        var speech = Read("Mr. President,\n\nThe rivers rise from year to year, and nobody has found an answer to it yet.\n\n" + end + "\n");

        Assert.Equal((closing, paragraphs), (speech.Closing?.Text, speech.Paragraphs.Count));
    }

    [Fact]
    public void A_short_speech_tells_its_language_by_the_words_that_languages_share()
    {
        var transcript = Transcript.Parse("Intervención de la Embajadora Ana Robles, Representante Permanente de Colombia\nSexta Comisión, 10 de octubre de 2031\n\nGracias, señor Presidente.\n\nColombia se suma a la declaración del Grupo de Amigos.\n\nPermítame hacer tres comentarios a título nacional.\n\nGracias.\n");

        Assert.Equal("es", transcript.Language);
        Assert.Equal("señor Presidente", transcript.Items.OfType<Speech>().Single().Salutation!.Addressees.Single().Text);
    }

    [Fact]
    public void In_Arabic_parties_need_no_mark_to_be_called_upon_nor_do_those_above_them()
    {
        var transcript = Transcript.Parse("كلمة فخامة الرئيس سمير الهادي\nرئيس الجمهورية\nأمام الجمعية العامة للأمم المتحدة\n24 سبتمبر 2031\n\nمعالي رئيس الجمعية العامة\nمعالي الأمين العام للأمم المتحدة\nأصحاب الفخامة والجلالة والسمو\nالسيدات والسادة\n\n"
            + "إن العالم يمر بمرحلة صعبة، ولا بد من العمل معا من أجل السلام والتنمية في كل مكان.\n\nوشكراً لكم.\n");

        Assert.Equal("سمير الهادي", transcript.Speaker?.Name);
        Assert.Equal(["معالي رئيس الجمعية العامة", "معالي الأمين العام للأمم المتحدة", "أصحاب الفخامة والجلالة والسمو", "السيدات والسادة"],
            transcript.Items.OfType<Speech>().Single().Salutation!.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void An_initial_is_no_word_that_leads_to_an_occasion()
    {
        var transcript = Transcript.Parse("Выступление Постоянного представителя Российской Федерации при ООН В.А.Петрова\nна заседании Совета Безопасности\n15 мая 2031 года\n\nУважаемая госпожа Председатель,\n\nМы внимательно выслушали коллег и не согласны с тем, что прозвучало в этом зале.\n\nСпасибо.\n");

        Assert.Equal(("В.А.Петрова", "заседании Совета Безопасности"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void A_long_sentence_in_narrow_lines_is_no_header_though_it_speaks_of_nobody_s_own()
    {
        var transcript = Transcript.Parse("""
            STATEMENT BY THE PRESIDENT, ANA EXAMPLE
            GENERAL ASSEMBLY OF THE UNITED NATIONS

            On this day the islands recall
            the election of a president of
            the Assembly from a small land
            and at the same time the work
            of the many who came here with
            nothing but trust in the law.

            This effort has shown the need
            for money that is there when a
            storm has taken the harvest.
            """);

        Assert.StartsWith("On this day the islands recall", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    private static Speech Read(string body)
    {
        var transcript = Transcript.Parse(Header + body);
        Assert.True(transcript.Audit().IsClean);
        return transcript.Items.OfType<Speech>().Single();
    }
}
