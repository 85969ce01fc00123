namespace SpeechText.Languages;

internal static partial class French
{
    private static AttributionWords Attribution => new()
    {
        BeginsQuotation = ["je cite", "Je cite", "JE CITE", "début de citation", "Début de citation", "DÉBUT DE CITATION", "DEBUT DE CITATION"],
        EndsQuotation = ["fin de citation", "Fin de citation", "FIN DE CITATION", "fin de la citation", "Fin de la citation", "FIN DE LA CITATION"],
        Texts = WordSet.Of("message lettre déclaration télégramme paroles mots texte discours allocution"),
        OfOwner = WordSet.Of("de du d des"),
        Years = WordSet.Of("ans"),
        Self = WordSet.Of("je j"),
        AccordingTo = new PhraseSet("selon", "d'après", "aux yeux de", "de l'avis de", "c'est en ces termes que", "c’est en ces termes que", "c'est par ces mots que", "c’est par ces mots que", "c'est avec ces mots que", "c’est avec ces mots que"),
        AccordingToHim = new PhraseSet("selon lui", "d'après lui", "d’après lui"),
        InTheEyesOf = new PhraseSet("pour"),
        AdverbEnding = "ment",
        Finite = WordSet.Of("""
            est sont était étaient sera seront serait seraient a ont avait avaient aura auront aurait doit doivent devait devaient devra devront devrait devraient
            peut peuvent pouvait pourra pourrait pourraient faut fallait faudra faudrait va vont reste restent
            """),
        TimePrepositions = WordSet.Of("à en lors dans depuis devant au aux"),
        Coordinates = WordSet.Of("et mais ou ni"),
        Joined = new PhraseSet("Groupe des 77 et la Chine", "Groupe des 77 et de la Chine", "Bosnie et Herzégovine", "Saint-Vincent-et-les Grenadines"),
        BeginsPlace = WordSet.Of("Port Cap Radio Opération New Hong"),
        NounFirst = true,
        AnyBody = WordSet.Of("agence organisation ong"),
        SaysInTwo = new PhraseSet("s’est dite", "s'est dite", "s’est déclarée", "s'est déclarée", "mis en garde", "met en garde", "tiré la sonnette d’alarme", "tiré la sonnette d'alarme"),
        PlainPeople = WordSet.Of("femme homme garçon veuve mère père frère sœur fils fille épouse mari grand-mère grand-père voisin voisine élève"),
        Chiefs = WordSet.Of("chef cheffe patron patronne responsable"),
        NamePrefixes = WordSet.Of("al el ad an ar as ach at az ul ur ud"),
        Elided = WordSet.Of("l d qu s n c j m t lorsqu puisqu jusqu quoiqu"),
        Enclitics = ["-t-il", "-t-elle", "-il", "-elle"],
        Nicknames =
        [
            ("chef de l'ONU", "Secrétaire général"), ("chef de l’ONU", "Secrétaire général"), ("chef des Nations Unies", "Secrétaire général"),
            ("patron de l'ONU", "Secrétaire général"), ("patron de l’ONU", "Secrétaire général"),
        ],
        OfficeSuffixes = [" de l'ONU", " de l’ONU", " des Nations Unies", " de l'Organisation", " de l’Organisation"],
        OtherOffice = WordSet.Of("adjoint adjointe adjoints délégué déléguée honoraire"),
        Roles = new Lazy<WordRoles>(static () => new WordRoles(
            (WordRole.Quotes, "citer cite citant cité"),
            (WordRole.Says, """
                parlé parle déclaré dit ajouté affirmé souligné indiqué précisé expliqué averti rappelé estimé insisté noté relevé conclu poursuivi assuré regretté
                déploré dénoncé condamné salué appelé exhorté plaidé martelé lancé prévenu reconnu répondu demandé soutenu observé constaté annoncé valoir
                prôné préconisé défendu exigé réclamé souhaité espéré invoqué vanté loué opposé prié conseillé enjoint
                justifié argué exposé souri qualifiée qualifiés qualifiées jugée décrit décrite décrits martelée déplorée dénoncée confirmée disait expliquait racontait ajoutait affirmait confie résume tranché résumé glissé soufflé ironisé enchaîné acquiescé abondé détaillé argumenté protesté accueilli remercié taxé
                jugé qualifié fustigé critiqué promis réaffirmé réitéré signalé confié écrit commenté résumé recommandé proposé évoqué mentionné cité félicité
                inquiété alarmé interrogé réjoui invité encouragé pressé accusé renchéri confirmé admis suggéré témoigné raconté argué rétorqué remarqué
                déclare ajoute affirme souligne indique précise explique avertit rappelle estime insiste note relève conclut poursuit assure regrette
                déplore dénonce condamne salue appelle exhorte plaide martèle lance prévient reconnaît répond demande soutient observe constate annonce
                juge qualifie fustige critique réaffirme réitère signale confie écrit commente résume recommande évoque témoigne raconte
                """),
            (WordRole.Saying, """
                déclarant disant ajoutant affirmant soulignant indiquant précisant expliquant avertissant rappelant estimant insistant notant relevant
                arguant plaidant invoquant précisant rappelant confiant concluant assurant regrettant déplorant dénonçant condamnant saluant appelant exhortant plaidant martelant reconnaissant répondant
                demandant observant constatant annonçant jugeant qualifiant réaffirmant réitérant évoquant citant
                """),
            (WordRole.Honorific | WordRole.Masculine, "M. Monsieur MM. Me"),
            (WordRole.Honorific | WordRole.Feminine, "Mme Mlle Madame"),
            (WordRole.Honorific, "Dr Pr S.E. S.E.M. Mgr docteur docteure professeur professeure"),
            (WordRole.Honorific | WordRole.Office, "Ambassadeur Ambassadrice Général Colonel Juge"),
            (WordRole.Office, """
                émissaire préfet préfète sous-préfet gouverneure sénatrice procureure historien historienne sociologue écrivain écrivaine journaliste avocate juriste
                secrétaire président présidente ministre chancelier chancelière premier-ministre envoyé envoyée commissaire haut-commissaire haute-commissaire
                coordonnateur coordonnatrice directeur directrice administrateur administratrice procureur procureure greffier gouverneur maire chef cheffe
                commandant commandante conseiller conseillère porte-parole représentant représentante délégué déléguée observateur observatrice facilitateur
                rapporteur rapporteuse médiateur médiatrice fondateur fondatrice économiste militante militant médecin enseignante enseignant chercheur chercheuse pape roi reine
                prince princesse émir patron responsable dirigeant dirigeante analyste avocat avocate sénateur député députée
                """),
            (WordRole.Office | WordRole.Delegate, "représentant représentante délégué déléguée ambassadeur ambassadrice observateur observatrice homologue collègue"),
            (WordRole.Office | WordRole.General, "femme homme fille garçon responsable expert experte diplomate militant militante analyste témoin réfugié réfugiée habitant habitante survivante survivant veuve mère père frère sœur fils fille épouse mari grand-mère grand-père voisin voisine étudiant étudiante élève agriculteur agricultrice paysan paysanne commerçant commerçante infirmier infirmière pêcheur déplacé déplacée migrant migrante psychologue ingénieur ingénieure journaliste bénévole institutrice instituteur"),
            (WordRole.Deputy, """
                général générale adjoint adjointe spécial spéciale permanent permanente exécutif exécutive haut haute premier première ancien ancienne nouveau
                nouvelle actuel actuelle vice principal principale chargé chargée résident résidente jeune humanitaire régional régionale suppléant suppléante intérimaire
                """),
            (WordRole.Pronoun | WordRole.Masculine, "il celui-ci"),
            (WordRole.Pronoun | WordRole.Feminine, "elle celle-ci"),
            (WordRole.Pronoun, "ils elles on nous je"),
            (WordRole.Particle, "do da dos di della y de du des la le van von der den ter bin bint ibn ben el al ould ag"),
            (WordRole.Auxiliary, """
                a ont avait avaient aura ayant fait également aussi ensuite encore toujours notamment enfin déjà ainsi en outre quant pour sa part hier mardi mercredi
                jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi matin après-midi soir aujourd'hui aujourd’hui s'est s’est se s leur lui y vivement à
                """),
            (WordRole.Passive, "été est sont était étaient être sera seront soit"),
            (WordRole.Determiner, "le la les l ce cet cette ces son sa ses leur leurs notre nos"),
            (WordRole.Determiner | WordRole.Indefinite, "un une d'autres plusieurs certains certaines"),
            (WordRole.Preposition, "de du des d à au aux en devant pour par sur dans avec chez vers sous entre contre auprès depuis parmi malgré pendant durant"),
            (WordRole.Conjunction, "et ou mais que qu où quand si lorsque lorsqu tandis alors comme car donc or puisque"),
            (WordRole.Accords, "selon d aux de pour c"),
            (WordRole.FirstPerson, "je j nous me m moi mon ma mes notre nos"),
            (WordRole.AlsoNoun, "note demande critique juge observe lance relève annonce"),
            (WordRole.That, "que qu"),
            (WordRole.Relative, "qui"),
            (WordRole.Aside, "qui où dont lequel laquelle"),
            (WordRole.Body, """
                conseil haut-commissariat assemblée comité commission organisation agence fonds programme union banque ligue association groupe mouvement gouvernement ministère
                département bureau cour tribunal office fédération institut université fondation forum secrétariat mission parti parlement congrès sénat armée
                forces police nations unies société réseau alliance coalition centre république royaume onu
                """),
            (WordRole.Domain, """
                affaires politiques étrangères humanitaires secours développement opérations droits homme réfugiés enfants enfance conflits désarmement sécurité paix
                consolidation maintien juridiques commerce environnement femmes jeunesse santé éducation alimentation culture changements climatiques population
                gestion communication appui services état justice défense intérieur coopération internationale international mondial mondiale monétaire panaméricaine africaine exécutif urgence coordination civile
                """),
            (WordRole.People, "responsables experts membres délégués délégations orateurs intervenants représentants habitants survivants témoins dirigeants ministres autorités diplomates auteurs scientifiques personnes travailleurs manifestants réfugiés sources médecins journalistes reporters"),
            (WordRole.Determiner | WordRole.Own, "son sa ses leur leurs"),
            (WordRole.Home, "pays"),
            (WordRole.TitleCue, "intitulé intitulée intitulés intitulées dit dite dits dites baptisé baptisée surnommé thème slogan devise terme termes mot mots expression notion formule soi-disant prétendu prétendue appelé appelée titre label"),
            (WordRole.Work, "rapport résolution charte pacte statut constitution étude document livre film déclaration point conférence événement campagne initiative exposition série session article chanson album programme projet traité convention accord atelier séminaire publication plan accords agenda doctrine cadre stratégie compact sommet éditorial tribune revue magazine journal"))),
    };
}
