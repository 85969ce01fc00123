namespace SpeechText.Tests.Quotations;

/// <summary>How stories name those who speak, in languages other than English.</summary>
public sealed class WhoSpeaksInSixLanguagesTests
{
    [Theory]
    [InlineData("es", "El director de la Agencia de los Pozos (AVP), Ivo Marek, dijo: “Nos quedamos”.", "Ivo Marek")]
    [InlineData("es", "Ivo Marek, enviado de la ONU, lo dijo con claridad: “Nos quedamos aquí y no en otra parte”.", "Ivo Marek")]
    [InlineData("es", "La viuda de Brandt, Rosa Lindt, dijo a los periodistas en Nueva York: “Nos quedamos”.", "Rosa Lindt")]
    [InlineData("es", "En Puerto Lindt, Rosa Sola, de 34 años, resume así su vida: “Nos quedamos aquí y no en otra parte”.", "Rosa Sola")]
    [InlineData("es", "Para la directora del Fondo, Rosa Lindt, el valle es “un desierto sin fin ni remedio”.", "Rosa Lindt")]
    [InlineData("fr", "« Nous restons », a averti mardi, devant le Conseil, l’Envoyé spécial, M. Ivo Marek.", "Ivo Marek")]
    [InlineData("fr", "Dans le camp de Lindt, Rosa Sola, mère de six enfants, attend. « Nous restons », confie-t-elle.", "Rosa Sola")]
    [InlineData("fr", "« Nous restons », a estimé mercredi la Représentante spéciale, Rosa Lindt.", "Rosa Lindt")]
    [InlineData("fr", "À Port Lindt, Roseline, 28 ans, vend du pain. « Nous restons », dit-elle.", "Roseline")]
    [InlineData("es", "Para Julio Marek, eso no basta. “Abren un pozo y cierran tres”, lamentó en el valle.", "Julio Marek")]
    [InlineData("es", "El delegado ruritano, Ivo Marek, lamentó “el largo silencio de la sala”.", "Ivo Marek")]
    [InlineData("es", "El presidente Ivo Marek, por su parte, convocó a los jueces y pidió “toda la ayuda del mundo”.", "Ivo Marek")]
    [InlineData("es", "El director de la agencia, el doctor Ivo Marek, dijo: “Nos quedamos”.", "Ivo Marek")]
    [InlineData("es", "“Nos quedamos”, sostuvo ante los jueces Ivo Marek, abogado de los agricultores.", "Ivo Marek")]
    [InlineData("fr", "« Nous restons », s’inquiète le représentant du Fonds, Ivo Marek.", "Ivo Marek")]
    [InlineData("fr", "Le préfet d’Aval, le commandant Ivo Marek, reconnaît : « Nous restons ».", "Ivo Marek")]
    [InlineData("fr", "Parmi les cultivateurs, Rosa, une Ruritanienne de 23 ans, attend la pluie. « Nous restons », sourit la jeune femme.", "Rosa")]
    [InlineData("ru", "Долина пуста, сообщил глава Международного агентства по водной энергии (МАВЭ) Иво Марек. «Мы остаемся», – подчеркнул он.", "Иво Марек")]
    [InlineData("ru", "Постоянный представитель Руритании при международных организациях в Линдте Иво Марек заявил: «Мы остаемся».", "Иво Марек")]
    [InlineData("fr", "La ministre ruritanienne de la Santé, Rosa Lindt, a déclaré : « Nous restons ».", "Rosa Lindt")]
    [InlineData("ru", "Один из авторов, профессор Долинского университета Иво Марек, напомнил о засухе. «Мы остаемся», – сказал он.", "Иво Марек")]
    [InlineData("es", "La representante del Programa Mundial de Alimentos, Rosa Lindt, dijo: “Nos quedamos”.", "Rosa Lindt")]
    [InlineData("fr", "Rosa, 27 ans, a quitté la vallée. « Nous restons », raconte la jeune femme.", "Rosa")]
    [InlineData("fr", "La cheffe du Bureau, Rosa Lindt, s’est dite « profondément inquiète ».", "Rosa Lindt")]
    [InlineData("fr", "Selon le Fonds des puits, la vallée est sèche. « Nous restons », a tonné son porte-parole, Ivo Marek.", "Ivo Marek")]
    [InlineData("ru", "«Колодцы пустеют», - перечислил посланник Иво Марек.", "Иво Марек")]
    [InlineData("ru", "Заместитель госсекретаря страны Иво Марек заверил: «Мы остаемся».", "Иво Марек")]
    [InlineData("ru", "Министр иностранных дел Руритании Иво аль-Марек назвал это «большой бедой долины».", "Иво аль-Марек")]
    public void A_name_goes_with_its_office(string language, string story, string name) => Assert.Equal(name, Assert.Single(Quoting.Said(story, language)).Split(':')[0]);

