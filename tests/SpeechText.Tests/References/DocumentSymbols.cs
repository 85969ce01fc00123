namespace SpeechText.Tests.References;

public sealed class DocumentSymbols
{
    [Theory]
    [InlineData("A/79/1", "A", null, "79", null, null, "1")]
    [InlineData("A/79/L.118", "A", null, "79", null, "L", "118")]
    [InlineData("A/79/PV.7", "A", null, "79", null, "PV", "7")]
    [InlineData("A/1251", "A", null, null, null, null, "1251")]
    [InlineData("A/RES/78/27", "A", null, "78", null, "RES", "27")]
    [InlineData("A/RES/32/40 B", "A", null, "32", null, "RES", "40 B")]
    [InlineData("A/RES/2202 A (XXI)", "A", null, "XXI", null, "RES", "2202 A")]
    [InlineData("A/RES/ES-11/1", "A", null, "ES-11", null, "RES", "1")]
    [InlineData("A/ES-11/L.1", "A", null, "ES-11", null, "L", "1")]
    [InlineData("A/DEC/78/501", "A", null, "78", null, "DEC", "501")]
    [InlineData("A/INF/79/4", "A", null, "79", null, "INF", "4")]
    [InlineData("A/C.6/64/SR.22", "A", "C.6", "64", null, "SR", "22")]
    [InlineData("A/CONF.183/9", "A", "CONF.183", null, null, null, "9")]
    [InlineData("A/AC.105/1090", "A", "AC.105", null, null, null, "1090")]
    [InlineData("A/AC.109/2023/L.8", "A", "AC.109", null, 2023, "L", "8")]
    [InlineData("A/CN.4/L.980", "A", "CN.4", null, null, "L", "980")]
    [InlineData("A/CN.9/WG.III/WP.44", "A", "CN.9/WG.III", null, null, "WP", "44")]
    [InlineData("A/HRC/RES/25/6", "A", "HRC", "25", null, "RES", "6")]
    [InlineData("A/HRC/S-17/2", "A", "HRC", "S-17", null, null, "2")]
    [InlineData("S/20817", "S", null, null, null, null, "20817")]
    [InlineData("S/2020/27", "S", null, null, 2020, null, "27")]
    [InlineData("S/PV.8585", "S", null, null, null, "PV", "8585")]
    [InlineData("S/RES/1325 (2000)", "S", null, null, 2000, "RES", "1325")]
    [InlineData("S/PRST/2018/19", "S", null, null, 2018, "PRST", "19")]
    [InlineData("S/INF/79", "S", null, null, null, "INF", "79")]
    [InlineData("E/2020/7", "E", null, null, 2020, null, "7")]
    [InlineData("E/RES/1996/31", "E", null, null, 1996, "RES", "31")]
    [InlineData("E/CN.6/2020/L.5", "E", "CN.6", null, 2020, "L", "5")]
    [InlineData("E/C.12/GC/14", "E", "C.12", null, null, "GC", "14")]
    [InlineData("ST/SGB/2015/3", "ST", null, null, 2015, "SGB", "3")]
    [InlineData("ST/LEG/SER.B/16", "ST", "LEG/SER.B", null, null, null, "16")]
    [InlineData("T/PV.1023", "T", null, null, null, "PV", "1023")]
    [InlineData("TD/519", "TD", null, null, null, null, "519")]
    [InlineData("CCPR/C/SR.3001", "CCPR", "C", null, null, "SR", "3001")]
    [InlineData("CEDAW/C/GC/35", "CEDAW", "C", null, null, "GC", "35")]
    [InlineData("CCPR/C/112/D/2109/2011", "CCPR", "C", "112", 2011, "D", "2109")]
    [InlineData("CEDAW/C/70/D/82/2015", "CEDAW", "C", "70", 2015, "D", "82")]
    [InlineData("CAT/C/MEX/CO/7", "CAT", "C/MEX", null, null, "CO", "7")]
    [InlineData("CD/PV.1222", "CD", null, null, null, "PV", "1222")]
    [InlineData("CD/1234", "CD", null, null, null, null, "1234")]
    [InlineData("ICC-ASP/20/Res.1", "ICC-ASP", null, "20", null, "Res", "1")]
    [InlineData("UNEP/EA.5/Res.14", "UNEP", "EA.5", null, null, "Res", "14")]
    [InlineData("A/AC.105/C.2/2012/CRP.9", "A", "AC.105/C.2", null, 2012, "CRP", "9")]
    [InlineData("A/HRC/WG.6/1/BHR/1", "A", "HRC/WG.6/1/BHR", null, null, null, "1")]
    [InlineData("S/AC.26/Dec.123 (2001)", "S", "AC.26", null, 2001, "Dec", "123")]
    [InlineData("S/AC.37/2003/(1455)/12", "S", "AC.37/2003", "(1455)", null, null, "12")]
    [InlineData("E/CN.4/Sub.2/2003/12", "E", "CN.4/Sub.2", null, 2003, null, "12")]
    [InlineData("TD/B/EX(68)/2", "TD", "B", "EX(68)", null, null, "2")]
    [InlineData("ICCD/COP(12)/20", "ICCD", null, "COP(12)", null, null, "20")]
    [InlineData("UNEP/CMS/COP12/Doc.1", "UNEP", "CMS", "COP12", null, "Doc", "1")]
    [InlineData("ST/ESA/STAT/SER.M/34", "ST", "ESA/STAT/SER.M", null, null, null, "34")]
    [InlineData("CLCS/50", "CLCS", null, null, null, null, "50")]
    [InlineData("MICT/12/2", "MICT", null, "12", null, null, "2")]
    [InlineData("HRI/CORE/CHE/2017", "HRI", "CORE/CHE", null, null, null, "2017")]
    [InlineData("TD/B/50/14", "TD", "B", "50", null, null, "14")]
    [InlineData("DP/2005/3", "DP", null, null, 2005, null, "3")]
    [InlineData("FCCC/CP/1997/7", "FCCC", "CP", null, 1997, null, "7")]
    [InlineData("SG/SM/22778", "SG", null, null, null, "SM", "22778")]
    [InlineData("SG/2236", "SG", null, null, null, null, "2236")]
    [InlineData("SC/16157", "SC", null, null, null, null, "16157")]
    [InlineData("ENV/DEV/1234", "ENV", null, null, null, "DEV", "1234")]
    public void A_symbol_has_typed_parts_and_comes_back_as_it_went_in(
        string text, string organ, string? body, string? session, int? year, string? series, string number)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal((organ, body, session, year, series, number), (symbol.Organ, symbol.Body, symbol.Session, symbol.Year, symbol.Series, symbol.Number));
        Assert.Equal(text, symbol.ToString());
        Assert.True(DocumentSymbol.TryParse(symbol.ToString(), out var again));
        Assert.Equal(symbol, again);
        Assert.Equal(symbol.GetHashCode(), again.GetHashCode());
    }

    [Theory]
    [InlineData("S/2020/978/Add.1", "Add.1")]
    [InlineData("A/HRC/49/L.35/Rev.1", "Rev.1")]
    [InlineData("CCPR/C/21/Rev.1/Add.13", "Rev.1", "Add.13")]
    [InlineData("FCCC/CP/2015/10/Add.1", "Add.1")]
    [InlineData("A/64/SR.3/Corr.2", "Corr.2")]
    [InlineData("S/PV.8699 (Resumption 1)", "Resumption 1")]
    [InlineData("NPT/CONF.2010/50 (Vol. I)", "Vol. I")]
    [InlineData("A/72/6 (Sect. 8)", "Sect. 8")]
    [InlineData("S/PV.4812 (Closed)", "Closed")]
    [InlineData("FCCC/SBSTA/2009/MISC.2/Add.1", "Add.1")]
    public void Suffixes_mark_parts_and_later_versions(string text, params string[] suffixes)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(suffixes, symbol.Suffixes);
        Assert.Equal(text, symbol.ToString());
    }

    [Theory]
    [InlineData("S/RES/2790(2025)", "S/RES/2790 (2025)")]
    [InlineData(" S/ 2020/27 ", "S/2020/27")]
    [InlineData("A/RES/\n78/27", "A/RES/78/27")]
    [InlineData("S/PV. 8585", "S/PV.8585")]
    [InlineData("A/79/l.118", "A/79/L.118")]
    [InlineData("А/С.6/64/SR.22", "A/C.6/64/SR.22")]
    [InlineData("A/RES/2202(XXI)A", "A/RES/2202 A (XXI)")]
    [InlineData("A/RES/32/40B", "A/RES/32/40 B")]
    [InlineData("UNEP/EA.5/RES.14", "UNEP/EA.5/Res.14")]
    [InlineData("s/res/1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("ICC‑ASP/20/Res.1", "ICC-ASP/20/Res.1")]
    public void Other_ways_of_writing_a_symbol_have_one_canonical_form(string text, string canonical)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(canonical, symbol.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23-14067 (E)")]
    [InlineData("20-04885")]
    [InlineData("18/05/2023")]
    [InlineData("2/24")]
    [InlineData("AVT/AZ-240917-001")]
    [InlineData("and/or")]
    [InlineData("L/100")]
    [InlineData("M/100000")]
    [InlineData("A/H5N1")]
    [InlineData("A/4")]
    [InlineData("A/C.6")]
    [InlineData("A/HRC")]
    [InlineData("S/RES")]
    [InlineData("A/Add.1")]
    [InlineData("S/12/34")]
    [InlineData("CD/DVD")]
    [InlineData("id/12345")]
    [InlineData("T/")]
    [InlineData("A/79/15th")]
    [InlineData("A/RES/78/27 and A/RES/78/28")]
    [InlineData("https://undocs.org/A/RES/78/27")]
    public void What_is_no_one_symbol_is_none(string? text) => Assert.False(DocumentSymbol.TryParse(text, out _));
}
