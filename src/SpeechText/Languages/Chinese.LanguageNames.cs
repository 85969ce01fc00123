namespace SpeechText.Languages;

internal static partial class Chinese
{
    // Whoever takes the floor may speak any language; the delegation then provides the interpretation.
    private static PhraseTable<string> LanguageNames => PhraseTable<string>.OfRows(
        ("ar", "阿拉伯语|阿拉伯文"), ("zh", "中文|汉语"), ("en", "英语|英文"), ("fr", "法语|法文"), ("ru", "俄语|俄文"), ("es", "西班牙语|西班牙文"),
        ("pt", "葡萄牙语|葡萄牙文"), ("de", "德语|德文"), ("it", "意大利语"), ("ja", "日语|日文"), ("fa", "波斯语"), ("ko", "韩语|朝鲜语"), ("tr", "土耳其语"), ("uk", "乌克兰语"),
        ("sq", "阿尔巴尼亚语"), ("hy", "亚美尼亚语"), ("az", "阿塞拜疆语"), ("be", "白俄罗斯语"), ("bn", "孟加拉语"), ("bs", "波斯尼亚语"), ("bg", "保加利亚语"), ("my", "缅甸语"),
        ("hr", "克罗地亚语"), ("cs", "捷克语"), ("da", "丹麦语"), ("et", "爱沙尼亚语"), ("fi", "芬兰语"), ("ka", "格鲁吉亚语"), ("el", "希腊语"), ("he", "希伯来语"),
        ("hu", "匈牙利语"), ("is", "冰岛语"), ("kk", "哈萨克语"), ("km", "高棉语"), ("ky", "吉尔吉斯语"), ("lo", "老挝语"), ("lv", "拉脱维亚语"), ("lt", "立陶宛语"),
        ("mk", "马其顿语"), ("ms", "马来语"), ("mn", "蒙古语"), ("cnr", "黑山语"), ("nl", "荷兰语"), ("ne", "尼泊尔语"), ("no", "挪威语"), ("pl", "波兰语"), ("ro", "罗马尼亚语"),
        ("sr", "塞尔维亚语"), ("sk", "斯洛伐克语"), ("sl", "斯洛文尼亚语"), ("sv", "瑞典语"), ("tg", "塔吉克语"), ("th", "泰语"), ("tk", "土库曼语"), ("uz", "乌兹别克语"),
        ("vi", "越南语"), ("id", "印尼语|印度尼西亚语"), ("hi", "印地语"), ("ur", "乌尔都语"), ("sw", "斯瓦希里语"));
}
