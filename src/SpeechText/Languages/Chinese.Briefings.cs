namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.PressConference, "记者招待会|记者会|联合记者会|新闻发布会|答记者问"),
            (SpeechKind.Briefing, "例行记者会|例行简报|新闻简报会|每日简报")),
        Leads = new("以下是", "以下为"),
        Transcripts = new("实录", "文字实录", "记录"),
        Questions = new("问", "问题", "记者", "提问"),
        Moderators = new("主持人"),
        Answers = new("答", "回答"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "发言人|副发言人"), ("secretary-general", "秘书长"), ("deputy secretary-general", "常务副秘书长"),
            ("president", "主席|总统"), ("moderator", "主持人"), ("interpreter", "翻译")),
    };
}
