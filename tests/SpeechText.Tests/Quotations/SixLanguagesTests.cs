namespace SpeechText.Tests.Quotations;

public sealed class SixLanguagesTests
{
    private const string French = "Le Secrétaire général de l’ONU, Otto Brandt, a parlé mardi.\n\n";
    private const string Spanish = "El Secretario General de la ONU, Otto Brandt, habló el martes.\n\n";
    private const string Russian = "Об этом заявил Генеральный секретарь ООН Отто Брандт.\n\n";
    private const string Chinese = "联合国秘书长布兰特说：“水井已经干涸了，我们必须行动。”\n\n";
    private const string Arabic = "وقال الأمين العام للأمم المتحدة أوتو برانت: \"الآبار فارغة تماما ولا أحد يأتي\".\n\n";

    [Theory]
    [InlineData("« Nous restons », a déclaré M. Brandt.")]
    [InlineData("« Nous restons », a déclaré, ce matin, le Secrétaire général.")]
    [InlineData("« Nous restons », a dit le chef de l’ONU.")]
    [InlineData("Selon Otto Brandt, « Nous restons ».")]
    [InlineData("« Nous restons », selon M. Brandt.")]
    [InlineData("Otto Brandt a affirmé : « Nous restons »")]
    public void French_attribution_may_be_inverted_or_follow_a_word(string story) => Assert.Equal(["Otto Brandt: Nous restons"], Quoting.Said(French + story, "fr"));

    [Fact]
    public void A_French_pronoun_hangs_on_its_verb()
    {
        var said = Quoting.Said(French + "« Nous restons », a déclaré M. Brandt. « Ils partent », a-t-il ajouté. « C’est fini », dit-il.", "fr");

        Assert.Equal(["Otto Brandt: Nous restons", "Otto Brandt: Ils partent", "Otto Brandt: C’est fini"], said);
    }

    [Theory]
    [InlineData("“Nos quedamos”, dijo Brandt.")]
    [InlineData("“Nos quedamos”, señaló el Secretario General.")]
    [InlineData("“Nos quedamos”, ha dicho el jefe de la ONU.")]
    [InlineData("Según Otto Brandt, “Nos quedamos”.")]
    [InlineData("El Secretario General afirmó que “Nos quedamos”.")]
    public void Spanish_attribution_follows_or_comes_before(string story) => Assert.Equal(["Otto Brandt: Nos quedamos"], Quoting.Said(Spanish + story, "es"));

    [Fact]
    public void A_Spanish_verb_without_a_subject_goes_on_with_the_last() =>
        Assert.Equal(["Otto Brandt: Nos quedamos", "Otto Brandt: nadie vendrá"], Quoting.Said(Spanish + "“Nos quedamos”, dijo Brandt. Añadió que “nadie vendrá”.", "es"));

    [Theory]
    [InlineData("«Мы остаемся», - заявил Брандт.")]
    [InlineData("«Мы остаемся», — подчеркнул он.")]
    [InlineData("«Мы остаемся», - сказал глава ООН.")]
    [InlineData("Отто Брандт отметил: «Мы остаемся».")]
    [InlineData("По словам Отто Брандта, «Мы остаемся».")]
    public void Russian_names_are_the_same_in_every_case(string story) => Assert.Equal(["Отто Брандт: Мы остаемся"], Quoting.Said(Russian + story, "ru"));

