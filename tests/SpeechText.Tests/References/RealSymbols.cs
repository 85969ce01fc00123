namespace SpeechText.Tests.References;

/// <summary>
/// Symbols of real documents, of all organs: facts from the lists that the United Nations publish.
/// </summary>
public sealed class RealSymbols
{
    public static TheoryData<string> The_General_Assembly => Of("""
        A/CONF.183/9 | A/CONF.62/122 | A/CONF.151/26/Rev.1 | A/CONF.157/23 | A/CONF.189/12 | A/CONF.177/20/Rev.1 | A/CONF.199/20 | A/CONF.216/L.1
        A/CONF.39/27 | A/CONF.129/15 | A/CONF.232/2023/4 | A/CONF.183/C.1/SR.1 | A/CONF.183/13 (Vol. II) | A/CONF.48/14/Rev.1
        A/CONF.171/13/Rev.1 | A/CONF.166/9 | A/CONF.212/L.1/Rev.1 | A/RES/70/1 | A/RES/217 (III) | A/RES/217 A (III) | A/RES/2625 (XXV)
        A/RES/60/251 | A/RES/ES-10/2 | A/RES/S-27/2 | A/RES/377 (V) | A/RES/32/40 B | A/RES/47/199 | A/DEC/54/432 | A/73/PV.6 | A/ES-11/PV.5
        A/ES-11/L.1 | A/C.1/77/L.61 | A/C.3/73/L.22/Rev.1 | A/C.5/74/SR.15 | A/C.6/64/SR.22 | A/C.2/76/L.13 | A/C.4/75/SR.5 | A/BUR/72/SR.1
        A/AC.105/1100 | A/AC.105/C.2/L.300 | A/AC.109/2021/L.7 | A/AC.183/2021/1 | A/AC.265/2006/2 | A/AC.96/1003 | A/AC.292/2022/CRP.1
        A/AC.138/SC.II/L.27 | A/CN.4/L.602/Rev.1 | A/CN.4/SER.A/2001/Add.1 (Part 2) | A/CN.4/SR.3500 | A/CN.4/757 | A/CN.9/965
        A/CN.9/WG.III/WP.166 | A/CN.9/SER.C/ABSTRACTS/100 | A/CN.10/2017/WG.II/CRP.2 | A/INF/64/1 | A/INF/73/5/Rev.2 | A/56/10 | A/56/10/Corr.1
        A/72/6 (Sect. 8) | A/72/6 (Introduction) | A/60/L.1 | A/69/L.85 | A/68/970 | A/S-20/4 | A/S-30/L.1 | A/ES-10/273 | A/520/Rev.18
        A/62/PV.107 | A/77/PV.66 (Resumption 1) | A/WGFS/14 | A/WSSD/1 | A/NGO.III/1 | A/AC.96/1187
        """);

    public static TheoryData<string> The_Human_Rights_Council => Of("""
        A/HRC/RES/52/1 | A/HRC/DEC/49/115 | A/HRC/52/L.1 | A/HRC/WG.6/36/ECU/2 | A/HRC/WG.6/14/L.6 | A/HRC/54/CRP.3 | A/HRC/S-17/2/Add.1
        A/HRC/RES/S-31/1 | A/HRC/21/NGO/35 | A/HRC/WGAD/2020/15 | A/HRC/WGEID/112/1 | A/HRC/PRST/25/1 | A/HRC/49/80 | A/HRC/37/67/Add.1
        """);

    public static TheoryData<string> The_Security_Council => Of("""
        S/PRST/2018/19 | S/PRST/2002/13 | S/RES/1325 (2000) | S/RES/2231 (2015) | S/RES/242 (1967) | S/PV.4701 | S/PV.8699 (Resumption 1)
        S/PV.9600 (Resumption 2) | S/PV.5663/Corr.1 | S/2005/60 | S/2023/578 | S/1996/250 | S/25704/Corr.1 | S/20817 | S/1994/674 | S/INF/74
        S/AC.26/2005/10 | S/AC.37/2003/(1455)/16 | S/AC.44/2004/(02)/116 | S/AC.49/2010/2 | S/Agenda/9000 | S/NC/2016/1 | S/L.4
        """);

