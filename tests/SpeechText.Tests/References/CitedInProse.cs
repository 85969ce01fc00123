namespace SpeechText.Tests.References;

public sealed class CitedInProse
{
    [Theory]
    [InlineData("resolution 1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("resolutions 1970 (2011) and 1973 (2011)", "S/RES/1970 (2011)", "S/RES/1973 (2011)")]
    [InlineData("resolutions 2139 (2014), 2165 (2014) and 2191 (2014)", "S/RES/2139 (2014)", "S/RES/2165 (2014)", "S/RES/2191 (2014)")]
    [InlineData("resolution 2202 A (XXI)", "A/RES/2202 A (XXI)")]
    [InlineData("resolution 13(I)", "A/RES/13 (I)")]
    [InlineData("resolution 32/40 B", "A/RES/32/40 B")]
    [InlineData("resolution 78/27", "A/RES/78/27")]
    [InlineData("resolution ES-11/1", "A/RES/ES-11/1")]
    [InlineData("General Assembly resolution 5/14", "A/RES/5/14")]
    [InlineData("Human Rights Council resolution 46/7", "A/HRC/RES/46/7")]
    [InlineData("Economic and Social Council resolution 1996/31", "E/RES/1996/31")]
    [InlineData("Economic and Social Council resolution 1503 (XLVIII)", "E/RES/1503 (XLVIII)")]
    [InlineData("UNEA Resolution 5/14", "UNEP/EA.5/Res.14")]
    [InlineData("Council resolution 2334 (2016)", "S/RES/2334 (2016)")]
    [InlineData("General Assembly decision 78/501", "A/DEC/78/501")]
    [InlineData("the Agenda (resolution 70/1)", "A/RES/70/1")]
    [InlineData("how the Human Rights Council, in its resolution 46/7", "A/HRC/RES/46/7")]
    [InlineData("that the Human Rights Council adopted resolution S-30/1", "A/HRC/RES/S-30/1")]
    [InlineData("that the Economic and Social Council, by its resolution 2023/34 and decision 2024/331", "E/RES/2023/34", "E/DEC/2024/331")]
    [InlineData("resolutions 58/87 of 9 December 2003 and 59/283 of 13 April 2005", "A/RES/58/87", "A/RES/59/283")]
    [InlineData("how in its resolution 51/29, the Human Rights Council met", "A/HRC/RES/51/29")]
    [InlineData("that in its resolution 2006/46, the Economic and Social Council met", "E/RES/2006/46")]
    [InlineData("the New Agenda in resolution 71/256", "A/RES/71/256")]
    [InlineData("Security Council resolution 955 of 8 November 1994", "S/RES/955 (1994)")]
    public void The_form_of_the_number_and_the_organ_settle_the_symbol(string words, params string[] symbols) =>
        Assert.Equal(symbols, Citing.SymbolsOf($"It recalled {words}, and welcomed it."));

    [Theory]
    [InlineData("resolution 1701")]
    [InlineData("UNSCR 1593")]
    [InlineData("Security Council resolution 1701")]
    [InlineData("resolution 1701 of the Security Council")]
    [InlineData("the Security Council’s resolution 1701")]
    [InlineData("Council resolution 46/7")]
    [InlineData("resolution 5/14")]
    [InlineData("IAEA resolution 67/12")]
    [InlineData("resolution 12/2016")]
    [InlineData("that the Commission on Rivers adopted resolution 67/1")]
    [InlineData("how the Human Rights Council met in the week of resolution 46/7")]
    public void Where_they_do_not_there_is_no_symbol(string words)
    {
        var transcript = Citing.Read($"It recalled {words}, and welcomed it.", "en");

        Assert.Null(Assert.Single(transcript.References).Symbol);
        Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.ReferenceNotSettled);
    }

    [Theory]
    [InlineData("Resolution 1701 (2006) stands. We back resolution 1701", "S/RES/1701 (2006)", "S/RES/1701 (2006)")]
    [InlineData("UNSCR 1593 was the first. Resolution 1593 (2005) stands", "S/RES/1593 (2005)", "S/RES/1593 (2005)")]
    [InlineData("We back Security Council resolution 1701, that is, S/RES/1701 (2006)", "S/RES/1701 (2006)", "S/RES/1701 (2006)")]
    [InlineData("Resolution 181 (II) stands. We back resolution 181", "A/RES/181 (II)", "A/RES/181 (II)")]
    [InlineData("Resolution 181 (II) and resolution 181 (1963) stand. We back resolution 181", "A/RES/181 (II)", "S/RES/181 (1963)", "Resolution")]
    [InlineData("Resolution 1701 (2006) stands. We back ILO resolution 1701", "S/RES/1701 (2006)", "Resolution")]
    public void A_fuller_form_of_the_same_number_settles_it(string words, params string[] symbols) =>
        Assert.Equal(symbols, Citing.SymbolsOf($"{words}, as ever."));

    [Fact]
    public void Resolutions_that_no_organ_is_named_for_are_as_many_as_are_printed() =>
        Assert.Equal(["Resolution: resolutions 242", "Resolution: 338"], Citing.Of("Under resolutions 242 and 338 it must withdraw."));

    [Fact]
    public void A_misprinted_year_stands_and_is_doubted()
    {
        var transcript = Citing.Read("It recalled resolution 2216 (2215).", "en");

        Assert.Equal("S/RES/2216 (2215)", Assert.Single(transcript.References).Symbol);
        Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.ImpossibleYear);
    }

