namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static VoteWords Votes => new()
    {
        InFavour = new("赞成", "投赞成票", "赞成票"),
        Against = new("反对", "投反对票", "反对票"),
        Abstaining = new("弃权", "投弃权票", "弃权票"),
        Nobody = new("无", "没有"),
        Units = new("票", "国", "个国家"),
        Versus = new("对"),
        Numbers = PhraseTable<int>.OfRows(
            (0, "零|无|没有|〇"), (1, "一"), (2, "两|二"), (3, "三"), (4, "四"), (5, "五"), (6, "六"), (7, "七"), (8, "八"), (9, "九"), (10, "十"),
            (11, "十一"), (12, "十二"), (13, "十三"), (14, "十四"), (15, "十五")),
        Drafts = WordSet.Of("决议草案 决定草案 草案 修正案"),
    };
}
