using FsCheck;
using FsCheck.Fluent;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Times;
using SpeechText.Languages;

namespace SpeechText.Tests.Dates;

public sealed class AnyText
{
    private static readonly string[] Pieces =
    [
        "18", "8", "31", "2024", "24", "1er", "27\"", "January", "septembre", "сентября", "سبتمبر", "أيلول", "年", "月", "日", "二〇二四", "Thursday", "from", "du", "to",
        "au", "of", "de", "-", "–", "/", ".", ",", " ", " ", "\u202b", "\n", "(", ")", "10:30", "10.05", "a.m.", "p.m.", "h", "час.", "上午", "时", "at", "à", "الساعة",
        "EDT", "(New York time)", "S/PV.1", "\0", "\ud800", "٣", "é",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Where(s => s is not null),
            Gen.Elements(Pieces).ListOf().Select(string.Concat))
        .ToArbitrary();

    [Fact]
    public void No_text_makes_the_readers_throw_and_what_they_find_lies_in_it() => Prop.ForAll(Texts, text =>
    {
        foreach (var lexicon in Lexicons.All)
        {
            var end = 0;
            foreach (var match in DateReader.All(text, lexicon.Dates))
            {
                Assert.InRange(match.Start, end, match.End - 1);
                Assert.InRange(match.End, match.Start + 1, text.Length);
                Assert.True(EventDate.TryParse(match.Value.ToString(), out var again) && again == match.Value);
                end = match.End;
            }

            for (var from = 0; TimeReader.TryFind(text, lexicon.Times, out var time, from, inHeader: true); from = time.End)
            {
                Assert.InRange(time.Start, from, time.End - 1);
                Assert.InRange(time.End, time.Start + 1, text.Length);
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void What_lies_beyond_the_reach_of_a_date_is_never_looked_at() => Prop.ForAll(Texts, Texts, (start, rest) =>
    {
        var near = start.PadRight(DateReader.Reach + 1)[..(DateReader.Reach + 1)];
        foreach (var lexicon in Lexicons.All)
        {
            Assert.Equal(
                (DateReader.TryReadAt(near, 0, lexicon.Dates, out var match), match),
                (DateReader.TryReadAt(near + rest, 0, lexicon.Dates, out var same), same));
            Assert.Equal(
                (TimeReader.TryReadAt(near, 0, lexicon.Times, out var time), time),
                (TimeReader.TryReadAt(near + rest, 0, lexicon.Times, out var sameTime), sameTime));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData(' ')]
    [InlineData('1')]
    [InlineData('a')]
    [InlineData('一')]
    [InlineData('.')]
    public void A_line_of_a_million_characters_hides_no_date_and_costs_no_memory(char filler)
    {
        var line = new string(filler, 1_000_000);
        var words = English.Lexicon.Dates;
        Assert.False(DateReader.TryFind("warm " + filler, words, out _));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(DateReader.TryFind(line, words, out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);

        Assert.True(DateReader.TryFind(line + " 18 January 2022", words, out var match));
        Assert.Equal(line.Length + 1, match.Start);
    }

    [Fact]
    public void A_day_and_a_month_far_apart_make_no_date() =>
        Assert.False(DateReader.TryFind("18" + new string(' ', 100_000) + "January", English.Lexicon.Dates, out _));
}
