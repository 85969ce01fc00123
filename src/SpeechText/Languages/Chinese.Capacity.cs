namespace SpeechText.Languages;

internal static partial class Chinese
{
    private static CapacityWords Capacity => new()
    {
        Leaves = PhraseSet.Of("""
            代表的身份
            代表身份
            本国身份
            国家身份
            代表本国
            """),
        Resumes = PhraseSet.Of("""
            恢复行使安理会主席职能
            恢复行使安全理事会主席职能
            恢复行使主席职能
            恢复行使我作为
            恢复行使主席的职能
            恢复行使安理会主席的职能
            恢复行使安全理事会主席的职能
            恢复主席职能
            恢复主席职责
            恢复履行主席职责
            恢复履行安理会主席职责
            恢复担任主席
            恢复担任安理会主席
            恢复我作为
            恢复我的主席职能
            恢复我主席的职能
            """),
        Announces = new("发言", "讲话", "讲几句", "说几句", "补充", "表示"),
        Defers = new("稍后", "之后", "以后", "曾", "刚才"),
        Now = new("现在"),
    };
}
