using System.Globalization;
using SpeechText.Fields.States;
using SpeechText.Languages;

namespace SpeechText.Tests.States;

public sealed class StatesInSixLanguages
{
    private static readonly string[] Ended = ["CSK", "DDR", "SCG", "SUN", "YMD", "YUG"];

    [Theory]
    [InlineData("en", "France", "FRA")]
    [InlineData("en", "Iran (Islamic Republic of)", "IRN")]
    [InlineData("en", "ISLAMIC REPUBLIC OF IRAN", "IRN")]
    [InlineData("en", "United Kingdom of Great Britain\nand Northern Ireland", "GBR")]
    [InlineData("en", "the former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("en", "Cote d’Ivoire", "CIV")]
    [InlineData("en", "Turkiye", "TUR")]
    [InlineData("en", "TÜRKİYE", "TUR")]
    [InlineData("en", "Turkey", "TUR")]
    [InlineData("en", "Guinea‑Bissau", "GNB")]
    [InlineData("en", "of the Hellenic Republic", "GRC")]
    [InlineData("en", "(Holy See)", "VAT")]
    [InlineData("en", "North Macedonia*", "MKD")]
    [InlineData("fr", "République démocratique du Congo", "COD")]
    [InlineData("fr", "de la République du Congo", "COG")]
    [InlineData("fr", "l’Égypte", "EGY")]
    [InlineData("fr", "ETATS-UNIS D'AMERIQUE", "USA")]
    [InlineData("es", "Bolivia (Estado Plurinacional de)", "BOL")]
    [InlineData("es", "del Perú", "PER")]
    [InlineData("ru", "Российской Федерации", "RUS")]
    [InlineData("ru", "Объединённые Арабские Эмираты", "ARE")]
    [InlineData("zh", "刚果民主共和国", "COD")]
    [InlineData("zh", "俄罗斯联邦", "RUS")]
    [InlineData("ar", "جمهورية إيران الإسلامية", "IRN")]
    [InlineData("ar", "الاردن", "JOR")]
    public void A_State_is_known_by_the_names_it_is_printed_under(string language, string text, string code)
    {
        Assert.True(StateReader.TryRead(text, Lexicons.For(language)!, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("Union of Soviet Socialist Republics", "SUN")]
    [InlineData("Yugoslavia", "YUG")]
    [InlineData("Czechoslovakia", "CSK")]
    [InlineData("German Democratic Republic", "DDR")]
    [InlineData("Serbia and Montenegro", "SCG")]
    [InlineData("Democratic Yemen", "YMD")]
    public void A_State_that_ended_has_the_code_of_its_own(string text, string code)
    {
        Assert.True(StateReader.TryRead(text, English.Lexicon, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("Ukrainian Soviet Socialist Republic", "UKR")]
    [InlineData("Byelorussian SSR", "BLR")]
    [InlineData("Zaire", "COD")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Germany, Federal Republic of", "DEU")]
    [InlineData("Libyan Arab Jamahiriya", "LBY")]
    public void A_State_that_changed_its_name_has_one_code_under_all_of_them(string text, string code)
    {
        Assert.True(StateReader.TryRead(text, English.Lexicon, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("European Union")]
    [InlineData("League of Arab States")]
    [InlineData("France and Germany")]
    [InlineData("Nigerian")]
    [InlineData("Office of Legal Affairs")]
    [InlineData("the")]
    [InlineData("")]
    public void What_is_no_one_State_has_no_code(string text) => Assert.False(StateReader.TryRead(text, English.Lexicon, out _));

    [Theory]
    [InlineData("en", "Permanent Representative of the Russian Federation to the United Nations", "Russian Federation", "RUS")]
    [InlineData("en", "President of the Republic of Guinea-Bissau", "Republic of Guinea-Bissau", "GNB")]
    [InlineData("en", "Minister for Foreign Affairs of Papua New Guinea", "Papua New Guinea", "PNG")]
    [InlineData("fr", "Premier Ministre d’Haïti", "Haïti", "HTI")]
    [InlineData("ru", "Министр иностранных дел Республики Беларусь, того же", "Республики Беларусь", "BLR")]
    [InlineData("zh", "南苏丹代表的发言", "南苏丹", "SSD")]
    [InlineData("ar", "المندوب الدائم للعراق", "للعراق", "IRQ")]
    [InlineData("ar", "والأردن", "الأردن", "JOR")]
    public void A_State_is_found_within_a_line_by_its_longest_name(string language, string line, string name, string code)
    {
        Assert.True(StateReader.TryFind(line, Lexicons.For(language)!, out var match));
        Assert.Equal(name, line[match.Start..match.End]);
        Assert.Equal(code, match.Code);
    }

    [Theory]
    [InlineData("en", "the omani delegation ate turkey in Romance")]
    [InlineData("ru", "кроме того, мали числом")]
    public void A_word_that_only_looks_like_a_State_is_none(string language, string line) =>
        Assert.False(StateReader.TryFind(line, Lexicons.For(language)!, out _));

    [Fact]
    public void Every_language_names_the_same_States_and_no_name_is_of_two()
    {
        var codes = English.Lexicon.States.All.Select(s => s.Code).ToHashSet();
        Assert.Equal(193 + 4, codes.Except(Ended).Count());
        foreach (var lexicon in Lexicons.All.Where(l => l.States.All.Any()))
        {
            Assert.Equal(codes, lexicon.States.All.Select(s => s.Code).ToHashSet());
            Assert.Equal(lexicon.States.All.Count(), lexicon.States.All.DistinctBy(s => s.Name).Count());
            Assert.All(lexicon.States.All, s => Assert.True(StateReader.TryRead(s.Name, lexicon, out var read) && read == s.Code, s.Name));
        }
    }

    [Fact]
    public void Codes_are_those_of_ISO_3166()
    {
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name).ThreeLetterISORegionName).ToHashSet();

        Assert.All(English.Lexicon.States.All.Where(s => !Ended.Contains(s.Code)), s => Assert.Contains(s.Code, regions));
    }
}
