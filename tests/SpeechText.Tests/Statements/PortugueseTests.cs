namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts that Portuguese statements are printed in: a language added by files of words alone.
/// </summary>
public class PortugueseTests
{
    private static readonly Transcript Statement = Transcript.Parse("""
        MISSÃO PERMANENTE DA REPÚBLICA DE FREDÓNIA
        JUNTO DAS NAÇÕES UNIDAS

        INTERVENÇÃO DE SUA EXCELÊNCIA O SENHOR JOÃO DE ALMEIDA PINTO
        MINISTRO DOS NEGÓCIOS ESTRANGEIROS

        POR OCASIÃO DO DEBATE GERAL DA ASSEMBLEIA

        Nova Iorque, 4 de junho de 2018

        Senhor Presidente da
        Assembleia,
        Excelências,
        Senhoras, Senhores Delegados,

        Reunimo-nos nesta sala para falar do direito do mar e do que podemos fazer com ele, todos nós, nos anos que temos pela frente.

        Não há paz sem justiça, e não há justiça sem as instituições que os nossos povos criaram em conjunto.

        Muito obrigado pela vossa atenção.
        """);

    [Fact]
    public void The_header_is_read_by_Portuguese_words()
    {
        Assert.Equal((Genre.Statement, "pt"), (Statement.Genre, Statement.Language));
        Assert.Equal(SpeechKind.Intervention, Statement.Header.Kind?.Value);
        Assert.Equal(("2018-06-04", "Nova Iorque"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal("João de Almeida Pinto", Statement.Speaker?.Name);
        Assert.Equal(["Ministro dos Negócios Estrangeiros"], Statement.Speaker!.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Salutation_and_closing_are_Portuguese_formulas()
    {
        Assert.Equal(["Senhor Presidente da\nAssembleia", "Excelências", "Senhoras, Senhores Delegados"], Statement.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("Muito obrigado pela vossa atenção.", Statement.Closing?.Text);
        Assert.Equal(2, Statement.Body.Count);
        Assert.True(Statement.Audit().IsClean);
    }

    [Theory]
    [InlineData("3 de março de 2021", "2021-03-03")]
    [InlineData("terça-feira, 28 de setembro de 2021", "2021-09-28")]
    [InlineData("dezembro de 2019", "2019-12")]
    public void Dates_are_Portuguese(string printed, string value) =>
        Assert.Equal(value, Transcript.Parse($"DISCURSO\n\nPELO SENHOR RUI PINTO\n\n{printed}\n\nSenhor Presidente,\n\nNão há paz sem justiça, nem há futuro sem as nossas crianças.\n").Date?.Value.ToString());
}
