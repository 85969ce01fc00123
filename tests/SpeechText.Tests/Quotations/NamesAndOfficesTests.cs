namespace SpeechText.Tests.Quotations;

/// <summary>The forms in which stories and accounts of meetings name those who speak.</summary>
public sealed class NamesAndOfficesTests
{
    [Theory]
    [InlineData("“We stay,” said WHO Director-General Dr. Ivo Marek.")]
    [InlineData("“We stay,” Ruritania’s Minister of Wells, Ivo Marek, told reporters.")]
    [InlineData("The head of the Mission, Major General Ivo Marek, said: “We stay.”")]
    [InlineData("Her deputy, Ivo Marek, said: “We stay.”")]
    [InlineData("UNREF Director General Ivo Marek, who came on Monday, said: “We stay.”")]
    [InlineData("Psychologist Ivo Marek, who works with growers, explained: “We stay.”")]
    [InlineData("Ivo Marek, Special Representative of the Secretary-General and Head of the United Nations Mission for the Wells and Orchards of the Northern Valley of Ruritania (UNWOV), said: “We stay.”")]
    [InlineData("The Special Envoy on the state of the wells in the Republic of Ruritania, Ivo Marek, has asked to come. “We stay,” he said.")]
    [InlineData("“We stay,” said the agency’s deputy representative in the valley, Ivo Marek, who came back last week.")]
    [InlineData("The head of the UN mission, UNWOV, Ivo Marek, said: “We stay.”")]
    [InlineData("The chair of the growing committee, Ruritania’s Ivo Marek, said: “We stay.”")]
    [InlineData("One of the teachers of the school, Ivo Marek, said: “We stay.”")]
    [InlineData("Speaking after the vote, the Council’s President for the month, Ambassador Ivo Marek of Ruritania, said: “We stay.”")]
    [InlineData("Her former commander in Lindt, the Ruritanian general Ivo Marek, wrote: “We stay.”")]
    [InlineData("“We stay,” said its storm specialist, Ivo Marek, ahead of the rain.")]
    [InlineData("“We stay,” said village headman Ivo Marek, pointing at the well.")]
    public void An_office_of_any_length_goes_with_the_name(string story) => Assert.Equal("Ivo Marek", Assert.Single(Quoting.Said(story)).Split(':')[0]);

