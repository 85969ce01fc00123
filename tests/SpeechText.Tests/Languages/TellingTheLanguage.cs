using SpeechText.Languages;

namespace SpeechText.Tests.Languages;

public sealed class TellingTheLanguage
{
    [Theory]
    [InlineData("en", "We meet at a time when the trust between nations is thin and the work before us is long.")]
    [InlineData("fr", "Tous les êtres humains naissent libres et égaux en dignité et en droits, et doivent agir les uns envers les autres.")]
    [InlineData("es", "Todos los seres humanos nacen libres e iguales en dignidad y derechos, dotados como están de razón y conciencia.")]
    [InlineData("ru", "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью.")]
    [InlineData("ru", "Г-н Росси (Фридония) говорит, что делегация Фридонии поддерживает проект резолюции A/C.6/50/L.10 с поправками, внесенными Норвегией, Данией, Швецией.")]
    [InlineData("zh", "主席先生，我们今天在联合国讨论和平与安全问题。")]
    [InlineData("ar", "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق.")]
    [InlineData("pt", "Todos os seres humanos nascem livres e iguais em dignidade e em direitos e devem agir uns para com os outros.")]
    [InlineData("it", "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza.")]
    [InlineData("de", "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt.")]
    [InlineData("fr", "Je vous remercie.")]
    [InlineData("en", "Thank you.")]
    public void A_text_in_one_of_the_languages_known_is_told(string language, string text) =>
        Assert.Equal(language, LanguageFinder.Find(text)?.Language);

    [Theory]
    [InlineData("Polish", "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem.")]
    [InlineData("Latin", "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui Celtae appellantur.")]
    [InlineData("Catalan", "Tots els éssers humans neixen lliures i iguals en dignitat i en drets. Són dotats de raó i de consciència.")]
    [InlineData("Ukrainian", "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю.")]
    [InlineData("Bulgarian", "Мирът в света е отговорност, която не можем да оставим на другите, и затова на нас ни трябва търпение, труд и съгласие.")]
    [InlineData("Serbian", "Сва људска бића рађају се слободна и једнака у достојанству и правима. Она су обдарена разумом и свешћу.")]
    [InlineData("Persian", "تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان هستند.")]
    [InlineData("Japanese", "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。")]
    [InlineData("Korean", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.")]
    [InlineData("gibberish", "xq zzt brrk qwe lkjh poi mnb vcx zaq plm okn ijb uhv ygc")]
    [InlineData("numbers", "12 345 6789 1,000 2/24 23-14067")]
    [InlineData("nothing", "")]
    public void Any_other_text_is_of_no_language_known(string kind, string text)
    {
        Assert.NotEmpty(kind);
        Assert.Null(LanguageFinder.Find(text));
    }

    [Fact]
    public void A_header_in_another_language_does_not_tell_that_of_the_text()
    {
        var header = "STATEMENT by the Head of the Delegation to the General Assembly of the United Nations at its session\n\n";
        var body = string.Concat(Enumerable.Repeat("Nous devons agir avec les peuples du monde, et pour eux. ", 30));
        Assert.Equal("fr", LanguageFinder.Find(header + body)?.Language);
    }

    [Fact]
    public void A_Chinese_character_says_as_much_as_several_letters() =>
        Assert.Equal("zh", LanguageFinder.Find("Permanent Mission of Freedonia to the United Nations\n\n主席先生，我们今天在这里讨论海洋法问题，代表团对此高度重视，愿意同各方一道努力。谢谢主席先生。")?.Language);

    [Fact]
    public void Only_samples_are_read_so_a_long_text_costs_no_more_than_a_short_one()
    {
        var sample = new LanguageSample();
        sample.Read(string.Concat(Enumerable.Repeat("the end of the road ", 100_000)), 56);
        Assert.Equal(224, sample.Words);
        Assert.Equal(sample.Words * 3 / 5, sample.WordsOf(0), 4.0);
    }

    [Fact]
    public void A_word_without_end_is_not_read_to_its_end()
    {
        var sample = new LanguageSample();
        sample.Read(new string('a', 1_000_000), 56);
        Assert.True(sample.AllLetters < 10_000);
    }

    [Theory]
    [InlineData("fr-CH", "fr")]
    [InlineData("ZH", "zh")]
    [InlineData("pl", null)]
    public void A_lexicon_is_found_by_the_first_part_of_a_tag(string tag, string? language) => Assert.Equal(language, Lexicons.For(tag)?.Language);
}
