namespace SpeechText.Tests.Statements;

/// <summary>
/// Which of several dates in a header is the speech's.
/// </summary>
public class HeaderDateTests
{
    [Theory]
    [InlineData("Published 9 October 2019\n\nDelivered on: 8 October 2019", "2019-10-08")]
    [InlineData("River Week (Port Louis, 20-28 September 2019)\n\n26 September 2019", "2019-09-26")]
    [InlineData("September 2019\n\n26 September 2019", "2019-09-26")]
    [InlineData("26 September 2019\n\n28 September 2019", "2019-09-26")]
    [InlineData("26 September 2019\n\nSeptember 2019", "2019-09-26")]
    [InlineData("2019-09-26 00:00", "2019-09-26")]
    [InlineData("2019-09-27 12:30\n\n26 September 2019", "2019-09-26")]
    [InlineData("26/09/2019 14:05", null)]
    [InlineData("05/10/2019", "2019-10-05")]
    [InlineData("05/10/2019\n\nPosted on May 10, 2019", "2019-05-10")]
    public void The_date_that_most_surely_is_the_speechs_stands(string dates, string? expected)
    {
        Assert.Equal(expected, Parse(dates).Date?.Value.ToString());
    }

    [Fact]
    public void The_others_are_diagnosed()
    {
        var transcript = Parse("Published 9 October 2019\n\nDelivered on: 8 October 2019");

        Assert.Equal("A second date, '9 October 2019', was not taken for the date of the speech.", Assert.Single(transcript.Diagnostics).Message);
    }

    [Fact]
    public void A_date_whose_day_and_month_could_change_places_is_diagnosed_and_settled_by_the_known_date()
    {
        Assert.Equal("Day and month of '05/10/2019' could change places.", Assert.Single(Parse("05/10/2019").Diagnostics, d => d.Id == DiagnosticId.DateOrderDoubtful).Message);

        var known = Parse("05/10/2019", new ReadOptions { KnownDate = new DateOnly(2019, 5, 10) });
        Assert.Equal("2019-05-10", known.Date?.Value.ToString());
        Assert.Empty(known.Diagnostics);
    }

    private static Transcript Parse(string dates, ReadOptions? options = null) =>
        Transcript.Parse($"Remarks\n\nby\n\nMr. Jan Meer\n\n{dates}\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n", options);

    [Fact]
    public void A_date_beside_a_place_is_the_speech_s_before_one_alone() =>
        Assert.Equal(
            "2031-09-24",
            Transcript.Parse("26 September 2031\n\nStatement by Ms. Anna Rossi at the General Debate (New York, 24 September 2031)\n\nMr. President,\n\nWe meet in hard times, and we know that the rivers of the valley are low.\n").Date?.Value.ToString());
}
