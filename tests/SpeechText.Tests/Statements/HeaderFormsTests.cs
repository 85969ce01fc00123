namespace SpeechText.Tests.Statements;

/// <summary>
/// The forms that covers of one kind take from State to State: who is named, with which honorifics and titles, for whom. Every name is invented.
/// </summary>
public class HeaderFormsTests
{
    private const string English = "\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n";
    private const string French = "\n\nMonsieur le Président,\n\nJ’ai l’honneur de prendre la parole devant les membres de cet organe sur le droit de la mer.\n\nJe vous remercie.\n";
    private const string Spanish = "\n\nSeñor Presidente:\n\nTengo el honor de dirigirme a los miembros de este órgano sobre el derecho del mar.\n\nMuchas gracias.\n";
    private const string Arabic = "\n\nالسيد الرئيس،\n\nيسعدني أن أخاطب أعضاء هذه الجمعية في موضوع قانون البحار وما يتصل به من مسائل.\n\nوشكراً لكم.\n";
    private const string Chinese = "\n\n主席先生：\n\n我很荣幸在这里就海洋法问题向各位代表发言，宪章的原则仍是我们最好的指南。\n\n谢谢大家。\n";

    [Theory]
    [InlineData("Prime Minister's Address to the Rivers Forum\n27 September 2031\n\nThe Hon. John Meer, KC, MP\nPrime Minister and Minister of Finance\nCommonwealth of The Bahamas", "John Meer", "The Hon.", "Prime Minister|Minister of Finance", "BHS")]
    [InlineData("RF12\nRt Hon John Meer MP\nDeputy Prime Minister, United Kingdom\n26/09/2031", "John Meer", "Rt Hon", "Deputy Prime Minister", "GBR")]
    [InlineData("STATEMENT\n\nby\n\nH.E. Prince Hassan bin Faisal\nMinister of Foreign Affairs\nKingdom of Saudi Arabia\n\nbefore the\n\nRivers Forum", "Hassan bin Faisal", "H.E.|Prince", "Minister of Foreign Affairs", "SAU")]
    [InlineData("Statement by H.E. Mr. Ali Perera\nMinister of Foreign Affairs, Foreign Employment\nand Regional Cooperation\nof the Democratic Socialist Republic of Sri Lanka\n\nRivers Forum", "Ali Perera", "H.E.|Mr.", "Minister of Foreign Affairs, Foreign Employment and Regional Cooperation of the Democratic Socialist Republic of Sri Lanka", "LKA")]
    [InlineData("STATEMENT BY\nHON. FRED MULENGA\nMINISTER OF FOREIGN AFFAIRS, EAST AFRICAN COMMUNITY\nAND TOURISM\nAT THE RIVERS FORUM", "Fred Mulenga", "HON.", "Minister of Foreign Affairs, East African Community and Tourism", null)]
    [InlineData("Statement of the Holy See\n\nH.E. Archbishop Paul Meer\nSecretary for Relations with States\n\n25 September 2031", "Paul Meer", "H.E.|Archbishop", "Secretary for Relations with States", "VAT")]
    [InlineData("Statement of South Africa\ndelivered by Ambassador Thandi Meer\n2 March 2031", "Thandi Meer", "Ambassador", "", "ZAF")]
    [InlineData("Statement by the European Union and its Member States\nDelivered by Mr. Jean Meer, Deputy Head of Delegation\n2 March 2031", "Jean Meer", "Mr.", "Deputy Head of Delegation", null)]
    [InlineData("Statement of ICC Prosecutor, John A. A. Meer KC, on the rivers of Freedonia\n17 March 2031", "John A. A. Meer", "", "ICC Prosecutor", null)]
    [InlineData("Briefing to the Security Council on the rivers of Yemen\nSpecial Envoy John Meer\n15 May 2031", "John Meer", "", "Special Envoy", null)]
    [InlineData("SECURITY COUNCIL BRIEFING ON THE RIVERS OF YEMEN\nNew York, 29 June 2031\nAs delivered\n\nJohn Meer, Under-Secretary-General for Rivers", "John Meer", "", "Under-Secretary-General for Rivers", null)]
    [InlineData("Statement to the Security Council by John Meer, Special Representative for Rivers – 4 September 2031", "John Meer", "", "Special Representative for Rivers", null)]
    [InlineData("Secretary-General's remarks to the General Assembly\n\"Our Rivers\" [as delivered]\n10 September 2031\n\nAnna Meer", "Anna Meer", "", "Secretary-General", null)]
    [InlineData("Secretary-General's remarks to the Rivers Forum [as delivered]\n10 September 2031\n\nAnna Meer", "Anna Meer", "", "Secretary-General", null)]
    [InlineData("Remarks at a Security Council Briefing on Rivers\n\nAmbassador Anna Meer\nU.S. Alternate Representative for Rivers\nNew York, New York\nAugust 16, 2031", "Anna Meer", "Ambassador", "U.S. Alternate Representative for Rivers", null)]
    [InlineData("Permanent Mission of Pakistan to the UN\n\nPrime Minister Ali Meer's\nAddress to the Rivers Forum\n(New York, 27 September 2031)", "Ali Meer", "", "Prime Minister", "PAK")]
    [InlineData("      STATEMENT BY H.E. MR. JAN MEER, PERMANENT REPRESENTATIVE\n                  OF THE REPUBLIC OF CYPRUS TO THE UNITED NATIONS\n\n  UNITED NATIONS SECURITY COUNCIL OPEN DEBATE: “RIVERS OF THE\n                      WORLD”\n\n                  NEW YORK, 9 JANUARY 2031", "Jan Meer", "H.E.|MR.", "Permanent Representative of the Republic of Cyprus to the United Nations", "CYP")]
    [InlineData("Human Rights Council\n43rd session\n\nItem 3: Interactive dialogue on rivers\n\nStatement by the Netherlands, delivered by H.E. Ms. Ida van der Meer, Permanent Representative\n\n3 March 2031", "Ida van der Meer", "H.E.|Ms.", "Permanent Representative", "NLD")]
    [InlineData("Statement by Dr. Ida Lund, Director-General,\nNational River Agency, Head of the Delegation of Norway\nat the General Conference of the River Organization\n\nVienna, 22 September 2031", "Ida Lund", "Dr.", "Director-General, National River Agency|Head of the Delegation of Norway", "NOR")]
    [InlineData("STATEMENT BY\nDATO' ALI BIN HAMZAH\nHEAD OF DELEGATION, MINISTRY OF FOREIGN AFFAIRS MALAYSIA\n\nON AGENDA ITEM 86: “RIVERS”\n\nAT THE SIXTH COMMITTEE\n\nNEW YORK, 9 OCTOBER 2031", "Ali bin Hamzah", "DATO'", "Head of Delegation, Ministry of Foreign Affairs Malaysia", null)]
    [InlineData("Statement\n\nMessage on World Rivers Day\n\nSecretary-General Anna Meer\n\n21 September 2031", "Anna Meer", "", "Secretary-General", null)]
    [InlineData("Remarks of Ambassador (Dr.) Kofi Meer, Chair of the Rivers Commission, at the Rivers Forum\n\n19 February 2031", "Kofi Meer", "Ambassador|Dr.", "Chair of the Rivers Commission", null)]
    [InlineData("Statement\nBy\nHis Excellency\nMr. Jan Meer\nAmbassador Extraordinary and Plenipotentiary\nPermanent Representative of Barbados to the United Nations\n\nMonday, October 14, 2031", "Jan Meer", "His Excellency|Mr.", "Ambassador Extraordinary and Plenipotentiary|Permanent Representative of Barbados to the United Nations", "BRB")]
    [InlineData("Speaking Notes\nH.E. Dr. Ida Lund, Minister for Rivers\nRivers Conference\nBrussels, 14 June 2031", "Ida Lund", "H.E.|Dr.", "Minister for Rivers", null)]
    [InlineData("Jamaica\nStatement by\nH.E. Mrs. Ida Lund\nPermanent Representative\n\non behalf of the Caribbean Community (CARICOM)\n\nAgenda Item 74 (a): Oceans and the Law of the Sea\n\n8 December 2031", "Ida Lund", "H.E.|Mrs.", "Permanent Representative", "JAM")]
    [InlineData("STATEMENT\nBY\nHON. DR. ASHA MEER (MP)\nMINISTER FOR RIVERS\nAND\nLEADER OF DELEGATION\nAT THE\nRIVERS FORUM", "Asha Meer", "HON.|DR.", "Minister for Rivers|Leader of Delegation", null)]
    [InlineData("Statement by\nH.E. Mr. To Minh\nPresident of Viet Nam\n2 March 2031", "To Minh", "H.E.|Mr.", "President of Viet Nam", "VNM")]
    [InlineData("Statement by Mr. Kim In Sun, Counsellor\n2 March 2031", "Kim In Sun", "Mr.", "Counsellor", null)]
    [InlineData("Remarks By Mr. Rossi On Peace And Security\n2 March 2031", "Rossi", "Mr.", "", null)]
    [InlineData("REMARKS BY MR. ROSS IN GENEVA\n2 March 2031", "Ross", "MR.", "", null)]
    public void English_covers_name_the_speaker_in_many_ways(string header, string name, string honorifics, string titles, string? state) =>
        Check(header + English, name, honorifics, titles, state);

