using SpeechText.Lines;

namespace SpeechText.Tests.Diagnostics;

public class GenreAndLanguageDoubts
{
    private const string Recipe = """
        Take the flour and the butter, and rub them with the tips of the fingers until it is fine.

        Add the sugar and the milk, and bake it in the oven for an hour.
        """;

    [Fact]
    public void A_text_of_no_known_genre_is_kept_whole_and_says_so()
    {
        var transcript = Transcript.Parse(Recipe);

        Assert.Equal(Genre.Unknown, transcript.Genre);
        Assert.Equal(2, transcript.Body.Count);
        Assert.Empty(transcript.Speakers);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.UnknownGenre);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_rule_that_fails_costs_no_more_than_the_reading_of_its_text()
    {
        var document = LineReaders.For(Recipe, string.Empty, null).Read(Recipe, 8);

        var transcript = Transcript.Read(new SourceText(Recipe, "recipe.txt", "text/plain"), document, [], ReadOptions.Default, _ => throw new InvalidOperationException());

        Assert.Equal("ST0205", Assert.Single(transcript.Diagnostics).Id.Code);
        Assert.Equal("A fault of SpeechText itself (InvalidOperationException) kept it from reading the text: it is kept as paragraphs.", transcript.Diagnostics[0].Message);
        Assert.Equal(2, transcript.Body.Count);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_genre_that_the_caller_knows_is_not_doubted()
    {
        var transcript = Transcript.Parse(Recipe, new ReadOptions { Genre = Genre.Statement });

        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.UnknownGenre);
    }

    [Fact]
    public void A_text_in_no_language_that_is_told_is_of_none()
    {
        var transcript = Transcript.Parse("Rzeczpospolita Polska jest dobrem wspólnym wszystkich obywateli.");

        Assert.Equal("und", transcript.Language);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.UnknownLanguage);
    }

    [Fact]
    public void A_language_that_the_caller_names_and_nobody_has_words_of_stands_with_a_warning()
    {
        var transcript = Transcript.Parse("Rzeczpospolita Polska jest dobrem wspólnym.", new ReadOptions { Language = "pl" });

        Assert.Equal("pl", transcript.Language);
        var diagnostic = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.NoLexicon);
        Assert.Contains("'pl'", diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.UnknownLanguage);
    }

    [Fact]
    public void A_genre_that_has_no_reader_is_kept_as_paragraphs_and_said_so()
    {
        var transcript = Transcript.Parse("The meeting rose at noon, and the members left it.", ReadOptions.Default with { Genre = (Genre)99 });

        Assert.Equal("Texts of the genre '99' are not read yet: the text is kept as paragraphs.", Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.GenreNotRead).Message);
        Assert.Equal((Genre)99, transcript.Genre);
        Assert.Single(transcript.Body);
    }
}
