namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, """
                declaración|declaracion|declaración nacional|declaración inicial|declaración de apertura|declaración de clausura|declaración introductoria|
                declaración final|declaración conjunta|declaración escrita|declaración oral|comunicado|proyecto de declaración|texto de la declaración|
                exposición|contribución|explicación de voto|explicación de posición
                """),
            (SpeechKind.Address, "alocución|alocucion"),
            (SpeechKind.Speech, "discurso|discurso inaugural|discurso de apertura|discurso de clausura|discurso de bienvenida|discurso pronunciado|proyecto de discurso|texto del discurso"),
            (SpeechKind.Remarks, "palabras|palabras de apertura|palabras de clausura|palabras de bienvenida|palabras iniciales|palabras finales|observaciones|observaciones iniciales|observaciones finales"),
            (SpeechKind.Message, "mensaje|mensaje en video"),
            (SpeechKind.Intervention, "intervención|intervencion|intervención nacional|intervención pronunciada|intervención escrita"),
            (SpeechKind.Lecture, "conferencia magistral|ponencia|lección magistral"),
            (SpeechKind.Toast, "brindis")),
        By = new("por", "por el", "por la", "a cargo de", "a cargo del", "pronunciado por", "pronunciada por", "pronunciado por el", "pronunciada por el",
            "pronunciado por la", "pronunciada por la", "pronunciadas por", "que pronuncia", "leído por", "leída por", "presentado por", "presentada por"),
        Behalf = new("en nombre de", "en nombre del", "en nombre de la", "en nombre de los", "en nombre de las", "en representación de", "en representación del"),
        Of = new("de", "del", "de la", "de el", "de los", "de las"),
        Organizations = new(
            "naciones unidas", "las naciones unidas", "organización de las naciones unidas", "misión permanente de", "misión permanente del", "mision permanente de",
            "mision permanente del", "misión permanente", "delegación de", "delegación del", "gobierno de", "gobierno del", "gobierno de la", "república de", "república del", "republica de", "república",
            "estado plurinacional de", "estados unidos", "reino de", "reino unido", "unión europea", "unión africana", "corte internacional de justicia",
            "corte penal internacional", "organización de los estados", "comunidad de estados", "comunidad de", "grupo de los", "movimiento de países",
            "costa rica", "el salvador", "puerto rico", "guinea ecuatorial", "santa sede", "países bajos", "nueva zelandia", "arabia saudita", "burkina faso",
            "cabo verde", "sierra leona", "sri lanka", "viet nam", "papua nueva guinea", "san marino"),
        BodyNouns = WordSet.Of("""
            delegación delegacion unión liga organización programa fondo organismo agencia comité consejo comisión corte tribunal banco asociación federación foro secretaría oficina instituto alianza sociedad movimiento orden conferencia parlamento universidad fundación departamento
            """),
        Offices = new("oficina de", "oficina del", "ministerio de", "ministerio del", "secretaría de", "secretaria general de", "departamento de", "despacho del", "cancillería", "presidencia de"),
        OccasionCues = new("con ocasión de", "con ocasión del", "con ocasión de la", "con motivo de", "con motivo del", "con motivo de la", "en ocasión de", "en ocasión del",
            "en ocasión de la", "en el marco de", "en el marco del", "en el marco de la", "durante", "durante el", "durante la"),
        OccasionLeads = new("ante", "ante el", "ante la", "en", "en el", "en la", "a la", "al"),
        OccasionLinks = new("en", "en el", "en la", "en las", "en los", "ante", "ante el", "ante la"),
        OccasionNouns = WordSet.Of("""
            sesión sesion sesiones período periodo reunión reuniones debate conferencia asamblea consejo cumbre foro simposio seminario taller ceremonia conmemoración
            aniversario lanzamiento diálogo grupo comité comisión apertura clausura inauguración segmento consulta consultas jornada evento plenario plenaria mesa panel
            """),
        Places = new("nueva york", "new york", "ginebra", "viena", "nairobi", "la haya", "parís", "santiago", "washington", "sede de las naciones unidas", "naciones unidas, nueva york",
            "salón de la asamblea general", "sala del consejo", "plenario de la asamblea general", "palacio de las naciones"),
        PlaceLeads = new("en", "ciudad de", "lugar", "lugar:"),
        PlaceLabels = new("lugar"),
        SpokenOn = new("pronunciado el", "pronunciada el"),
        PublishedOn = new("publicado el", "publicada el"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "cotejar con la intervención|cotejar con el discurso|cotejar con la intervención pronunciada|cotejar con el discurso pronunciado|cotéjese con la intervención pronunciada|cotéjese con el discurso pronunciado"
                + "|cotejar con alocución|cotejar con intervención|cotejar con discurso|cotejar con la alocución|cotejar con la alocución final|cotejar con el texto leído|cotejar contra lectura|cotejar contra la lectura|cotejar al pronunciar|verificar al momento de la lectura|verificar con la lectura|verificar contra lectura"
                + "|verificar contra el discurso pronunciado|verificar con el discurso pronunciado|favor verificar al momento de su lectura|chequear contra lectura|cotejar con la versión leída|cotejar con lo pronunciado|verificar con lo pronunciado|verificar contra entrega|cotejar contra entrega|solo es válido el discurso pronunciado|sólo es válido el discurso pronunciado|válido el discurso pronunciado|sujeto a cambios|sólo dará fe el texto pronunciado|solo dará fe el texto pronunciado|cotejar con texto leído|cotejar con texto leido"),
            (DeliveryNote.AsDelivered, "versión pronunciada|tal como fue pronunciado|tal como fue pronunciada|tal como se pronunció"),
            (DeliveryNote.AsPrepared, "texto preparado|tal como se preparó")),
        // Missions at New York print their address in English.
        Streets = WordSet.Of("calle avenida piso street avenue floor"),
        TranslationNotes = new("traducción", "traducción no oficial", "traducción de cortesía", "traducción oficial"),
        ThemeLabels = new("tema", "lema"),
        PageLines = new("usted está aquí", "se encuentra usted aquí", "pasar al contenido principal", "ir al contenido", "volver arriba", "imprimir", "compartir", "enviar por correo", "menú principal"),
        Contacts = new("tel", "tel.", "tels.", "teléfono", "teléfonos", "telefax", "fax", "correo", "correo electrónico", "e-mail", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Sr.
            Sr
            Sra.
            Sra
            Srta.
            Señor
            Señora
            Señorita
            Don
            Doña
            D.
            D.ª
            Dña.
            S.E.
            S. E.
            SE
            S.M.
            S.A.R.
            Su Excelencia
            Su Majestad
            Su Alteza
            Su Alteza Real
            Su Santidad
            Su Eminencia
            Excmo.
            Excma.
            Excmo
            Excma
            Excelentísimo
            Excelentísima
            Ilmo.
            Ilma.
            Honorable
            H.E.
            """),
        Ranks = PhraseSet.Of("""
            Embajador
            Embajadora
            Emb.
            Dato'
            Datuk
            Datuk Seri
            Tan Sri
            Sheikh
            Jeque
            Doctor
            Doctora
            Dr.
            Dra.
            Dr
            Dra
            Profesor
            Profesora
            Prof.
            Licenciado
            Licenciada
            Lic.
            Licda.
            Mtro.
            Mtra.
            Maestro
            Maestra
            Arq.
            Gral.
            Cnel.
            Ingeniero
            Ingeniera
            Ing.
            Juez
            Jueza
            Magistrado
            Magistrada
            General
            Coronel
            Almirante
            Cardenal
            Arzobispo
            Monseñor
            Mons.
            """),
        Particles = WordSet.Of("de del la las los y e san santa da do dos van von und zu der bin al el oglu ogly oğlu qizi kyzy uulu"),
        TitleNouns = WordSet.Of("""
            presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra canciller vicecanciller secretario secretaria subsecretario
            subsecretaria general adjunto adjunta consejero consejera director directora representante permanente alterno alterna embajador embajadora comisionado
            comisionada comisario comisaria fiscal juez jueza magistrado magistrada jefe jefa enviado enviada coordinador coordinadora relator relatora administrador
            administradora rector rectora viceprimer viceprimera gobernador gobernadora rey reina príncipe princesa portavoz vocero vocera delegado delegada alcalde alcaldesa senador senadora diputado
            diputada interino interina ejecutivo ejecutiva especial encargado encargada observador observadora asesor asesora titular constitucional
            primero primera segundo segunda tercero tercera plenipotenciario plenipotenciaria extraordinario extraordinaria consultor consultora procurador procuradora contralor contralora defensor defensora agregado agregada cónsul copresidente copresidenta experto experta
            residente suplente electo electa jurídico jurídica legal político política federal principal
            """),
        TitleFollowers = WordSet.Of("permanente alterno alterna adjunto adjunta general plenipotenciario plenipotenciaria suplente residente"),
        TitlePrefixes = WordSet.Of("primer primera segundo segunda tercer tercera vice alto alta"),
        TitlesBeginWithNoun = true,
        OwnerLinks = WordSet.Of("de del"),
        TitleLinks = WordSet.Of("de del para ante a al por"),
        And = WordSet.Of("y e &"),
        Articles = WordSet.Of("el la los las"),
        Fields = WordSet.Of("""
            república republica relaciones asuntos naciones estado estados asamblea consejo organización unión corte comisión comité reino misión delegación seguridad
            derechos defensa interior justicia economía hacienda educación salud cooperación comercio turismo cultura medio ambiente desarrollo energía trabajo agricultura
            congreso senado parlamento gabinete negocios
            """),
        FieldEnds = WordSet.Of("""
            nación gobierno exteriores públicos unidas unidos humanos internacional internacionales nacional federal federales económicos sociales jurídicos ministros
            mexicanos argentina dominicana bolivariana plurinacional italiana francesa portuguesa helénica checa eslovaca islámica árabe popular democrática social
            federativa oriental cooperativa ambiental extranjeras
            """),
        SmallWords = WordSet.Of("de del la las el los lo y e o a al en con por para su sobre ante un una"),
        Acronyms = WordSet.Of("ONU OEA UE UA CPI CIJ OMS FAO OIEA OIT CELAC CEPAL SICA ALBA UNESCO UNICEF ONG EE.UU."),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("su excelencia", "vuestra excelencia", "excelencia", "su majestad", "majestad", "su alteza", "alteza", "su señoría", "su santidad"),
        Courtesies = new("Señor", "Señora", "Sr.", "Sra.", "Sr", "Sra", "Excmo.", "Excma.", "Excelentísimo", "Excelentísima", "Excelentísimo Señor", "Excelentísima Señora",
            "Excmo. Sr.", "Excma. Sra.", "Excmo. Señor", "Excma. Señora", "Honorable"),
        Adjectives = WordSet.Of("""
            estimado estimada estimados estimadas querido querida queridos queridas distinguido distinguida distinguidos distinguidas respetado respetada respetados respetadas
            honorable honorables ilustre ilustres apreciado apreciada apreciados apreciadas apreciables mis todos todas sus especiales excelentísimos excelentísimas
            """),
        Parties = WordSet.Of("""
            excelencias majestades altezas señores señoras señoritas colegas amigos amigas delegados delegadas delegaciones miembros representantes participantes invitados
            invitadas estudiantes jefes jefas ministros ministras embajadores embajadoras hermanos hermanas damas caballeros compañeros compañeras jueces magistrados
            autoridades presidentes mandatarios pueblos
            """),
        Halves = WordSet.Of("señoras señores damas caballeros"),
        Links = WordSet.Of("de del la las los el y e a al en para por mis queridos queridas"),
        FirstPerson = WordSet.Of("yo me mi mis nosotros nos nuestro nuestra nuestros nuestras"),
        Forums = PhraseSet.Of("""
            mi delegación
            nuestra delegación
            mi país
            mi Gobierno
            mi pueblo
            nuestra Organización
            nuestra Asamblea
            nuestros debates
            nuestros trabajos
            esta Asamblea
            esta Organización
            esta tribuna
            este podio
            este foro
            este Consejo
            este debate
            este período de sesiones
            Señor Presidente
            Señora Presidenta
            Sr. Presidente
            Sra. Presidenta
            Señor Secretario General
            Vuestra Excelencia
            Excelencias
            permítame
            permítanme
            quisiera
            """),
        Invocations = new("en el nombre de dios", "en nombre de dios", "que la paz sea", "bismillah"),
        Greetings = new("gracias", "muchas gracias", "muy buenos días", "buenos días", "buenas tardes", "muy buenas tardes", "buenas noches"),
        Thanks = new("muchas gracias", "gracias", "muchísimas gracias", "mil gracias", "les agradezco", "le agradezco", "agradezco", "les doy las gracias", "muy agradecido", "muy agradecida"),
        Blessings = new("dios los bendiga", "dios les bendiga", "dios bendiga", "que dios los bendiga", "que dios les bendiga", "que dios nos bendiga", "que dios bendiga"),
        AfterThanks = new("por su atención", "por su amable atención", "por su gentil atención", "por vuestra atención", "por la atención", "por la atención prestada", "por escucharme",
            "por su tiempo", "su atención", "su amable atención", "la atención", "a todos", "a todas", "a todos y todas", "a todas y todos", "a ustedes", "muy amables", "muy amable", "y", "nuevamente", "de nuevo"),
    };
}
