namespace SpeechText.Languages;

internal static partial class English
{
    // The names that the Secretariat prints, the formal ones, the short ones of the press, and those of the past. A State that only changed its name
    // has one code under all its names; one that ended has the code that ISO 3166-3 keeps of it.
    private static StateNames States => new(
        articles: new("the", "of the", "of", "for the", "for", "to the", "from the"),
        """
        AFG Afghanistan|Islamic Republic of Afghanistan|Republic of Afghanistan|Democratic Republic of Afghanistan|Islamic Emirate of Afghanistan|Islamic State of Afghanistan
        ALB Albania|Republic of Albania|People's Socialist Republic of Albania
        DZA Algeria|People's Democratic Republic of Algeria
        AND Andorra|Principality of Andorra
        AGO Angola|Republic of Angola|People's Republic of Angola
        ATG Antigua and Barbuda|Antigua & Barbuda
        ARG Argentina|Argentine Republic
        ARM Armenia|Republic of Armenia
        AUS Australia|Commonwealth of Australia
        AUT Austria|Republic of Austria
        AZE Azerbaijan|Republic of Azerbaijan
        BHS Bahamas|Commonwealth of the Bahamas|Bahamas (The)
        BHR Bahrain|Kingdom of Bahrain|State of Bahrain
        BGD Bangladesh|People's Republic of Bangladesh
        BRB Barbados
        BLR Belarus|Republic of Belarus|Byelorussian Soviet Socialist Republic|Byelorussian SSR|Byelorussia
        BEL Belgium|Kingdom of Belgium
        BLZ Belize|British Honduras
        BEN Benin|Republic of Benin|People's Republic of Benin|Dahomey
        BTN Bhutan|Kingdom of Bhutan
        BOL Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia|Republic of Bolivia
        BIH Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Republic of Bosnia and Herzegovina
        BWA Botswana|Republic of Botswana
        BRA Brazil|Federative Republic of Brazil
        BRN Brunei Darussalam|Brunei
        BGR Bulgaria|Republic of Bulgaria|People's Republic of Bulgaria
        BFA Burkina Faso|Burkina|Upper Volta
        BDI Burundi|Republic of Burundi
        CPV Cabo Verde|Republic of Cabo Verde|Cape Verde|Republic of Cape Verde
        KHM Cambodia|Kingdom of Cambodia|Democratic Kampuchea|Kampuchea|Khmer Republic
        CMR Cameroon|Republic of Cameroon|United Republic of Cameroon
        CAN Canada
        CAF Central African Republic|Central African Empire|CAR
        TCD Chad|Republic of Chad
        CHL Chile|Republic of Chile
        CHN China|People's Republic of China
        COL Colombia|Republic of Colombia
        COM Comoros|Union of the Comoros|Federal Islamic Republic of the Comoros
        COG Congo|Republic of the Congo|Congo (Republic of the)|People's Republic of the Congo|Congo (Brazzaville)|Congo-Brazzaville
        COK Cook Islands
        CRI Costa Rica|Republic of Costa Rica
        CIV Côte d'Ivoire|Republic of Côte d'Ivoire|Ivory Coast
        HRV Croatia|Republic of Croatia
        CUB Cuba|Republic of Cuba
        CYP Cyprus|Republic of Cyprus
        CZE Czechia|Czech Republic
        CSK Czechoslovakia|Czechoslovak Socialist Republic|Czech and Slovak Federal Republic
        PRK Democratic People's Republic of Korea|DPRK|DPR Korea|North Korea|Korea (Democratic People's Republic of)
        COD Democratic Republic of the Congo|Congo (Democratic Republic of the)|Congo (Democratic Republic of)|Democratic Republic of Congo|DR Congo|DRC|Congo (Leopoldville)|Zaire|Republic of Zaire
        DNK Denmark|Kingdom of Denmark
        DJI Djibouti|Republic of Djibouti
        DMA Dominica|Commonwealth of Dominica
        DOM Dominican Republic
        ECU Ecuador|Republic of Ecuador
        EGY Egypt|Arab Republic of Egypt|United Arab Republic
        SLV El Salvador|Republic of El Salvador
        GNQ Equatorial Guinea|Republic of Equatorial Guinea
        ERI Eritrea|State of Eritrea
        EST Estonia|Republic of Estonia
        SWZ Eswatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland
        ETH Ethiopia|Federal Democratic Republic of Ethiopia|People's Democratic Republic of Ethiopia|Socialist Ethiopia
        FJI Fiji|Republic of Fiji|Republic of the Fiji Islands
        FIN Finland|Republic of Finland
        FRA France|French Republic
        GAB Gabon|Gabonese Republic
        GMB Gambia|Gambia (The)|Gambia (Republic of The)|Republic of the Gambia|Islamic Republic of the Gambia
        GEO Georgia|Republic of Georgia
        DEU Germany|Federal Republic of Germany|Germany, Federal Republic of|Germany (Federal Republic of)|West Germany
        DDR German Democratic Republic|East Germany
        GHA Ghana|Republic of Ghana
        GRC Greece|Hellenic Republic
        GRD Grenada
        GTM Guatemala|Republic of Guatemala
        GIN Guinea|Republic of Guinea|Guinea-Conakry
        GNB Guinea-Bissau|Republic of Guinea-Bissau
        GUY Guyana|Co-operative Republic of Guyana|Cooperative Republic of Guyana|Republic of Guyana
        HTI Haiti|Republic of Haiti
        VAT Holy See|Vatican City State|Vatican
        HND Honduras|Republic of Honduras
        HUN Hungary|Republic of Hungary|Hungarian People's Republic
        ISL Iceland|Republic of Iceland
        IND India|Republic of India
        IDN Indonesia|Republic of Indonesia
        IRN Iran (Islamic Republic of)|Islamic Republic of Iran|Iran, Islamic Republic of|Iran|Persia
        IRQ Iraq|Republic of Iraq
        IRL Ireland|Republic of Ireland
        ISR Israel|State of Israel
        ITA Italy|Italian Republic|Republic of Italy
        JAM Jamaica
        JPN Japan
        JOR Jordan|Hashemite Kingdom of Jordan
        KAZ Kazakhstan|Republic of Kazakhstan
        KEN Kenya|Republic of Kenya
        KIR Kiribati|Republic of Kiribati
        KWT Kuwait|State of Kuwait
        KGZ Kyrgyzstan|Kyrgyz Republic
        LAO Lao People's Democratic Republic|Lao PDR|Laos|Kingdom of Laos
        LVA Latvia|Republic of Latvia
        LBN Lebanon|Lebanese Republic|Republic of Lebanon
        LSO Lesotho|Kingdom of Lesotho
        LBR Liberia|Republic of Liberia
        LBY Libya|State of Libya|Libyan Arab Jamahiriya|Socialist People's Libyan Arab Jamahiriya|Libyan Arab Republic
        LIE Liechtenstein|Principality of Liechtenstein
        LTU Lithuania|Republic of Lithuania
        LUX Luxembourg|Grand Duchy of Luxembourg
        MDG Madagascar|Republic of Madagascar|Democratic Republic of Madagascar|Malagasy Republic
        MWI Malawi|Republic of Malawi
        MYS Malaysia|Federation of Malaya
        MDV Maldives|Republic of Maldives|Republic of the Maldives|Maldive Islands
        MLI Mali|Republic of Mali
        MLT Malta|Republic of Malta
        MHL Marshall Islands|Republic of the Marshall Islands
        MRT Mauritania|Islamic Republic of Mauritania
        MUS Mauritius|Republic of Mauritius
        MEX Mexico|United Mexican States
        FSM Micronesia (Federated States of)|Federated States of Micronesia|Micronesia
        MCO Monaco|Principality of Monaco
        MNG Mongolia|Mongolian People's Republic
        MNE Montenegro|Republic of Montenegro
        MAR Morocco|Kingdom of Morocco
        MOZ Mozambique|Republic of Mozambique|People's Republic of Mozambique
        MMR Myanmar|Republic of the Union of Myanmar|Union of Myanmar|Burma|Union of Burma|Socialist Republic of the Union of Burma
        NAM Namibia|Republic of Namibia
        NRU Nauru|Republic of Nauru
        NPL Nepal|Federal Democratic Republic of Nepal|Kingdom of Nepal
        NLD Netherlands|Netherlands (Kingdom of the)|Netherlands, Kingdom of the|Kingdom of the Netherlands
        NZL New Zealand
        NIC Nicaragua|Republic of Nicaragua
        NER Niger|Republic of the Niger|Republic of Niger
        NGA Nigeria|Federal Republic of Nigeria
        NIU Niue
        MKD North Macedonia|Republic of North Macedonia|The former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia|FYROM|Macedonia|Republic of Macedonia
        NOR Norway|Kingdom of Norway
        OMN Oman|Sultanate of Oman
        PAK Pakistan|Islamic Republic of Pakistan
        PLW Palau|Republic of Palau
        PAN Panama|Republic of Panama
        PNG Papua New Guinea|Independent State of Papua New Guinea
        PRY Paraguay|Republic of Paraguay
        PER Peru|Republic of Peru
        PHL Philippines|Republic of the Philippines
        POL Poland|Republic of Poland|Polish People's Republic
        PRT Portugal|Portuguese Republic
        QAT Qatar|State of Qatar
        KOR Republic of Korea|Korea (Republic of)|Korea, Republic of|South Korea|ROK|Korea
        MDA Republic of Moldova|Moldova (Republic of)|Moldova, Republic of|Moldova
        ROU Romania|Socialist Republic of Romania
        RUS Russian Federation|Russia
        RWA Rwanda|Republic of Rwanda|Rwandese Republic
        KNA Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|Saint Christopher and Nevis|Federation of Saint Kitts and Nevis|Federation of Saint Christopher and Nevis
        LCA Saint Lucia|St. Lucia|St Lucia
        VCT Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines
        WSM Samoa|Independent State of Samoa|Western Samoa
        SMR San Marino|Republic of San Marino
        STP Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
        SAU Saudi Arabia|Kingdom of Saudi Arabia
        SEN Senegal|Republic of Senegal
        SRB Serbia|Republic of Serbia
        SCG Serbia and Montenegro
        SYC Seychelles|Republic of Seychelles
        SLE Sierra Leone|Republic of Sierra Leone
        SGP Singapore|Republic of Singapore
        SVK Slovakia|Slovak Republic
        SVN Slovenia|Republic of Slovenia
        SLB Solomon Islands
        SOM Somalia|Federal Republic of Somalia|Somali Republic|Somali Democratic Republic
        ZAF South Africa|Republic of South Africa|Union of South Africa
        SSD South Sudan|Republic of South Sudan
        SUN Union of Soviet Socialist Republics|USSR|U.S.S.R.|Soviet Union
        ESP Spain|Kingdom of Spain
        LKA Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
        PSE State of Palestine|Palestine
        SDN Sudan|Republic of the Sudan|Republic of Sudan|Democratic Republic of the Sudan
        SUR Suriname|Republic of Suriname|Surinam
        SWE Sweden|Kingdom of Sweden
        CHE Switzerland|Swiss Confederation
        SYR Syrian Arab Republic|Syria
        TJK Tajikistan|Republic of Tajikistan
        THA Thailand|Kingdom of Thailand|Siam
        TLS Timor-Leste|Democratic Republic of Timor-Leste|East Timor
        TGO Togo|Togolese Republic
        TON Tonga|Kingdom of Tonga
        TTO Trinidad and Tobago|Trinidad & Tobago|Republic of Trinidad and Tobago
        TUN Tunisia|Republic of Tunisia
        TUR Türkiye|Republic of Türkiye|Turkey|Republic of Turkey
        TKM Turkmenistan
        TUV Tuvalu
        UGA Uganda|Republic of Uganda
        UKR Ukraine|Ukrainian Soviet Socialist Republic|Ukrainian SSR
        ARE United Arab Emirates|UAE
        GBR United Kingdom of Great Britain and Northern Ireland|United Kingdom|Great Britain|UK|U.K.|Britain
        TZA United Republic of Tanzania|Tanzania (United Republic of)|Tanzania, United Republic of|Tanzania|Tanganyika|United Republic of Tanganyika and Zanzibar
        USA United States of America|United States|USA|U.S.A.|U.S.
        URY Uruguay|Eastern Republic of Uruguay|Oriental Republic of Uruguay
        UZB Uzbekistan|Republic of Uzbekistan
        VUT Vanuatu|Republic of Vanuatu
        VEN Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela|Republic of Venezuela
        VNM Viet Nam|Vietnam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam
        YEM Yemen|Republic of Yemen|Yemen Arab Republic
        YMD Democratic Yemen|People's Democratic Republic of Yemen|Southern Yemen
        YUG Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|Federal People's Republic of Yugoslavia
        ZMB Zambia|Republic of Zambia
        ZWE Zimbabwe|Republic of Zimbabwe
        """);
}
