namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static ProcedureWords Procedure => new()
    {
        Timed = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Opened,
                "开会|宣布开会|会议开始|开始|会议开幕|宣布会议开始"),
            (ProcedureKind.Closed,
                "散会|宣布散会|会议结束|宣布会议结束|结束|休会并散会"),
            (ProcedureKind.Suspended,
                "会议暂停|会议中断|暂停会议|宣布暂停会议|休会|宣布休会"),
            (ProcedureKind.Resumed,
                "复会|会议恢复|恢复会议|会议继续|继续开会|宣布复会")),
        BeforeTimed = " ,，主席",
        Whole = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Decided,
                "就这样决定|会议就这样决定|就这样议定|就这样商定|就此作出决定|会议就此作出决定|工作方案获得通过"),
            (ProcedureKind.Adopted,
                "议程通过|议程获得通过|议程获通过|临时议程通过|临时议程获得通过|经口头修订的议程获得通过")),
        Starts = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Seated,
                "应主席邀请|应主席的邀请|应代理主席邀请"),
            (ProcedureKind.VoteTaken,
                "进行了举手表决|以举手方式进行表决|以举手方式进行了表决|举手表决|进行了记录表决|进行记录表决|进行了表决|进行表决|进行了单独表决|进行了唱名表决"),
            (ProcedureKind.Elected,
                "获得法定|获得所需|获得规定|下列国家获得"),
            (ProcedureKind.Silence,
                "安全理事会成员默哀|安理会成员默哀|大会成员默哀|委员会成员默哀|全体默哀|与会者默哀|全体起立默哀|代表们默哀")),
        Subjects = new(
            "主席", "副主席", "代理主席", "代表团", "应", "决议草案", "该决议草案", "决定草案", "该决定草案", "修正案", "口头修正案", "该修正案", "动议", "第", "序言部分", "执行部分",
            "报告草稿", "对", "就", "因主席缺席", "主席缺席"),
        Deeds = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Elected,
                "以鼓掌方式当选"),
            (ProcedureKind.ChairTaken,
                "主持会议|回到主席座位|代行主席职务|接任主席"),
            (ProcedureKind.Seated,
                "在陪同下|陪同下走|在安理会会议桌就座|在安理会议席就座|在会议桌旁就座|在委员会议席就座|在会议厅就座|就座|离席|退席"),
            (ProcedureKind.VoteTaken,
                "进行了记录表决|进行了表决"),
            (ProcedureKind.Adopted,
                "获得通过|未获通过|被否决|获通过|以协商一致方式通过|通过")),
        Headings = new(
            "通过议程", "会议开幕", "会议闭幕", "工作安排", "工作方案", "组织事项和其他事项", "会议结束工作"),
        Continued = new("续", "续完"),
        NumberedHeadings = new("议程项目", "项目"),
    };
}
