namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows((CitedNoun.Resolutions, "号决议"), (CitedNoun.Decision, "号决定")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "安全理事会|安理会|联合国安理会"),
            (IssuingOrgan.GeneralAssembly, "大会|联合国大会|联大"),
            (IssuingOrgan.EconomicAndSocialCouncil, "经济及社会理事会|经社理事会"),
            (IssuingOrgan.HumanRightsCouncil, "人权理事会"),
            (IssuingOrgan.EnvironmentAssembly, "联合国环境大会"),
            (IssuingOrgan.SomeCouncil, "理事会")),
        Links = new("的", "通过的"),
        NumberMarks = new("第"),
        And = new("号和第", "号、第", "号及第", "号以及第", "和", "、", "及"),
        Divisions = ["条", "章"],
        DivisionMark = '第',
        TreatiesBefore =
        [
            "联合国宪章", "宪章", "国际刑事法院罗马规约", "罗马规约", "国际法院规约", "不扩散核武器条约", "维也纳条约法公约", "防止及惩治灭绝种族罪公约", "联合国海洋法公约",
            "日内瓦公约", "日内瓦第四公约", "儿童权利公约", "巴黎协定", "世界人权宣言", "公民权利和政治权利国际公约", "经济、社会及文化权利国际公约",
        ],
        NumberComesFirst = true,
    };
}
