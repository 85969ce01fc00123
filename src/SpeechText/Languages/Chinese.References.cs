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
        NumberMarks = new("第"),
        And = new("号和第", "号、第", "号及第", "号以及第", "和", "、", "及"),
        NumberComesFirst = true,
    };
}
