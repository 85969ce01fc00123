namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts that Russian statements are printed in: the office in the genitive right after the kind, names with initials.
/// </summary>
public class RussianTests
{
    private const string Body = "Мы собрались в этом зале, чтобы поговорить о морском праве и о том, что мы можем сделать с ним вместе с другими.\n\nБлагодарю за внимание.\n";

    private static readonly Transcript Statement = Transcript.Parse("""
        ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО РЕСПУБЛИКИ ФРИДОНИЯ
        ПРИ ОРГАНИЗАЦИИ ОБЪЕДИНЕННЫХ НАЦИЙ

        ВЫСТУПЛЕНИЕ

        Министра иностранных дел Республики Фридония
        г-на Ивана ПЕТРОВА
        на общеполитической дискуссии пятой сессии Ассамблеи

        г. Нью-Йорк, 4 июня 2018 года

        Уважаемый господин Председатель,
        Ваши Превосходительства,
        Дамы и господа!

        """ + Body);

    [Fact]
    public void The_header_is_read_by_Russian_words()
    {
        Assert.Equal((Genre.Statement, "ru"), (Statement.Genre, Statement.Language));
        Assert.Equal("Постоянное Представительство Республики Фридония при Организации Объединенных Наций", Statement.Header.Organization?.Value);
        Assert.Equal(SpeechKind.Speech, Statement.Header.Kind?.Value);
        Assert.Equal(("2018-06-04", "Нью-Йорк"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal("общеполитической дискуссии пятой сессии Ассамблеи", Statement.Header.Occasion?.Value);
        Assert.Empty(Statement.Diagnostics);
    }

    [Fact]
    public void Name_and_title_stand_as_printed_in_the_genitive()
    {
        Assert.Equal("Ивана Петрова", Statement.Speaker?.Name);
        Assert.Equal(["г-на"], Statement.Speaker!.Honorifics);
        Assert.Equal(["Министра иностранных дел Республики Фридония"], Statement.Speaker.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Salutation_and_closing_are_Russian_formulas()
    {
        Assert.Equal(["Уважаемый господин Председатель", "Ваши Превосходительства", "Дамы и господа"], Statement.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("Председатель", Statement.Salutation!.Addressees[0].Title);
        Assert.Equal("Благодарю за внимание.", Statement.Closing?.Text);
        Assert.Single(Statement.Body);
    }

    [Theory]
    [InlineData("Выступление Министра обороны Республики Фридония А.Б.Петрова на пятой сессии Ассамблеи", "А.Б.Петрова", "Министра обороны Республики Фридония")]
    [InlineData("Выступление Президента А. Б. Петрова", "А. Б. Петрова", "Президента")]
    [InlineData("Выступление Постоянного представителя Фридонии при ООН\nА.Б.Петрова", "А.Б.Петрова", "Постоянного представителя Фридонии при ООН")]
    [InlineData("Заявление Министра иностранных дел Ивана Петрова в ходе заседания Совета", "Ивана Петрова", "Министра иностранных дел")]
    [InlineData("Речь Его Превосходительства г-на Ивана Петрова, Председателя Совета министров", "Ивана Петрова", "Председателя Совета министров")]
    public void Initials_or_the_end_of_the_field_show_where_the_name_begins(string header, string name, string title)
    {
        var speaker = Read(header).Speaker;

        Assert.Equal(name, speaker?.Name);
        Assert.Equal([title], speaker!.Titles.Select(t => t.Value));
    }

    [Theory]
    [InlineData("Выступление Президента Фридонии")]
    [InlineData("Выступление Президента Республики Фридония Ивана Петрова")]
    [InlineData("Выступление Президента Фридонии Петрова")]
    [InlineData("Выступление делегации Фридонии")]
    public void What_may_be_a_State_is_no_name(string header) => Assert.Null(Read(header).Speaker?.Name);

    [Theory]
    [InlineData("Генеральный секретарь", "Анна Росси")]
    [InlineData("Министр рек", null)]
    public void A_name_below_the_title_has_the_office_of_the_title(string office, string? name)
    {
        var speaker = Read($"Нью-Йорк\n\n4 июня 2018 года\n\nВыступление Генерального секретаря в Совете Безопасности по вопросу о реках\n\nАнна Росси, {office}").Speaker;

        Assert.Equal(name, speaker?.Name);
        Assert.Equal(name is null ? "Генерального секретаря" : office, Assert.Single(speaker!.Titles).Value);
    }

    [Fact]
    public void The_letterhead_goes_on_over_its_lines() => Assert.Equal(
        "Постоянное Представительство Республики Казахстан при ООН",
        Read("ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО\nРЕСПУБЛИКИ КАЗАХСТАН\nПРИ ООН\n\nЗаявление\nПостоянного представителя Республики Казахстан при ООН\nПосла А. Петрова").Header.Organization?.Value);

    private static Transcript Read(string header) => Transcript.Parse(header + "\n\nГосподин Председатель,\n\n" + Body);
}