    [Theory]
    [InlineData("По словам Отто Брандта, «мы остаемся у своих колодцев».")]
    [InlineData("Письмо Отто Брандта прочли вслух. По его словам, «мы остаемся у своих колодцев».")]
    public void A_Russian_name_that_is_never_a_subject_is_not_printed_in_a_wrong_form(string story)
    {
        var read = Quoting.Read(story, "ru");

        Assert.Null(Assert.Single(read.Quotations).Speaker);
        Assert.Single(read.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
    }

    [Theory]
    [InlineData("По словам Отто Брандта, «мы остаемся». Отто Брандт сказал это в среду.")]
    [InlineData("По словам Отто Брандта, «мы остаемся». Посланник Отто Брандт вернулся в среду.")]
    public void The_form_of_a_subject_is_taken_from_wherever_it_is_printed(string story) =>
        Assert.Equal("Отто Брандт", Assert.Single(Quoting.Read(story, "ru").Quotations).Speaker?.Name);

    [Theory]
    [InlineData("布兰特表示：“我们留在这里，不会离开。”")]
    [InlineData("他还强调，“我们留在这里，不会离开。”")]
    [InlineData("“我们留在这里，不会离开。”布兰特说。")]
    [InlineData("秘书长在会上指出：“我们留在这里，不会离开。”")]
    public void Chinese_subjects_stand_before_their_verb(string story) => Assert.Equal("布兰特: 我们留在这里，不会离开。", Quoting.Said(Chinese + story, "zh")[^1]);

    [Theory]
    [InlineData("布兰特指出，去年以来，谷地的水井“在许多地方干涸”。", "布兰特: 在许多地方干涸")]
    [InlineData("布兰特警告称，谷地“无路可走”。", "布兰特: 无路可走")]
    public void A_Chinese_verb_leads_to_all_of_its_sentence(string story, string said) => Assert.Equal(said, Quoting.Said(Chinese + story, "zh")[^1]);

    [Theory]
    [InlineData("布兰特出席了“维护谷地的水井与和平”的议题讨论。")]
    [InlineData("布兰特提出了“我们的果园和水井”倡议。")]
    public void A_Chinese_title_may_be_known_by_the_word_after_it(string story) => Assert.Single(Quoting.Said(Chinese + story, "zh"));

    [Fact]
    public void A_French_name_keeps_the_office_set_beside_it() =>
        Assert.Equal(["Rosa Lindt: événement majeur"], Quoting.Said("Rosa Lindt, Représentante permanente de la France, pays qui préside le Conseil, a affirmé que la réunion était un « événement majeur ».", "fr"));

    [Fact]
    public void One_Chinese_speaker_may_have_two_offices() =>
        Assert.Equal(["林特: 我们留在这里，不会离开。"], Quoting.Said("联合国副秘书长兼紧急救济协调员林特说：“我们留在这里，不会离开。”", "zh"));

    [Theory]
    [InlineData("وأعربت الوكالة عن قلقها، وقالت إن \"الأطفال يدفعون الثمن\".")]
    [InlineData("من جانبه، قال الصديق إن المطر قريب. وأضاف أن \"الأطفال يدفعون الثمن\".")]
    public void An_Arabic_verb_without_a_subject_has_that_of_its_sentence(string story) => Assert.Equal("?: الأطفال يدفعون الثمن", Quoting.Said(Arabic + story, "ar")[^1]);

    [Theory]
    [InlineData("دعا الأمين العام للأمم المتحدة أوتو برانت دول العالم إلى تقاسم المياه. وقال برانت: \"نحن باقون هنا ولن نرحل\".", "أوتو برانت")]
    [InlineData("التقى رئيس الوزراء أوتو البرانت بالمزارعين. وقال البرانت: \"نحن باقون هنا ولن نرحل\".", "أوتو البرانت")]
    [InlineData("حضر المتحدث باسم الجيش الاجتماع. وقال الجيش: \"نحن باقون هنا ولن نرحل\".", "?")]
    [InlineData("زار وفد كبير من برانت الوادي. وقال برانت: \"نحن باقون هنا ولن نرحل\".", "?")]
    public void An_Arabic_surname_is_known_where_the_name_stands_behind_an_office(string story, string name) => Assert.Equal([$"{name}: نحن باقون هنا ولن نرحل"], Quoting.Said(story, "ar"));

    [Fact]
    public void A_Spanish_title_before_a_verb_leaves_nobody_going_on() =>
        Assert.Equal("?: vive su peor momento en muchas décadas", Quoting.Said(Spanish + "“Nos quedamos aquí”, dijo Brandt.\n\nEl informe titulado “Nuestros pozos” señala que el valle “vive su peor momento en muchas décadas”.", "es")[^1]);

    [Fact]
    public void A_French_quotation_may_have_its_source_in_the_next_sentence() =>
        Assert.Equal(["Rosa Lindt: Nous restons ici pour toujours."], Quoting.Said("« Nous restons ici pour toujours. » C’est en ces termes que la docteure Rosa Lindt a décrit la vallée.", "fr"));

    [Theory]
    [InlineData("وأضاف: \"نحن باقون هنا ولن نرحل\".")]
    [InlineData("وأكد برانت أن \"نحن باقون هنا ولن نرحل\".")]
    [InlineData("وقال الأمين العام: «نحن باقون هنا ولن نرحل».")]
    [InlineData("وتابع برانت مضيفاً: «نحن باقون هنا ولن نرحل».")]
    public void Arabic_subjects_stand_after_their_verb(string story) => Assert.Equal("أوتو برانت: نحن باقون هنا ولن نرحل", Quoting.Said(Arabic + story, "ar")[^1]);

    [Theory]
    [InlineData("fr", "Le représentant de la France a jugé le texte « trop long ».", "France")]
    [InlineData("es", "El representante de Cuba calificó el texto de “muy largo”.", "Cuba")]
    [InlineData("ru", "Представитель Китая назвал текст «слишком длинным».", "Китая")]
    [InlineData("zh", "中国代表指出：“案文太长了，我们不同意。”", "中国")]
    [InlineData("ar", "وقال مندوب الصين: \"النص طويل جدا ولا نوافق عليه\".", "الصين")]
    public void Delegates_are_known_by_their_State(string language, string story, string state)
    {
        var speaker = Assert.Single(Quoting.Read(story, language).Speakers);

        Assert.Null(speaker.Name);
        Assert.Equal(state, speaker.Affiliation?.Value);
        Assert.NotNull(speaker.Affiliation?.Code);
    }

    [Theory]
    [InlineData("fr", "Le rapport intitulé « Nos vergers, notre avenir » sort jeudi.")]
    [InlineData("es", "El informe titulado “Nuestros huertos” sale el jueves.")]
    [InlineData("ru", "Доклад под названием «Наши сады» выйдет в четверг.")]
    [InlineData("zh", "题为“我们的果园和我们的未来”的报告将于星期四发布。")]
    [InlineData("ar", "وسيصدر التقرير المعنون \"بساتيننا ومستقبلنا\" يوم الخميس.")]
    public void Titles_are_no_quotations_in_any_language(string language, string story) => Assert.Empty(Quoting.Said(story, language));

    [Theory]
    [InlineData("fr", "« Aidez-nous maintenant », a lancé une agricultrice.")]
    [InlineData("es", "“Ayúdennos ahora, por favor”, gritaron los vecinos del valle.")]
    [InlineData("ru", "Сады Руритании засохли. «Помогите нам сейчас», - сказал он.")]
    [InlineData("ar", "دعا الأمين العام أوتو برانت شعوب العالم إلى \"تقاسم المياه في الوادي\".")]
    [InlineData("ar", "وقال رئيس كردفان بيير دوران: \"نحن باقون هنا ولن نرحل\".")]
    public void Who_is_not_known_is_not_named(string language, string story) =>
        Assert.All(Quoting.Read(story, language).Quotations, q => Assert.Null(q.Speaker?.Name));
}
