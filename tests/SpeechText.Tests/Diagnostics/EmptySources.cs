namespace SpeechText.Tests.Diagnostics;

public class EmptySources
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\f ")]
    [InlineData("\u00A0\u2003\u2028")]
    public void A_source_of_white_space_is_an_error_and_no_exception(string text)
    {
        var transcript = Transcript.Parse(text);

        var diagnostic = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.EmptySource);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal(text.Length, transcript.Segments.Sum(s => s.Span.Length));
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_strict_reading_of_it_throws_with_the_diagnostics()
    {
        var thrown = Assert.Throws<TranscriptException>(() => Transcript.Parse(" ", new ReadOptions { Strict = true }));

        Assert.Contains(thrown.Diagnostics, d => d.Id == DiagnosticId.EmptySource);
    }
}
