namespace SpeechText.Tests.Quotations;

public sealed class ReferenceChainTests
{
    [Theory]
    [InlineData("Mr. Marek")]
    [InlineData("the Secretary-General")]
    [InlineData("the UN chief")]
    [InlineData("he")]
    [InlineData("Marek")]
    public void A_full_name_is_meant_by_all_that_stands_for_it(string later) =>
        Assert.Equal(["Ivo Marek: We stay,"], Quoting.Said($"Secretary-General Ivo Marek spoke today.\n\n“We stay,” {later} said."));

    [Fact]
    public void A_surname_may_come_first() =>
        Assert.Equal(["Ro Sang-min: We stay,"], Quoting.Said("Secretary-General Ro Sang-min spoke today.\n\n“We stay,” Mr. Ro said."));

    [Fact]
    public void All_mentions_are_one_speaker_with_all_that_is_printed_about_it()
    {
        var story = Quoting.Read("“We stay,” said Envoy Ivo Marek.\n\n“We hope,” Mr. Marek went on to say.\n\n“We wait,” he said.");

        var speaker = Assert.Single(story.Speakers);
        Assert.Equal("Ivo Marek", speaker.Name);
        Assert.Equal(["Mr."], speaker.Honorifics);
        Assert.Equal(["Envoy"], speaker.Titles.Select(t => t.Value));
        Assert.All(story.Quotations, q => Assert.Same(speaker, q.Speaker));
    }

    [Fact]
    public void A_pronoun_goes_over_paragraphs_until_a_new_source_comes() =>
        Assert.Equal(
            ["Ivo Marek: One.", "Ivo Marek: Two.", "Otto Brandt: Three.", "Otto Brandt: Four."],
            Quoting.Said("Ivo Marek said: “One.”\n\nThe valley is dry.\n\nHe said: “Two.”\n\nOtto Brandt said: “Three.”\n\nHe added: “Four.”"));

    [Fact]
    public void A_pronoun_of_the_other_gender_names_nobody_and_the_diagnostic_names_the_candidate()
    {
        var story = Quoting.Read("Mr. Ivo Marek said: “One.”\n\nShe added: “That is not what we saw there.”");

        Assert.Null(story.Quotations[1].Speaker);
        Assert.Contains(story.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker && d.Message.Contains("Ivo Marek", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_people_of_one_surname_are_not_confused()
    {
        var story = Quoting.Read("Envoy Ivo Marek met Envoy Rosa Marek. “That is not what we saw there,” Marek said.");

        Assert.Null(Assert.Single(story.Quotations).Speaker);
        Assert.Contains(story.Diagnostics, d => d.Message.Contains("Ivo Marek or Rosa Marek", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assistant_is_not_the_one_assisted() =>
        Assert.Equal(["Secretary-General: We stay,"], Quoting.Said("Assistant Secretary-General Ivo Marek listened.\n\n“We stay,” the Secretary-General said."));

    [Fact]
    public void The_same_office_of_another_country_is_somebody_else() =>
        Assert.Equal(
            ["Otto Brandt: One.", "Ruritanian president: Two."],
            Quoting.Said("The Borovian president, Otto Brandt, said: “One.”\n\nThe Ruritanian president said: “Two.”"));

    [Theory]
    [InlineData("The representative of Ruritania said: “No.”", "representative of Ruritania: No.")]
    [InlineData("Ruritania’s delegate said: “No.”", "delegate of Ruritania: No.")]
    public void A_delegate_is_known_by_whom_it_speaks_for(string story, string said) =>
        Assert.Equal([said], Quoting.Said(story));

    [Fact]
    public void A_lead_may_quote_somebody_who_is_named_first_thing_after_it() =>
        Assert.Equal(
            ["Ivo Marek: running out of time", "Ivo Marek: We stay,"],
            Quoting.Said("Growers are “running out of time”, a senior United Nations official told the Council today.\n\nIvo Marek, Envoy for Orchards, said the wells were dry. “We stay,” he said."));

    [Fact]
    public void Thousands_of_people_in_the_same_office_are_told_apart()
    {
        var story = string.Join("\n\n", Enumerable.Range(0, 10_000).Select(i => $"“We stay,” said Envoy Na{i} Marek. The envoy said they had “no more water”. Marek said “so be it, then”."));

        var read = Quoting.Read(story);

        Assert.Equal(10_000, read.Speakers.Count);
        Assert.Empty(read.Audit().Findings);
    }

    [Fact]
    public void A_long_account_keeps_its_delegates_apart()
    {
        var said = Quoting.Said("""
            The drought in Ruritania has reached “a point of no return”, the senior United Nations official in that country told the Security Council today.

            IVO MAREK, Special Envoy of the Secretary-General for the Lakes, said that the truce agreed in March had “all but collapsed”.

            The representative of Norway, Council President for May, speaking in her national capacity, said that it was late. “Words do not fill wells,” she added. Her counterpart from France called the blockade “a crime against the thirsty”.

            China’s delegate, however, noted that sanctions “have never brought rain”. The Russian Federation’s representative, echoing that view, said the text was “unbalanced from the first line to the last”.

            The delegate of Chile said: “Let us be honest.”

            Taking the floor a second time, the representative of Chile said that “facts are facts”. That country’s delegate also wondered whether the authorities “read their own statistics”.
            """);

        Assert.Equal(
            ["Ivo Marek", "Ivo Marek", "representative of Norway", "counterpart of France", "delegate of China", "representative of Russian Federation", "delegate of Chile", "delegate of Chile", "delegate of Chile"],
            said.Select(s => s[..s.IndexOf(": ", StringComparison.Ordinal)].Replace("IVO MAREK", "Ivo Marek", StringComparison.Ordinal)));
    }

    [Fact]
    public void Middle_names_make_nobody_else() =>
        Assert.Equal(["Anna Sola: We stay,", "Anna Sola: Nobody leaves,"], Quoting.Said("Anna Sola spoke. “We stay,” Ms. Sola said.\n\n“Nobody leaves,” said Anna Maria Sola."));

    [Fact]
    public void Those_who_share_a_surname_are_not_one() =>
        Assert.Equal(["?: We stay for good, all of us,"], Quoting.Said("Anna Maria Sola met Anna Rosa Sola and Ivo Sola. “We stay for good, all of us,” Ms. Sola said."));

    [Fact]
    public void An_office_with_its_article_before_a_verb_belongs_to_nobody_named_before() =>
        Assert.Equal(["?: We stay for good,", "Otto Brandt: Nobody leaves,"], Quoting.Said("Otto Brandt came. Asked about his predecessor Rosa Lindt, the envoy said: “We stay for good,” and “Nobody leaves,” Otto Brandt said.")[..2]);

    [Fact]
    public void An_office_may_have_its_abbreviation_before_the_name() =>
        Assert.Equal(["Ivo Marek: We stay,"], Quoting.Said("The head of the Valley Agency (VA), Ivo Marek, came on Monday. “We stay,” Marek said."));
}
