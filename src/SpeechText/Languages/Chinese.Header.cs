namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static HeaderWords Header => new()
    {
        KindComesLast = true,
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, "声明|书面声明|共同声明|联合声明|表态"),
            (SpeechKind.Address, "致辞|致词|开幕词|闭幕词|开幕致辞|闭幕致辞|欢迎致辞|欢迎辞|主旨讲话"),
            (SpeechKind.Speech, "讲话|视频讲话|演讲|主旨演讲|重要讲话|讲话稿"),
            (SpeechKind.Remarks, "发言|视频发言|书面发言|一般性发言|解释性发言|开场发言|总结发言|联合发言|共同发言|国家发言"),
            (SpeechKind.Message, "致辞|贺信|视频致辞|书面致辞|贺词"),
            (SpeechKind.Lecture, "讲座"),
            (SpeechKind.Toast, "祝酒辞|祝酒词")),
        Of = new("的"),
        OccasionCues = new("在", "于", "出席"),
        OccasionStarts = new("世界", "国际", "联合国", "全球", "第", "新年", "春节", "妇女节"),
        OccasionTails = new("上", "期间", "时", "中"),
        OccasionNouns = WordSet.Of("会议 大会 会 辩论 峰会 论坛 仪式 研讨会"),
        Places = new("纽约", "日内瓦", "维也纳", "内罗毕", "海牙", "巴黎", "北京", "联合国总部"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "以现场发言为准|以发言时为准|请以发言时为准|以讲话时为准|请以实际发言为准|以实际发言为准|请以现场发言为准"),
            (DeliveryNote.AsPrepared, "发言稿|讲话稿")),
        ThemeLabels = new("主题"),
        Contacts = new("电话", "传真", "电子邮件", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = new("先生", "女士", "夫人", "阁下", "博士先生", "殿下", "陛下", "同志", "小姐"),
        Ranks = new("大使", "教授", "博士", "将军", "法官", "公使", "参赞"),
        TitleNouns = WordSet.Of("""
            主席 国家主席 副主席 总统 副总统 总理 副总理 首相 副首相 部长 副部长 国务委员 委员 外长 代表 副代表 常驻代表 特别代表 特使 秘书长 副秘书长 常务副秘书长 助理秘书长
            高级专员 总干事 干事长 司长 局长 主任 副主任 会长 总裁 行长 检察官 法官 院长 协调员 报告员 临时代办 国王 女王 大使 参赞 公使 公使衔参赞 秘书 一秘 二秘 三秘 随员 处长 顾问 发言人 总书记 书记
            """),
        OfficesAfterNames = WordSet.Of("部长 副部长 外长 总理 主席 总统 国务委员 秘书长 首相"),
        Surnames = WordSet.Of("""
            王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 肖 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余
            潘 杜 戴 夏 钟 汪 田 任 姜 范 石 姚 谭 廖 邹 熊 陆 郝 孔 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 段 雷 钱 汤 尹 黎 易 乔 贺 赖 龚 庞 樊 兰 殷
            习 栗 柴 褚 戚 窦 霍 靳 鲍 詹 阮 舒 祝 裴 闫 覃 甄 辛 盛 童 梅 樊 骆 单 祁 骞 屈 隋 宫 佟 桑 栾 娄 卓 晏 苗 凌 宁 费 莫 柯 庄 蒲 匡
            施 陶 洪 翟 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 沙 耿 束 欧阳 司马 上官 诸葛
            """),
        And = WordSet.Of("和 兼 、"),
        FieldsInNames = WordSet.Of("国"),
        Fields = WordSet.Of("国 团 部 会 局 署 处 司 院 委 组 联 盟 办 室 府 在 的 和 兼 向 就"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("阁下", "陛下", "殿下"),
        Courtesies = new("先生", "女士", "阁下", "陛下", "殿下", "同志"),
        Adjectives = WordSet.Of("尊敬的 敬爱的 亲爱的 各位 诸位 全体 在座的 在座各位 尊贵的"),
        Parties = WordSet.Of("阁下 同事 同事们 朋友 朋友们 女士们 先生们 代表 代表们 使节 嘉宾 来宾 同仁 同学们 同志们 部长 大使 贵宾 首脑 委员 成员 会员国 主席"),
        Halves = WordSet.Of("女士们 先生们"),
        Links = WordSet.Of("和 及 与 、"),
        FirstPerson = WordSet.Of("我 我们 感谢 谢谢 是 请 祝贺 对 将 要"),
        Forums = PhraseSet.Of("""
            我国
            我国代表团
            我国政府
            本代表团
            我代表
            我愿
            我谨
            本届大会
            本组织
            本次会议
            主席先生
            主席女士
            秘书长先生
            各位代表
            各位同事
            """),
        Greetings = new("谢谢", "大家好", "早上好", "上午好", "下午好", "晚上好", "感谢"),
        Thanks = new("谢谢", "谢谢大家", "谢谢各位", "谢谢诸位", "谢谢主席", "谢谢主席先生", "谢谢主席女士", "谢谢你", "谢谢您", "感谢各位", "感谢大家", "多谢"),
        AfterThanks = new("大家", "各位", "主席先生", "主席女士", "诸位", "的聆听", "的关注", "聆听"),
    };
}
