namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static StateNames States => new(
        articles: new("el", "la", "los", "las", "de la", "de los", "de las", "del", "de el", "de", "por el", "por la", "por los", "por"),
        """
        AFG Afganistán|República Islámica del Afganistán|Estado Islámico del Afganistán
        ALB Albania|República de Albania
        DZA Argelia|República Argelina Democrática y Popular
        AND Andorra|Principado de Andorra
        AGO Angola|República de Angola|República Popular de Angola
        ATG Antigua y Barbuda
        ARG Argentina|República Argentina
        ARM Armenia|República de Armenia
        AUS Australia
        AUT Austria|República de Austria
        AZE Azerbaiyán|República de Azerbaiyán
        BHS Bahamas|Commonwealth de las Bahamas
        BHR Bahrein|Bahréin|Baréin|Reino de Bahrein
        BGD Bangladesh|República Popular de Bangladesh
        BRB Barbados
        BLR Belarús|Belarus|República de Belarús|Bielorrusia|República Socialista Soviética de Bielorrusia|RSS de Bielorrusia
        BEL Bélgica|Reino de Bélgica
        BLZ Belice
        BEN Benin|Benín|República de Benin|Dahomey
        BTN Bhután|Bután|Reino de Bhután
        BOL Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia|Bolivia|República de Bolivia
        BIH Bosnia y Herzegovina
        BWA Botswana|Botsuana|República de Botswana
        BRA Brasil|República Federativa del Brasil|República Federativa de Brasil
        BRN Brunei Darussalam|Brunei
        BGR Bulgaria|República de Bulgaria
        BFA Burkina Faso|Burkina|Alto Volta
        BDI Burundi|República de Burundi
        CPV Cabo Verde|República de Cabo Verde
        KHM Camboya|Reino de Camboya|Kampuchea Democrática
        CMR Camerún|República del Camerún|República Unida del Camerún
        CAN Canadá
        CAF República Centroafricana|Imperio Centroafricano
        TCD Chad|República del Chad
        CHL Chile|República de Chile
        CHN China|República Popular China|República Popular de China
        COL Colombia|República de Colombia
        COM Comoras|Unión de las Comoras|República Federal Islámica de las Comoras
        COG Congo|República del Congo|Congo (República del)|República Popular del Congo|Congo (Brazzaville)
        COK Islas Cook
        CRI Costa Rica|República de Costa Rica
        CIV Côte d'Ivoire|República de Côte d'Ivoire|Costa de Marfil
        HRV Croacia|República de Croacia
        CUB Cuba|República de Cuba
        CYP Chipre|República de Chipre
        CZE Chequia|República Checa
        CSK Checoslovaquia|República Federal Checa y Eslovaca
        PRK República Popular Democrática de Corea|RPDC|Corea del Norte
        COD República Democrática del Congo|Congo (República Democrática del)|RDC|Zaire|República del Zaire
        DNK Dinamarca|Reino de Dinamarca
        DJI Djibouti|Yibuti|República de Djibouti
        DMA Dominica|Commonwealth de Dominica
        DOM República Dominicana
        ECU Ecuador|República del Ecuador
        EGY Egipto|República Árabe de Egipto|República Árabe Unida
        SLV El Salvador|República de El Salvador
        GNQ Guinea Ecuatorial|República de Guinea Ecuatorial
        ERI Eritrea|Estado de Eritrea
        EST Estonia|República de Estonia
        SWZ Eswatini|Reino de Eswatini|Swazilandia|Reino de Swazilandia|Suazilandia
        ETH Etiopía|República Democrática Federal de Etiopía
        FJI Fiji|Fiyi|República de Fiji
        FIN Finlandia|República de Finlandia
        FRA Francia|República Francesa
        GAB Gabón|República Gabonesa
        GMB Gambia|República de Gambia|República Islámica de Gambia
        GEO Georgia
        DEU Alemania|República Federal de Alemania|Alemania, República Federal de|Alemania (República Federal de)
        DDR República Democrática Alemana
        GHA Ghana|República de Ghana
        GRC Grecia|República Helénica
        GRD Granada
        GTM Guatemala|República de Guatemala
        GIN Guinea|República de Guinea
        GNB Guinea-Bissau|Guinea-Bissáu|República de Guinea-Bissau
        GUY Guyana|República Cooperativa de Guyana
        HTI Haití|República de Haití
        VAT Santa Sede|Vaticano
        HND Honduras|República de Honduras
        HUN Hungría|República de Hungría
        ISL Islandia|República de Islandia
        IND India|República de la India
        IDN Indonesia|República de Indonesia
        IRN Irán (República Islámica del)|República Islámica del Irán|República Islámica de Irán|Irán
        IRQ Iraq|Irak|República del Iraq
        IRL Irlanda|República de Irlanda
        ISR Israel|Estado de Israel
        ITA Italia|República Italiana
        JAM Jamaica
        JPN Japón
        JOR Jordania|Reino Hachemita de Jordania
        KAZ Kazajstán|Kazajistán|República de Kazajstán
        KEN Kenya|Kenia|República de Kenya
        KIR Kiribati|República de Kiribati
        KWT Kuwait|Estado de Kuwait
        KGZ Kirguistán|República Kirguisa
        LAO República Democrática Popular Lao|Laos
        LVA Letonia|República de Letonia
        LBN Líbano|República Libanesa
        LSO Lesotho|Lesoto|Reino de Lesotho
        LBR Liberia|República de Liberia
        LBY Libia|Estado de Libia|Jamahiriya Árabe Libia|República Árabe Libia
        LIE Liechtenstein|Principado de Liechtenstein
        LTU Lituania|República de Lituania
        LUX Luxemburgo|Gran Ducado de Luxemburgo
        MDG Madagascar|República de Madagascar|República Democrática de Madagascar
        MWI Malawi|Malaui|República de Malawi
        MYS Malasia
        MDV Maldivas|República de Maldivas
        MLI Malí|República de Malí
        MLT Malta|República de Malta
        MHL Islas Marshall|República de las Islas Marshall
        MRT Mauritania|República Islámica de Mauritania
        MUS Mauricio|República de Mauricio
        MEX México|Méjico|Estados Unidos Mexicanos
        FSM Micronesia (Estados Federados de)|Estados Federados de Micronesia|Micronesia
        MCO Mónaco|Principado de Mónaco
        MNG Mongolia|República Popular Mongola
        MNE Montenegro
        MAR Marruecos|Reino de Marruecos
        MOZ Mozambique|República de Mozambique
        MMR Myanmar|República de la Unión de Myanmar|Unión de Myanmar|Birmania
        NAM Namibia|República de Namibia
        NRU Nauru|República de Nauru
        NPL Nepal|República Democrática Federal de Nepal
        NLD Países Bajos|Países Bajos (Reino de los)|Reino de los Países Bajos
        NZL Nueva Zelandia|Nueva Zelanda
        NIC Nicaragua|República de Nicaragua
        NER Níger|República del Níger
        NGA Nigeria|República Federal de Nigeria
        NIU Niue
        MKD Macedonia del Norte|República de Macedonia del Norte|ex República Yugoslava de Macedonia|ex-República Yugoslava de Macedonia|Macedonia
        NOR Noruega|Reino de Noruega
        OMN Omán|Sultanía de Omán|Sultanato de Omán
        PAK Pakistán|República Islámica del Pakistán
        PLW Palau|República de Palau
        PAN Panamá|República de Panamá
        PNG Papua Nueva Guinea|Papúa Nueva Guinea|Estado Independiente de Papua Nueva Guinea
        PRY Paraguay|República del Paraguay
        PER Perú|República del Perú
        PHL Filipinas|República de Filipinas
        POL Polonia|República de Polonia
        PRT Portugal|República Portuguesa
        QAT Qatar|Catar|Estado de Qatar
        KOR República de Corea|Corea del Sur|Corea
        MDA República de Moldova|Moldova|Moldavia
        ROU Rumania|Rumanía
        RUS Federación de Rusia|Rusia
        RWA Rwanda|Ruanda|República de Rwanda|República Rwandesa
        KNA Saint Kitts y Nevis|San Cristóbal y Nieves
        LCA Santa Lucía
        VCT San Vicente y las Granadinas
        WSM Samoa|Estado Independiente de Samoa
        SMR San Marino|República de San Marino
        STP Santo Tomé y Príncipe|República Democrática de Santo Tomé y Príncipe
        SAU Arabia Saudita|Arabia Saudí|Reino de la Arabia Saudita|Reino de Arabia Saudita
        SEN Senegal|República del Senegal
        SRB Serbia|República de Serbia
        SCG Serbia y Montenegro
        SYC Seychelles|República de Seychelles
        SLE Sierra Leona|República de Sierra Leona
        SGP Singapur|República de Singapur
        SVK Eslovaquia|República Eslovaca
        SVN Eslovenia|República de Eslovenia
        SLB Islas Salomón
        SOM Somalia|República Federal de Somalia
        ZAF Sudáfrica|República de Sudáfrica
        SSD Sudán del Sur|República de Sudán del Sur
        SUN Unión de Repúblicas Socialistas Soviéticas|URSS|Unión Soviética
        ESP España|Reino de España
        LKA Sri Lanka|República Socialista Democrática de Sri Lanka|Ceilán
        PSE Estado de Palestina|Palestina
        SDN Sudán|República del Sudán
        SUR Suriname|Surinam|República de Suriname
        SWE Suecia|Reino de Suecia
        CHE Suiza|Confederación Suiza
        SYR República Árabe Siria|Siria
        TJK Tayikistán|República de Tayikistán
        THA Tailandia|Reino de Tailandia
        TLS Timor-Leste|República Democrática de Timor-Leste|Timor Oriental
        TGO Togo|República Togolesa
        TON Tonga|Reino de Tonga
        TTO Trinidad y Tabago|Trinidad y Tobago|República de Trinidad y Tabago
        TUN Túnez|República de Túnez|República Tunecina
        TUR Türkiye|República de Türkiye|Turquía|República de Turquía
        TKM Turkmenistán
        TUV Tuvalu
        UGA Uganda|República de Uganda
        UKR Ucrania|República Socialista Soviética de Ucrania|RSS de Ucrania
        ARE Emiratos Árabes Unidos
        GBR Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido|Gran Bretaña
        TZA República Unida de Tanzanía|República Unida de Tanzania|Tanzanía
        USA Estados Unidos de América|Estados Unidos
        URY Uruguay|República Oriental del Uruguay
        UZB Uzbekistán|República de Uzbekistán
        VUT Vanuatu|República de Vanuatu
        VEN Venezuela (República Bolivariana de)|República Bolivariana de Venezuela|Venezuela
        VNM Viet Nam|Vietnam|República Socialista de Viet Nam
        YEM Yemen|República del Yemen|República Árabe del Yemen
        YMD Yemen Democrático|República Democrática Popular del Yemen
        YUG Yugoslavia|República Federativa de Yugoslavia|República Federativa Socialista de Yugoslavia
        ZMB Zambia|República de Zambia
        ZWE Zimbabwe|Zimbabue|República de Zimbabwe
        """);
}
