namespace SpeechText.Tests.Statements;

/// <summary>
/// Speakers as missions of several languages print them; every name is invented.
/// </summary>
public class SpeakerFormsTests
{
    [Theory]
    [InlineData("Intervention de M. Jean Rossi\nChargé d’affaires a.i. de la Mission permanente du Mali\n\nGenève, 4 mars 2031\n\nMadame la Présidente,", "Jean Rossi", "Chargé d’affaires a.i. de la Mission permanente du Mali")]
    [InlineData("Intervención de México\n\nMtro. Juan Ríos Lagos\nConsultor Jurídico de la Secretaría de los Ríos\n\nNueva York, 4 de marzo de 2031\n\nSeñora Presidenta,\n\nLos ríos son de todos y para todos.", "Juan Ríos Lagos", "Consultor Jurídico de la Secretaría de los Ríos")]
    [InlineData("Intervento dell’Ambasciatore Mario Fiume, Rappresentante Permanente d’Italia presso le Nazioni Unite, al dibattito aperto del Consiglio\n\nNew York, 1 marzo 2031\n\nSignor Presidente,", "Mario Fiume", "Rappresentante Permanente d’Italia presso le Nazioni Unite")]
    [InlineData("Rede von Frau Anna von und zu Fluss\nStändige Vertreterin Österreichs bei den Vereinten Nationen\n\nNew York, 4. März 2031\n\nHerr Vorsitzender,", "Anna von und zu Fluss", "Ständige Vertreterin Österreichs bei den Vereinten Nationen")]
    [InlineData("Erklärung von Botschafter Jan Fluss\nStändiger Vertreter der Schweiz bei der OSZE\n\nim Ständigen Rat der OSZE\n\nWien, 4. März 2031\n\nHerr Vorsitzender,", "Jan Fluss", "Ständiger Vertreter der Schweiz bei der OSZE")]
    [InlineData("Statement\n\nby\n\nH.S.H. Hereditary Prince Jan von und zu Fluss\n\nat the Rivers Conference\n\nNew York, 4 March 2031\n\nMr. President,", "Jan von und zu Fluss", "")]
    [InlineData("ВЫСТУПЛЕНИЕ\nЕ.П. г-на Ивана Рекина,\nЗаместителя Премьер-министра – Министра иностранных дел\nРеспублики Казахстан\n\n4 марта 2031 года\n\nГосподин Председатель,", "Ивана Рекина", "Заместителя Премьер-министра – Министра иностранных дел Республики Казахстан")]
    [InlineData("مداخلة السيدة نادية كمال النهري\nالقائمة بأعمال البعثة الدائمة للمملكة المغربية\n\nجنيف، 4 مارس 2031\n\nالسيدة الرئيسة،", "نادية كمال النهري", "القائمة بأعمال البعثة الدائمة للمملكة المغربية")]
    [InlineData("United Nations\nOffice for Rivers\n\nUnder-Secretary-General for Rivers and\nCoordinator for Lakes, Mr. Jan Brook\n\nBriefing to the Security Council on the rivers\n\nNew York, 4 March 2031\n\nMadam President,", "Jan Brook", "Under-Secretary-General for Rivers|Coordinator for Lakes")]
    [InlineData("بيان دولة الإمارات العربية المتحدة\nتدلي به سعادة السفيرة أميرة الفاضل النهري\nنائبة المندوب الدائم لدولة الإمارات العربية المتحدة\nنيويورك، 4 مارس 2031\n\nالسيد الرئيس،", "أميرة الفاضل النهري", "نائبة المندوب الدائم لدولة الإمارات العربية المتحدة")]
    [InlineData("Intervenção de S. Exa. o Ministro dos Rios, João Ribeiro\nDebate Geral da Assembleia\n\nNova Iorque, 4 de março de 2031\n\nSenhor Presidente,", "João Ribeiro", "Ministro dos Rios")]
    [InlineData("Intervention de S.E. Dato’ Jan Sungai bin Lembah\nAmbassadeur de Malaisie en France\nParis, 4 mars 2031\n\nMonsieur le Président,\n\nLes rivières sont à nous tous.", "Jan Sungai bin Lembah", "Ambassadeur de Malaisie en France")]
    [InlineData("INTERVENCIÓN DE LA EMBAJADORA ANA RÍOS LAGOS, ENCARGADA DE NEGOCIOS DE CUBA ANTE LAS NACIONES UNIDAS. DEBATE ABIERTO DEL CONSEJO: “RÍOS”. NUEVA YORK, 4 DE MARZO DE 2031.\n\nSeñor Presidente:\n\nLos ríos son de todos y para todos.", "Ana Ríos Lagos", "Encargada de Negocios de Cuba ante las Naciones Unidas")]
    [InlineData("Ответное слово Постоянного представителя И.И.Рекина на заседании Совета Безопасности ООН\n\n4 марта 2031 года\n\nГ-н Председатель,", "И.И.Рекина", "Постоянного представителя")]
    [InlineData("Выступление Ивана Рекина, заместителя Председателя Кабинета Министров, министра иностранных дел Туркменистана на общих дебатах Генеральной Ассамблеи\n\n4 марта 2031 года\n\nГосподин Председатель!", "Ивана Рекина", "заместителя Председателя Кабинета Министров|министра иностранных дел Туркменистана")]
    [InlineData("Declaração de\nS.E. João Ribeiro\nPrimeiro-Ministro da República dos Rios\nna\n76ª Sessão da Assembleia Geral\n\n4 de março de 2031\n\nSenhor Presidente,", "João Ribeiro", "Primeiro-Ministro da República dos Rios")]
    [InlineData("DISCOURS DE S.E.M. Jean ROSSI\nMINISTRE DES AFFAIRES ETRANGERES, DE LA COOPERATION\nINTERNATIONALE, DE L’INTEGRATION AFRICAINE\nET DES RIVIERES\n\nNew York, 4 mars 2031\n\nMonsieur le Président,", "Jean Rossi", "Ministre des Affaires Etrangeres, de la Cooperation Internationale, de l’Integration Africaine et des Rivieres")]
    [InlineData("Sixième Commission\n\nIntervention de M. Jean ROSSI\nPremier Conseiller à la Mission permanente du Mali\nauprès des Nations Unies\n\nNew York, 4 mars 2031\n\nMonsieur le Président,", "Jean Rossi", "Premier Conseiller à la Mission permanente du Mali auprès des Nations Unies")]
    [InlineData("在第七十五届联合国大会上的讲话\n（2031年9月22日，北京）\n国家主席 柴建国\n\n主席先生，", "柴建国", "国家主席")]
    [InlineData("REPUBLIQUE DU MALI\n\nDECLARATION DE\n\nS.E. AMBASSADEUR JEAN ROSSI\n\nREPRESENTANT PERMANENT DE LA REPUBLIQUE DU MALI\nAUPRES DES NATIONS UNIES\n\nNEW YORK, LE 9 MARS 2031\n\nMonsieur le Président,", "Jean Rossi", "Representant Permanent de la Republique du Mali Aupres des Nations Unies")]
    [InlineData("Intervention du Ministre des Affaires étrangères, de la Francophonie et des Rivières, Jean Rossi, à la 77e session de l’Assemblée\n\nNew York, 4 mars 2031\n\nMonsieur le Président,", "Jean Rossi", "Ministre des Affaires étrangères, de la Francophonie et des Rivières")]
    [InlineData("Выступление Постоянного представителя Российской Федерации при Отделении ООН в Женеве И.И.Рекина на открытии форума\n\n4 марта 2031 года\n\nГ-н Председатель,", "И.И.Рекина", "Постоянного представителя Российской Федерации при Отделении ООН в Женеве")]
    [InlineData("Выступление помощника Генерального секретаря Ивана Рекина на международной конференции\n\n4 марта 2031 года\n\nГ-н Председатель,", "Ивана Рекина", "помощника Генерального секретаря")]
    [InlineData("Statement of UNRIV Executive Director Dr. Ida Lund on World Rivers Day\n\n11 July 2031\n\nMr. President,", "Ida Lund", "UNRIV Executive Director")]
    [InlineData("Rivers and Security\nStatement by Minister of Foreign Affairs Ida Lund at the open debate on rivers, 23 February 2031.\n\nExcellencies,", "Ida Lund", "Minister of Foreign Affairs")]
    [InlineData("بيان دولة الإمارات العربية المتحدة\n\nكلمة سمو الشيخ عبدالله بن زايد النهري\nوزير الخارجية\n\n29 مارس 2031\n\nالسيد الرئيس،", "عبدالله بن زايد النهري", "وزير الخارجية")]
    [InlineData("76e session de l’Assemblée générale – Sixième Commission\n\nMme Claire Rivière\nConseillère juridique\nMission permanente de la Belgique auprès des Nations Unies\n\n29 mars 2031, New York\n\nMadame la Présidente,", "Claire Rivière", "Conseillère juridique Mission permanente de la Belgique auprès des Nations Unies")]
    [InlineData("كلمة المملكة العربية السعودية\nيلقيها معالي وزير الخارجية الدكتور إبراهيم بن عبدالعزيز النهري\nأمام الدورة الرابعة والسبعين للجمعية العامة\n\nنيويورك، 26 مارس 2031\n\nالسيد الرئيس،", "إبراهيم بن عبدالعزيز النهري", "وزير الخارجية")]
    [InlineData("STATEMENT BY\nH.E. DATO’ JAN SUNGAI BIN LEMBAH\nPERMANENT REPRESENTATIVE OF MALAYSIA TO THE UNITED NATIONS\nON AGENDA ITEM 55 : RELIEF AND WORKS\nAT THE SPECIAL COMMITTEE\n\nNEW YORK, 16 MARCH 2031\n\nMr. Chair,", "Jan Sungai bin Lembah", "Permanent Representative of Malaysia to the United Nations")]
    [InlineData("STATEMENT BY MR. JAN BROOK, COUNSELLOR, PERMANENT MISSION OF CUBA TO THE UNITED NATIONS, ON THE ORGANIZATION OF WORK, AT THE FIFTH COMMITTEE (New York, 6 March 2031)\n\nMr. Chair,", "Jan Brook", "Counsellor, Permanent Mission of Cuba to the United Nations")]
    [InlineData("Statement by Ms. Ida Lund\nYouth Delegate of Finland\n\nNew York, 3 March 2031\n\nMr. Chair,", "Ida Lund", "Youth Delegate of Finland")]
    [InlineData("Introductory Statement to the Board of Governors\n\n21 March 2031\nVienna, Austria\n\nIAEA Acting Director General Ida Lund\n\nMr Chairperson,", "Ida Lund", "IAEA Acting Director General")]
    public void Name_and_titles_are_read_in_the_form_that_they_are_printed_in(string header, string name, string titles)
    {
        var transcript = Transcript.Parse(header + "\n\n…\n");

        Assert.Equal(name, transcript.Speaker?.Name);
        Assert.Equal(titles, string.Join('|', transcript.Speaker!.Titles.Select(t => t.Value)));
        Assert.Single(transcript.Salutation!.Addressees);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("秘书长世界河流日致辞", null)]
    [InlineData("联合国秘书长安娜·罗西世界河流日致辞", "安娜·罗西")]
    [InlineData("联合国秘书长安娜·罗西2031年世界河流日致辞", "安娜·罗西")]
    public void In_Chinese_the_name_of_a_day_may_follow_the_speaker_at_once(string title, string? name)
    {
        var transcript = Transcript.Parse(title + "\n\n2031年6月5日\n\n今年世界河流日呼吁我们保护河流。\n\n让我们一起行动起来。\n");

        Assert.Equal((Genre.Statement, name), (transcript.Genre, transcript.Speaker?.Name));
        Assert.EndsWith("世界河流日", transcript.Header.Occasion?.Value);
        Assert.EndsWith("秘书长", transcript.Speaker!.Titles.Single().Value);
    }

