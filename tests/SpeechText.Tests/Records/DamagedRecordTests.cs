using FsCheck;
using FsCheck.Fluent;
using SpeechText.Tests.Audit;
using SpeechText.Tests.Briefings;

namespace SpeechText.Tests.Records;

/// <summary>
/// Texts of many voices, damaged: nothing throws, the audit is clean, the JSON comes back as it was, and twice the text takes no more than twice the time.
/// </summary>
public sealed class DamagedRecordTests
{
    private static readonly JsonOptions Whole = new() { Segments = true };

    private const string Verbatim = """
        United Nations S/PV.12345
        Security Council
        Ninetieth year
        12345th meeting
        Monday, 7 October 2036, 10 a.m.
        New York

        President: Mr. Rossi ........................ (Norway)
        Members: Kuwait ............................. Ms. Weiss-Lind
                 Sweden ............................. Mr. Ek

        Agenda
        The situation of the orchards

        36-12345 (E)
        *3612345*

        The meeting was called to order at 10.05 a.m.

        Adoption of the agenda
        The agenda was adopted.

        The President (spoke in French): I now give the floor to the Secretary-General, Mr. Anton Verhaven.

        The Secretary-General: Let me be brief: the harvest was poor. (spoke in Spanish) It will be better.
        2/7 36-12345
        07/10/2036 The situation of the orchards S/PV.12345

        Ms. Weiss-Lind (Kuwait), speaking on behalf of the Group of Arab States: We agree. [laughter]

        50. Mr. EK (Sweden) (interpretation from Russian): (inaudible)

        A vote was taken by show of hands.

        In favour: Kuwait, Norway, Sweden
        Against: None
        Abstaining: Chile

        The President: The draft resolution received 3 votes in favour and none against, with 1 abstention. The draft resolution has been adopted.

        Ms. Okoro (Senegal), Vice-President, took the Chair.

        The Acting President: I shall now make a statement in my national capacity. I now resume my functions as President.

        The meeting rose at 12.10 p.m.
        """;

    private const string Summary = """
        A/C.6/86/SR.22
        Sixth Committee
        Summary record of the 22nd meeting
        Held at Headquarters, New York, on Monday, 3 November 2031, at 3 p.m.
        Chair: Mr. Rossi . . . . . . . . . . (Qatar)
        The meeting was called to order at 3.05 p.m.
        Agenda item 79: Report of the Commission on Orchards (continued) (A/86/10)
        1. The Chair invited the Committee to resume its consideration of the report.
        2. Ms. Weiss-Lind (Kuwait), speaking on behalf of the Group, said that the topic was of great importance.
        3. In reply to Ms. Weiss-Lind, the Chair said that the list was open.
        4. The representative of Chile said that it was late.
        Ms. Ek (Sweden), Vice-Chair, took the Chair.
        5. The Chair said that she took it that the Committee agreed.
        6. It was so decided.
        The meeting rose at 5.50 p.m.
        """;

    private static readonly string[] Texts = [Verbatim, Summary, NoonBriefing.Text];

    // Every run tries the same: a build is green or red for what it holds.
    [Fact]
    public void Damaged_texts_of_many_voices() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(new Replay(new Rnd(9, 1), null)),
            Prop.ForAll(
                (from text in DamagedText.Of(Texts)
                 from genre in Gen.Elements<Genre?>(null, null, Genre.VerbatimRecord, Genre.SummaryRecord, Genre.PressConference)
                 select (Text: text, Genre: genre)).ToArbitrary(),
                each => Holds(each.Text, each.Genre)));

    [Theory]
    [InlineData("*\nQuestion: Who pays?", Genre.PressConference)]
    [InlineData("1. Mr. Ros\ud800si (Kuwait) said that it was late.", Genre.SummaryRecord)]
    [InlineData("A/C.6/86/SR.22\nSixth Committee", Genre.SummaryRecord)]
    [InlineData("The meeting rose at 5 p.m.\n1. The Chair said that it was late.\n2. it was so", Genre.SummaryRecord)]
    public void What_trials_once_found(string text, Genre genre) => Holds(text, genre);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_text_many_times_over_is_read_whole(int text) => Holds(string.Concat(Enumerable.Repeat(Texts[text] + "\n\n", 400)), null);

    private static void Holds(string text, Genre? genre)
    {
        var transcript = Transcript.Parse(text, new ReadOptions { Genre = genre });
        var json = transcript.ToJson(Whole);

        Assert.Empty(transcript.Audit().Findings);
        Assert.Equal(json, Transcript.FromJson(json, text).ToJson(Whole));
    }
}
