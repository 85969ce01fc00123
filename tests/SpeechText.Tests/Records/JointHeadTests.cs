namespace SpeechText.Tests.Records;

/// <summary>Heads of several, offices with their holders in parentheses, and the heads of typed pages.</summary>
public sealed class JointHeadTests
{
    [Theory]
    [InlineData("Mr. Ek and Ms. Duarte (Co-Chairs):", "Mr. Ek and Ms. Duarte")]
    [InlineData("Mr. Ek (Sweden) and Ms. Duarte (Portugal):", "Mr. Ek (Sweden) and Ms. Duarte")]
    [InlineData("Mr. Ek (Sweden) and Ms. Duarte (Portugal) (Co-Chairs):", "Mr. Ek (Sweden) and Ms. Duarte")]
    [InlineData("Mr. Ek (Sweden), Mr. Rossi (Norway) and Ms. Duarte (Portugal):", "Mr. Ek (Sweden), Mr. Rossi (Norway) and Ms. Duarte")]
    public void Several_who_speak_as_one_are_a_collective_and_nobody_alone(string head, string name)
    {
        var transcript = Turns.Of($"The President: I give the floor to the Co-Chairs.\n\n{head} We have the honour to report.\n\nThe President: I thank them.");

        var speech = transcript.Items.OfType<Speech>().ElementAt(1);
        Assert.Equal((SpeakerKind.Collective, name), (speech.Speaker.Kind, speech.Speaker.Name));
        Assert.Null(speech.Speaker.Affiliation);
        Assert.Equal(head, speech.Label!.Text);
        Assert.Equal("We have the honour to report.", Assert.Single(speech.Paragraphs).Text);
    }

    [Theory]
    [InlineData("Le Président : La parole est aux Coprésidents.\n\nM. Ek et Mme Duarte (Coprésidents) : Nous présentons notre rapport avec plaisir.\n\nLe Président : Je les remercie.")]
    [InlineData("El Presidente: Doy la palabra a los Copresidentes.\n\nSr. Ek y Sra. Duarte (Copresidentes): Presentamos con mucho gusto nuestro informe.\n\nEl Presidente: Les doy las gracias.")]
    [InlineData("Председатель: Слово предоставляется сопредседателям.\n\nГ-н Эк и г-жа Дуарте (сопредседатели): Мы рады представить доклад.\n\nПредседатель: Я благодарю их.")]
    [InlineData("主席（以英语发言）：我请共同主席发言。\n\n艾克先生和杜阿尔特女士（共同主席）：我们很高兴介绍报告。\n\n主席：谢谢。")]
    [InlineData("الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن للرئيسين المشاركين.\n\nالسيد إيك والسيدة دوارتي (الرئيسان المشاركان): يسرنا أن نقدم التقرير.\n\nالرئيس (تكلم بالفرنسية): شكرا.")]
    public void Every_language_joins_two_names(string text) =>
        Assert.Equal([SpeakerKind.Chair, SpeakerKind.Collective, SpeakerKind.Chair], Turns.Of(text).Items.OfType<Speech>().Select(s => s.Speaker.Kind));

    [Theory]
    [InlineData("Mr. Ek and his friends: they were many.")]
    [InlineData("Antigua and Barbuda: it is an island.")]
    [InlineData("Mr. Ek (Sweden), Mr. Rossi (Norway), and others came: they were many.")]
    public void An_and_alone_joins_nothing(string paragraph) =>
        Assert.Equal(
            ["The President | - | -", "The President | - | -"],
            Turns.Heads($"The President: I go on.\n\n{paragraph}\n\nThe President: I end."));

    [Fact]
    public void The_name_in_parentheses_after_an_office_is_its_holder_and_no_State()
    {
        var transcript = Turns.Of("The Chair (Ms. Duarte): We begin the work.\n\nMr. Ek (Sweden): I thank the Chair.\n\nThe Chair (Ms. Duarte): I thank him.");

        var chair = transcript.Speakers[0];
        Assert.Equal((SpeakerKind.Chair, "Duarte", "The Chair"), (chair.Kind, chair.Name, Assert.Single(chair.Titles).Value));
        Assert.Null(chair.Affiliation);
        Assert.Equal(2, transcript.Speakers.Count);
    }

    [Fact]
    public void Typed_pages_say_at_their_heads_who_goes_on_speaking()
    {
        var transcript = Turns.Of("""
            The PRESIDENT: The first speaker is the representative of Norway, on whom I now call.

                 Mr. ROSSI (Norway): Allow me first to congratulate you, Sir, on your
            assumption of the presidency. We are confident that under your leadership the

            RH/3                                  S/PV.2999
                                                  3-5

                                                           (Mr. Rossi, Norway)

            work of the Council will be guided with skill.

                 Nobody in this chamber needs to be told what the orchards have suffered in
            the course of the last three winters, or what it has cost the people who live
            by them. The figures are known to all, and they are before the members in the
            report that was circulated this morning.

                 (Mr. Rossi laughed, and so did we.)

                 The PRESIDENT: I thank the representative of Norway for his words. There are

            RH/3                                  S/PV.2999
                                                    6

                                                           (The President)

            no further speakers on my list for this meeting.
            """);

        Assert.Equal(
            ["Allow me first to congratulate you, Sir, on your assumption of the presidency. We are confident that under your leadership the work of the Council will be guided with skill.", "(Mr. Rossi laughed, and so did we.)"],
            transcript.Items.OfType<Speech>().ElementAt(1).Paragraphs.Where(p => !p.Text.StartsWith("Nobody", StringComparison.Ordinal)).Select(p => p.Text));
        Assert.Equal("I thank the representative of Norway for his words. There are no further speakers on my list for this meeting.", Turns.Words(transcript, 2));
        Assert.Equal(2, transcript.Diagnostics.Count(d => d.Id == DiagnosticId.ContinuationHeadTaken));
    }
}