    [Theory]
    [InlineData("resolution 1325 (1950)")]
    [InlineData("resolution 242 (1997)")]
    [InlineData("S/RES/2231 (2005)")]
    public void A_year_that_the_Council_had_not_come_to_by_that_number_is_doubted(string words) =>
        Assert.Single(Citing.Read($"It recalled {words}.", "en").Diagnostics, d => d.Id == DiagnosticId.ImpossibleYear);

    [Theory]
    [InlineData("resolution 1325 (2000)")]
    [InlineData("resolution 242 (1967)")]
    [InlineData("resolution 82 (1950)")]
    [InlineData("resolution 2231 (2015)")]
    [InlineData("resolution 3500 (2041)")]
    public void Any_other_year_is_not(string words) =>
        Assert.DoesNotContain(Citing.Read($"It recalled {words}.", "en").Diagnostics, d => d.Id == DiagnosticId.ImpossibleYear);

    [Theory]
    [InlineData("fr", "Dans sa résolution 1325 (2000), le Conseil", "S/RES/1325 (2000)")]
    [InlineData("fr", "la résolution 1701 du Conseil de sécurité", "Resolution")]
    [InlineData("fr", "les résolutions 1970 (2011) et 1973 (2011)", "S/RES/1970 (2011)", "S/RES/1973 (2011)")]
    [InlineData("fr", "la résolution 46/7 du Conseil des droits de l’homme", "A/HRC/RES/46/7")]
    [InlineData("es", "la Resolución 2719(2023) y la resolución 78/27", "S/RES/2719 (2023)", "A/RES/78/27")]
    [InlineData("es", "la resolución 1701 del Consejo de Seguridad", "Resolution")]
    [InlineData("ru", "в резолюции 1325 (2000) Совета Безопасности", "S/RES/1325 (2000)")]
    [InlineData("ru", "резолюция Генеральной Ассамблеи 78/27", "A/RES/78/27")]
    [InlineData("ru", "резолюция № 1701 СБ ООН", "Resolution")]
    [InlineData("zh", "安全理事会第1325（2000）号决议", "S/RES/1325 (2000)")]
    [InlineData("zh", "大会第78/27号决议和第2202 A（XXI）号决议", "A/RES/78/27", "A/RES/2202 A (XXI)")]
    [InlineData("zh", "安理会第1701号决议", "Resolution")]
    [InlineData("ar", "القرار 1325 (2000) الصادر عن مجلس الأمن", "S/RES/1325 (2000)")]
    [InlineData("ar", "قرار مجلس الأمن رقم 1701", "Resolution")]
    [InlineData("ar", "القرارين 1970 (2011) و1973 (2011)", "S/RES/1970 (2011)", "S/RES/1973 (2011)")]
    [InlineData("ar", "قرار الجمعية العامة 78/27", "A/RES/78/27")]
    [InlineData("ar", "القرار ١٣٢٥ (٢٠٠٠)", "S/RES/1325 (2000)")]
    [InlineData("fr", "résolution 2254 (2015) du Conseil de sécurité", "S/RES/2254 (2015)")]
    [InlineData("ru", "резолюций 1325 (2000), 1820 (2008) и 1888 (2009)", "S/RES/1325 (2000)", "S/RES/1820 (2008)", "S/RES/1888 (2009)")]
    [InlineData("zh", "我们支持大会第78/519号决定", "A/DEC/78/519")]
    [InlineData("zh", "我们回顾人权理事会第46/7号决议和安理会通过的第1701号决议", "A/HRC/RES/46/7", "Resolution")]
    [InlineData("ar", "مقرر الجمعية العامة 78/519", "A/DEC/78/519")]
    [InlineData("ar", "قرار الجمعية العامة 1514 (د-15)", "A/RES/1514 (XV)")]
    [InlineData("fr", "Le Conseil des droits de l’homme a, dans sa résolution 55/7, demandé", "A/HRC/RES/55/7")]
    [InlineData("es", "El Consejo de Derechos Humanos aprobó la resolución 57/36", "A/HRC/RES/57/36")]
    [InlineData("es", "sus resoluciones 41/128, de 4 de diciembre de 1986, y 70/1", "A/RES/41/128", "A/RES/70/1")]
    [InlineData("ru", "Совет по правам человека принял резолюцию 54/23", "A/HRC/RES/54/23")]
    [InlineData("ru", "резолюциям 46/182 от 19 декабря 1991 года и 71/127", "A/RES/46/182", "A/RES/71/127")]
    public void Six_languages_cite_alike(string language, string sentence, params string[] symbols) =>
        Assert.Equal(symbols, Citing.SymbolsOf(sentence, language));

