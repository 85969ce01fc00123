using SpeechText.Tests.Records;

namespace SpeechText.Tests.Procedures;

/// <summary>Votes as whole records print them: over pages, in prose alone, in numbered paragraphs.</summary>
public class VotesInRecords
{
    [Fact]
    public void Lists_run_on_over_the_heads_of_pages()
    {
        var record = Turns.Of("""
            United Nations A/91/PV.57
            General Assembly
            57th plenary meeting
            Tuesday, 2 December 2036, 10 a.m.
            New York

            President: Mr. Rossi . . . . . . . . . . (Norway)

            The meeting was called to order at 10.05 a.m.

            The President: The Assembly will now take a decision on draft resolution A/91/L.12.

            A recorded vote was taken.

            In favour:
            Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia,
            Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados,

            36-60112 2/24
            02/12/2036 A/91/PV.57

            Belarus, Belgium, Bolivia (Plurinational State of), Brazil

            Against:
            Israel

            Abstaining:
            Cameroon, Fiji

            Draft resolution A/91/L.12 was adopted by 18 votes to 1, with 2 abstentions (resolution 91/30).

            [Subsequently, the delegation of Fiji informed the Secretariat that it had intended to vote in favour.]

            The President: I thank the members.
            """);

        var vote = Assert.Single(record.Items.OfType<Vote>());
        Assert.Equal(("A/91/L.12", new VoteCounts(18, 1, 2)), (vote.Symbol, vote.Counts));
        Assert.Equal((18, 1, 2), (vote.InFavour.Count, vote.Against.Count, vote.Abstaining.Count));
        Assert.Contains(record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text.StartsWith("[Subsequently", StringComparison.Ordinal));
        Assert.Equal(2, record.Items.OfType<Speech>().Count());
    }

    [Fact]
    public void A_result_that_is_told_without_lists_is_a_vote_of_its_own()
    {
        var record = Turns.Of("""
            The President: I now put to the vote operative paragraph 4 of draft resolution A/91/L.14.

            Operative paragraph 4 was retained by 100 votes to 3, with 7 abstentions.

            The President: We turn to draft resolution A/91/L.15.

            Draft resolution A/91/L.15 was adopted (resolution 91/31).
            """);

        var vote = Assert.Single(record.Items.OfType<Vote>());
        Assert.Equal(("A/91/L.14", new VoteCounts(100, 3, 7)), (vote.Symbol, vote.Counts));
        Assert.Empty(vote.InFavour);
        Assert.Equal(2, record.Items.OfType<Narrative>().Count());
    }

    [Fact]
    public void Summary_records_print_lists_between_their_paragraphs()
    {
        var record = Turns.Of("""
            A/C.3/91/SR.41
            Third Committee
            Summary record of the 41st meeting
            Held at Headquarters, New York, on Tuesday, 18 November 2036, at 3 p.m.

            The meeting was called to order at 3.05 p.m.

            1. The Chair said that draft resolution A/C.3/91/L.20 had no programme budget implications.

            2. A recorded vote was taken on draft resolution A/C.3/91/L.20.

            In favour:
            Albania, Andorra, Argentina.

            Against:
            Belarus.

            Abstaining:
            Algeria, Angola.

            3. Draft resolution A/C.3/91/L.20 was adopted by 3 votes to 1, with 2 abstentions.

            4. Ms. Lind (Sweden) said that her delegation had abstained.

            5. The amendment contained in document A/C.3/91/L.31 was rejected by 5 votes to 60, with no abstentions.

            The meeting rose at 5.50 p.m.
            """);

        var votes = record.Items.OfType<Vote>().ToList();
        Assert.Equal(["A/C.3/91/L.20", "A/C.3/91/L.31"], votes.Select(v => v.Symbol));
        Assert.Equal([new VoteCounts(3, 1, 2), new VoteCounts(5, 60, 0)], votes.Select(v => v.Counts));
        Assert.Equal(["ALB", "AND", "ARG"], votes[0].InFavour.Select(s => s.Code));
        Assert.Equal(["The Chair", "Lind"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
    }

    [Theory]
    [InlineData("La Présidente : Les membres sont saisis du document S/2036/189, qui contient un projet de résolution.\n\nIl est procédé au vote à main levée.\n\nVotent pour :\nAlbanie, Chine\n\nVotent contre :\nNéant\n\nS’abstiennent :\nFrance\n\nLa Présidente : Le projet de résolution est adopté par 2 voix contre zéro, avec une abstention.")]
    [InlineData("El Presidente: El Consejo tiene ante sí el documento S/2036/189, con un proyecto de resolución.\n\nSe procede a votación ordinaria.\n\nVotos a favor:\nAlbania, China\n\nVotos en contra:\nNinguno\n\nAbstenciones:\nFrancia\n\nEl Presidente: Ha habido 2 votos a favor, ninguno en contra y una abstención. El proyecto queda aprobado.")]
    [InlineData("Председатель: На рассмотрении Совета находится документ S/2036/189, содержащий проект резолюции.\n\nПроводится голосование поднятием рук.\n\nГолосовали за:\nАлбания, Китай\n\nГолосовали против:\nНикто не голосовал против\n\nВоздержались:\nФранция\n\nПредседатель: По результатам голосования проект резолюции получает 2 голоса при 1 воздержавшемся, причем никто не голосовал против.")]
    [InlineData("主席（以法语发言）：安理会成员面前摆着文件S/2036/189，其中载有一份决议草案。\n\n进行了举手表决。\n\n赞成：\n阿尔巴尼亚、中国\n\n反对：\n无\n\n弃权：\n法国\n\n主席（以法语发言）：表决结果如下：2票赞成、0票反对、1票弃权。决议草案获得通过。")]
    [InlineData("الرئيسة (تكلمت بالفرنسية): معروض على أعضاء المجلس الوثيقة S/2036/189، التي تتضمن نص مشروع قرار.\n\nأجري تصويت برفع الأيدي.\n\nالمؤيدون:\nألبانيا، الصين\n\nالمعارضون:\nلا أحد\n\nالممتنعون عن التصويت:\nفرنسا\n\nالرئيسة (تكلمت بالفرنسية): نتيجة التصويت كما يلي: صوتان مؤيدان مقابل لا شيء وامتناع عضو واحد عن التصويت.")]
    public void In_every_language_draft_lists_and_result_are_one_vote(string text)
    {
        var vote = Assert.Single(Turns.Of(text).Items.OfType<Vote>());

        Assert.Equal("S/2036/189", vote.Symbol);
        Assert.Equal(["ALB", "CHN"], vote.InFavour.Select(s => s.Code));
        Assert.Empty(vote.Against);
        Assert.Equal(["FRA"], vote.Abstaining.Select(s => s.Code));
        Assert.Equal(new VoteCounts(2, 0, 1), vote.Counts);
    }
}
