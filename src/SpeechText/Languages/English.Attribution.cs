namespace SpeechText.Languages;

internal static partial class English
{
    private static AttributionWords Attribution => new()
    {
        BeginsQuotation = ["quote", "Quote", "QUOTE"],
        EndsQuotation = ["unquote", "Unquote", "UNQUOTE", "end quote", "End quote", "END QUOTE", "end of quote", "End of quote", "END OF QUOTE"],
        Texts = WordSet.Of("message letter statement telegram words text speech address remarks"),
        OfOwner = WordSet.Of("of from by"),
        Years = WordSet.Of("years"),
        Self = WordSet.Of("I"),
        AccordingTo = new PhraseSet("according to", "in the words of", "in the view of"),
        AccordingToHim = new PhraseSet("according to him", "in his words", "in his view"),
        AccordingToHer = new PhraseSet("according to her,", "in her words", "in her view"),
        InTheEyesOf = new PhraseSet("for"),
        AdverbEnding = "ly",
        Finite = WordSet.Of("""
            am is are was were has have had does did can could may might must shall should will would ought cannot remains remained needs
            isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't
            isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t didn’t can’t couldn’t won’t wouldn’t shouldn’t mustn’t
            """),
        Coordinates = WordSet.Of("and but or yet so nor"),
        SaysBare = WordSet.Of("said says"),
        TimePrepositions = WordSet.Of("on in at during via from through"),
        Joined = new PhraseSet(
            "Group of 77 and China", "Group of 77 developing countries and China", "Trinidad and Tobago", "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis",
            "Sao Tome and Principe", "São Tomé and Príncipe", "Saint Vincent and the Grenadines"),
        BeginsPlace = WordSet.Of("North South East West Northern Southern Eastern Western Central Upper Lower New Port Lake Mount Cape Fort Gulf Hong Operation Camp Radio Greater"),
        Nicknames = [("UN chief", "Secretary-General"), ("United Nations chief", "Secretary-General"), ("UN rights chief", "High Commissioner for Human Rights")],
        PlainPeople = WordSet.Of("woman man girl boy youth mother father wife husband daughter son sister brother widow grandmother grandfather aunt uncle cousin neighbour neighbor"),
        States = States,
        FiniteEnding = "ed",
        Chiefs = WordSet.Of("chief head boss"),
        FirstOffices = ["Executive Director", "Director-General", "Director General", "Administrator", "Commissioner-General", "High Commissioner", "Secretary-General", "President", "Managing Director"],
        AnyBody = WordSet.Of("agency organization organisation charity"),
        SaysInTwo = new PhraseSet("has written", "had written", "have written", "went on", "goes on", "put it", "puts it", "made clear", "makes clear", "took to"),
        NamePrefixes = WordSet.Of("al el ad an ar as ash at az ul ur ud"),
        Hears = WordSet.Of("heard hears warnings calls pleas appeals"),
        OfficePrefixes = ["UN ", "U.N. ", "United Nations "],
        Roles = new Lazy<WordRoles>(static () => new WordRoles(
            (WordRole.Quotes, "quote quotes quoted quoting cite cited citing"),
            (WordRole.Says, """
                said say says told tell tells added adds stressed stresses noted notes warned warns urged urges underscored underscores underlined underlines
                acknowledged acknowledges concluded concludes continued continues reminded reminds affirmed affirms reaffirmed reaffirms echoed echoes stated
                states declared declares announced announces argued argues asserted asserts insisted insists emphasized emphasised emphasizes emphasises
                explained explains pointed points observed observes remarked remarks commented comments recalled recalls replied replies responded responds
                answered answers asked asks called calls appealed appeals pledged pledges vowed vows promised promises welcomed welcomes praised praises
                hailed hails commended commends condemned condemns denounced denounces decried decries deplored deplores criticized criticised criticizes
                described describes characterized characterised cautioned cautions expressed expresses highlighted highlights lamented laments maintained
                maintains reiterated reiterates repeated repeats reported reports revealed reveals suggested suggests claimed claims complained complains
                confirmed confirms conceded concedes admitted admits contended contends countered counters demanded demands questioned questions rejected
                rejects recommended recommends proposed proposes advised advises agreed agrees wrote writes tweeted posted cited cites quoted quotes voiced
                voices outlined outlines spoke speaks testified testifies declared joked quipped predicted predicts recognized recognised recognizes recognises branded dismissed disclosed retorted countered interjected wondered wonders recounted recounts regretted pleaded pleads implored implores clarified exclaimed objected protested mused conveyed
                spotlighted spotlights flagged flags elaborated elaborates detailed details clarified clarifies specified specifies encouraged encourages implored
                implores pleaded pleads lauded lauds applauded applauds saluted salutes alleged alleges accused accuses assured assures wondered wonders queried
                queries regretted regrets objected objects protested protests proclaimed proclaims indicated indicates exclaimed exclaims recounted recounts
                mentioned mentions termed reflected reflects alerted alerts advocated advocates summarized summarised shared shares conveyed conveys concurred concurs refuted refutes
                found finds regarded regards retorted opined rejoined instructed instructs joked surmised noted enthused enthuses reckons reckoned sighs sighed smiled laughs laughed recalls thanks
                rebutted rebuts blamed blames bemoaned bemoans exhorted exhorts signalled signals specified estimated opined mused ventured retorts
                """),
            (WordRole.Saying, """
                saying telling speaking adding stressing noting warning urging underscoring underlining acknowledging concluding continuing reminding affirming
                reaffirming echoing stating declaring announcing arguing asserting insisting emphasizing emphasising explaining pointing observing remarking
                commenting recalling replying responding asking calling appealing pledging vowing promising welcoming praising hailing commending condemning
                denouncing decrying deploring criticizing criticising describing characterizing cautioning expressing highlighting lamenting maintaining
                reiterating repeating reporting suggesting claiming confirming demanding rejecting recommending proposing advising citing quoting voicing
                outlining writing referring spotlighting flagging elaborating detailing clarifying encouraging imploring pleading lauding applauding alleging
                accusing assuring wondering regretting proclaiming indicating exclaiming recounting alerting advocating summarizing conveying rebutting exhorting
                """),
            (WordRole.Honorific | WordRole.Masculine, "Mr. Mr Sir Lord"),
            (WordRole.Honorific | WordRole.Feminine, "Ms. Ms Mrs. Mrs Miss Madam Dame Lady"),
            (WordRole.Honorific, "Dr. Dr Prof. Prof Professor Honourable Honorable Reverend H.E. Sheikh Sheikha Hon. Rev. Judge Justice"),
            (WordRole.Honorific | WordRole.Office, "Ambassador Senator General Colonel Captain Archbishop Cardinal Monsignor King Queen Prince Princess"),
            (WordRole.Office, """
                secretary-general president minister chancellor premier chair chairman chairwoman chairperson moderator rapporteur envoy commissioner coordinator
                director director-general administrator prosecutor registrar president-elect secretary undersecretary governor mayor head chief leader commander
                officer adviser advisor counsel counsellor spokesperson spokesman spokeswoman representative delegate observer facilitator speaker ombudsman colleague
                ceo founder manager lawyer economist scientist activist actor actress singer teacher doctor nurse pope lama imam ayatollah patriarch emir sultan crown lieutenant
                major admiral agronomist analyst researcher author editor journalist psychologist psychiatrist engineer midwife surgeon paramedic pharmacist paediatrician pediatrician
                epidemiologist virologist climatologist meteorologist biologist geologist historian sociologist anthropologist photographer filmmaker musician
                poet writer novelist artist athlete footballer swimmer runner entrepreneur shopkeeper electrician mechanic carpenter technician fisherman fisherwoman
                herder trader vendor tailor driver pilot firefighter councillor legislator lawmaker negotiator mediator correspondent veteran priest pastor bishop
                rabbi principal headteacher lecturer ranger curator laureate campaigner organizer organiser foreman headman inspector sergeant magistrate accountant banker
                architect designer dancer comedian blogger columnist broadcaster gardener beekeeper weaver miner sailor logistician statistician physicist chemist
                astronomer oceanographer glaciologist hydrologist ecologist conservationist archaeologist linguist philosopher translator interpreter librarian
                instructor caregiver dentist physician nutritionist therapist veterinarian goalkeeper coach advocate whistleblower defender
                """),
            (WordRole.Office | WordRole.Delegate, "representative delegate ambassador observer counterpart speaker"),
            (WordRole.Office | WordRole.General, """
                official expert diplomat activist adviser analyst resident survivor witness refugee farmer student volunteer worker year-old returnee deportee evacuee
                migrant woman man girl boy youth mother father wife husband daughter son sister brother widow grandmother grandfather aunt uncle cousin neighbour neighbor
                businesswoman businessman pensioner peacekeeper
                """),
            (WordRole.Masculine, "man boy father husband son brother grandfather uncle businessman king prince"),
            (WordRole.Feminine, "woman girl mother wife daughter sister widow grandmother aunt businesswoman spokeswoman chairwoman queen princess"),
            (WordRole.Deputy, "deputy assistant associate vice acting former under alternate interim outgoing incoming late"),
            (WordRole.Deputy | WordRole.General, "former"),
            (WordRole.Pronoun | WordRole.Masculine, "he"),
            (WordRole.Pronoun | WordRole.Feminine, "she"),
            (WordRole.Pronoun, "they it i we"),
            (WordRole.Particle, "St. Mt. Jr. Sr. de da di do dos du la le el al bin bint ibn abu van von der den ter ten zu y e af av ould del della"),
            (WordRole.Auxiliary, "himself herself out Monday Tuesday Wednesday Thursday Friday Saturday Sunday has have had also then today yesterday later again further earlier once now would will could should may might must did does do to went on first last next week January February March July September October November December"),
            (WordRole.Passive, "was were is are be been being am"),
            (WordRole.Determiner, "the his her their its this that these those our my your each every"),
            (WordRole.Determiner | WordRole.Indefinite, "a an one another some several many"),
            (WordRole.Preposition, "of for on in at to from with by as about over under during after before since among amid inside outside near across throughout within between behind beside despite against beyond"),
            (WordRole.Conjunction, "and but or what while whereas although though because that which when if where after before since as so yet"),
            (WordRole.Accords, "according in for"),
            (WordRole.FirstPerson, "I we me us my our"),
            (WordRole.Tells, "told tell tells"),
            (WordRole.AlsoNoun, """
                notes urges stresses calls appeals pledges vows promises welcomes claims complains demands questions reports remarks comments quotes voices
                outlines states answers highlights counters say echoes repeats laments repeated reported described continued expressed called proposed advised outlined
                quoted welcomed promised recommended continues flags details queries regrets objects protests alerts advocates shares signals detailed accused
                alleged estimated indicated shared assured encouraged specified
                """),
            (WordRole.That, "that"),
            (WordRole.Relative, "who"),
            (WordRole.Aside, "who where which whom whose when"),
            (WordRole.Body, """
                council assembly committee commission organization organisation agency fund programme program bank union league association group movement
                government ministry department office court tribunal board bureau federation institute university foundation forum secretariat mission
                party parliament congress senate army force forces police watch international nations society network alliance coalition centre center
                company corporation news states republic republics kingdom house powers nations women rights relief vision witness corps aid street city radio television times post herald
                tribune guardian gazette network index qaeda qaida jazeera haram shabaab hezbollah hizbullah borders frontières cross crescent quartet rebellion agency charity operation
                """),
            (WordRole.Domain, """
                affairs rights relief development operations coordination refugees children conflict disarmament safety security peace peacebuilding
                peacekeeping law counsel trade environment settlements women youth health education food culture change programme fund nations justice
                genocide violence migration population management communications support services africa americas asia europe east general
                organization assembly council committee commission staff executive
                """),
            (WordRole.People, "officials experts members delegates speakers representatives residents survivors witnesses leaders ministers journalists reporters authorities diplomats authors scientists people workers organisers organizers campaigners activists protesters refugees sources aides lawmakers doctors"),
            (WordRole.Determiner | WordRole.Own, "his her their"),
            (WordRole.Home, "country nation State"),
            (WordRole.TitleCue, "titled entitled so-called named dubbed themed theme motto slogan term terms called known headlined subtitled captioned label labelled hashtag banner word words phrase phrases expression principle mantra adage approach concept pledge"),
            (WordRole.Work, """
                report resolution charter covenant constitution statute protocol study document book film paper declaration agenda item conference event campaign initiative exhibition series session
                article song album programme project treaty convention agreement statement booklet publication workshop seminar panel
                editorial essay column plan doctrine accord accords pact framework strategy communiqué communique manifesto summit fund act law bill decree mechanism compact goals magazine newspaper journal
                """))),
    };
}
