namespace SpeechText.Languages;

internal static partial class English
{
    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Mr.
            Mr
            Mrs.
            Mrs
            Ms.
            Ms
            Miss
            Sir
            Dame
            Lord
            Lady
            H.E.
            HE
            H.E
            H. E.
            H.H.
            H.M.
            H.R.H.
            HRH
            H.S.H.
            His Excellency
            Her Excellency
            His Majesty
            Her Majesty
            His Highness
            Her Highness
            His Royal Highness
            Her Royal Highness
            His Serene Highness
            Her Serene Highness
            His Holiness
            His Eminence
            the Honourable
            the Honorable
            Honourable
            Honorable
            the Hon.
            the Hon
            Hon.
            Hon
            the Right Honourable
            the Rt. Hon.
            the Rt Hon
            the Rt. Hon
            the Rt Hon.
            Right Honourable
            Rt. Honourable
            Rt. Hon.
            Rt Hon.
            Rt. Hon
            Rt Hon
            the Right Hon.
            """),
        Ranks = PhraseSet.Of("""
            Ambassador
            Judge
            Justice
            Professor
            Prof.
            Prof
            Dr.
            Dr
            Doctor
            Senator
            General
            Lieutenant General
            Major General
            Brigadier
            Colonel
            Captain
            Admiral
            Cardinal
            Archbishop
            Bishop
            Monsignor
            Dato'
            Dato’
            Dato' Seri
            Dato’ Seri
            Datuk
            Datuk Seri
            Tan Sri
            Pehin
            Sheikh
            Sheikha
            Prince
            Princess
            Crown Prince
            Crown Princess
            Hereditary Prince
            Grand Duke
            Prosecutor
            Minister
            President
            """),
        Particles = WordSet.Of("de del della di da do dos das du des la le el al van von der den ter ten bin bint ibn ben y e und zu af oglu ogly oğlu qizi kyzy uulu"),
        PostNominals = PhraseSet.Of("""
            T.D.
            TD
            QC
            Q.C.
            KC
            K.C.
            SC
            S.C.
            MP
            M.P.
            PhD
            PhD.
            Ph.D.
            OBE
            O.B.E.
            CBE
            C.B.E.
            KBE
            MBE
            CMG
            KCMG
            GCMG
            C.G.H.
            C.G.H
            G.C.S.K.
            LL.M.
            Esq.
            """),
        TitleNouns = WordSet.Of("""
            President Vice-President Minister Vice-Minister Secretary Secretary-General Under-Secretary-General Under-Secretary
            Undersecretary-General Deputy Assistant Counsel Counsellor Director Director-General Representative Ambassador Chair Chairman
            Chairperson Chairwoman Vice-Chair Commissioner Prosecutor Judge Registrar Head Chief Envoy Adviser Advisor Coordinator Rapporteur
            Administrator General Governor Governor-General King Queen Prince Princess Emir Sultan Chancellor Premier Speaker Commander Commander-in-Chief
            Attorney-General Attorney Solicitor Delegate Expert Observer Professor Dean Rector Mayor Commissioner-General Executive Officer Spokesperson
            Spokesman Spokeswoman Leader Member Mediator Inspector Comptroller Controller Principal Facilitator Nuncio Chargé Chargée Charge d'Affaires
            Plenipotentiary Extraordinary Ambassador-at-Large Chair-Rapporteur Chairperson-Rapporteur Co-Chairperson Attaché President-elect Secretary-designate Vice-Chairman Vice-Chairperson Co-Chair Co-Chairs Consul Taoiseach Treasurer
            Specialist Analyst Fellow Counselor Researcher Lawyer Manager Associate Interim Chef Cabinet Convener Champion Lady Gentleman
            Managing Councillor Councilor USG ASG SRSG DSRSG DSG PGA Regent Regents Ombudsman Ombudsperson Auditor Economist Scientist Negotiator a.i. a.i interim
            """),
        Generations = new("Jr.", "Jr", "Sr.", "III"),
        Fields = WordSet.Of("""
            Republic Kingdom State States Union Federation Government Nation Foreign International Political Legal Humanitarian Social Economic Human Public
            Environmental Sustainable External Defence Defense Forces Armed Army Navy Police National Central Bank Mission Delegation Security Permanent Federal Royal Crown
            """),
        FieldEnds = WordSet.Of("Affairs Rights Relations Refugees Cooperation Nations UN"),
        TitleFollowers = WordSet.Of("extraordinary plenipotentiary"),
        TitlePrefixes = WordSet.Of("regional prime vice deputy permanent foreign executive assistant special acting first senior legal high"),
        OwnerLinks = WordSet.Of("of"),
        TitleLinks = WordSet.Of("of for to on in at from"),
        And = WordSet.Of("and &"),
        SmallWords = WordSet.Of("a an the of and or for to in on at by with from as"),
        Acronyms = WordSet.Of("UN EU AU ICC ICJ USA UK UAE NGO UNESCO UNICEF UNDP UNHCR UNEP UNODC WHO FAO IAEA ILO IMO WTO NATO OSCE ASEAN CARICOM G77 SIDS LDC"),
    };
}
