using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;

namespace SpeechText.Genres.Records;

/// <summary>
/// Names whoever presides after the cover, where that names one and the text knows one office that presides: anything else is not settled.
/// </summary>
internal static class CoverChair
{
    internal static void Name(IReadOnlyList<CastMember> members, Cover cover)
    {
        if (cover.Chairs is not [var named])
        {
            return;
        }

        var chairs = members.Where(m => m.Kind == SpeakerKind.Chair).Distinct().ToList();
        if (chairs is [var chair])
        {
            chair.Titles = [(chair.Name!, chair.Printed)];
            (chair.Name, chair.Printed, chair.Honorifics) = (named.Name, named.Printed, named.Honorifics);
        }
    }
}