    [Theory]
    [InlineData("en", "under Article 51 of the Charter, every", "Article 51 of the Charter")]
    [InlineData("en", "Article 2, paragraph 4, of the Charter of the United Nations says", "Article 2, paragraph 4, of the Charter of the United Nations")]
    [InlineData("en", "Article 2 (4) of the UN Charter", "Article 2 (4) of the UN Charter")]
    [InlineData("en", "articles 5 and 8 bis of the Rome Statute.", "articles 5 and 8 bis of the Rome Statute")]
    [InlineData("en", "article 13 of the International Covenant on Civil and Political Rights and", "article 13 of the International Covenant on Civil and Political Rights")]
    [InlineData("en", "acting under Chapter VII of the Charter, decides", "Chapter VII of the Charter")]
    [InlineData("en", "as Article VI of the Nuclear Weapons Treaty demands", "Article VI of the Nuclear Weapons Treaty")]
    [InlineData("en", "recalling paragraph 4 of Article 2 of the Charter, we", "paragraph 4 of Article 2 of the Charter")]
    [InlineData("en", "under Articles 41 and 42 of Chapter VII of the Charter.", "Articles 41 and 42 of Chapter VII of the Charter")]
    [InlineData("en", "Article 99 of our Charter", "Article 99 of our Charter")]
    [InlineData("en", "under article 31, paragraph 3 (c), of the Vienna Convention on the Law of Treaties.", "article 31, paragraph 3 (c), of the Vienna Convention on the Law of Treaties")]
    [InlineData("en", "article 121 (3) of UNCLOS", "article 121 (3) of UNCLOS")]
    [InlineData("en", "Part XI of the Convention on the Law of the Sea", "Part XI of the Convention on the Law of the Sea")]
    [InlineData("fr", "le paragraphe 4 de l’Article 2 de la Charte", "paragraphe 4 de l’Article 2 de la Charte")]
    [InlineData("es", "el Artículo 2.4 de la Carta", "Artículo 2.4 de la Carta")]
    [InlineData("ru", "пункта 4 статьи 2 Устава ООН", "пункта 4 статьи 2 Устава ООН")]
    [InlineData("ru", "статья 33 Венской конвенции о праве международных договоров", "статья 33 Венской конвенции")]
    [InlineData("ar", "الفقرة 4 من المادة 2 من ميثاق الأمم المتحدة", "الفقرة 4 من المادة 2 من ميثاق الأمم المتحدة")]
    [InlineData("zh", "根据《联合国宪章》第五十一条，", "《联合国宪章》第五十一条")]
    [InlineData("zh", "根据宪章第七章，", "宪章第七章")]
    [InlineData("zh", "《罗马规约》第8条", "《罗马规约》第8条")]
    [InlineData("en", "The Charter is plain. Article 51 allows no more.", "Article 51")]
    [InlineData("fr", "en vertu du Chapitre VII de la Charte", "Chapitre VII de la Charte")]
    [InlineData("es", "en virtud del Capítulo VII de la Carta", "Capítulo VII de la Carta")]
    [InlineData("ru", "на основании главы VII Устава ООН", "главы VII Устава ООН")]
    [InlineData("ar", "بموجب الفصل السابع من الميثاق", "الفصل السابع من الميثاق")]
    [InlineData("fr", "l’article 51 de la Charte des Nations Unies", "article 51 de la Charte des Nations Unies")]
    [InlineData("es", "el Artículo 51 de la Carta", "Artículo 51 de la Carta")]
    [InlineData("ru", "в статье 51 Устава ООН", "статье 51 Устава ООН")]
    [InlineData("ar", "المادة 51 من ميثاق الأمم المتحدة", "المادة 51 من ميثاق الأمم المتحدة")]
    public void An_article_of_a_treaty_is_cited_with_its_treaty(string language, string sentence, string text) =>
        Assert.Equal([$"Treaty: {text}"], Citing.Of(sentence, language));

    [Theory]
    [InlineData("an article 3 pages long")]
    [InlineData("Chapter VII of the report")]
    [InlineData("The Charter is plain. Article 51 of our constitution is not")]
    [InlineData("The Charter is plain, but so is the Ruritania Protocol. Article 12 says more")]
    [InlineData("The Charter is plain. So it stands. Much else is in doubt. Article 12 says more")]
    [InlineData("article 4 of our constitution")]
    [InlineData("section 5 of Law 12/2006 and article 7 of the Constitution")]
    [InlineData("part I of the report, chapter V of the book")]
    [InlineData("a resolution of 12 pages")]
    [InlineData("the decision 3 years ago")]
    [InlineData("New Year resolutions for 2024")]
    public void Words_before_a_number_may_cite_nothing(string sentence) => Assert.Empty(Citing.Of(sentence));
}