    [Theory]
    [InlineData("Statement by Ms. Ida Lund, Executive Director, on the occasion of World Rivers Day", "NEW YORK/GENEVA, 20 November 2031 – Thirty years ago, the leaders of the world made a promise.", "NEW YORK/GENEVA", "Thirty years ago")]
    [InlineData("Déclaration de Mme Ida Lund, Directrice exécutive, à l’occasion de la Journée mondiale des rivières", "NEW YORK, le 20 novembre 2031 – Il y a trente ans, les dirigeants du monde ont fait une promesse aux enfants.", "NEW YORK", "Il y a trente ans")]
    public void A_dateline_before_the_first_words_gives_the_date_that_the_header_lacks(string title, string paragraph, string place, string first)
    {
        var transcript = Transcript.Parse($"{title}\n\n{paragraph}\n\n…\n");

        Assert.Equal(("2031-11-20", place), (transcript.Date?.Value.ToString(), transcript.Header.Place?.Text));
        Assert.StartsWith(first, transcript.Body[0].Text);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void Two_forms_of_one_adjective_call_upon_one_party()
    {
        var transcript = Transcript.Parse("Intervención de México\n\nSeñora Presidenta:\nEstimadas y estimados colegas:\n\nMéxico agradece a la Comisión la presentación de su informe.\n");

        Assert.Equal(["Señora Presidenta", "Estimadas y estimados colegas"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Theory]
    [InlineData("Nordic statement at the Security Council open debate\nDelivered by Ms. Ida Lund, Chargée d’affaires a.i.\n\n4 March 2031\n\nMr. President,", "Security Council open debate")]
    [InlineData("Statement by Ms. Ida Lund, Counsellor\nAgenda item 82: Report of the Commission on the work of its session\n73rd Session of the General Assembly\n4 March 2031\n\nMr. Chair,", "73rd Session of the General Assembly")]
    [InlineData("INTERVENCIÓN DE LA EMBAJADORA ANA RÍOS, REPRESENTANTE PERMANENTE DE CUBA ANTE LAS NACIONES UNIDAS. DEBATE ABIERTO DEL CONSEJO. NUEVA YORK, 4 DE MARZO DE 2031.\n\nSeñor Presidente:\n\nLos ríos son de todos.", "Debate Abierto del Consejo")]
    [InlineData("بيان جمهورية مصر العربية أمام اللجنة الأولى للجمعية العامة\nيلقيه السفير أسامة محمود النهري\n\nنيويورك، 6 مارس 2031\n\nالسيد الرئيس،", "اللجنة الأولى للجمعية العامة")]
    [InlineData("Declaração do Brasil no Conselho dos Rios\nEmbaixador João Ribeiro\nRepresentante Permanente do Brasil junto às Nações Unidas\n18 de março de 2031\n\nSenhor Presidente,", "Conselho dos Rios")]
    public void The_occasion_leaves_out_the_kind_the_title_and_the_agenda_item(string header, string occasion) =>
        Assert.Equal(occasion, Transcript.Parse(header + "\n\n…\n").Header.Occasion?.Value);

    [Theory]
    [InlineData("秘书长在第五届会议上的讲话\n\n张三秘书长，\n各位同事，\n女士们，先生们：\n\n很高兴与各位共同探讨河流问题。", "张三秘书长|各位同事|女士们，先生们")]
    [InlineData("Речь г-на Ивана Рекина на 78-й сессии Генеральной Ассамблеи ООН\n\nУважаемый господин Председатель!\nВаше Превосходительство господин Генеральный секретарь!\nУважаемые главы государств и правительств!\n\nРазрешите поздравить Вас с избранием и пожелать успехов.", "Уважаемый господин Председатель|Ваше Превосходительство господин Генеральный секретарь|Уважаемые главы государств и правительств")]
    [InlineData("Выступление г-на Ивана Рекина на Саммите ООН\n\n4 марта 2031 года\n\nУважаемые сопредседатели,\nУважаемые дамы и господа,\n\nМы собрались, чтобы принять новую повестку дня.", "Уважаемые сопредседатели|Уважаемые дамы и господа")]
    [InlineData("خطاب فخامة السيد محمد ولد النهري\nرئيس الجمهورية\n\n21 مارس 2031\n\nالسيد الرئيس،\nأيها السادة والسيدات،\n\nيطيب لي في مستهل كلمتي أن أهنئ السيد الرئيس على انتخابه.", "السيد الرئيس|أيها السادة والسيدات")]
    [InlineData("Discours de M. Jean Rossi\n\n4 mars 2031\n\nMonsieur le Président,\nHonorable assistance,\n\nJe suis heureux de prendre part à cette session.", "Monsieur le Président|Honorable assistance")]
    [InlineData("Statement by Ms. Ida Lund\n\n4 March 2031\n\nPrime Minister Rossi, Excellencies,\n\nRivers feed us all.", "Prime Minister Rossi|Excellencies")]
    public void Parties_are_told_one_from_another(string text, string parties) =>
        Assert.Equal(parties, string.Join('|', Transcript.Parse(text).Salutation!.Addressees.Select(a => a.Text)));

    [Fact]
    public void A_sentence_of_somebodys_own_above_the_vocative_is_spoken()
    {
        var transcript = Transcript.Parse("Statement by Ms. Ida Lund\n\n4 March 2031\n\nLet me begin by thanking the President of the Court for the report.\n\nMr. President,\n\nWe remain committed to the rivers.\n");

        Assert.StartsWith("Let me begin", transcript.Body[0].Text);
    }

    [Fact]
    public void An_Arabic_weekday_leads_to_its_date_and_is_no_place()
    {
        var header = Transcript.Parse("كلمة السيد طارق محمد النهري\nالمندوب الدائم لدولة الكويت لدى الأمم المتحدة\nالخميس الموافق 12 يناير 2023\n\nالسيد الرئيس،\n\n…\n").Header;

        Assert.Equal(("2023-01-12", null), (header.Date?.Value.ToString(), header.Place?.Value));
    }
}
