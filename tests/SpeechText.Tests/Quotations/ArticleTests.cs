namespace SpeechText.Tests.Quotations;

/// <summary>Whole stories in the manner of the press services, invented, one a language: every quotation and who said it.</summary>
public sealed class ArticleTests
{
    private const string French = """
        Sécheresse en Ruritanie : l’ONU appelle à agir sans attendre

        12 mars 2041 — Le Secrétaire général de l’ONU, Otto Brandt, s’est déclaré mercredi « profondément préoccupé » par la sécheresse qui frappe les vergers de Ruritanie.

        « Les puits sont vides et les familles partent. Nous ne pouvons pas détourner le regard », a déclaré M. Brandt devant l’Assemblée générale, à New York.

        Le chef de l’ONU a souligné que « chaque semaine compte » et a exhorté les bailleurs de fonds à tenir leurs promesses.

        « Il n’y a pas de solution militaire à la soif », a-t-il ajouté. « Il n’y a que des puits. »

        Dans un rapport intitulé « De l’eau pour tous les vergers », publié mardi, l’Organisation météorologique mondiale (OMM) estime que les pluies ont baissé de moitié.

        « Nous n’avons jamais mesuré de tels niveaux », a prévenu la Secrétaire générale de l’OMM, Clara Novak. Selon elle, « la prochaine saison sera pire ».

        Sur place, l’Envoyé spécial pour les lacs, Ivo Marek, a rencontré des agriculteurs. « Ils m’ont dit une chose simple : “nous resterons” », a-t-il raconté aux journalistes.

        Interrogée à son tour, une agricultrice de la vallée a lancé : « Nous n’avons plus rien à vendre. »

        « La communauté internationale, a insisté M. Marek, doit ouvrir ses portes et ses robinets. »

        Le représentant de la France a jugé la réponse « trop lente et trop faible », tandis que son homologue du Chili a plaidé pour « un pacte des puits ».

        Pour Mme Novak, « le temps des études est passé ».

        La réunion, consacrée au thème « Eau et paix », se poursuit jeudi.
        """;

    private const string Spanish = """
        La ONU pide actuar ante la sequía en Ruritania

        12 Marzo 2041

        El Secretario General de la ONU, Otto Brandt, se declaró este miércoles “profundamente preocupado” por la sequía que golpea los huertos de Ruritania.

        “Los pozos están vacíos y las familias se marchan. No podemos mirar hacia otro lado”, dijo Brandt ante la Asamblea General, en Nueva York.

        El titular de la ONU subrayó que “cada semana cuenta” e instó a los donantes a cumplir sus promesas.

        “No hay solución militar para la sed”, añadió. “Solo hay pozos.”

        En un informe titulado “Agua para todos los huertos”, la Organización Meteorológica Mundial estima que las lluvias cayeron a la mitad.

        “Nunca habíamos medido estos niveles”, advirtió la Secretaria General de la OMM, Clara Novak. Según Novak, “la próxima temporada será peor”.

        El Enviado Especial para los lagos, Ivo Marek, se reunió con agricultores. “Me dijeron una cosa sencilla: ‘nos quedaremos’”, contó a los periodistas.

        “La comunidad internacional —insistió Marek— debe abrir sus puertas y sus grifos”.

        “No nos queda nada que vender”, lamentó una agricultora del valle.

        El representante de Cuba calificó la respuesta de “demasiado lenta y demasiado débil”, mientras que la delegada de Chile abogó por “un pacto de los pozos”.

        Por su parte, el portavoz de UNICEF, Pablo Reyes, explicó que los niños “caminan tres horas por un cubo de agua”.

        La reunión, dedicada al tema “Agua y paz”, continúa el jueves.
        """;

    private const string Russian = """
        ООН призывает действовать без промедления из-за засухи в Руритании

        12 марта 2041

        Генеральный секретарь ООН Отто Брандт выразил в среду «глубокую озабоченность» в связи с засухой, от которой страдают сады Руритании.

        «Колодцы пусты, и семьи уходят. Мы не можем отводить взгляд», – заявил Брандт, выступая в Генеральной Ассамблее в Нью-Йорке.

        Глава ООН подчеркнул, что «каждая неделя на счету», и призвал доноров выполнить свои обещания.

        «У жажды нет военного решения, – добавил он. – Есть только колодцы».

        В докладе под названием «Вода для всех садов» Всемирная метеорологическая организация отмечает, что осадков стало вдвое меньше.

        «Мы никогда не измеряли таких уровней, – предупредила Генеральный секретарь ВМО Клара Новак, – и следующий сезон будет хуже».

        По словам Новак, «время исследований прошло».

        Специальный посланник по озерам Иво Марек встретился с фермерами. «Они сказали мне одну простую вещь: “мы останемся”», – рассказал он журналистам.

        «Нам больше нечего продавать», – пожаловалась жительница долины.

        Представитель Китая назвал реакцию «слишком медленной и слишком слабой», а представительница Чили выступила за «договор о колодцах».

        По мнению Марека, «международное сообщество должно открыть двери и краны».

        Заседание на тему «Вода и мир» продолжится в четверг.
        """;