    [Theory]
    [InlineData("The representative of Lindt (on behalf of the Growers) said: “We stay.”", "representative of Lindt")]
    [InlineData("The valley is “a desert of our own making”, the head of the joint growing mission in Lindt told the Council.", "head")]
    [InlineData("“We stay,” Ivo Marek enthuses.", "Ivo Marek")]
    [InlineData("“We stay,” says Ivo Cousin, a chemist at the wells.", "Ivo Cousin")]
    [InlineData("Norway’s representative called the meeting a “shameful piece of theatre” written abroad.", "representative of Norway")]
    [InlineData("Ahmed, 9, has moved twice. “We stay,” he told the growers.", "Ahmed")]
    [InlineData("Rosa Lindt, an activist whose uncle, the journalist Otto Brandt, has been held for years, spoke by video. “We stay,” she said.", "Rosa Lindt")]
    [InlineData("Rosa Lindt, who is the director for the East, North and South of the valley, warned: “We stay.”", "Rosa Lindt")]
    [InlineData("Mr. Marek himself, reached by telephone, said: “We stay.”", "Marek")]
    [InlineData("A campaigner with the growers in Ruritania, Rosa Lindt, said: “We stay.”", "Rosa Lindt")]
    [InlineData("The sheriff of Lindt, Captain Ivo Marek, said: “We stay.”", "Ivo Marek")]
    [InlineData("The representative of Lindt, noting that the drought was “of our own making”, said that no well would be dug.", "representative of Lindt")]
    [InlineData("Speaking to journalists in Lindt from the coast, Ivo Marek, the director of the Valley Fund (VF), called the valley “a desert of our own making”.", "Ivo Marek")]
    public void Words_may_stand_between_the_subject_and_its_verb(string story, string name) => Assert.StartsWith(name, Assert.Single(Quoting.Said(story)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Otto van der Velde came.\n\n“We stay,” Mr. van der Velde said.", "Otto van der Velde")]
    [InlineData("Rosa María Sola Lindt came.\n\n“We stay,” Ms. Sola Lindt said.", "Rosa María Sola Lindt")]
    [InlineData("Ahmed al-Lindt came.\n\n“We stay,” Mr. al-Lindt said.", "Ahmed al-Lindt")]
    [InlineData("Ivo Marek, Executive Director of the Valley Fund, came.\n\n“We stay,” the Valley Fund chief said.", "Ivo Marek")]
    public void A_part_of_the_name_or_an_everyday_office_means_the_same_person(string story, string name) =>
        Assert.Equal($"{name}: We stay,", Assert.Single(Quoting.Said(story)));

    [Fact]
    public void A_first_name_alone_is_a_persons_where_an_age_stands_beside_it() =>
        Assert.Equal(["Rosa: We stay,"], Quoting.Said("Among the growers, Rosa, a Ruritanian baker of 23 years, waits for rain. “We stay,” she said."));

    [Fact]
    public void A_surname_may_be_a_word_for_an_office() => Assert.Equal(["Rosa Pope: We stay."], Quoting.Said("Valley Fund Director General Rosa Pope said: “We stay.”"));

    [Theory]
    [InlineData("“We stay,” said the refugee agency, UNREF.", "UNREF")]
    [InlineData("The refugee agency (UNREF) said: “We stay.”", "UNREF")]
    [InlineData("Valley Aid said it was leaving. “We stay no longer,” the organization said.", "Valley Aid")]
    public void A_body_speaks_under_its_letters_or_as_the_agency(string story, string body) =>
        Assert.StartsWith($"{body}: We stay", Quoting.Said(story)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Ivo Marek spoke. “We stay,” his wife said.")]
    [InlineData("Envoy Ivo Marek spoke. “We stay,” her adviser said.")]
    [InlineData("The growers met. “We stay until the very end,” said a grower of the valley.\n\nIvo Marek, the envoy for wells, was there.")]
    [InlineData("Ivo Marek spoke. “We stay until the very end,” says the captain of the Lindt growers.")]
    [InlineData("Ivo Marek spoke. Norway’s, Otto Brandt, struck another tone: “We stay until the very end.”")]
    [InlineData("Envoy Ivo Marek spoke. “We stay until the very end,” is what his wife wrote.")]
    [InlineData("The valley was dry.\n\nEnvoy Ivo Marek spoke.\n\nA grower in the valley said: “We stay.”\n\nDirector Ivo Marek said so.")]
    [InlineData("Envoy Ivo Marek met a family. “We stay,” the father told reporters.")]
    [InlineData("Envoy Ivo Marek spoke.\n\nAn old Marek saying goes: “We stay while the well has water.”")]
    public void Somebody_of_somebody_is_another_one(string story) => Assert.DoesNotContain("Ivo Marek", Assert.Single(Quoting.Said(story)), StringComparison.Ordinal);

    [Fact]
    public void Two_who_said_it_together_are_neither_of_them() =>
        Assert.Empty(Quoting.Read("The envoy for wells, Ivo Marek, and the envoy for orchards, Rosa Lindt, said that the valley was dry.").Quotations);

    [Theory]
    [InlineData("The valley is “hanging by a thread”, the Council heard today.")]
    [InlineData("The Council met amid warnings of “a drought without end”.")]
    public void What_a_meeting_heard_is_quoted_though_nobody_is_named(string story) => Assert.StartsWith("?:", Assert.Single(Quoting.Said(story)), StringComparison.Ordinal);
}
