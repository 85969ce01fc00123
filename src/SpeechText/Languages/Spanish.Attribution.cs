namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static AttributionWords Attribution => new()
    {
        BeginsQuotation = ["cito", "Cito", "CITO", "abro comillas", "Abro comillas", "inicio de cita", "Inicio de cita", "INICIO DE CITA"],
        EndsQuotation = ["fin de cita", "Fin de cita", "FIN DE CITA", "fin de la cita", "Fin de la cita", "FIN DE LA CITA", "cierro comillas", "Cierro comillas"],
        Texts = WordSet.Of("mensaje carta declaración telegrama palabras texto discurso"),
        OfOwner = WordSet.Of("de del"),
        Years = WordSet.Of("años"),
        Self = WordSet.Of("yo"),
        AccordingTo = new PhraseSet("según", "de acuerdo con", "en palabras de", "a juicio de", "en opinión de"),
        AccordingToHim = new PhraseSet("según él"),
        AccordingToHer = new PhraseSet("según ella"),
        InTheEyesOf = new PhraseSet("para"),
        AdverbEnding = "mente",
        Finite = WordSet.Of("""
            es son era eran fue fueron será serán sería serían está están estaba estaban ha han había habían habrá debe deben debía debían deberá deberían debería
            puede pueden podía podrá podrían podría hay va van tiene tienen tenía tendrá sigue siguen
            """),
        TimePrepositions = WordSet.Of("en durante desde tras ante"),
        Coordinates = WordSet.Of("y e o u ni pero"),
        Joined = new PhraseSet("Grupo de los 77 y China", "Trinidad y Tabago", "Trinidad y Tobago", "Bosnia y Herzegovina", "Antigua y Barbuda", "Saint Kitts y Nevis", "San Vicente y las Granadinas", "Santo Tomé y Príncipe"),
        BeginsPlace = WordSet.Of("Puerto Cabo Radio Operación Nueva New Hong"),
        NounFirst = true,
        AnyBody = WordSet.Of("agencia organización organismo"),
        PlainPeople = WordSet.Of("mujer hombre muchacho muchacha viuda viudo madre padre hermano hermana hijo hija esposa esposo marido abuela abuelo vecino vecina joven"),
        Chiefs = WordSet.Of("jefe jefa titular responsable líder"),
        NamePrefixes = WordSet.Of("al el ad an ar as at az"),
        DropsPronoun = true,
        Nicknames = [("jefe de la ONU", "Secretario General"), ("jefe de Naciones Unidas", "Secretario General"), ("jefe de las Naciones Unidas", "Secretario General"), ("titular de Naciones Unidas", "Secretario General"), ("líder de la ONU", "Secretario General"),
            ("máximo responsable de Naciones Unidas", "Secretario General"), ("máximo representante de la ONU", "Secretario General"), ("titular de la ONU", "Secretario General"), ("máximo responsable de la ONU", "Secretario General")],
        OfficeSuffixes = [" de la ONU", " de las Naciones Unidas", " de Naciones Unidas", " de la Organización"],
        OtherOffice = WordSet.Of("adjunto adjunta auxiliar delegado delegada honorario"),
        Roles = new Lazy<WordRoles>(static () => new WordRoles(
            (WordRole.Quotes, "citar cita citando citó"),
            (WordRole.Says, """
                clamó exclamó reclamó exigió sentenció dijo dice añadió agregó afirmó señaló aseguró destacó subrayó advirtió explicó indicó manifestó expresó recordó sostuvo declaró apuntó insistió
                reiteró concluyó recalcó enfatizó comentó aseveró alertó denunció lamentó pidió instó llamó urgió exhortó anunció informó precisó puntualizó
                resaltó detalló admitió reconoció respondió preguntó prometió condenó calificó describió consideró opinó argumentó planteó celebró confirmó criticó
                rechazó remarcó acotó matizó contó relató escribió prosiguió continuó aclaró abogó avisó apostilló
                añade agrega afirma señala asegura destaca subraya advierte explica indica manifiesta recuerda sostiene declara apunta insiste reitera concluye
                recalca comenta alerta denuncia lamenta pide insta exhorta precisa resalta admite reconoce responde considera opina cuenta relata
                decía contaba explicaba añadía afirmaba señalaba resume resumió ironizó confesó bromeó pronosticó vaticinó tachó tildó acusó arremetió agradeció reclama clama reivindicó ahondó abundó ejemplificó zanjó aducía adujo alegó replicó contestó espetó definió estimó constató valoró aplaudió saludó repudió deploró urge reconocía expuso compartió escribe
                habló
                dicho añadido agregado afirmado señalado asegurado destacado subrayado advertido explicado indicado recordado declarado pedido instado insistido
                reiterado alertado denunciado lamentado condenado
                """),
            (WordRole.Saying, """
                diciendo añadiendo agregando señalando afirmando destacando subrayando advirtiendo explicando indicando recordando sosteniendo declarando
                insistiendo reiterando concluyendo lamentando pidiendo instando citando calificando describiendo
                """),
            (WordRole.Honorific | WordRole.Masculine, "Sr. Sr Señor D. Don"),
            (WordRole.Honorific | WordRole.Feminine, "Sra. Sra Srta. Señora Dña. Doña"),
            (WordRole.Honorific, "Dr. Dra. doctor doctora Excmo. Excma. S.E. Monseñor"),
            (WordRole.Honorific | WordRole.Office, "Embajador Embajadora Coronel Juez Jueza"),
            (WordRole.Office, """
                secretario secretaria presidente presidenta ministro ministra canciller enviado enviada comisionado comisionada comisario comisaria coordinador
                coordinadora director directora administrador administradora fiscal gobernador gobernadora alcalde alcaldesa jefe jefa comandante asesor asesora
                portavoz representante delegado delegada observador observadora facilitador facilitadora relator relatora mediador mediadora fundador fundadora
                economista activista médico médica maestro maestra investigador investigadora papa rey reina príncipe princesa emir titular analista abogado abogada
                senador senadora diputado diputada vicepresidente vicepresidenta subsecretario subsecretaria responsable
                """),
            (WordRole.Office | WordRole.Delegate, "representante delegado delegada embajador embajadora observador observadora homólogo homóloga colega"),
            (WordRole.Office | WordRole.General, "mandatario mandataria diplomática letrado letrada mujer hombre muchacho muchacha funcionario funcionaria experto experta diplomático activista analista testigo refugiado refugiada residente superviviente sobreviviente viuda viudo madre padre hermano hermana hijo hija esposa esposo marido abuela abuelo vecino vecina campesino campesina agricultor agricultora estudiante joven migrante desplazado desplazada enfermera enfermero pescador pescadora comerciante artesana artesano lideresa líder psicóloga psicólogo ingeniera ingeniero periodista voluntario voluntaria"),
            (WordRole.Deputy, """
                general adjunto adjunta especial permanente ejecutivo ejecutiva alto alta primer primera antiguo antigua ex exministro nuevo nueva actual
                vice principal encargado encargada residente humanitario humanitaria regional interino interina máximo máxima
                """),
            (WordRole.Pronoun | WordRole.Masculine, "él"),
            (WordRole.Pronoun | WordRole.Feminine, "ella"),
            (WordRole.Pronoun, "ellos ellas nosotros yo"),
            (WordRole.Particle, "de del la las los y da do van von der bin ibn al el"),
            (WordRole.Auxiliary, """
                ha han había habían habrá haber también además luego después ayer hoy enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo este así ya
                igualmente asimismo finalmente se le les
                """),
            (WordRole.Passive, "fue fueron es son era eran sido ser será está están"),
            (WordRole.Determiner, "el la los las lo este esta estos estas ese esa su sus nuestro nuestra"),
            (WordRole.Determiner | WordRole.Indefinite, "un una otro otra varios varias algunos algunas"),
            (WordRole.Preposition, "de del a al en para por sobre con ante desde entre contra hacia durante tras"),
            (WordRole.Conjunction, "y e o u pero que si cuando donde mientras como pues porque aunque ni"),
            (WordRole.Accords, "según de en a para"),
            (WordRole.FirstPerson, "yo nosotros me nos mi mis nuestro nuestra nuestros nuestras"),
            (WordRole.AlsoNoun, "pide cuenta apunta alerta señala"),
            (WordRole.That, "que"),
            (WordRole.Relative, "quien"),
            (WordRole.Aside, "quien donde cuyo cuya"),
            (WordRole.Body, """
                consejo asamblea comité comisión organización agencia fondo programa unión banco liga asociación grupo movimiento gobierno ministerio departamento
                oficina corte tribunal federación instituto universidad fundación foro secretaría misión partido parlamento congreso senado ejército fuerzas policía
                naciones unidas sociedad red alianza coalición centro república reino onu
                """),
            (WordRole.Domain, """
                asuntos políticos exteriores humanitarios socorro desarrollo operaciones derechos humanos refugiados infancia niños conflictos desarme seguridad paz
                consolidación mantenimiento jurídicos comercio ambiente mujeres juventud salud educación alimentación cultura cambio climático población gestión
                comunicación apoyo servicios estado justicia defensa interior cooperación internacional mundial monetario panamericana interamericana africana emergencia coordinación relaciones
                """),
            (WordRole.People, "funcionarios expertos miembros delegados delegaciones oradores representantes residentes supervivientes testigos líderes ministros autoridades diplomáticos autores científicos personas trabajadores manifestantes refugiados fuentes médicos periodistas reporteros"),
            (WordRole.Determiner | WordRole.Own, "su sus"),
            (WordRole.Home, "país"),
            (WordRole.TitleCue, "titulado titulada titulados denominado denominada llamado llamada llamados lema eslogan término términos palabra palabras expresión supuesto supuesta título concepto tema bautizado bautizada"),
            (WordRole.Work, "informe carta pacto estatuto constitución resolución estudio documento libro película declaración punto conferencia evento campaña iniciativa exposición serie sesión artículo canción álbum programa proyecto tratado convención acuerdo taller seminario publicación plan agenda acuerdos doctrina marco estrategia pacto cumbre editorial revista periódico diario"))),
    };
}
