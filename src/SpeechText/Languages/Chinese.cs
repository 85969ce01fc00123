namespace SpeechText.Languages;

internal static partial class Chinese
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "zh",
        Script = Script.Han,
        PageWords = WordSet.Of("第 页"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("zh", "中文|中文版|中文版本"),
            ("en", "英文|英文版|英文版本")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        Attribution = Attribution,
        States = States,
        Records = Records,
        Capacity = Capacity,
        References = References,
        Briefings = Briefings,
        Procedure = Procedure,
        Summary = Summary,
        Cover = Cover,
        Votes = Votes,
        Releases = Releases,
    };

    private static DateWords Dates => new()
    {
        Name = "Chinese",
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "星期一|周一"), (DayOfWeek.Tuesday, "星期二|周二"), (DayOfWeek.Wednesday, "星期三|周三"),
            (DayOfWeek.Thursday, "星期四|周四"), (DayOfWeek.Friday, "星期五|周五"), (DayOfWeek.Saturday, "星期六|周六"),
            (DayOfWeek.Sunday, "星期日|星期天|周日")),
        To = new("至", "到"),
        And = new("和", "、"),
        Numerals = "〇一二三四五六七八九十",
        YearMarks = new("年"),
        MonthMarks = new("月"),
        DayMarks = new("日", "号"),
    };

    private static TimeWords Times => new()
    {
        Name = "Chinese",
        Numerals = "〇一二三四五六七八九十",
        BeforeNoon = new("上午", "早上", "凌晨"),
        AfterNoon = new("下午", "晚上", "傍晚"),
        Noon = new("中午", "正午"),
        Midnight = new("午夜"),
        HalfDayLeads = true,
        Hours = new("时", "点", "點", "時"),
        Minutes = new("分"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "纽约时间|美国东部时间"),
            ("Europe/Zurich", "日内瓦时间"),
            ("Asia/Shanghai", "北京时间"),
            ("Etc/UTC", "格林尼治时间"),
            ("", "当地时间")),
    };
}
