using SpeechText.Fields.Votes;
using SpeechText.Languages;

namespace SpeechText.Tests.Procedures;

public class VoteLists
{
    private static readonly Lexicon English = Lexicons.For("en")!;

    [Fact]
    public void Lists_are_told_apart_and_each_name_stays_whole()
    {
        const string Text = "In favour:\nBosnia and Herzegovina, Chile, United Kingdom of\nGreat Britain and Northern Ireland and Venezuela (Bolivarian Republic of)\n\nAgainst:\nNone\n\nAbstaining:\nChina\n\nThe President: There were";

        var ballot = BallotReader.Read(Text, 0, Text.Length, English);

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

        var ballot = BallotReader.Read(Text, 0, Text.Length, English);

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
        var ballot = BallotReader.Read(text, 0, text.Length, Lexicons.For(language)!);

        Assert.NotNull(ballot);
        Assert.Equal(["CHL", "PER"], ballot.InFavour.Select(v => v.Code));
    }

    [Theory]
    [InlineData("In favour of peace we all are, Chile and Peru.")]
    [InlineData("Against: the wind of change blows.")]
    public void What_lists_no_states_is_no_vote(string text) => Assert.Null(BallotReader.Read(text, 0, text.Length, English));

    [Theory]
    [InlineData("The draft resolution received 14 votes in favour, none against and 1 abstention.", "en", 14, 0, 1)]
    [InlineData("There were 15 votes in favour.", "en", 15, 0, 0)]
    [InlineData("There were 13 votes in favour, 1 vote against and l abstention.", "en", 13, 1, 1)]
    [InlineData("Le projet de résolution a recueilli 13 voix pour, une voix contre et une abstention.", "fr", 13, 1, 1)]
    [InlineData("Ha habido 14 votos a favor, ninguno en contra y una abstención.", "es", 14, 0, 1)]
    public void The_result_is_read_as_announced(string sentence, string language, int inFavour, int against, int abstaining) =>
        Assert.Equal(new VoteCounts(inFavour, against, abstaining), CountReader.Read(sentence, Lexicons.For(language)!.Votes));

    [Fact]
    public void What_announces_no_result_has_none() =>
        Assert.Null(CountReader.Read("My delegation spoke in favour of 3 proposals.", English.Votes));
}