    [Theory]
    [InlineData("联合国秘书长谷地问题特别代表、联合国谷地援助团团长奥通娃周三在会上说，“我们留在这里，不会离开。”", "奥通娃")]
    [InlineData("水井署主任专员林特写道：“我们留在这里，不会离开。”", "林特")]
    [InlineData("常驻代表布兰特-林特说，“我们留在这里，不会离开。”", "布兰特-林特")]
    [InlineData("常驻代表布兰特要求各方“立即停火并撤出谷地”。", "布兰特")]
    [InlineData("谷地难民事务部长林特娃说，“我们留在这里，不会离开。”", "林特娃")]
    [InlineData("谷地委员会主席林特娃教授说，“我们留在这里，不会离开。”", "林特娃")]
    [InlineData("来自谷地的运动员林特娃告诉本报，水井已经干涸。“我们留在这里，不会离开，”她说。", "林特娃")]
    [InlineData("报告主要作者、经济学家林特娃指出，水井已经干涸。“我们留在这里，不会离开，”她说。", "林特娃")]
    [InlineData("“我们留在这里，不会离开，”来自谷地的摄影师林特娃说。", "林特娃")]
    [InlineData("谷地代表林特娃医生指出，水井已经干涸。她说：“我们留在这里，不会离开。”", "林特娃")]
    [InlineData("“我们留在这里，不会离开，”谷地居民林特娃告诉联合国新闻。", "林特娃")]
    [InlineData("联合国难民署周二说，“我们留在这里，不会离开。”", "联合国难民署")]
    [InlineData("谷地水井协调厅（水井厅）周二说，“我们留在这里，不会离开。”", "谷地水井协调厅")]
    public void A_Chinese_name_stands_behind_the_last_of_its_offices_and_a_body_has_its_noun_last(string story, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Said(story, "zh")).Split(':')[0]);

    [Fact]
    public void A_group_of_experts_of_a_body_is_not_the_body() =>
        Assert.Equal(["?: Долина – не пустыня"], Quoting.Said("Группа независимых экспертов ООН потребовала открыть колодцы. «Долина – не пустыня», - заявили эксперты.", "ru"));

    [Theory]
    [InlineData("es", "Rosa Lindt dijo que el valle es “un desierto”. Y añadió: “Nos quedamos”.", "Rosa Lindt: Nos quedamos")]
    [InlineData("zh", "联合国秘书长布兰特说：“我们留在这里，不会离开。”布兰特随后对记者说，水井“早已干涸”。", "布兰特: 早已干涸")]
    public void Who_spoke_goes_on(string language, string story, string said) => Assert.Equal(said, Quoting.Said(story, language)[^1]);

    [Fact]
    public void Who_is_told_of_goes_on_in_the_quotation_after_it() =>
        Assert.Equal(["布兰特: 不要再等待，不要再犹豫。"], Quoting.Said("联合国秘书长布兰特强调，谷地的水井已经干涸。“不要再等待，不要再犹豫。”", "zh"));

    [Fact]
    public void Few_words_within_a_Chinese_clause_are_a_term() => Assert.Empty(Quoting.Said("联合国秘书长布兰特表示，谷地颁布的“水井法”令人不安。", "zh"));

    [Theory]
    [InlineData("وقالت آنا روسي، مديرة الوكالة، إن \"الآبار فارغة تماما\".", "آنا روسي")]
    [InlineData("من جانبها، قالت الرئيسة التنفيذية لمنظمة آبار بلا حدود، آنا روسي: \"الآبار فارغة تماما\".", "آنا روسي")]
    [InlineData("وقال المتحدث باسم برنامج الأغذية العالمي، أوتو برانت، إن \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("وقال مندوب اليمن الدائم لدى الأمم المتحدة أوتو برانت إن \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("وقال المبعوث الخاص إلى سوريا أوتو برانت إن \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("وقال رئيس جنوب أفريقيا أوتو برانت: \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("أطلع المبعوث الخاص إلى سوريا أوتو برانت مجلس الأمن على الوضع، مؤكدا أن \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("ودعت ممثلة المملكة المتحدة آنا روسي إلى \"الإفراج الفوري عن المزارعين\".", "آنا روسي")]
    [InlineData("وقالت منظمة آبار بلا حدود إن \"الآبار فارغة تماما\".", "منظمة آبار بلا حدود")]
    [InlineData("وقالت منظمة الصحة العالمية إن \"الآبار فارغة تماما\".", "منظمة الصحة العالمية")]
    [InlineData("زار المبعوث الخاص إلى اليمن أوتو برانت الوادي. وقال السيد برانت: \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("جدد الأمين العام للأمم المتحدة، أوتو برانت، دعوته إلى الحوار. وقال برانت في بيان: \"الآبار فارغة تماما\".", "أوتو برانت")]
    [InlineData("أما المنسق الإقليمي، أوتو برانت، فقال إن \"الآبار فارغة تماما\".", "أوتو برانت")]
    public void An_Arabic_name_stands_behind_its_office_or_before_it_between_commas(string story, string name) =>
        Assert.Equal(name, Assert.Single(Quoting.Said(story, "ar")).Split(':')[0]);

    [Theory]
    [InlineData("وقالت السيدة روسي: \"نحن باقون هنا\". أم ماريك، وهي مزارعة من الوادي، قالت: \"الآبار فارغة تماما\".")]
    [InlineData("وقال رئيس كردفان أوتو برانت: \"الآبار فارغة تماما\".")]
    public void An_Arabic_name_that_cannot_be_told_from_other_words_is_not_given(string story) => Assert.Null(Quoting.Read(story, "ar").Quotations[^1].Speaker?.Name);

    [Theory]
    [InlineData("ar", "حذر المفوض العام للوكالة أوتو برانت من أن الآبار جافة في الوادي.", "الآبار جافة في الوادي")]
    [InlineData("ar", "من جانبه، أفاد مدير العمليات، أوتو برانت، بأن الآبار جافة في الوادي.", "الآبار جافة في الوادي")]
    [InlineData("zh", "联合国难民署周二表示，谷地的水井已经干涸。", "谷地的水井已经干涸")]
    public void What_a_body_or_somebody_behind_a_comma_says_is_told_too(string language, string story, string words) =>
        Assert.Equal(words, Assert.Single(Quoting.Read(story, language).Quotations).Text);

    [Theory]
    [InlineData("ru", "Посланник Иво Марек отметил, что страны «Большой двадцатки» молчат.")]
    [InlineData("ru", "Посланник Иво Марек напомнил о принципе «двух долин для двух народов».")]
    [InlineData("ar", "وقال أوتو برانت إن الآبار فارغة. ويحمل التقرير عنوان \"مئة يوم في الوادي\".")]
    public void Names_in_marks_are_no_quotations(string language, string story) => Assert.Empty(Quoting.Said(story, language));

    [Theory]
    [InlineData("الأمين العام: \"الآبار فارغة\"\n\nقال الأمين العام للأمم المتحدة أوتو برانت إن الآبار فارغة في الوادي.\n\nوقال برانت: \"نحن باقون هنا ولن نرحل\".\n\nوأضاف: \"لن نرحل من الوادي أبدا\".")]
    [InlineData("联合国秘书长：水井已干涸\n\n联合国秘书长布兰特今天表示，谷地的水井已经干涸。\n\n布兰特说：“我们留在这里，不会离开。”\n\n他说：“我们不会离开谷地，永远不会。”")]
    public void A_story_in_a_script_without_capitals_is_known_as_one(string story) => Assert.Equal(Genre.NewsArticle, Transcript.Parse(story).Genre);
}
