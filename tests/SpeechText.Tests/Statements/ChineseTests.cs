namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts of Chinese statements: no blanks between words, the kind at the end of the line, honorifics after names.
/// </summary>
public class ChineseTests
{
    private const string Body = "　　我们今天在这里讨论海洋法问题，以及我们可以共同采取的行动。\n　　各国都有责任。\n　　谢谢主席先生。\n";

    private static readonly Transcript Statement = Transcript.Parse("自由国外交部长张三在第五届会议上的发言\n（2018年6月4日，纽约）\n\n尊敬的主席先生，\n各位同事，\n女士们、先生们：\n" + Body);

    [Fact]
    public void The_kind_ends_the_line_and_the_speaker_begins_it()
    {
        Assert.Equal((Genre.Statement, "zh"), (Statement.Genre, Statement.Language));
        Assert.Equal(SpeechKind.Remarks, Statement.Header.Kind?.Value);
        Assert.Equal("第五届会议", Statement.Header.Occasion?.Value);
        Assert.Equal(("2018-06-04", "纽约"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal("张三", Statement.Speaker?.Name);
        Assert.Equal(["自由国外交部长"], Statement.Speaker!.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Addressees_are_told_by_what_they_begin_and_end_with()
    {
        Assert.Equal(["尊敬的主席先生", "各位同事", "女士们、先生们"], Statement.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("主席", Statement.Salutation!.Addressees[0].Title);
        Assert.Equal(["先生"], Statement.Salutation.Addressees[0].Honorifics);
    }

    [Fact]
    public void Two_ideographic_blanks_begin_a_paragraph()
    {
        Assert.Equal(["我们今天在这里讨论海洋法问题，以及我们可以共同采取的行动。", "各国都有责任。"], Statement.Body.Select(p => p.Text));
        Assert.Equal("谢谢主席先生。", Statement.Closing?.Text);
    }

    [Theory]
    [InlineData("常驻代表张三大使在安全理事会公开会上的发言", "张三", "大使")]
    [InlineData("常驻代表张三大使\n在安全理事会公开会上的发言", "张三", "大使")]
    [InlineData("秘书长在第五届会议上的致辞\n安娜·罗西", "安娜·罗西", null)]
    [InlineData("安娜·罗西女士在第五届会议上的演讲", "安娜·罗西", "女士")]
    [InlineData("王建国部长在第五届会议上的视频讲话", "王建国", null)]
    [InlineData("代表团参赞张三在第五届会议上的发言", "张三", null)]
    [InlineData("——在第五届会议上的讲话\n\n外交部长 王国安", "王国安", null)]
    public void The_honorific_follows_the_name(string header, string name, string? honorific)
    {
        var speaker = Read(header).Speaker;

        Assert.Equal(name, speaker?.Name);
        Assert.Equal(honorific is null ? [] : [honorific], speaker!.Honorifics);
    }

    [Theory]
    [InlineData("自由国在安全理事会公开会上的发言")]
    [InlineData("自由国代表团在第五届会议上的发言")]
    [InlineData("秘书长在第五届会议上的致辞")]
    [InlineData("代表韩国在第五届会议上的发言")]
    public void A_State_and_an_office_are_no_name(string header) => Assert.Null(Read(header).Speaker?.Name);

    [Theory]
    [InlineData("纽约\n\n2018年6月4日\n\n秘书长在第五届会议上的讲话")]
    [InlineData("东京\n\n2018年6月4日\n\n秘书长在第五届会议上的讲话")]
    [InlineData("日内瓦\n\n秘书长在第五届会议上的讲话")]
    public void A_place_above_the_date_is_no_name(string header) => Assert.Null(Read(header).Speaker?.Name);

    private static Transcript Read(string header) => Transcript.Parse(header + "\n\n主席先生，\n\n" + Body);
}