    private const string Chinese = """
        联合国呼吁立即采取行动应对鲁里坦尼亚旱灾

        2041年3月12日

        联合国秘书长布兰特星期三对鲁里坦尼亚果园遭受的旱灾“深表关切”。

        布兰特在联大发言时表示：“水井已经干涸，家家户户正在离开。我们不能视而不见。”

        他强调，“每一个星期都至关重要，捐助方必须兑现承诺”。

        “干渴没有军事解决办法，”秘书长补充说，“只有水井。”

        世界气象组织在题为“为所有果园供水”的报告中指出，降雨量减少了一半。

        世界气象组织秘书长克拉拉·诺瓦克警告说：“我们从未测量到这样的水平，下一季将会更糟。”

        湖泊问题特使伊沃·马雷克会见了农民。马雷克告诉记者：“他们对我说了一句简单的话，我至今难忘。”

        “国际社会必须打开大门和水龙头。”马雷克说。

        中国代表指出：“应对行动太慢，力度也太小，我们必须改变。”

        诺瓦克还说，“研究的时代已经过去了，现在是行动的时候”。

        会议以“水与和平”为主题，将于星期四继续举行。
        """;

    private const string Arabic = """
        الأمم المتحدة تدعو إلى التحرك فورا لمواجهة الجفاف في روريتانيا

        12 آذار/مارس 2041

        أعرب الأمين العام للأمم المتحدة أوتو برانت يوم الأربعاء عن "قلقه العميق" إزاء الجفاف الذي يضرب بساتين روريتانيا.

        وقال برانت أمام الجمعية العامة: "الآبار فارغة والعائلات ترحل. لا يمكننا أن نغض الطرف".

        وأكد الأمين العام أن "كل أسبوع له أهميته وعلى المانحين الوفاء بوعودهم".

        وأضاف: "لا يوجد حل عسكري للعطش، بل توجد آبار فقط".

        وذكرت المنظمة العالمية للأرصاد الجوية في تقرير بعنوان "الماء لجميع البساتين" أن الأمطار انخفضت إلى النصف.

        وحذرت الأمينة العامة للمنظمة كلارا نوفاك قائلة: "لم نقس مثل هذه المستويات من قبل، والموسم القادم سيكون أسوأ".

        وقال المبعوث الخاص المعني بالبحيرات إيفو ماريك للصحفيين: "على المجتمع الدولي أن يفتح أبوابه وصنابيره".

        وقال مندوب الصين: "الاستجابة بطيئة جدا وضعيفة جدا ويجب أن نغيرها".

        وبحسب نوفاك فإن "زمن الدراسات قد انتهى وحان وقت العمل".

        وتابع ماريك قائلا: "سنبقى هنا حتى يعود المطر إلى الوادي".

        ويستمر الاجتماع حول موضوع "الماء والسلام" يوم الخميس.
        """;

    [Fact]
    public void A_story_in_French() => Assert.Equal(
        [
            "Otto Brandt: profondément préoccupé",
            "Otto Brandt: Les puits sont vides et les familles partent. Nous ne pouvons pas détourner le regard",
            "Otto Brandt: chaque semaine compte",
            "Otto Brandt: Il n’y a pas de solution militaire à la soif",
            "Otto Brandt: Il n’y a que des puits.",
            "Clara Novak: Nous n’avons jamais mesuré de tels niveaux",
            "Clara Novak: la prochaine saison sera pire",
            "Ivo Marek: Ils m’ont dit une chose simple : “nous resterons”",
            "agricultrice de la vallée: Nous n’avons plus rien à vendre.",
            "Ivo Marek: La communauté internationale doit ouvrir ses portes et ses robinets.",
            "représentant of France: trop lente et trop faible",
            "homologue of Chili: un pacte des puits",
            "Clara Novak: le temps des études est passé",
        ],
        Said(French));

    [Fact]
    public void A_story_in_Spanish() => Assert.Equal(
        [
            "Otto Brandt: profundamente preocupado",
            "Otto Brandt: Los pozos están vacíos y las familias se marchan. No podemos mirar hacia otro lado",
            "Otto Brandt: cada semana cuenta",
            "Otto Brandt: No hay solución militar para la sed",
            "Otto Brandt: Solo hay pozos.",
            "Clara Novak: Nunca habíamos medido estos niveles",
            "Clara Novak: la próxima temporada será peor",
            "Ivo Marek: Me dijeron una cosa sencilla: ‘nos quedaremos’",
            "Ivo Marek: La comunidad internacional debe abrir sus puertas y sus grifos",
            "agricultora del valle: No nos queda nada que vender",
            "representante of Cuba: demasiado lenta y demasiado débil",
            "delegada of Chile: un pacto de los pozos",
            "Pablo Reyes: caminan tres horas por un cubo de agua",
        ],
        Said(Spanish));