    public static TheoryData<string> The_Economic_and_Social_Council => Of("""
        E/CN.4/2005/90 | E/CN.4/RES/1990/42 | E/CN.4/Sub.2/2003/12/Rev.2 | E/CN.4/1998/53/Add.2 | E/CN.4/L.610 | E/CN.5/2020/3 | E/CN.6/2015/L.1
        E/CN.7/2019/6/Add.4 | E/CN.9/2012/3 | E/CN.12/AC.1/SR.15 | E/CN.15/2021/L.6/Rev.1 | E/CN.17/IPF/1997/12 | E/CN.18/2017/2 | E/C.12/GC/20
        E/C.12/1999/5 | E/C.12/2000/4 | E/C.19/2023/7 | E/C.2/2018/3 | E/C.16/2018/5 | E/C.18/2017/CRP.10 | E/C.12/ESP/CO/6 | E/C.12/GBR/CO/6
        E/2022/100 | E/INF/245 | E/ICEF/2017/17/Rev.1 | E/ESCAP/73/40 | E/ESCWA/29/5 | E/ECE/1488 | E/ECA/CM/45/5 | E/RES/1996/31
        E/RES/663 (XXIV) | E/DEC/2020/205 | E/AC.51/2019/4 | E/CONF.94/INF/23 | E/2019/NGO/1 | E/HLPF/2018/1 | E/CN.7/2018/CRP.6
        """);

    public static TheoryData<string> The_Trusteeship_Council => Of("""
        T/PV.100 | T/RES/2183 (LIII) | T/1700
        """);

    public static TheoryData<string> The_Secretariat => Of("""
        ST/SGB/2003/13 | ST/SGB/2018/1/Rev.2 | ST/AI/2017/1 | ST/IC/2013/4 | ST/ESA/STAT/SER.M/4/Rev.4 | ST/ESA/SER.A/423 | ST/LEG/SER.C/55
        ST/LEG/SER.B/16 | ST/CS/SER.A/51 | ST/SG/AC.10/1/Rev.22 | ST/SG/AC.10/C.3/2019/52 | ST/ADM/SER.B/1008 | ST/CTBT/1 | ST/DCS/1
        ST/HR/1/Rev.6 | ST/SPACE/11/Rev.2 | ST/PSCA/1 | JIU/REP/2019/8 | JIU/NOTE/2018/1 | JIU/ML/2020/2 | CEB/2018/2 | CEB/2019/HLCM/14
        """);

    public static TheoryData<string> The_treaty_bodies => Of("""
        CCPR/C/21/Rev.1/Add.13 | CCPR/C/GC/36 | CCPR/C/SR.3001 | CCPR/C/USA/CO/4 | CCPR/C/120/D/2348/2014 | CCPR/C/112/D/2009/2010
        CCPR/CO/75/YEM | CCPR/C/79/Add.81 | CCPR/C/133/D/3624/2019 | CCPR/C/FRA/QPR/6 | CCPR/C/ISR/CO/3/Add.1 | CEDAW/C/GC/35 | CEDAW/C/MEX/CO/9
        CEDAW/C/49/D/20/2008 | CEDAW/C/2004/II/CRP.3/Add.3 | CEDAW/C/ESP/9 | CEDAW/C/SR.1001 | CEDAW/SP/2018/2 | CEDAW/C/OP.8/GBR/1 | CRC/C/GC/25
        CRC/C/GBR/CO/5 | CRC/C/OPAC/USA/CO/2 | CRC/C/15/Add.241 | CRC/C/88/D/104/2019 | CRC/C/OPSC/HUN/1 | CAT/C/USA/CO/3-5 | CAT/C/GC/4
        CAT/OP/MDV/1 | CAT/C/XX/Misc.1 | CAT/C/CR/31/3 | CERD/C/GC/36 | CERD/C/USA/CO/10-12 | CERD/C/64/CO/2 | CERD/C/DEC/USA/1 | CMW/C/GC/4
        CRPD/C/GC/6 | CRPD/C/GBR/IR/1 | CED/C/MEX/CO/1/Add.1 | HRI/GEN/1/Rev.9 | HRI/MC/2008/4 | CCPR/C/WG/44/D/170/1984
        """);

