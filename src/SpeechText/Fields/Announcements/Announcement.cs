using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// What the words before a speech say of it: whose it is, what kind, and on what occasion.
/// </summary>
/// <param name="Kind">What the speech is.</param>
/// <param name="KindAt">The words that say so.</param>
/// <param name="Speaker">Whose words follow.</param>
/// <param name="Circumstances">When, where and for what they were spoken.</param>
internal sealed record Announcement(SpeechKind Kind, Extent KindAt, AnnouncedSpeaker Speaker, Circumstances Circumstances);
