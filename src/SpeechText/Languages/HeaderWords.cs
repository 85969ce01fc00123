namespace SpeechText.Languages;

/// <summary>
/// The words that headers are known by.
/// </summary>
internal sealed record HeaderWords
{
    /// <summary>What a text calls itself: <c>opening remarks</c>, <c>statement</c>.</summary>
    internal PhraseTable<SpeechKind> Kinds { get; init; } = new();

    /// <summary>True where the kind stands at the end of its line, after speaker and occasion: <c>秘书长在大会上的发言</c>.</summary>
    internal bool KindComesLast { get; init; }

    /// <summary>Words between the kind and the speaker: <c>by</c>, <c>delivered by</c>.</summary>
    internal PhraseSet By { get; init; } = new();

    /// <summary>Words that lead from the kind to the speaker only right after it, for they stand before anything: <c>discours de</c>.</summary>
    internal PhraseSet Of { get; init; } = new();

    /// <summary>True where <see cref="Of"/> counts only before an honorific or an office: <c>statement of principles</c> names nobody.</summary>
    internal bool OfNeedsOffice { get; init; }

    /// <summary>Words before those for whom another speaks: <c>on behalf of</c>.</summary>
    internal PhraseSet Behalf { get; init; } = new();

    /// <summary>How the name of an organization, a State or its mission begins: <c>united nations</c>, <c>permanent mission of</c>.</summary>
    internal PhraseSet Organizations { get; init; } = new();

    /// <summary>How the name of a sender begins right after the kind, in the case that the kind asks for: <c>делегации</c>.</summary>
    internal PhraseSet Senders { get; init; } = new();

    /// <summary>Words that only the name of a body or organization holds: <c>Union</c>, <c>Programme</c>, <c>Committee</c>.</summary>
    internal WordSet BodyNouns { get; init; } = new();

    /// <summary>How the name of an office within one begins: <c>office of</c>.</summary>
    internal PhraseSet Offices { get; init; } = new();

    /// <summary>Offices as sites shorten them in the titles of their pages: <c>PGA</c>, <c>DSG</c>.</summary>
    internal WordSet OfficeAcronyms { get; init; } = new();

    /// <summary>How the occasion begins, in the middle of a line too: <c>at the</c>, <c>on the occasion of</c>. The cue itself is not of the occasion.</summary>
    internal PhraseSet OccasionCues { get; init; } = new();

    /// <summary>How it begins only at the start of a line, for the words stand in titles as well: <c>to the</c>.</summary>
    internal PhraseSet OccasionLeads { get; init; } = new();

    /// <summary>Words that begin it where it is named at once, and anything else where it is not: <c>en el</c> before <c>debate</c>.</summary>
    internal PhraseSet OccasionLinks { get; init; } = new();

    /// <summary>How its own name begins where no word leads to it: <c>世界</c> in <c>秘书长世界河流日致辞</c>.</summary>
    internal PhraseSet OccasionStarts { get; init; } = new();

    /// <summary>Words after it that belong to the cue before it: <c>上</c> in <c>在第五届会议上</c>.</summary>
    internal PhraseSet OccasionTails { get; init; } = new();

    /// <summary>What an occasion is: <c>session</c>, <c>meeting</c>, <c>debate</c>.</summary>
    internal WordSet OccasionNouns { get; init; } = new();

    /// <summary>Where the United Nations meets: the seats of its offices and the names of its halls.</summary>
    internal PhraseSet Places { get; init; } = new();

    /// <summary>What may stand before a place without being of it: <c>г.</c> for a city.</summary>
    internal PhraseSet PlaceLeads { get; init; } = new();

    /// <summary>What a page sets before a place, or above it: <c>location</c>.</summary>
    internal PhraseSet PlaceLabels { get; init; } = new();

    /// <summary>What sort of place a building is: <c>university</c>, <c>palace</c>.</summary>
    internal WordSet Venues { get; init; } = new();

    /// <summary>What a page says of its text where it was translated: <c>unofficial translation</c>.</summary>
    internal PhraseSet TranslationNotes { get; init; } = new();

    /// <summary>What stands before the theme of a session, and a colon after it.</summary>
    internal PhraseSet ThemeLabels { get; init; } = new();

    /// <summary>Words of a postal address: <c>street</c>, <c>floor</c>.</summary>
    internal WordSet Streets { get; init; } = new();

    /// <summary>Words before the date on which the words were spoken: <c>delivered on</c>.</summary>
    internal PhraseSet SpokenOn { get; init; } = new();

    /// <summary>Words before the date on which a text was put out, which may be another: <c>published</c>.</summary>
    internal PhraseSet PublishedOn { get; init; } = new();

    /// <summary>What the printed words are to the spoken ones.</summary>
    internal PhraseTable<DeliveryNote> Delivery { get; init; } = new();

    /// <summary>What a site prints about its page, above or below the text: <c>you are here</c>, <c>back to top</c>.</summary>
    internal PhraseSet PageLines { get; init; } = new();

    /// <summary>How the line of an address, a telephone number or a page's own address begins.</summary>
    internal PhraseSet Contacts { get; init; } = new();
}
