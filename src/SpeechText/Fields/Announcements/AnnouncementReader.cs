using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// Reads the words that announce a speech. The kind of it is found first; the speaker stands before it as its owner, or after it.
/// <code>
/// UN Secretary-General Anna Rossi’s remarks at the opening of the Forum, in Geneva today
/// the text of a message of Secretary-General Anna Rossi to the Symposium, delivered by Juan Pérez
/// statement was issued today by the Spokesman for UN Secretary-General Anna Rossi
/// </code>
/// </summary>
internal static class AnnouncementReader
{
    // "remarks", and before them "pre-recorded", "opening", "acceptance"
    private const int MostWordsBeforeKind = 4;

    private const int MostWordsBeforeOf = 2;

    // A lead is a sentence; its kind stands near its start.
    private const int MostWordsScanned = 40;

    /// <summary>Reads all of an extent; <see langword="null"/> where it announces no speech, or nobody.</summary>
    internal static Announcement? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var span = text[extent];
        int at = 0, words = 0, owner = 0, sinceOwner = 0;
        while (words++ < MostWordsScanned && Word.TryNext(span, ref at, out var start))
        {
            if (lexicon.Releases.Dialogues.Contains(span[start..at]))
            {
                return null;
            }

            var kind = at - Word.WithoutElision(span[start..at]).Length;
            if (lexicon.Header.Kinds.MatchStart(span[kind..], out var value) is var length and > 0)
            {
                var found = new Extent(extent.Start + kind, extent.Start + kind + length);
                return owner > 0 && sinceOwner < MostWordsBeforeKind
                    ? OwnedBy(text, extent with { End = extent.Start + owner }, extent.End, found, value, lexicon)
                    : Followed(text, extent, found, value, lexicon);
            }

            sinceOwner++;
            if (EndOfOwner(span, start, at, lexicon.Releases) is var end and > 0)
            {
                (owner, sinceOwner) = (end, 0);
            }
        }

        return null;
    }

    /// <summary>Reads an extent that begins with the kind and goes on with the occasion, so that somebody else must say whose words they are.</summary>
    internal static Announcement? ReadUnowned(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var kind = lexicon.Header.Kinds.MatchStart(text[extent], out var value);
        var rest = extent with { Start = extent.Start + kind };
        if (kind == 0 || lexicon.Releases.Cues.MatchStart(text[rest].TrimStart()) == 0)
        {
            return null;
        }

        var circumstances = new Circumstances();
        CircumstanceReader.Read(text, rest, lexicon, circumstances);
        return new Announcement(value, extent with { End = rest.Start }, new AnnouncedSpeaker(), circumstances);
    }

    private static Announcement? OwnedBy(ReadingText text, Extent owner, int end, Extent kind, SpeechKind value, Lexicon lexicon)
    {
        // "New Zealand’s statement": without an office or an honorific the owner may be no person at all.
        if (SpeakerPhrases.Read(text, owner, lexicon) is not { } speaker || speaker.End < owner.End || (speaker.Titles.Count == 0 && speaker.Honorifics.Count == 0))
        {
            return null;
        }

        var circumstances = new Circumstances();
        CircumstanceReader.Read(text, new Extent(kind.End, end), lexicon, circumstances);
        return new Announcement(value, kind, speaker, circumstances);
    }

    private static Announcement? Followed(ReadingText text, Extent extent, Extent kind, SpeechKind value, Lexicon lexicon)
    {
        var rest = new Extent(kind.End, extent.End);
        var span = text[rest];
        int at = 0, words = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            var by = Math.Max(lexicon.Releases.By.MatchStart(span[start..]), lexicon.Header.By.MatchStart(span[start..]));
            if (words++ <= MostWordsBeforeOf && span[..start].IndexOf(',') < 0)
            {
                by = Math.Max(by, lexicon.Releases.Of.MatchStart(span[start..]));
            }

            if ((by == 0 && !(words == 1 && lexicon.Releases.OfIsUnmarked && BeginsSpeaker(span[start..], lexicon.Names)))
                || SpeakerPhrases.Read(text, rest with { Start = rest.Start + start + by }, lexicon) is not { } speaker)
            {
                continue;
            }

            var circumstances = new Circumstances();
            CircumstanceReader.Read(text, rest with { End = rest.Start + start }, lexicon, circumstances);
            CircumstanceReader.Read(text, rest with { Start = speaker.End }, lexicon, circumstances);
            return new Announcement(value, kind, speaker, circumstances);
        }

        return null;
    }

    private static bool BeginsSpeaker(ReadOnlySpan<char> text, NameWords names) => names.Honorifics.MatchStart(text) > 0 || TitleShape.BeginsWithNoun(text, names);

    // Where the owner ends that this word ends; 0 where it ends none.
    private static int EndOfOwner(ReadOnlySpan<char> span, int start, int end, ReleaseWords words)
    {
        foreach (var possessive in words.Possessives)
        {
            if (span[start..end].EndsWith(possessive, StringComparison.Ordinal))
            {
                return end - possessive.Length;
            }

            if (span[end..].StartsWith(possessive, StringComparison.Ordinal))
            {
                return end;
            }
        }

        return 0;
    }
}
