namespace SpeechText.Tests.References;

public sealed class CitedSymbols
{
    [Theory]
    [InlineData("The draft resolution (S/2020/667) was put to the vote.", "S/2020/667")]
    [InlineData("See S/PV.8699 (Resumption 1).", "S/PV.8699 (Resumption 1)")]
    [InlineData("It adopted A/RES/78/27.", "A/RES/78/27")]
    [InlineData("the report contained in document A/HRC/46/\n25, which", "A/HRC/46/25")]
    [InlineData("“A/C.3/78/L.12/Rev.1”", "A/C.3/78/L.12/Rev.1")]
    [InlineData("Press release SG/SM/10832-SC/8934 said", "SG/SM/10832", "SC/8934")]
    [InlineData("文件S/2020/27已分发。", "S/2020/27")]
    [InlineData("By decision 1/CP.21, and decisions 4/CMA.1 and 18/CMA.1, it", "1/CP.21", "4/CMA.1", "18/CMA.1")]
    [InlineData("Resolutions GC(49)/RES/13 and WHA73.1 say so.", "GC(49)/RES/13", "WHA73.1")]
    [InlineData("in the case of the grower (ICC-01/04-01/06), the judges", "ICC-01/04-01/06")]
    [InlineData("the judgment in case No. IT-04-81-A, and that in MICT-15-96-T.", "IT-04-81-A", "MICT-15-96-T")]
    [InlineData("resolutions A.1110(30) and MSC.428(98) of the shipping body", "A.1110(30)", "MSC.428(98)")]
    [InlineData("Its observations (CAT/C/USA/CO/3-5) were read.", "CAT/C/USA/CO/3-5")]
    public void A_symbol_is_found_where_it_stands(string sentence, params string[] symbols) =>
        Assert.Equal(symbols, Citing.SymbolsOf(sentence));

    [Theory]
    [InlineData("Documents A/64/115, 174, 323 and 324 were before it.", "A/64/115: A/64/115", "A/64/174: 174", "A/64/323: 323", "A/64/324: 324")]
    [InlineData("(S/2020/978 and Add.1)", "S/2020/978: S/2020/978", "S/2020/978/Add.1: Add.1")]
    [InlineData("drafts A/C.3/64/L.12 and L.13", "A/C.3/64/L.12: A/C.3/64/L.12", "A/C.3/64/L.13: L.13")]
    [InlineData("S/RES/1970 (2011) and 1973 (2011)", "S/RES/1970 (2011): S/RES/1970 (2011)", "S/RES/1973 (2011): 1973 (2011)")]
    [InlineData("A/72/15/Add.1, Add.2 and Corr.1", "A/72/15/Add.1: A/72/15/Add.1", "A/72/15/Add.2: Add.2", "A/72/15/Add.2/Corr.1: Corr.1")]
    [InlineData("(A/72/15 and Add.1–3)", "A/72/15: A/72/15", "A/72/15/Add.1: Add.1", "A/72/15/Add.2: –", "A/72/15/Add.3: 3")]
    [InlineData("S/2021/44/Add.1-Add.2 and Corr.1", "S/2021/44/Add.1: S/2021/44/Add.1", "S/2021/44/Add.2: Add.2", "S/2021/44/Add.2/Corr.1: Corr.1")]
    [InlineData("S/2001/405–408", "S/2001/405: S/2001/405", "S/2001/406: –", "S/2001/407: –", "S/2001/408: 408")]
    [InlineData("A/72/15/Add.3-1", "A/72/15/Add.3: A/72/15/Add.3")]
    public void A_list_says_each_symbol_though_it_prints_but_its_end(string sentence, params string[] references) =>
        Assert.Equal(references, Citing.Of(sentence));

    [Theory]
    [InlineData("The text of A/64/115 and 174 delegations agreed.", "A/64/115")]
    [InlineData("In S/2020/78, 12 members took part.", "S/2020/78")]
    [InlineData("It adopted S/RES/2532 (2020), 15 votes in favour.", "S/RES/2532 (2020)")]
    public void A_number_that_counts_something_is_no_part_of_a_list(string sentence, string only) =>
        Assert.Equal([only], Citing.SymbolsOf(sentence));

    [Theory]
    [InlineData("23-14067 (E), *2314067*, 20-04885, 2/24")]
    [InlineData("AVT/AZ-240917-001 of 18/05/2023")]
    [InlineData("men and/or women, 24/7, and 9/11")]
    [InlineData("see https://undocs.org/en/A/RES/78/27 and docs.example.org/S/2020/27")]
    [InlineData("https://example.org/find?symbol=S/2020/27")]
    [InlineData("on A/4 paper, S/M/L sizes, a C/O address")]
    [InlineData("paragraph 12 (a), in 3 of 15 cases")]
    [InlineData("rule 2/C.15, 1/CP, note 3/CV.2, WHA73, BREB148.R2, ICC-01, room GC.18, Fig. 2/3")]
    [InlineData("Tel: 963/1234, +41 22 917 9000, Room S-2963, P.O. Box 1/2")]
    [InlineData("Case No. IT-95-5/18, Law 12/2006, Decree-Law 4/91, file LA/TR/230")]
    [InlineData("L/100 km, TCP/IP, A/H5N1, HIV/AIDS, M4/A1, 2/3 of them")]
    public void Other_things_with_strokes_and_digits_are_none(string sentence) => Assert.Empty(Citing.Of(sentence));

    [Fact]
    public void A_text_does_not_cite_itself()
    {
        var release = Transcript.Parse("""
            SG/SM/32104
            4 March 2024

            Secretary-General, at Orchard Forum, Calls for Rain

            Following are UN Secretary-General Ivo Marek’s remarks to the Orchard Forum, in Port Lindt today:

            I welcome document A/79/4821, on which release SG/SM/32104 reports.

            * *** *
            """);

        Assert.Equal("SG/SM/32104", release.Header.Symbol?.Value);
        Assert.Equal(["A/79/4821"], release.References.Select(r => r.Symbol));
    }

    [Fact]
    public void Letters_that_look_alike_are_put_right_and_the_diagnostic_says_so()
    {
        var transcript = Citing.Read("The draft (А/79/l.118) was adopted.", "en");

        Assert.Equal("A/79/L.118", Assert.Single(transcript.References).Symbol);
        Assert.Contains("A/79/L.118", Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.SymbolRepaired).Message);
    }

    [Theory]
    [InlineData("A/RES/78/27", ReferenceKind.Resolution)]
    [InlineData("A/DEC/78/501", ReferenceKind.Decision)]
    [InlineData("S/PRST/2018/19", ReferenceKind.Document)]
    [InlineData("2/CP.15", ReferenceKind.Decision)]
    [InlineData("WHA73.1", ReferenceKind.Resolution)]
    [InlineData("ICC-01/04-01/06", ReferenceKind.Document)]
    public void The_series_says_what_is_cited(string symbol, ReferenceKind kind) =>
        Assert.Equal(kind, Assert.Single(Citing.Read($"It was in {symbol}.", "en").References).Kind);

    [Theory]
    [InlineData("A/")]
    [InlineData("A/64/115, ")]
    [InlineData("resolutions 1 and ")]
    [InlineData("S/RES/")]
    [InlineData("Article 1, paragraph ")]
    public void A_long_row_of_beginnings_is_read_whole(string beginning) =>
        Assert.Empty(Citing.Read(string.Concat(Enumerable.Repeat(beginning, 200_000 / beginning.Length)), "en").Audit().Findings);
}
