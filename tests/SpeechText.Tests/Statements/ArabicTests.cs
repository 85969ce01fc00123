namespace SpeechText.Tests.Statements;

/// <summary>
/// What is certain in Arabic: salutation, closing, place and date, and a name only where an honorific shows it.
/// </summary>
public class ArabicTests
{
    private const string Body = "اجتمعنا اليوم في هذه القاعة للحديث عن قانون البحار وعما يمكننا أن نفعله معا من أجل السلام والأمن في العالم.\n\nشكرا السيد الرئيس.\n";

    private static readonly Transcript Statement = Transcript.Parse("""
        كلمة معالي السيد سامر الروسي
        وزير الخارجية

        نيويورك، 4 يونيو 2018

        بسم الله الرحمن الرحيم

        السيد الرئيس،
        أصحاب المعالي والسعادة،
        السيدات والسادة،

        """ + Body);

    [Fact]
    public void The_header_is_read_by_Arabic_words()
    {
        Assert.Equal((Genre.Statement, "ar"), (Statement.Genre, Statement.Language));
        Assert.Equal(SpeechKind.Speech, Statement.Header.Kind?.Value);
        Assert.Equal(("2018-06-04", "نيويورك"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal("سامر الروسي", Statement.Speaker?.Name);
        Assert.Equal(["وزير الخارجية"], Statement.Speaker!.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Salutation_and_closing_are_Arabic_formulas()
    {
        Assert.Equal(["السيد الرئيس", "أصحاب المعالي والسعادة", "السيدات والسادة"], Statement.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("الرئيس", Statement.Salutation!.Addressees[0].Title);
        Assert.Equal("شكرا السيد الرئيس.", Statement.Closing?.Text);
        Assert.Single(Statement.Body);
    }

    [Theory]
    [InlineData("كلمة رئيس الحكومة سامر الروسي")]
    [InlineData("كلمة جمهورية الحرية في الدورة الخامسة")]
    [InlineData("كلمة السيد سامر ال روسي")]
    public void Without_an_honorific_or_with_broken_words_no_name_is_certain(string header) =>
        Assert.Null(Transcript.Parse(header + "\n\nالسيد الرئيس،\n\n" + Body).Speaker?.Name);

    [Fact]
    public void A_name_without_an_honorific_stands_with_the_office_of_the_title()
    {
        var transcript = Transcript.Parse("نيويورك\n\n4 يونيو 2018\n\nملاحظات الأمينة العامة أمام مجلس الأمن بشأن الأنهار\n\nآنا ماريا روسي، الأمينة العامة\n\nالسيد الرئيس، السادة أعضاء المجلس الموقرين،\n\n" + Body);

        Assert.Equal("آنا ماريا روسي", transcript.Speaker?.Name);
        Assert.Equal(["الأمينة العامة"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal(["السيد الرئيس", "السادة أعضاء المجلس الموقرين"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.NotEmpty(transcript.Speaker.Evidence);
    }
}
