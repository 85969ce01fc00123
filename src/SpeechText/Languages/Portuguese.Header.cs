namespace SpeechText.Languages;

internal static partial class Portuguese
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, "declaração|declaração nacional|declaração de abertura|declaração de encerramento|declaração conjunta|declaração final|declaração de voto|comunicado|pronunciamento"),
            (SpeechKind.Address, "alocução"),
            (SpeechKind.Speech, "discurso|discurso de abertura|discurso de encerramento|discurso inaugural|discurso proferido|discurso pronunciado|texto do discurso"),
            (SpeechKind.Remarks, "palavras|palavras de abertura|palavras de boas-vindas|observações"),
            (SpeechKind.Message, "mensagem|mensagem de vídeo|videomensagem"),
            (SpeechKind.Intervention, "intervenção|intervenção nacional"),
            (SpeechKind.Lecture, "conferência magna|aula magna|palestra"),
            (SpeechKind.Toast, "brinde")),
        By = new("por", "pelo", "pela", "proferido por", "proferida por", "proferido pelo", "proferida pelo", "proferido pela", "proferida pela",
            "pronunciado por", "pronunciado pelo", "pronunciado pela", "lido por", "lida por", "a cargo de"),
        Of = new("de", "do", "da", "dos", "das"),
        Organizations = new(
            "nações unidas", "as nações unidas", "organização das nações unidas", "missão permanente de", "missão permanente do", "missão permanente da", "missão permanente",
            "delegação de", "delegação do", "delegação da", "república de", "república do", "república da", "república", "união europeia", "união africana",
            "comunidade dos países", "comunidade de"),
        BodyNouns = WordSet.Of("""
            delegação união liga organização programa fundo agência comité comitê conselho comissão tribunal banco associação federação fórum secretariado gabinete instituto aliança sociedade movimento ordem conferência parlamento universidade fundação departamento comunidade
            """),
        Offices = new("ministério de", "ministério do", "ministério da", "ministério dos", "ministério das", "secretaria de", "departamento de", "gabinete do", "gabinete da", "presidência da"),
        OccasionCues = new("por ocasião de", "por ocasião do", "por ocasião da", "no âmbito de", "no âmbito do", "no âmbito da", "durante", "durante o", "durante a"),
        OccasionLeads = new("perante", "perante o", "perante a", "em", "no", "na", "à", "ao"),
        OccasionLinks = new("em", "no", "na", "nas", "nos", "perante", "perante a", "perante o"),
        OccasionNouns = WordSet.Of("""
            sessão sessões reunião reuniões debate conferência assembleia assembléia conselho cúpula cimeira fórum simpósio seminário cerimônia cerimónia comemoração
            aniversário lançamento diálogo grupo comitê comité comissão abertura encerramento segmento consulta consultas jornada evento plenário plenária mesa painel
            """),
        Places = new("nova iorque", "nova york", "new york", "genebra", "viena", "nairóbi", "nairobi", "haia", "paris", "lisboa", "brasília", "sede das nações unidas"),
        PlaceLeads = new("em"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "verificar contra a leitura|verificar no ato da leitura|conferir com o discurso proferido|só o texto proferido faz fé|faz fé a versão lida|confira com o discurso proferido"),
            (DeliveryNote.AsDelivered, "tal como proferido|tal como proferida|versão proferida"),
            (DeliveryNote.AsPrepared, "texto preparado")),
        // Missions at New York print their address in English.
        Streets = WordSet.Of("rua avenida andar street avenue floor"),
        TranslationNotes = new("tradução", "tradução não oficial", "tradução de cortesia"),
        ThemeLabels = new("tema", "lema"),
        Contacts = new("tel", "tel.", "telefone", "fax", "correio eletrónico", "e-mail", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Sr.
            Sr
            Sra.
            Sra
            Senhor
            Senhora
            Dom
            D.
            S.E.
            S. E.
            S. Ex.ª
            S.Exa.
            S. Exa.
            S. Exª
            S. Exª.
            Sua Exa.
            Sua Excelência
            Sua Excelência o Senhor
            Sua Excelência a Senhora
            Sua Majestade
            Sua Alteza
            Sua Santidade
            Exmo.
            Exma.
            Exmo. Senhor
            Exma. Senhora
            Exmo. Sr.
            Exma. Sra.
            Excelentíssimo Senhor
            Excelentíssima Senhora
            H.E.
            """),
        Ranks = new("Embaixador", "Embaixadora", "Doutor", "Doutora", "Dr.", "Dra.", "Professor", "Professora", "Prof.", "Engenheiro", "Eng.", "Juiz", "Juíza", "General", "Coronel", "Almirante", "Cardeal"),
        Particles = WordSet.Of("de da do das dos e di del von oglu ogly oğlu qizi kyzy uulu"),
        TitleNouns = WordSet.Of("""
            primeiro-ministro primeira-ministra presidente presidenta vice-presidente ministro ministra vice-ministro vice-ministra chanceler secretário secretária secretário-geral secretária-geral
            subsecretário subsecretária geral adjunto adjunta conselheiro conselheira diretor diretora director directora diretor-geral representante permanente
            embaixador embaixadora comissário comissária procurador procuradora juiz juíza chefe enviado enviada coordenador coordenadora relator relatora
            administrador governador rei rainha príncipe princesa porta-voz delegado delegada senador senadora deputado deputada consultor consultora encarregado encarregada cônsul assessor assessora adido adida jurídico jurídica legal político
            """),
        TitleFollowers = WordSet.Of("permanente adjunto adjunta geral"),
        TitlePrefixes = WordSet.Of("primeiro primeira primeiro-ministro primeira-ministra vice alto alta"),
        TitlesBeginWithNoun = true,
        TitleLinks = WordSet.Of("de do da dos das para junto perante em"),
        And = WordSet.Of("e &"),
        Articles = WordSet.Of("o a os as"),
        Fields = WordSet.Of("""
            república relações assuntos negócios nações estado estados assembleia conselho organização união tribunal comissão reino missão delegação segurança direitos
            defesa interior justiça economia finanças educação saúde cooperação comércio turismo cultura ambiente desenvolvimento energia trabalho agricultura
            """),
        FieldEnds = WordSet.Of("nação governo exteriores estrangeiros unidas unidos humanos internacional internacionais nacional federal económicos econômicos sociais jurídicos popular democrática federativa portuguesa"),
        SmallWords = WordSet.Of("de da do das dos o a os as e ou em no na nos nas com por para ao à sobre um uma"),
        Acronyms = WordSet.Of("ONU UE UA TPI OMS FAO OIT CPLP UNESCO UNICEF ONG"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("vossa excelência", "excelência", "vossa majestade", "majestade", "vossa alteza", "alteza", "vossa santidade"),
        Courtesies = new("Senhor", "Senhora", "Sr.", "Sra.", "Exmo. Senhor", "Exma. Senhora", "Exmo. Sr.", "Exma. Sra.", "Excelentíssimo Senhor", "Excelentíssima Senhora"),
        Adjectives = WordSet.Of("""
            caro cara caros caras prezado prezada prezados prezadas estimado estimada estimados estimadas querido querida queridos queridas distinto distinta distintos
            distintas ilustre ilustres digníssimo digníssima meus minhas todos todas suas excelentíssimos excelentíssimas
            """),
        Parties = WordSet.Of("""
            excelências majestades altezas senhores senhoras colegas amigos amigas delegados delegadas delegações membros representantes participantes convidados
            convidadas estudantes chefes ministros ministras embaixadores embaixadoras irmãos irmãs autoridades presidentes povos
            """),
        Halves = WordSet.Of("senhoras senhores"),
        Links = WordSet.Of("de do da dos das o a os as e em para ao aos à às por meus minhas caros caras"),
        FirstPerson = WordSet.Of("eu me mim meu minha nós nos nosso nossa nossos nossas"),
        Forums = PhraseSet.Of("""
            minha delegação
            nossa delegação
            meu país
            meu Governo
            meu povo
            nossa Organização
            nossa Assembleia
            esta Assembleia
            esta Organização
            esta tribuna
            este Conselho
            este debate
            Senhor Presidente
            Senhora Presidente
            Senhora Presidenta
            Senhor Secretário-Geral
            Vossa Excelência
            Excelências
            permita-me
            permitam-me
            """),
        Invocations = new("em nome de deus", "que a paz esteja"),
        Greetings = new("obrigado", "obrigada", "muito obrigado", "muito obrigada", "bom dia", "boa tarde", "boa noite"),
        Thanks = new("muito obrigado", "muito obrigada", "obrigado", "obrigada", "agradeço", "bem hajam", "bem haja", "agradeço-vos", "agradeço a vossa atenção", "agradeço a atenção"),
        AfterThanks = new("pela atenção", "pela atenção dispensada", "pela vossa atenção", "pela sua atenção", "por vossa atenção", "a vossa atenção", "a atenção", "pela vossa amável atenção", "a todos", "a todas e a todos", "a todos e a todas", "e"),
    };
}