    public static TheoryData<string> Trade_and_development => Of("""
        TD/B/66/4 | TD/B/EX(68)/2 | TD/B/WP/286 | TD/B/C.I/MEM.2/41 | TD/B/COM.2/CLP/72 | TD/540/Add.2 | TD/L.427 | TD/RES/1995 | TD/B/C.I/EM.7/3
        TD/B/COMMODITY/AC.1/3 | TD/SB/AC.1/2 | TD(XIV)/INF.2 | DP/2018/21 | DP/FPA/2018/7 | DP/FPA/CPD/BGD/9 | DP/DCP/KEN/4 | DP/OPS/2017/6
        DP/RP/18 | IDB.43/5 | IDB/P.1/4 | GC.18/10 | GC.18/Res.1 | PBC/7/OC/3 | PBC/1/SLE/2 | HS/C/16/3 | HSP/HA.1/4 | HSP/GC/25/5 | HSP/EB.1/11
        UNW/2021/4
        """);

    public static TheoryData<string> Environment_and_climate => Of("""
        FCCC/CP/2015/10/Add.1 | FCCC/SBI/2018/9 | FCCC/PA/CMA/2018/3/Add.1 | FCCC/KP/CMP/2005/8/Add.1 | FCCC/TP/2006/4 | FCCC/SBSTA/2011/L.27
        UNEP/OzL.Pro.21/8 | UNEP/OzL.Pro/ExCom/80/59 | UNEP/OzL.Conv.11/7 | UNEP/EA.5/Res.14 | UNEP/EA.2/19 | UNEP/EA.1/L.1 | UNEP/GC.22/6/Add.1
        UNEP/GCSS.XI/11 | UNEP/CBD/COP/10/27 | UNEP/CBD/COP/DEC/X/2 | CBD/COP/DEC/15/4 | CBD/COP/14/14 | CBD/SBSTTA/REC/22/5 | CBD/WG2020/5/L.2
        UNEP/POPS/COP.9/30 | UNEP/MC/COP.4/28 | UNEP/CHW.15/34 | UNEP/FAO/RC/COP.10/22 | UNEP/PP/INC.2/5 | UNEP/AHEG/2018/1/6
        ICCD/COP(14)/23/Add.1 | ICCD/COP(13)/21 | ICCD/CRIC(11)/8 | FCCC/AWGLCA/2010/14 | CBD/EBSA/WS/2019/1/5 | 2/CP.15 | 1/CP.21 | 1/CMA.5
        4/CMA.1 | 18/CMA.1 | 10/CMP.6 | 1/CP.16 | 5/CP.7
        """);

    public static TheoryData<string> Disarmament_and_the_atom => Of("""
        GC(49)/RES/13 | GC(66)/RES/4 | GC(XXII)/RES/353 | GOV/2023/57 | GOV/OR.1600 | GOV/INF/2022/12 | GC(67)/INF/4 | GC(64)/DEC/10
        INFCIRC/140 | INFCIRC/254/Rev.1/Part 1 | INFCIRC/153 (Corrected) | INFCIRC/549/Add.2 | NPT/CONF.2000/28 (Parts I and II)
        NPT/CONF.2010/50 (Vol. I) | NPT/CONF.2020/PC.III/WP.49 | NPT/CONF.2026/PC.I/WP.2 | NPT/CONF.1995/32 (Part I) | BWC/CONF.VII/7
        BWC/CONF.IX/9 | BWC/MSP/2018/6 | CCW/CONF.III/11 (Part II) | CCW/GGE.1/2019/3 | CCW/MSP/2017/8 | CCW/P.V/CONF/2019/5
        APLC/MSP.17/2018/12 | APLC/CONF/2019/5/Add.1 | CCM/MSP/2019/13 | CD/1864 | CD/PV.1222 | CD/1299 | CD/2119 | CD/WP.559
        CTBT/ART.XIV/2017/5 | CTBT/PTS/INF.1397
        """);

