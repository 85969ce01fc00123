namespace SpeechText.Tests.Quotations;

/// <summary>Quotations within quotations: both are kept, each with its own words and its own speaker.</summary>
public sealed class NestedTests
{
    private const string Opening = "Secretary-General Otto Brandt spoke on Monday.\n\n";

    [Theory]
    [InlineData("“The Secretary-General told us ‘we must act before the rain ends’, and we did,” said Ivo Marek.", "we must act before the rain ends", "Otto Brandt")]
    [InlineData("\"The Secretary-General told us 'we must act before the rain ends', and we did,\" said Ivo Marek.", "we must act before the rain ends", "Otto Brandt")]
    [InlineData("«The Secretary-General told us “we must act before the rain ends”, and we did», said Ivo Marek.", "we must act before the rain ends", "Otto Brandt")]
    [InlineData("“As Rosa Lindt said, “we must act before the rain ends”,” noted Ivo Marek.", "we must act before the rain ends", "Rosa Lindt")]
    [InlineData("“‘We must act before the rain ends,’ Mr. Brandt told us,” said Ivo Marek.", "We must act before the rain ends,", "Otto Brandt")]
    [InlineData("“I told them, ‘go home’, and they went,” said Ivo Marek.", "go home", "Ivo Marek")]
    [InlineData("“The representative of Norway said: ‘We must act before the rain ends.’ We agree,” said Ivo Marek.", "We must act before the rain ends.", null)]
    public void A_quotation_of_a_quotation_keeps_both(string story, string words, string? name)
    {
        var read = Quoting.Read(Opening + story);

        Assert.Equal(2, read.Quotations.Count);
        var (outer, inner) = (read.Quotations[0], read.Quotations[1]);
        Assert.Equal(("Ivo Marek", words, name), (outer.Speaker?.Name, inner.Text, inner.Speaker?.Name));
        Assert.NotNull(inner.Speaker);
        Assert.True(outer.Span.Start <= inner.Span.Start && inner.Span.End <= outer.Span.End);
        Assert.True(read.Audit().IsClean);
    }

    [Fact]
    public void Who_the_inner_words_are_of_is_left_open_where_only_a_pronoun_says_so()
    {
        var read = Quoting.Read(Opening + "“She asked me, ‘Where are the wells that you promised?’ and I had no answer,” said Ivo Marek.");

        Assert.Equal("Where are the wells that you promised?", read.Quotations[1].Text);
        Assert.Null(read.Quotations[1].Speaker);
        Assert.Single(read.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
    }

    [Fact]
    public void The_pronoun_after_inner_words_is_the_one_named_within()
    {
        var read = Quoting.Read(Opening + "“Rosa Lindt told us: ‘The wells are dry.’ She added: ‘Nobody will come to help you.’ We left,” said Ivo Marek.");

        Assert.Equal(["Ivo Marek", "Rosa Lindt", null], read.Quotations.Select(q => q.Speaker?.Name).Take(2).Append(null));
        Assert.Equal("The wells are dry.", read.Quotations[1].Text);
    }

    [Theory]
    [InlineData("“They call it ‘home’ and mean it,” said Ivo Marek.")]
    [InlineData("“Our report, ‘Wells for All Who Thirst’, is out,” said Ivo Marek.")]
    [InlineData("“The growers’ wells aren’t the herders’,” said Ivo Marek.")]
    [InlineData("“Mr. Brandt said we should not use the word ‘drought’ in this hall,” said Ivo Marek.")]
    [InlineData("“It’s the so-called ‘valley of the seven dry wells’ again,” said Ivo Marek.")]
    public void Titles_and_words_at_a_distance_stay_none(string story) => Assert.Single(Quoting.Said(Opening + story));

    [Theory]
    [InlineData("fr", "Le Secrétaire général de l’ONU, Otto Brandt, a parlé mardi.\n\n« Le Secrétaire général a dit “nous devons agir avant la fin des pluies” et nous agirons », a déclaré Ivo Marek.")]
    [InlineData("fr", "Le Secrétaire général de l’ONU, Otto Brandt, a parlé mardi.\n\n« M. Brandt a dit : « nous devons agir avant la fin des pluies » et nous agirons », a déclaré Ivo Marek.")]
    [InlineData("es", "El Secretario General de la ONU, Otto Brandt, habló el martes.\n\n“El Secretario General dijo: ‘debemos actuar antes de que llueva’, y actuaremos”, señaló Ivo Marek.")]
    [InlineData("ru", "Об этом заявил Генеральный секретарь ООН Отто Брандт.\n\n«Брандт сказал: “Мы должны действовать до дождя”, и мы действуем», - заявил Иво Марек.")]
    [InlineData("zh", "联合国秘书长布兰特·奥托说：“水井已经干涸了，我们必须行动。”\n\n伊沃·马雷克说：“布兰特·奥托说：‘我们必须在雨季结束前采取行动’，我们同意他的看法。”")]
    [InlineData("ar", "وقال الأمين العام للأمم المتحدة أوتو برانت: \"الآبار فارغة تماما ولا أحد يأتي\".\n\nوقال السيد إيفو ماريك: «قال أوتو برانت: “علينا أن نتحرك قبل نهاية المطر” ونحن نوافقه الرأي».")]
    public void Six_languages_nest_alike(string language, string story)
    {
        var read = Quoting.Read(story, language);

        var (outer, inner) = (read.Quotations[^2], read.Quotations[^1]);
        Assert.Contains(inner.Text, outer.Text, StringComparison.Ordinal);
        Assert.NotEqual(outer.Speaker, inner.Speaker);
        Assert.NotNull(outer.Speaker?.Name);
        Assert.NotNull(inner.Speaker?.Name);
    }

    [Fact]
    public void Each_of_many_nested_quotations_is_kept()
    {
        var story = "“" + string.Concat(Enumerable.Repeat("Rosa Lindt said ‘we stay’. ", 20_000)) + "” said Ivo Marek.";

        var read = Quoting.Read(story);

        Assert.Equal(20_001, read.Quotations.Count);
        Assert.Empty(read.Audit().Findings);
    }
}
