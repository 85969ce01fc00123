namespace SpeechText;

/// <summary>
/// What a text prints about itself before the words begin. A property is <see langword="null"/> where the text is silent.
/// </summary>
public sealed record Header
{
    /// <summary>A header of which nothing is known.</summary>
    public static Header Empty { get; } = new();

    /// <summary>The organization of the letterhead: <c>United Nations</c>.</summary>
    public Field<string>? Organization { get; init; }

    /// <summary>The office within it: <c>Office of Legal Affairs</c>.</summary>
    public Field<string>? Office { get; init; }

    /// <summary>What the speech was given at or for.</summary>
    public Field<string>? Occasion { get; init; }

    /// <summary>What the text calls itself.</summary>
    public Field<SpeechKind>? Kind { get; init; }

    /// <summary>The document symbol, such as <c>S/PV.9325</c>.</summary>
    public Field<string>? Symbol { get; init; }

    /// <summary>The session, or the year of the organ, as printed.</summary>
    public Field<string>? Session { get; init; }

    /// <summary>The number of the meeting, as printed.</summary>
    public Field<string>? MeetingNumber { get; init; }

    /// <summary>When the words were spoken or published.</summary>
    public Field<EventDate>? Date { get; init; }

    /// <summary>The hour at which the speech or the meeting began.</summary>
    public Field<ClockTime>? Time { get; init; }

    /// <summary>The city, building or hall.</summary>
    public Field<string>? Place { get; init; }

    /// <summary>How the printed words stand to the spoken ones.</summary>
    public Field<DeliveryNote>? Delivery { get; init; }
}
