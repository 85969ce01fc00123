namespace SpeechText.Tests.Records;

/// <summary>Whoever presides speaks for a State from one sentence on, and presides again from another; the turn stays one.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("en", "The President: I thank Ms. Ek. I shall now make a statement in my capacity as the representative of Norway.\n\nThe wells are dry.\n\nI now resume my functions as President of the Council.\n\nThere are no more names on the list.\n\nMr. Rossi (Kuwait): We thank the Council for this.")]
    [InlineData("fr", "Le Président : Je remercie Mme Ek de son exposé. Je vais maintenant faire une déclaration en ma qualité de représentant de la Norvège.\n\nLes puits sont à sec.\n\nJe reprends mes fonctions de Président du Conseil.\n\nIl n’y a plus d’orateur inscrit.\n\nM. Rossi (Koweït) : Nous remercions le Conseil de tout cela.")]
    [InlineData("es", "El Presidente: Doy las gracias a la Sra. Ek por su exposición. Formularé ahora una declaración en mi calidad de representante de Noruega.\n\nLos pozos están secos.\n\nVuelvo a asumir ahora mis funciones como Presidente del Consejo.\n\nNo hay más oradores.\n\nSr. Rossi (Kuwait): Damos las gracias al Consejo por todo.")]
    [InlineData("ru", "Председатель: Я благодарю г-жу Эк за ее брифинг. Сейчас я выступлю с заявлением в своем качестве представителя Норвегии.\n\nКолодцы пусты.\n\nТеперь я возвращаюсь к исполнению обязанностей Председателя Совета.\n\nБольше ораторов нет.\n\nГ-н Росси (Кувейт): Мы благодарим Совет за это.")]
    [InlineData("zh", "主席（以英语发言）：我感谢埃克女士。我现在以挪威代表的身份发言。\n\n水井已经干涸。\n\n我现在恢复行使安理会主席职能。\n\n没有其他发言者了。\n\n罗西先生（科威特）：我们感谢安理会。")]
    [InlineData("ar", "الرئيس: أشكر السيدة إيك على إحاطتها. سأدلي الآن ببيان بصفتي ممثل النرويج.\n\nالآبار جافة.\n\nأستأنف الآن مهامي بصفتي رئيس المجلس.\n\nلا يوجد متكلمون آخرون.\n\nالسيد روسي (الكويت): نشكر المجلس على ذلك.")]
    public void In_six_languages(string language, string text)
    {
        var record = Turns.Of(text);
        var turn = record.Items.OfType<Speech>().First();

        Assert.Equal(language, record.Language);
        Assert.Equal(2, record.Items.OfType<Speech>().Count());
        Assert.Equal([SpeakingRole.Representative, SpeakingRole.Chair], turn.Roles.Select(r => r.Role));
        Assert.Equal("NOR", turn.Roles[0].Affiliation?.Code);
        Assert.Null(turn.Roles[1].Affiliation);
        Assert.StartsWith(turn.Paragraphs[2].Text, Read(record, turn.Roles[1]), StringComparison.Ordinal);
        Assert.EndsWith(turn.Paragraphs[1].Text, Read(record, turn.Roles[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stretch_begins_with_the_sentence_that_announces_it()
    {
        var record = Turns.Of("""
            The President: I thank Ms. Ek. I would now like to make a few remarks
            in my national capacity. The wells are dry. I resume my function as President. We go on.

            Ms. Ek (Norway): We are glad to hear all this.
            """);

        var roles = record.Items.OfType<Speech>().First().Roles;
        Assert.Equal(["I would now like to make a few remarks\nin my national capacity. The wells are dry.", "I resume my function as President. We go on."], roles.Select(r => Read(record, r).ReplaceLineEndings("\n")));
        Assert.Equal("in my national capacity", roles[0].Announcement.Text);
        Assert.Null(roles[0].Affiliation);
    }

    [Fact]
    public void In_a_national_capacity_the_State_is_that_of_the_cover()
    {
        var record = Turns.Of("""
            United Nations S/PV.9912
            Security Council
            9912th meeting
            Tuesday, 7 October 2036, 10 a.m.
            New York

            President: Mr. Rossi ........................................ (Kuwait)

            The meeting was called to order at 10.05 a.m.

            The President: I shall now make a statement in my national capacity. The wells are dry.

            Ms. Ek (Norway): We are glad to hear all this.

            The meeting rose at 1 p.m.
            """);

        Assert.Equal("KWT", Assert.Single(record.Items.OfType<Speech>().First().Roles).Affiliation?.Code);
    }

    [Theory]
    [InlineData("At the end of the meeting I shall make a statement in my national capacity.")]
    [InlineData("As I said earlier when speaking in my national capacity, the wells are dry.")]
    [InlineData("I thank her for her patience and also, in my capacity as the representative of Kuwait, for her friendship.")]
    [InlineData("I now resume my functions as President.")]
    public void What_is_to_come_or_was_or_is_said_in_passing_changes_nothing(string sentence)
    {
        var record = Turns.Of($"The President: {sentence}\n\nWe go on with our work.\n\nMs. Ek (Norway): We are glad to hear all this.");

        Assert.Empty(record.Items.OfType<Speech>().First().Roles);
    }

    [Fact]
    public void Delegates_have_one_role_throughout()
    {
        var record = Turns.Of("""
            The President: I give the floor to Ms. Ek.

            Ms. Ek (Norway): I shall now speak in my national capacity. The wells are dry.
            """);

        Assert.All(record.Items.OfType<Speech>(), s => Assert.Empty(s.Roles));
    }

    private static string Read(Transcript record, RoleStretch role) => record.Source.Text![role.Span.Start..role.Span.End];
}