    [Theory]
    [InlineData("ALLOCUTION\nDE\nS.E.M. JEAN-CLAUDE MBEMBA\nMINISTRE DES AFFAIRES ETRANGERES, DE LA FRANCOPHONIE\nET DES CONGOLAIS DE L'ETRANGER\n\nNew York, 28 septembre 2031", "Jean-Claude Mbemba", "S.E.M.", "Ministre des Affaires Etrangeres, de la Francophonie et des Congolais de l'Etranger", null)]
    [InlineData("Intervention de Monsieur Ugo Meer, Conseiller fédéral, Chef du Département fédéral de la Confédération suisse, à la 79e session de l'Assemblée générale\n\nNew York, le 26 septembre 2031", "Ugo Meer", "Monsieur", "Conseiller fédéral|Chef du Département fédéral de la Confédération suisse", "CHE")]
    [InlineData("Déclaration de Mme Thérèse Ngoie,\nMinistre d'État, Ministre des Eaux,\nau nom de Son Excellence Félix Mbuyi, Président de la République\n\nDébat général de la session\n\nNew York, le 1er octobre 2031", "Thérèse Ngoie", "Mme", "Ministre d'État|Ministre des Eaux", null)]
    [InlineData("Allocution de\nS.E.M. Ali MEER\nMinistre des Affaires étrangères, de la Migration\net des Tunisiens à l'étranger\nau\nDébat général de la session\n\nNew York, le 26 septembre 2031", "Ali Meer", "S.E.M.", "Ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger", null)]
    [InlineData("Allocution prononcée par M. Ali Meer, Chargé d'affaires a.i. de la Mission permanente du Burkina Faso, au nom du Groupe des Rivières, lors de la réunion plénière\n\nNew York, le 2 octobre 2031", "Ali Meer", "M.", "Chargé d'affaires a.i. de la Mission permanente du Burkina Faso", "BFA")]
    [InlineData("DECLARATION\n\nDE\n\nM. ALI MEER\nCHARGE D'AFFAIRES A.I.\n\nA LA SIXIEME COMMISSION\n\nNew York, le 2 octobre 2031", "Ali Meer", "M.", "Charge d'Affaires A.I.", null)]
    [InlineData("Déclaration de la Suisse prononcée par Madame l'Ambassadrice Ida Meer, Représentante permanente de la Suisse auprès des Nations Unies\n\nNew York, le 9 novembre 2031", "Ida Meer", "Madame|Ambassadrice", "Représentante permanente de la Suisse auprès des Nations Unies", "CHE")]
    [InlineData("DISCOURS DE SON EXCELLENCE LE PROFESSEUR ALI MEER,\nPRESIDENT DE LA REPUBLIQUE, CHEF DE L'ETAT,\nA L'OCCASION DE LA SESSION\n\nNEW YORK, SEPTEMBRE 2031", "Ali Meer", "SON EXCELLENCE|PROFESSEUR", "President de la Republique|Chef de l'Etat", null)]
    [InlineData("Déclaration du Canada\nDébat général de la Troisième Commission\nMme Ida Meer, conseillère\nNew York, le 3 octobre 2031", "Ida Meer", "Mme", "conseillère", "CAN")]
    public void French_covers_too(string header, string name, string honorifics, string titles, string? state) => Check(header + French, name, honorifics, titles, state);