    public static TheoryData<string> Courts_and_the_sea => Of("""
        ICC-ASP/18/Res.1 | ICC-ASP/2/10 | ICC-ASP/1/3 | ICC-01/04-01/06 | ICC-01/04-01/06-2842 | ICC-02/05-01/09-1 | ICC-01/14-01/18 | RC/Res.6
        MICT/13 | LOS/PCN/153 | ISBA/25/C/37 | ISBA/19/C/17 | ISBA/6/A/18 | ISBA/ST/SGB/2019/2 | SPLOS/30/2 | SPLOS/183 | CLCS/40/Rev.1 | CLCS/42
        """);

    public static TheoryData<string> Health_and_crime => Of("""
        WHA73.1 | WHA55.15 | EB148.R2 | CAC/COSP/2019/17 | CTOC/COP/2018/13 | UNODC/CND/2019/1
        """);

    public static TheoryData<string> Regional_commissions => Of("""
        LC/L.1400 | LC/TRANS/1 | ECE/TRANS/WP.29/1129 | ECE/TRANS/505/Rev.3/Add.156 | ECE/MP.PP/2017/2 | ECE/EB.AIR/127 | ECE/TRADE/C/WP.7/2018/4
        TRANS/WP.29/343/Rev.30 | LC/G.2681
        """);

    public static TheoryData<string> Press_releases => Of("""
        SC/12345 | SC/15432 | GA/12345 | GA/L/3600 | GA/DIS/3600 | GA/AB/4400 | GA/SHC/4300 | GA/EF/3500 | GA/SPD/700 | GA/COL/3300 | GA/PAL/1400
        SG/SM/21000 | DSG/SM/1600 | ECOSOC/7000 | HR/CT/700 | HR/4500 | L/T/4400 | SEA/2000 | ENV/DEV/1850 | POP/990 | WOM/1900 | PI/2100
        NGO/800 | IHA/1300 | DC/3700 | DEV/3300 | OBV/1800 | ORG/1600 | BIO/5000 | SG/A/1900 | SG/T/3000 | M/4000 | UNIS/SGSM/800
        """);

    [Theory]
    [MemberData(nameof(The_General_Assembly))]
    [MemberData(nameof(The_Human_Rights_Council))]
    [MemberData(nameof(The_Security_Council))]
    [MemberData(nameof(The_Economic_and_Social_Council))]
    [MemberData(nameof(The_Trusteeship_Council))]
    [MemberData(nameof(The_Secretariat))]
    [MemberData(nameof(The_treaty_bodies))]
    [MemberData(nameof(Trade_and_development))]
    [MemberData(nameof(Environment_and_climate))]
    [MemberData(nameof(Disarmament_and_the_atom))]
    [MemberData(nameof(Courts_and_the_sea))]
    [MemberData(nameof(Health_and_crime))]
    [MemberData(nameof(Regional_commissions))]
    [MemberData(nameof(Press_releases))]
    public void A_symbol_comes_back_as_it_went_in_and_is_found_in_a_sentence(string symbol)
    {
        Assert.True(DocumentSymbol.TryParse(symbol, out var parsed));
        Assert.Equal(symbol, parsed.ToString());
        Assert.NotEqual("", parsed.Number);

        // A short text with the symbol of a summary record may be one, and that its own symbol.
        var transcript = Citing.Read($"The meeting had {symbol} before it.", "en");
        Assert.Equal([symbol], transcript.Header.Symbol is { } own ? [own.Value] : transcript.References.Select(r => r.Symbol));
    }

    private static TheoryData<string> Of(string rows) => new(rows.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
