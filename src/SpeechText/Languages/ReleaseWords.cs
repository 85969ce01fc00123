using System.Collections.Immutable;

namespace SpeechText.Languages;

/// <summary>
/// The words by which a press service, or the title of a page, says whose words follow.
/// </summary>
internal sealed record ReleaseWords
{
    /// <summary>How the lead of a release begins: <c>Following is</c>, <c>On trouvera ci-après</c>.</summary>
    internal PhraseSet Leads { get; init; } = new();

    /// <summary>How a lead ends that names the speaker first: <c>the following statement</c>, <c>la déclaration suivante</c>.</summary>
    internal PhraseSet Follows { get; init; } = new();

    /// <summary>Such an end that calls what follows nothing: it is a statement.</summary>
    internal PhraseSet ToSay { get; init; } = new();

    /// <summary>Words between it and the speaker or the kind that say nothing of either: <c>the text of the</c>.</summary>
    internal WordSet Fillers { get; init; } = new();

    /// <summary>What shows a lead to announce more than one voice, so that it is none of a release: <c>transcript</c>.</summary>
    internal WordSet Dialogues { get; init; } = new();

    /// <summary>The ends of a name before the kind of text that is its own: <c>’s</c> in <c>Ms. Rossi’s remarks</c>.</summary>
    internal ImmutableArray<string> Possessives { get; init; } = [];

    /// <summary>Where a name ends that such an end may follow; all of it where none does.</summary>
    internal int EndOfOwner(ReadOnlySpan<char> name)
    {
        foreach (var possessive in Possessives)
        {
            if (name.EndsWith(possessive, StringComparison.OrdinalIgnoreCase))
            {
                return name.Length - possessive.Length;
            }
        }

        return name.Length;
    }

    /// <summary>Words that lead from the kind to the speaker anywhere after it: <c>by</c>, <c>par le</c>.</summary>
    internal PhraseSet By { get; init; } = new();

    /// <summary>Words that lead to the speaker only next to the kind: <c>of</c>, <c>from</c>, <c>du</c>.</summary>
    internal PhraseSet Of { get; init; } = new();

    /// <summary>True where the speaker may follow the kind at once, with no word between them: <c>заявление Генерального секретаря</c>.</summary>
    internal bool OfIsUnmarked { get; init; }

    /// <summary>Verbs that end the speaker's name where it stands first: <c>was</c> in <c>The statement by Ms. Rossi was issued today</c>.</summary>
    internal WordSet Verbs { get; init; } = new();

    /// <summary>Who speaks for an office and is named by that alone: <c>Spokesman</c>.</summary>
    internal WordSet Spokespeople { get; init; } = new();

    /// <summary>Offices that need no field, so that what follows them is no longer of the title: <c>Secretary-General</c>.</summary>
    internal WordSet WholeOffices { get; init; } = new();

    /// <summary>The only fields that such an office may have: <c>of the United Nations</c>.</summary>
    internal PhraseSet OfOrganization { get; init; } = new();

    /// <summary>What may stand before such an office without being a name: <c>UN</c>, <c>Deputy</c>.</summary>
    internal WordSet OfficePrefixes { get; init; } = new();

    /// <summary>Words that show a speaker to be a body: <c>Committee</c>, <c>Bureau</c>.</summary>
    internal WordSet Bodies { get; init; } = new();

    /// <summary>What leads to the one who read the words for the speaker: <c>as delivered by</c>.</summary>
    internal PhraseSet DeliveredBy { get; init; } = new();

    /// <summary>How a clause on the delivery begins: <c>which was delivered</c>, <c>prononcée</c>.</summary>
    internal PhraseSet Delivered { get; init; } = new();

    /// <summary>Words before the subject of a lecture: <c>titled</c>.</summary>
    internal PhraseSet Titled { get; init; } = new();

    /// <summary>What leads to the occasion: <c>to</c>, <c>at</c>, <c>on the occasion of</c>.</summary>
    internal PhraseSet Cues { get; init; } = new();

    /// <summary>What leads to the occasion where one is named, and to a mere subject where not: <c>on</c>.</summary>
    internal PhraseSet TopicCues { get; init; } = new();

    /// <summary>The day of the release: <c>today</c>, <c>this morning</c>.</summary>
    internal PhraseSet Today { get; init; } = new();

    /// <summary>Words before a date: <c>on</c>, <c>le</c>.</summary>
    internal PhraseSet On { get; init; } = new();

    /// <summary>What shows a date to be that of an observance or event, not of the words: <c>observed</c>, <c>célébrée</c>.</summary>
    internal WordSet Observed { get; init; } = new();

    /// <summary>Words before a place: <c>in</c>, <c>à</c>.</summary>
    internal PhraseSet PlaceCues { get; init; } = new();

    /// <summary>What a press service reports without anybody speaking: <c>announced today the appointment of</c>.</summary>
    internal PhraseSet Notices { get; init; } = new();

    /// <summary>The title of a report on a talk: <c>Readout of</c>.</summary>
    internal PhraseSet Readouts { get; init; } = new();

    /// <summary>Lines of the press service's letterhead: <c>Press Release</c>.</summary>
    internal PhraseSet Letterhead { get; init; } = new();

    /// <summary>The line below which nothing is of the text: <c>For information media. Not an official record.</c></summary>
    internal PhraseSet EndNotes { get; init; } = new();
}
