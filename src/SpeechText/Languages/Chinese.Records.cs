namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static RecordWords Records => new()
    {
        Chairs = new("主席", "代理主席", "临时主席", "副主席", "联合主席", "共同主席", "大会主席"),
        Officers = new("秘书长", "常务副秘书长", "副秘书长", "助理秘书长", "秘书", "总干事", "高级专员", "法律顾问", "检察官", "报告员", "主持人"),
        Styles = new("国王", "女王", "王储", "亲王", "公主", "总统", "总理", "首相", "埃米尔", "苏丹", "谢赫", "国家主席", "主席"),
        Languages = LanguageNames,
        LanguageLinks = new("和", "及", "和以"),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows((LanguageMode.SpokeIn, "以|用|继续以|改以"), (LanguageMode.InterpretationFrom, "译自")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "发言|继续发言|讲话"), (LanguageMode.InterpretationFrom, "口译"),
            (LanguageMode.ProvidedBy, "文本由|稿由|发言稿由|译文由|口译由")),
        OnBehalfOf = new("代表", "并代表", "以及代表"),
        Resumed = new("续", "继续"),
        References = new("见", "参见", "决议", "文件"),
        FloorGiving = new("请", "发言的是"),
        Directions = PhraseTable<NoteKind>.OfRows((NoteKind.Applause, "鼓掌|掌声"), (NoteKind.Laughter, "笑声|众笑"), (NoteKind.Inaudible, "听不清"), (NoteKind.Pause, "停顿")),
    };
}
