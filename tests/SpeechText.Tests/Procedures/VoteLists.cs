using SpeechText.Fields.Votes;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Tests.Procedures;

public class VoteLists
{
    private static readonly Lexicon English = Lexicons.For("en")!;

    [Fact]
    public void Lists_are_told_apart_and_each_name_stays_whole()
    {
        const string Text = "In favour:\nBosnia and Herzegovina, Chile, United Kingdom of\nGreat Britain and Northern Ireland and Venezuela (Bolivarian Republic of)\n\nAgainst:\nNone\n\nAbstaining:\nChina\n\nThe President: There were";

        var ballot = BallotReader.Read(Text, [new Extent(0, Text.Length)], English);

        Assert.NotNull(ballot);
        Assert.Equal(["BIH", "CHL", "GBR", "VEN"], ballot.InFavour.Select(v => v.Code));
        Assert.Empty(ballot.Against);
        Assert.Equal(["CHN"], ballot.Abstaining.Select(v => v.Code));
        Assert.EndsWith("China", Text[..ballot.Extent.End], StringComparison.Ordinal);
    }

    [Fact]
    public void On_one_line_the_lists_end_where_the_names_do()
    {
        const string Text = "In favour: Chile, Peru Against: None Abstaining: Chad, Mali I thank the members.";

        var ballot = BallotReader.Read(Text, [new Extent(0, Text.Length)], English);

        Assert.NotNull(ballot);
        Assert.Equal(["CHL", "PER"], ballot.InFavour.Select(v => v.Code));
        Assert.Equal(["TCD", "MLI"], ballot.Abstaining.Select(v => v.Code));
        Assert.EndsWith("Mali", Text[..ballot.Extent.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Votent pour : Chili, Pérou", "fr")]
    [InlineData("Votos a favor: Chile, Perú", "es")]
    [InlineData("Голосовали за: Чили, Перу", "ru")]
    [InlineData("赞成：智利、秘鲁", "zh")]
    public void The_labels_are_of_the_language(string text, string language)
    {
        var ballot = BallotReader.Read(text, [new Extent(0, text.Length)], Lexicons.For(language)!);

        Assert.NotNull(ballot);
        Assert.Equal(["CHL", "PER"], ballot.InFavour.Select(v => v.Code));
    }

    [Theory]
    [InlineData("In favour of peace we all are, Chile and Peru.")]
    [InlineData("Against: the wind of change blows.")]
    public void What_lists_no_states_is_no_vote(string text) => Assert.Null(BallotReader.Read(text, [new Extent(0, text.Length)], English));

    [Theory]
    [InlineData("The draft resolution received 14 votes in favour, none against and 1 abstention.", "en", 14, 0, 1)]
    [InlineData("There were 15 votes in favour.", "en", 15, 0, 0)]
    [InlineData("There were 13 votes in favour, 1 vote against and l abstention.", "en", 13, 1, 1)]
    [InlineData("Le projet de résolution a recueilli 13 voix pour, une voix contre et une abstention.", "fr", 13, 1, 1)]
    [InlineData("Ha habido 14 votos a favor, ninguno en contra y una abstención.", "es", 14, 0, 1)]
    [InlineData("Draft resolution A/86/L.1 was adopted by 153 votes to 2, with 12 abstentions (resolution 86/30).", "en", 153, 2, 12)]
    [InlineData("The amendment was rejected by 3 votes to 7, with no abstentions.", "en", 3, 7, 0)]
    [InlineData("The result of the voting is as follows: in favour: 13; against: none; abstaining: 2.", "en", 13, 0, 2)]
    [InlineData("Le projet de résolution est adopté par 13 voix contre zéro, avec 2 abstentions.", "fr", 13, 0, 2)]
    [InlineData("Par 153 voix contre 2, avec 12 abstentions, le projet de résolution est adopté.", "fr", 153, 2, 12)]
    [InlineData("Por 13 votos a favor, ninguno en contra y 2 abstenciones, queda aprobado el proyecto de resolución.", "es", 13, 0, 2)]
    [InlineData("Por 153 votos contra 2 y 12 abstenciones, queda aprobado el proyecto de resolución.", "es", 153, 2, 12)]
    [InlineData("Проект резолюции принимается 153 голосами против 2 при 12 воздержавшихся.", "ru", 153, 2, 12)]
    [InlineData("Проект резолюции получает 13 голосов при 2 воздержавшихся, причем никто не голосовал против.", "ru", 13, 0, 2)]
    [InlineData("Подано 12 голосов за, 1 голос против при 2 воздержавшихся.", "ru", 12, 1, 2)]
    [InlineData("Результаты голосования: за — 13, против — 1, воздержался — 1.", "ru", 13, 1, 1)]
    [InlineData("表决结果如下：13票赞成、0票反对、2票弃权。", "zh", 13, 0, 2)]
    [InlineData("决议草案以153票对2票、12票弃权获得通过。", "zh", 153, 2, 12)]
    [InlineData("赞成票13票，反对票零票，弃权票2票。", "zh", 13, 0, 2)]
    [InlineData("اعتمد مشروع القرار بأغلبية 153 صوتا مقابل صوتين، مع امتناع 12 عضوا عن التصويت.", "ar", 153, 2, 12)]
    [InlineData("حصل مشروع القرار على 13 صوتا مؤيدا وصوت واحد معارض، وامتنع عضوان عن التصويت.", "ar", 13, 1, 2)]
    [InlineData("حصل مشروع القرار على 13 صوتا، مع امتناع عضوين عن التصويت.", "ar", 13, 0, 2)]
    public void The_result_is_read_as_announced(string sentence, string language, int inFavour, int against, int abstaining) =>
        Assert.Equal(new VoteCounts(inFavour, against, abstaining), CountReader.Read(sentence, Lexicons.For(language)!));

    [Theory]
    [InlineData("My delegation spoke in favour of 3 proposals.")]
    [InlineData("I call upon the 15 members to take their seats.")]
    [InlineData("Resolution 2/15 was adopted in 1947, against all hopes.")]
    public void What_announces_no_result_has_none(string sentence) =>
        Assert.Null(CountReader.Read(sentence, English));
}