    [Fact]
    public void A_story_in_Russian() => Assert.Equal(
        [
            "Отто Брандт: глубокую озабоченность",
            "Отто Брандт: Колодцы пусты, и семьи уходят. Мы не можем отводить взгляд",
            "Отто Брандт: каждая неделя на счету",
            "Отто Брандт: У жажды нет военного решения, Есть только колодцы",
            "Клара Новак: Мы никогда не измеряли таких уровней, и следующий сезон будет хуже",
            "Клара Новак: время исследований прошло",
            "Иво Марек: Они сказали мне одну простую вещь: “мы останемся”",
            "?: Нам больше нечего продавать",
            "Представитель of Китая: слишком медленной и слишком слабой",
            "представительница of Чили: договор о колодцах",
            "Иво Марек: международное сообщество должно открыть двери и краны",
        ],
        Said(Russian));

    [Fact]
    public void A_story_in_Chinese() => Assert.Equal(
        [
            "布兰特: 水井已经干涸，家家户户正在离开。我们不能视而不见。",
            "布兰特: 每一个星期都至关重要，捐助方必须兑现承诺",
            "布兰特: 干渴没有军事解决办法， 只有水井。",
            "克拉拉·诺瓦克: 我们从未测量到这样的水平，下一季将会更糟。",
            "伊沃·马雷克: 他们对我说了一句简单的话，我至今难忘。",
            "伊沃·马雷克: 国际社会必须打开大门和水龙头。",
            "代表 of 中国: 应对行动太慢，力度也太小，我们必须改变。",
            "克拉拉·诺瓦克: 研究的时代已经过去了，现在是行动的时候",
        ],
        Said(Chinese));

    [Fact]
    public void A_story_in_Arabic() => Assert.Equal(
        [
            "أوتو برانت: قلقه العميق",
            "أوتو برانت: الآبار فارغة والعائلات ترحل. لا يمكننا أن نغض الطرف",
            "أوتو برانت: كل أسبوع له أهميته وعلى المانحين الوفاء بوعودهم",
            "أوتو برانت: لا يوجد حل عسكري للعطش، بل توجد آبار فقط",
            "كلارا نوفاك: لم نقس مثل هذه المستويات من قبل، والموسم القادم سيكون أسوأ",
            "إيفو ماريك: على المجتمع الدولي أن يفتح أبوابه وصنابيره",
            "مندوب of الصين: الاستجابة بطيئة جدا وضعيفة جدا ويجب أن نغيرها",
            "كلارا نوفاك: زمن الدراسات قد انتهى وحان وقت العمل",
            "إيفو ماريك: سنبقى هنا حتى يعود المطر إلى الوادي",
        ],
        Said(Arabic));

    [Theory]
    [InlineData("ru", "Посланник Отто Брандт приехал.\n\n«Мы остаемся, – сказал Брандт, – и никуда не уйдем из долины»", "Мы остаемся, и никуда не уйдем из долины")]
    [InlineData("ru", "Посланник Отто Брандт приехал.\n\n«Мы остаемся в этой долине, – сказал Брандт»", "Мы остаемся в этой долине,")]
    [InlineData("fr", "L’envoyé Otto Brandt est arrivé.\n\n« La vallée, a-t-il dit, doit vivre pour nos enfants. »", "La vallée doit vivre pour nos enfants.")]
    [InlineData("es", "El enviado Otto Brandt llegó.\n\n“El valle —dijo Brandt— debe vivir para nuestros hijos”", "El valle debe vivir para nuestros hijos")]
    public void An_attribution_within_one_pair_of_marks_is_no_part_of_the_words(string language, string story, string words)
    {
        var read = Quoting.Read(story, language);

        var quotation = Assert.Single(read.Quotations);
        Assert.Equal(words, quotation.Text);
        Assert.NotNull(quotation.Cue);
        Assert.True(read.Audit().IsClean);
    }

    [Theory]
    [InlineData("ru", "Посланник Отто Брандт сказал: «Наша долина – это дом, – а дом не бросают»")]
    [InlineData("fr", "L’envoyé Otto Brandt a déclaré : « La vallée, l’eau, les vergers, tout demande notre aide. »")]
    public void Dashes_and_commas_without_a_verb_of_saying_part_nothing(string language, string story) =>
        Assert.Single(Assert.Single(Quoting.Read(story, language).Quotations).Spans);

    private static string[] Said(string story)
    {
        var read = Transcript.Parse(story);
        Assert.Equal(Genre.NewsArticle, read.Genre);
        Assert.True(read.Audit().IsClean);
        return [.. read.Quotations.Where(q => q.Direct).Select(q => $"{(q.Speaker is not { } who ? "?" : who.Name ?? (who.Affiliation is { } home ? $"{who.Titles[0].Value} of {home.Value}" : who.Titles[0].Value))}: {q.Text}")];
    }
}
