namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static ReleaseWords Releases => new()
    {
        Leads = new("以下是", "以下为", "下面是", "下文是", "现将"),
        Follows = new("以下声明", "如下声明", "以下讲话", "以下致辞", "下列声明"),
        Fillers = WordSet.Of("以下 如下 下列 全文"),
        Spokespeople = WordSet.Of("发言人 副发言人"),
        Delivered = new("发表", "发布", "发表了", "发布了", "作出", "所作", "所致", "宣读", "作"),
        TopicCues = new("就", "向", "为", "致", "对"),
        Today = new("今天", "今日", "今晨", "今晚"),
        Letterhead = new("新闻稿", "联合国新闻"),
        EndNotes = new("供新闻媒体参考", "非正式记录"),
    };
}