    [Fact]
    public void A_delegation_is_no_person()
    {
        var transcript = Transcript.Parse("INTERVENTION\nDE LA\nDELEGATION GABONAISE\n\nPREMIERE COMMISSION\n\nNew York, le 20 octobre 2031" + French);

        Assert.Null(transcript.Speaker?.Name);
        Assert.Equal(["Monsieur le Président"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void An_office_alone_behind_the_kind_sends_the_message()
    {
        var transcript = Transcript.Parse("رسالة الأمين العام بمناسبة اليوم العالمي للأنهار\n\n18 كانون الأول/ديسمبر 2031\n\nفي هذا اليوم نحتفل بأنهار العالم وبكل من يصونها من أجل الأجيال المقبلة.\n\nفلنعمل معا على صون هذا التراث.\n");

        Assert.Equal((Genre.Statement, "الأمين العام", "اليوم العالمي للأنهار"), (transcript.Genre, transcript.Speaker?.Titles.Single().Value, transcript.Header.Occasion?.Value));
        Assert.Null(transcript.Speaker?.Name);
    }

    [Fact]
    public void Initials_behind_the_kind_name_the_speaker()
    {
        var transcript = Transcript.Parse("Выступление В.А.Реева в ходе общей дискуссии 76-й сессии\n\n27 сентября 2031 года\n\nГ-н Председатель,\n\nМы знаем, что эта позиция хорошо известна, и она не изменилась за все эти годы.\n\nБлагодарю Вас.\n");

        Assert.Equal(("В.А.Реева", "общей дискуссии 76-й сессии"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void A_sender_whom_nobody_knows_stands_before_who_delivers_its_words()
    {
        var transcript = Transcript.Parse("Declaração do Grupo dos Rios proferida por S.E. Sra. Ida Soares, Ministra dos Rios, no debate geral da sessão\n\nNova Iorque, 27 de setembro de 2031\n\nSenhor Presidente,\n\nPermitam-me que comece por felicitar Vossa Excelência pela sua eleição e pelos rios.\n\nMuito obrigada.\n");

        Assert.Equal(("Ida Soares", "Ministra dos Rios"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("debate geral da sessão", transcript.Header.Occasion?.Value);
    }

    [Fact]
    public void The_titles_of_him_who_is_absent_are_not_of_her_who_speaks()
    {
        var transcript = Transcript.Parse("Statement by Ms. Ida Lund, Minister of Rivers, on behalf of H.E. Mr. Jan Meer, President of the Republic\n\nRivers Forum" + English);

        Assert.Equal("Minister of Rivers", transcript.Speaker!.Titles.Single().Value);
        Assert.Equal("H.E. Mr. Jan Meer", transcript.Items.OfType<Speech>().Single().OnBehalfOf?.Value);
    }

    [Theory]
    [InlineData("INTERVENCIÓN DEL SEÑOR PRESIDENTE DE LA REPÚBLICA DE COSTA RICA,\nLUIS ROBLES,\nEN EL DEBATE GENERAL\n\nNueva York, 24 de setiembre de 2031", "Luis Robles", "SEÑOR", "Presidente de la República de Costa Rica", "CRI")]
    [InlineData("INTERVENCIÓN DEL EMBAJADOR LUIS ROBLES, REPRESENTANTE\nPERMANENTE DEL ECUADOR, EN NOMBRE DEL GRUPO DE AMIGOS DE LOS\nRÍOS\n\nNueva York, 31 de octubre de 2031", "Luis Robles", "EMBAJADOR", "Representante Permanente del Ecuador", "ECU")]
    [InlineData("Palabras del Excmo. Sr. Luis Robles, Presidente de la República Oriental del Uruguay, en el Foro de los Ríos\n\n24 de septiembre de 2031", "Luis Robles", "Excmo.|Sr.", "Presidente de la República Oriental del Uruguay", "URY")]
    [InlineData("Intervención del Ministro Luis Robles, Consejero Legal\n\nNueva York, 27 de octubre de 2031", "Luis Robles", "", "Ministro|Consejero Legal", null)]
    public void Spanish_covers_too(string header, string name, string honorifics, string titles, string? state) => Check(header + Spanish, name, honorifics, titles, state);

    [Theory]
    [InlineData("بيان دولة الكويت\n\nيلقيه السكرتير الثاني/ بدر عبدالله الراشد\n\nأمام اللجنة السادسة", "بدر عبدالله الراشد", "", "السكرتير الثاني", "KWT")]
    [InlineData("كلمة دولة رئيس مجلس الوزراء السيد سمير طاهر سلام\nفي الجمعية العامة للأمم المتحدة", "سمير طاهر سلام", "السيد", "دولة رئيس مجلس الوزراء", null)]
    [InlineData("نص كلمة السيد الرئيس سامح عبد الهادي أمام الجمعية العامة للأمم المتحدة", "سامح عبد الهادي", "السيد|الرئيس", "", null)]
    [InlineData("بيان\nيلقيه\nالسيد الدكتور/ سمير عبد الهادي\nوزير المياه\n\nأمام الجمعية العامة للأمم المتحدة", "سمير عبد الهادي", "السيد|الدكتور", "وزير المياه", null)]
    [InlineData("كلمة\nمعالي الدكتور فؤاد حسين الكردي نائب رئيس مجلس الوزراء\nأمام الجمعية العامة للأمم المتحدة", "فؤاد حسين الكردي", "معالي|الدكتور", "نائب رئيس مجلس الوزراء", null)]
    [InlineData("كلمة صاحب السمو الملكي الأمير سمير بن فارس بن عبدالله\nوزير خارجية المملكة العربية السعودية\nأمام الجمعية العامة للأمم المتحدة", "سمير بن فارس بن عبدالله", "صاحب السمو الملكي|الأمير", "وزير خارجية المملكة العربية السعودية", "SAU")]
    [InlineData("كلمة الجمهورية الجزائرية\nيلقيها السيد سمير عطية، وزير المياه\nخلال المناقشة العامة للدورة", "سمير عطية", "السيد", "وزير المياه", null)]
    [InlineData("كلمة\nيلقيها\nمعالي سمير شاهين الكردي\nوزير دولة\nأمام الجمعية العامة للأمم المتحدة", "سمير شاهين الكردي", "معالي", "وزير دولة", null)]
    [InlineData("كلمة حضرة صاحب السمو الشيخ سمير بن حمد آل عطية\nأمير دولة قطر\nفي الجلسة الافتتاحية للدورة التاسعة والسبعين للجمعية العامة للأمم المتحدة", "سمير بن حمد آل عطية", "حضرة|صاحب السمو|الشيخ", "أمير دولة قطر", "QAT")]
    public void Arabic_covers_too(string header, string name, string honorifics, string titles, string? state) => Check(header + Arabic, name, honorifics, titles, state);

    [Theory]
    [InlineData("在第七十九届联合国大会一般性辩论上的讲话\n(2031年9月28日,纽约)\n中华人民共和国外交部长 王立明", "王立明", "", "中华人民共和国外交部长", "CHN")]
    [InlineData("外交部副部长 马小旭\n在第五届会议上的发言\n2031年2月27日", "马小旭", "", "外交部副部长", null)]
    [InlineData("王立明外长在第五届会议上的讲话\n2031年2月27日", "王立明", "", "外长", null)]
    public void Chinese_covers_too(string header, string name, string honorifics, string titles, string? state) => Check(header + Chinese, name, honorifics, titles, state);

    [Fact]
    public void In_Russian_whom_a_delegation_has_speak_is_no_salutation()
    {
        var transcript = Transcript.Parse("Заявление\nделегации Республики Армения\nМинистр иностранных дел А.С.Мелконян\nНью-Йорк, 27.09.2031\n\nУважаемый господин Председатель,\n\nМы внимательно выслушали коллег и не согласны с тем, что прозвучало в этом зале.\n\nСпасибо.\n");

        Assert.Equal(("А.С.Мелконян", "2031-09-27"), (transcript.Speaker?.Name, transcript.Date?.Value.ToString()));
        Assert.Equal("Уважаемый господин Председатель", transcript.Salutation?.Addressees.Single().Text);
    }

    [Theory]
    [InlineData("文化部长在第五届会议上的讲话\n2031年2月27日", "文化部长")]
    [InlineData("古巴外长在第五届会议上的讲话\n2031年2月27日", "古巴外长")]
    public void An_office_is_nobodys_name(string header, string title)
    {
        var speaker = Transcript.Parse(header + Chinese).Speaker!;

        Assert.Equal((null, title), (speaker.Name, speaker.Titles.Single().Value));
    }

    [Theory]
    [InlineData("Statement by New Zealand\nat the General Assembly\n2 March 2031", "NZL")]
    [InlineData("Statement by the United Kingdom at the Security Council\n2 March 2031", "GBR")]
    [InlineData("Statement by Costa Rica on behalf of the Friends of Rivers\n2 March 2031", "CRI")]
    public void A_State_in_the_place_of_the_speaker_is_nobodys_name(string header, string state)
    {
        var speaker = Transcript.Parse(header + English).Speaker!;

        Assert.Equal((null, state), (speaker.Name, speaker.Affiliation?.Code));
    }

    [Fact]
    public void The_stamp_of_a_draft_is_no_date_of_delivery_and_no_place()
    {
        var transcript = Transcript.Parse("Final 22.9.2031\n\nThe President of Finland John Meer\nRivers Forum\n20 September 2031" + English);

        Assert.Equal(("John Meer", "FIN", "2031-09-20", null), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code, transcript.Date?.Value.ToString(), transcript.Header.Place));
    }

    [Theory]
    [InlineData("[Translation]")]
    [InlineData("(Unofficial translation)")]
    public void A_note_of_the_translation_is_furniture(string note)
    {
        var transcript = Transcript.Parse("20 September 2031, 11:20 a.m. (NY time)\n\nStatement by Ms. Ida Lund\nMinister of Rivers\nat the opening of the Forum\n" + note + English);

        Assert.Equal(("opening of the Forum", "11:20", "America/New_York"), (transcript.Header.Occasion?.Value, transcript.Header.Time?.Value.Time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), transcript.Header.Time?.Value.Zone));
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void Several_States_have_somebody_speak_for_them()
    {
        var transcript = Transcript.Parse("Joint statement by Denmark, Finland and Sweden\ndelivered by H.E. Ms. Ida Lund, Permanent Representative of Sweden\nSecurity Council\n2 March 2031" + English);

        Assert.Equal(("Ida Lund", "SWE"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code));
        Assert.Equal("Denmark, Finland and Sweden", transcript.Items.OfType<Speech>().Single().OnBehalfOf?.Value);
    }

    [Theory]
    [InlineData("231 East 51st Street, New York, NY 10022 · Tel: (212) 555-0140 · Fax: (212) 555-0164")]
    [InlineData("19 East 47th Street, New York, N.Y. 10017 • Tel: 212-555-0100")]
    public void An_address_is_furniture(string address)
    {
        var transcript = Transcript.Parse("Permanent Mission of Ghana to the United Nations\n" + address + "\n\nSTATEMENT BY MS. IDA LUND\nMINISTER OF RIVERS\n28 September 2031" + English);

        Assert.Equal(("Ida Lund", null), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Empty(transcript.Items.OfType<Heading>());
    }

    [Theory]
    [InlineData("Theme: \"Leaving no river behind\"", "\"Leaving no river behind\"")]
    [InlineData("Theme: Leaving no river behind", "Leaving no river behind")]
    public void A_theme_behind_its_label_is_a_heading(string theme, string heading)
    {
        var transcript = Transcript.Parse("Statement by Ms. Ida Lund, Minister of Rivers\n\n" + theme + "\n\n28 September 2031" + English);

        Assert.Equal(heading, transcript.Items.OfType<Heading>().Single().Text);
        Assert.Empty(transcript.Diagnostics);
    }

    private static void Check(string text, string name, string honorifics, string titles, string? state)
    {
        var transcript = Transcript.Parse(text);
        var speaker = transcript.Speaker!;

        Assert.Equal((name, honorifics, titles, state), (speaker.Name, string.Join('|', speaker.Honorifics), string.Join('|', speaker.Titles.Select(t => t.Value)), speaker.Affiliation?.Code));
        Assert.True(transcript.Audit().IsClean);
    }
}
