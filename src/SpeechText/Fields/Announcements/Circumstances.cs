using SpeechText.Fields.Dates;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// When, where, for what and by whom announced words were spoken, as far as the announcement says.
/// </summary>
internal sealed class Circumstances
{
    /// <summary>What the printed words are to the spoken ones, and where that is said.</summary>
    internal (Extent At, DeliveryNote Note)? Delivery { get; set; }

    /// <summary>Who read the words for the speaker.</summary>
    internal AnnouncedSpeaker? Deliverer { get; set; }

    /// <summary>What the speech was given at or for; empty where nothing is said.</summary>
    internal Extent Occasion { get; set; }

    /// <summary>Where it was given; empty where nothing is said.</summary>
    internal Extent Place { get; set; }

    /// <summary>The date of the speech; its offsets are of <see cref="DateAt"/>.</summary>
    internal DateMatch? Date { get; set; }

    /// <summary>Where the date stands.</summary>
    internal Extent DateAt { get; set; }

    /// <summary>True where the words are of the day of the announcement.</summary>
    internal bool IsToday { get; set; }
}
