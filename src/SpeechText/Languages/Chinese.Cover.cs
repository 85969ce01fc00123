namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static CoverWords Cover => new()
    {
        Organs = new(
            "安全理事会", "大会", "经济及社会理事会", "托管理事会", "人权理事会", "人权事务委员会", "消除", "禁止酷刑委员会", "儿童权利委员会", "第一委员会", "第二委员会", "第三委员会", "第四委员会",
            "第五委员会", "第六委员会", "特别委员会", "裁军谈判会议", "裁军审议委员会", "国际法委员会", "建设和平委员会", "经济、社会及文化权利委员会", "残疾人权利委员会"),
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Summary, "简要记录|临时简要记录"),
            (SpeechKind.Record, "逐字记录|临时逐字记录|正式记录")),
        Sessions = WordSet.Of("届会议 年 届"),
        Meetings = WordSet.Of("会议"),
        Numbers = PhraseTable<int>.OfRows(
            (0, "〇|零|○"), (1, "一"), (2, "二|两"), (3, "三"), (4, "四"), (5, "五"), (6, "六"), (7, "七"), (8, "八"), (9, "九"), (10, "十"),
            (100, "百"), (1000, "千")),
        Counters = new("次"),
        HeldAt = new("在"),
        Held = new("举行"),
        Chairs = new("主席", "代理主席", "临时主席", "副主席", "共同主席"),
        Later = new("后来", "嗣后", "随后"),
        Members = new("成员", "理事国", "出席"),
        Agendas = new("议程", "目录", "临时议程"),
        Treaties = new("消除一切形式种族歧视国际公约", "消除对妇女一切形式歧视公约", "公民权利和政治权利国际公约", "经济、社会及文化权利国际公约", "经济社会文化权利国际公约", "儿童权利公约", "残疾人权利公约", "禁止酷刑和其他残忍"),
        Printing = new("united", "nations", "united nations", "更正", "联合国", "临时", "正式记录", "distr", "distr.", "general", "original", "chinese", "普遍", "原件"),
        Letters = new("的信"),
        Annexes = new("附件", "附文"),
        Corrections = new("本记录包括", "本记录可以更正", "本记录可予更正", "更正应", "各项更正", "对会议记录", "最后文本", "请回收", "无障碍文件"),
    };
}
