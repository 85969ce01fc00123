namespace SpeechText.Languages;

internal static partial class French
{
    private static StateNames States => new(
        articles: new("le", "la", "les", "l'", "de la", "de l'", "du", "des", "de", "d'", "pour la", "pour le", "pour les", "pour l'", "au", "aux", "en"),
        """
        AFG Afghanistan|République islamique d'Afghanistan|État islamique d'Afghanistan
        ALB Albanie|République d'Albanie
        DZA Algérie|République algérienne démocratique et populaire
        AND Andorre|Principauté d'Andorre
        AGO Angola|République d'Angola|République populaire d'Angola
        ATG Antigua-et-Barbuda
        ARG Argentine|République argentine
        ARM Arménie|République d'Arménie
        AUS Australie
        AUT Autriche|République d'Autriche
        AZE Azerbaïdjan|République d'Azerbaïdjan
        BHS Bahamas|Commonwealth des Bahamas
        BHR Bahreïn|Royaume de Bahreïn
        BGD Bangladesh|République populaire du Bangladesh
        BRB Barbade
        BLR Bélarus|République du Bélarus|Biélorussie|République socialiste soviétique de Biélorussie|RSS de Biélorussie
        BEL Belgique|Royaume de Belgique
        BLZ Belize
        BEN Bénin|République du Bénin|République populaire du Bénin|Dahomey
        BTN Bhoutan|Royaume du Bhoutan
        BOL Bolivie (État plurinational de)|État plurinational de Bolivie|Bolivie
        BIH Bosnie-Herzégovine
        BWA Botswana|République du Botswana
        BRA Brésil|République fédérative du Brésil
        BRN Brunéi Darussalam|Brunei
        BGR Bulgarie|République de Bulgarie
        BFA Burkina Faso|Burkina|Haute-Volta
        BDI Burundi|République du Burundi
        CPV Cabo Verde|République de Cabo Verde|Cap-Vert
        KHM Cambodge|Royaume du Cambodge|Kampuchéa démocratique|République khmère
        CMR Cameroun|République du Cameroun|République-Unie du Cameroun
        CAN Canada
        CAF République centrafricaine|Centrafrique|Empire centrafricain|RCA
        TCD Tchad|République du Tchad
        CHL Chili|République du Chili
        CHN Chine|République populaire de Chine
        COL Colombie|République de Colombie
        COM Comores|Union des Comores|République fédérale islamique des Comores
        COG Congo|République du Congo|Congo (République du)|République populaire du Congo|Congo (Brazzaville)|Congo-Brazzaville
        COK Îles Cook
        CRI Costa Rica|République du Costa Rica
        CIV Côte d'Ivoire|République de Côte d'Ivoire
        HRV Croatie|République de Croatie
        CUB Cuba|République de Cuba
        CYP Chypre|République de Chypre
        CZE Tchéquie|République tchèque
        CSK Tchécoslovaquie|République fédérale tchèque et slovaque
        PRK République populaire démocratique de Corée|RPDC|Corée du Nord
        COD République démocratique du Congo|Congo (République démocratique du)|RDC|Zaïre|République du Zaïre
        DNK Danemark|Royaume du Danemark
        DJI Djibouti|République de Djibouti
        DMA Dominique|Commonwealth de Dominique
        DOM République dominicaine
        ECU Équateur|République de l'Équateur
        EGY Égypte|République arabe d'Égypte|République arabe unie
        SLV El Salvador|République d'El Salvador|Salvador
        GNQ Guinée équatoriale|République de Guinée équatoriale
        ERI Érythrée|État d'Érythrée
        EST Estonie|République d'Estonie
        SWZ Eswatini|Royaume d'Eswatini|Swaziland|Royaume du Swaziland
        ETH Éthiopie|République fédérale démocratique d'Éthiopie
        FJI Fidji|République des Fidji|Îles Fidji
        FIN Finlande|République de Finlande
        FRA France|République française
        GAB Gabon|République gabonaise
        GMB Gambie|République de Gambie|République islamique de Gambie
        GEO Géorgie
        DEU Allemagne|République fédérale d'Allemagne|Allemagne, République fédérale d'|Allemagne (République fédérale d')
        DDR République démocratique allemande
        GHA Ghana|République du Ghana
        GRC Grèce|République hellénique
        GRD Grenade
        GTM Guatemala|République du Guatemala
        GIN Guinée|République de Guinée
        GNB Guinée-Bissau|République de Guinée-Bissau
        GUY Guyana|République coopérative du Guyana
        HTI Haïti|République d'Haïti
        VAT Saint-Siège|Vatican
        HND Honduras|République du Honduras
        HUN Hongrie|République de Hongrie
        ISL Islande|République d'Islande
        IND Inde|République de l'Inde
        IDN Indonésie|République d'Indonésie
        IRN Iran (République islamique d')|République islamique d'Iran|Iran
        IRQ Iraq|Irak|République d'Iraq|République d'Irak
        IRL Irlande|République d'Irlande
        ISR Israël|État d'Israël
        ITA Italie|République italienne
        JAM Jamaïque
        JPN Japon
        JOR Jordanie|Royaume hachémite de Jordanie
        KAZ Kazakhstan|République du Kazakhstan
        KEN Kenya|République du Kenya
        KIR Kiribati|République de Kiribati
        KWT Koweït|État du Koweït
        KGZ Kirghizistan|République kirghize|Kirghizstan
        LAO République démocratique populaire lao|Laos
        LVA Lettonie|République de Lettonie
        LBN Liban|République libanaise
        LSO Lesotho|Royaume du Lesotho
        LBR Libéria|République du Libéria
        LBY Libye|État de Libye|Jamahiriya arabe libyenne|République arabe libyenne
        LIE Liechtenstein|Principauté de Liechtenstein
        LTU Lituanie|République de Lituanie
        LUX Luxembourg|Grand-Duché de Luxembourg
        MDG Madagascar|République de Madagascar|République démocratique de Madagascar
        MWI Malawi|République du Malawi
        MYS Malaisie
        MDV Maldives|République des Maldives
        MLI Mali|République du Mali
        MLT Malte|République de Malte
        MHL Îles Marshall|République des Îles Marshall
        MRT Mauritanie|République islamique de Mauritanie
        MUS Maurice|République de Maurice|Île Maurice
        MEX Mexique|États-Unis du Mexique
        FSM Micronésie (États fédérés de)|États fédérés de Micronésie|Micronésie
        MCO Monaco|Principauté de Monaco
        MNG Mongolie|République populaire mongole
        MNE Monténégro
        MAR Maroc|Royaume du Maroc
        MOZ Mozambique|République du Mozambique
        MMR Myanmar|République de l'Union du Myanmar|Union du Myanmar|Birmanie
        NAM Namibie|République de Namibie
        NRU Nauru|République de Nauru
        NPL Népal|République fédérale démocratique du Népal
        NLD Pays-Bas|Pays-Bas (Royaume des)|Royaume des Pays-Bas
        NZL Nouvelle-Zélande
        NIC Nicaragua|République du Nicaragua
        NER Niger|République du Niger
        NGA Nigéria|Nigeria|République fédérale du Nigéria
        NIU Nioué|Niue
        MKD Macédoine du Nord|République de Macédoine du Nord|ex-République yougoslave de Macédoine|Macédoine
        NOR Norvège|Royaume de Norvège
        OMN Oman|Sultanat d'Oman
        PAK Pakistan|République islamique du Pakistan
        PLW Palaos|Palau|République des Palaos
        PAN Panama|République du Panama
        PNG Papouasie-Nouvelle-Guinée|État indépendant de Papouasie-Nouvelle-Guinée
        PRY Paraguay|République du Paraguay
        PER Pérou|République du Pérou
        PHL Philippines|République des Philippines
        POL Pologne|République de Pologne
        PRT Portugal|République portugaise
        QAT Qatar|État du Qatar
        KOR République de Corée|Corée du Sud|Corée
        MDA République de Moldova|Moldova|Moldavie
        ROU Roumanie
        RUS Fédération de Russie|Russie
        RWA Rwanda|République du Rwanda|République rwandaise
        KNA Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès
        LCA Sainte-Lucie
        VCT Saint-Vincent-et-les Grenadines
        WSM Samoa|État indépendant du Samoa
        SMR Saint-Marin|République de Saint-Marin
        STP Sao Tomé-et-Principe|République démocratique de Sao Tomé-et-Principe
        SAU Arabie saoudite|Royaume d'Arabie saoudite
        SEN Sénégal|République du Sénégal
        SRB Serbie|République de Serbie
        SCG Serbie-et-Monténégro
        SYC Seychelles|République des Seychelles
        SLE Sierra Leone|République de Sierra Leone
        SGP Singapour|République de Singapour
        SVK Slovaquie|République slovaque
        SVN Slovénie|République de Slovénie
        SLB Îles Salomon
        SOM Somalie|République fédérale de Somalie
        ZAF Afrique du Sud|République sud-africaine|République d'Afrique du Sud
        SSD Soudan du Sud|République du Soudan du Sud
        SUN Union des Républiques socialistes soviétiques|URSS|Union soviétique
        ESP Espagne|Royaume d'Espagne
        LKA Sri Lanka|République socialiste démocratique de Sri Lanka|Ceylan
        PSE État de Palestine|Palestine
        SDN Soudan|République du Soudan
        SUR Suriname|République du Suriname
        SWE Suède|Royaume de Suède
        CHE Suisse|Confédération suisse
        SYR République arabe syrienne|Syrie
        TJK Tadjikistan|République du Tadjikistan
        THA Thaïlande|Royaume de Thaïlande
        TLS Timor-Leste|République démocratique du Timor-Leste|Timor oriental
        TGO Togo|République togolaise
        TON Tonga|Royaume des Tonga
        TTO Trinité-et-Tobago|République de Trinité-et-Tobago
        TUN Tunisie|République tunisienne
        TUR Türkiye|République de Türkiye|Turquie|République de Turquie
        TKM Turkménistan
        TUV Tuvalu
        UGA Ouganda|République de l'Ouganda
        UKR Ukraine|République socialiste soviétique d'Ukraine|RSS d'Ukraine
        ARE Émirats arabes unis
        GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Royaume-Uni|Grande-Bretagne
        TZA République-Unie de Tanzanie|Tanzanie|République unie de Tanzanie
        USA États-Unis d'Amérique|États-Unis
        URY Uruguay|République orientale de l'Uruguay
        UZB Ouzbékistan|République d'Ouzbékistan
        VUT Vanuatu|République de Vanuatu
        VEN Venezuela (République bolivarienne du)|République bolivarienne du Venezuela|Venezuela
        VNM Viet Nam|Vietnam|République socialiste du Viet Nam
        YEM Yémen|République du Yémen|République arabe du Yémen
        YMD Yémen démocratique|République démocratique populaire du Yémen
        YUG Yougoslavie|République fédérale de Yougoslavie|République socialiste fédérative de Yougoslavie|République fédérative socialiste de Yougoslavie
        ZMB Zambie|République de Zambie
        ZWE Zimbabwe|République du Zimbabwe
        """);
}
