namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static SummaryWords Summary => new()
    {
        Chairs = new(
            "主席", "代理主席", "临时主席", "副主席", "共同主席"),
        Offices = new(
            "秘书长", "高级专员", "委员会秘书", "报告员", "法律顾问"),
        Said = WordSet.Of("""
            说 表示 指出 认为 询问 问 请 建议 提议 强调 回顾 宣布 介绍 感谢 欢迎 回答 答复 同意 支持 赞同 希望 补充 解释 呼吁 重申 提请 提到 要求 代表 忆及 注意到 宣读 解释说 补充说 邀请 提出 想知道
            """),
        NotSaid = WordSet.Of("的 和 与 及"),
        OnBehalfOf = new(
            "代表"),
    };
}
