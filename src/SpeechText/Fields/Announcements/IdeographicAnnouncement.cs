using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// Reads the words that announce a speech in a script without blanks: the speaker first, then day and occasion, the kind last.
/// <code>
/// 联合国秘书长安娜·罗西今天在安全理事会发表的讲话     联合国秘书长 | 安娜·罗西 | 安全理事会
/// 联合国秘书长发言人今天发表以下声明                 联合国秘书长发言人, who is not named
/// </code>
/// </summary>
internal static class IdeographicAnnouncement
{
    private const int LongestKind = 6;

    /// <summary>Reads all of an extent; <see langword="null"/> where it announces no speech, or nobody.</summary>
    internal static Announcement? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        if (StartOfKind(text, extent, lexicon, out var kind) is var at && at == extent.End)
        {
            return null;
        }

        var rest = Before(text, extent with { End = at }, lexicon);
        var end = EndOfSpeaker(text, rest, lexicon);
        if (Speaker(text, rest with { End = end }, lexicon) is not { } speaker)
        {
            return null;
        }

        var found = new Circumstances { IsToday = lexicon.Releases.Today.MatchStart(text[rest with { Start = end }]) > 0 };
        ReadOccasion(text, rest with { Start = end }, lexicon, found);
        return new Announcement(kind, extent with { Start = at }, speaker, found);
    }

    private static int StartOfKind(ReadingText text, Extent extent, Lexicon lexicon, out SpeechKind kind)
    {
        kind = default;
        for (var at = Math.Max(extent.Start + 1, extent.End - LongestKind); at < extent.End; at++)
        {
            if (lexicon.Header.Kinds.MatchStart(text[extent with { Start = at }], out kind) == extent.End - at)
            {
                return at;
            }
        }

        return extent.End;
    }

    // Without what ties the kind to the words before it: 发表的, 发表以下.
    private static Extent Before(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var words = lexicon.Releases;
        for (var length = 1; length > 0;)
        {
            var span = text[extent];
            length = Math.Max(Ideographs.Suffix(span, lexicon.Header.Of), Math.Max(Ideographs.Suffix(span, words.Delivered), Ideographs.Suffix(span, words.Fillers)));
            extent = extent with { End = extent.End - length };
        }

        return extent;
    }

    private static int EndOfSpeaker(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var at = extent.Start;
        while (at < extent.End && text[extent with { Start = at }] is var rest
            && lexicon.Releases.Today.MatchStart(rest) == 0 && lexicon.Header.OccasionCues.MatchStart(rest) == 0 && lexicon.Releases.TopicCues.MatchStart(rest) == 0)
        {
            at++;
        }

        return at;
    }

    private static AnnouncedSpeaker? Speaker(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var speaker = new AnnouncedSpeaker();
        if (Ideographs.Suffix(text[extent], lexicon.Releases.Spokespeople) > 0)
        {
            speaker.Kind = SpeakerKind.Anonymous;
            speaker.TakeTitle(extent);
            return speaker;
        }

        if (extent.IsEmpty || IdeographicName.Read(text, extent, lexicon) is not { } person)
        {
            return null;
        }

        if (!person.Title.IsEmpty)
        {
            speaker.TakeTitle(person.Title);
        }

        if (!person.Name.IsEmpty)
        {
            speaker.Take(new PersonName { Honorifics = person.Honorific.IsEmpty ? [] : [person.Honorific], Name = person.Name, PostNominals = [] });
        }

        return speaker;
    }

    private static void ReadOccasion(ReadingText text, Extent rest, Lexicon lexicon, Circumstances found)
    {
        for (var at = rest.Start; at < rest.End; at++)
        {
            if (lexicon.Header.OccasionCues.MatchStart(text[rest with { Start = at }]) is var cue and > 0)
            {
                var span = text[rest with { Start = at + cue }];
                found.Occasion = new Extent(at + cue, rest.End - Ideographs.Suffix(span, lexicon.Header.OccasionTails));
                return;
            }
        }
    }
}
