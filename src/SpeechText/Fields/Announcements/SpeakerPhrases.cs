using SpeechText.Fields.Names;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// The speaker as an announcement in running words names one.
/// <code>
/// UN Deputy Secretary-General Anna Rossi                UN Deputy Secretary-General | Anna Rossi
/// Secrétaire général de l’ONU, M. Jean Dupont           Secrétaire général de l’ONU | M. | Jean Dupont
/// the Spokesman for UN Secretary-General Anna Rossi     Spokesman for UN Secretary-General Anna Rossi | nobody by name
/// the Committee on Treaties                             a body
/// </code>
/// </summary>
internal static class SpeakerPhrases
{
    // "Office of the Spokesman", "Secretary-General’s Deputy Spokesman"
    private const int MostWordsBeforeSpokesman = 4;

    private const int LongestAffiliation = 60;

    /// <summary>Reads the speaker at the start of an extent; <see langword="null"/> where nobody is named there.</summary>
    internal static AnnouncedSpeaker? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        extent = extent with { Start = extent.Start + SkipFillers(text[extent], lexicon.Releases) };
        if (extent.IsEmpty)
        {
            return null;
        }

        var speaker = new AnnouncedSpeaker();
        var first = Phrase(text, extent, extent.Start, lexicon);
        if (SpeaksForOffice(text[first], lexicon))
        {
            speaker.Kind = SpeakerKind.Anonymous;
            speaker.TakeTitle(BeforeTopic(text, first, lexicon.Releases));
            return speaker;
        }

        if (IsBody(text[first], lexicon))
        {
            (speaker.Kind, speaker.Name, speaker.End) = (SpeakerKind.Collective, first, first.End);
            return speaker;
        }

        ReadPhrases(text, extent, lexicon, speaker);
        return speaker.End == 0 || (speaker.Titles.Count == 0 && StateReader.TryRead(text[speaker.Name], lexicon, out _)) ? null : speaker;
    }

    /// <summary>The length of the words that say nothing of the speaker, blanks after them included.</summary>
    internal static int SkipFillers(ReadOnlySpan<char> span, ReleaseWords words)
    {
        int at = 0, end = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            var rest = Word.WithoutElision(span[start..at]);
            if (!words.Fillers.Contains(span[start..at]) || rest.Length < at - start)
            {
                return words.Fillers.Contains(span[start..(at - rest.Length)]) ? at - rest.Length : start;
            }

            end = at;
        }

        return end;
    }

    private static void ReadPhrases(ReadingText text, Extent extent, Lexicon lexicon, AnnouncedSpeaker speaker)
    {
        for (var at = extent.Start; at < extent.End;)
        {
            var phrase = Phrase(text, extent, at, lexicon);
            if (phrase.IsEmpty || phrase.Start > at + 2 || !ReadPhrase(text, phrase, lexicon, speaker) || speaker.End < phrase.End)
            {
                return;
            }

            at = phrase.End;
            while (at < extent.End && text.Text[at] is ',' or '،' or ' ' or '\n' or '\r')
            {
                at++;
            }

            if (at == phrase.End)
            {
                return;
            }
        }
    }

    private static bool ReadPhrase(ReadingText text, Extent phrase, Lexicon lexicon, AnnouncedSpeaker speaker)
    {
        if (speaker.Person is not null)
        {
            var isTitle = TitleShape.IsTitle(text[phrase], lexicon.Names) && lexicon.Releases.Cues.MatchStart(text[phrase]) == 0;
            if (isTitle)
            {
                speaker.TakeTitle(phrase);
            }

            return isTitle;
        }

        var noun = lexicon.Names.Honorifics.MatchStart(text[phrase]) > 0 ? 0 : TitleShape.EndOfNoun(text[phrase], lexicon.Names);
        return noun == 0 || lexicon.Names.Ranks.Contains(text[phrase][..noun])
            ? ReadName(text, phrase, lexicon, speaker) || (noun > 0 && speaker.Titles.Count == 0 && ReadTitle(text, phrase, noun, lexicon, speaker))
            : speaker.Titles.Count == 0 && ReadTitle(text, phrase, noun, lexicon, speaker);
    }

    private static bool ReadName(ReadingText text, Extent phrase, Lexicon lexicon, AnnouncedSpeaker speaker)
    {
        // "الأمين العام للأمم المتحدة، أحمد سالم": without capitals, all of a short phrase after the office is the name.
        if (lexicon.Names.NamesAreUnmarked && speaker.Titles.Count > 0 && PersonName.IsUnmarkedName(text[phrase], lexicon.Names))
        {
            speaker.Take(new PersonName { Honorifics = [], Name = phrase, PostNominals = [] });
            return true;
        }

        if (PersonName.Read(text, phrase, lexicon) is not { } person || (speaker.Titles.Count > 0 && person.End < phrase.End && text.Text[person.End] != ' '))
        {
            return false;
        }

        speaker.Take(person);
        ReadAffiliation(text, phrase.End, speaker);
        return true;
    }

    // The office first, then the name at once; or the office with its field, and no name yet.
    private static bool ReadTitle(ReadingText text, Extent phrase, int noun, Lexicon lexicon, AnnouncedSpeaker speaker)
    {
        var office = phrase with { End = phrase.Start + noun };
        var rest = phrase with { Start = office.End };
        var field = lexicon.Releases.OfOrganization.MatchStart(text[rest].TrimStart());
        if (field > 0 && GoesOn(text[rest].TrimStart()[field..], lexicon.Header))
        {
            field = 0;
        }

        if (field > 0)
        {
            office = office with { End = rest.End - text[rest].TrimStart().Length + field };
            rest = rest with { Start = office.End };
        }

        if (!BeginsWithLink(text[rest], lexicon.Names) && PersonName.ReadAfterTitle(text, rest, lexicon) is { } person)
        {
            speaker.TakeTitle(office);
            speaker.Take(person);
            ReadAffiliation(text, phrase.End, speaker);
            return true;
        }

        speaker.TakeTitle(field > 0 || IsWholeOffice(text[office], lexicon.Releases) ? office : phrase);
        return true;
    }

    // "of the United Nations" Children's Fund: another body, of which this is only how its name begins.
    private static bool GoesOn(ReadOnlySpan<char> rest, HeaderWords words)
    {
        var at = 0;
        while (Word.TryNext(rest, ref at, out var start) && char.IsUpper(rest[start]))
        {
            if (words.BodyNouns.Contains(rest[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadAffiliation(ReadingText text, int end, AnnouncedSpeaker speaker)
    {
        var span = text.Text.AsSpan(speaker.End, Math.Max(0, end - speaker.End));
        var open = span.IndexOf('(');
        var close = span.IndexOf(')');
        if (open >= 0 && close > open + 1 && close - open <= LongestAffiliation && span[..open].IsWhiteSpace() && char.IsUpper(span[open + 1]))
        {
            speaker.Affiliation = new Extent(speaker.End + open + 1, speaker.End + close);
            speaker.End += close + 1;
        }
    }

    // Up to the next comma outside brackets, or to where a verb or an occasion begins.
    private static Extent Phrase(ReadingText text, Extent extent, int from, Lexicon lexicon)
    {
        var span = text.Text.AsSpan(from, extent.End - from);
        var comma = span.IndexOfAny(',', '،');
        var end = comma < 0 ? span.Length : comma;
        var at = 0;
        while (Word.TryNext(span[..end], ref at, out var start))
        {
            if (start > 0 && EndsPhrase(span[start..end], span[start..at], lexicon))
            {
                end = start;
                break;
            }
        }

        var (first, last) = OneLine.Trim(text.Text, from, from + end);
        return new Extent(first, last);
    }

    private static bool EndsPhrase(ReadOnlySpan<char> rest, ReadOnlySpan<char> word, Lexicon lexicon) =>
        lexicon.Releases.Verbs.Contains(word) || lexicon.Releases.Today.MatchStart(rest) > 0
        || lexicon.Releases.Delivered.MatchStart(rest) > 0 || lexicon.Header.OccasionCues.MatchStart(rest) > 0;

    private static bool SpeaksForOffice(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        int at = 0, words = 0;
        while (words++ < MostWordsBeforeSpokesman && Word.TryNext(phrase, ref at, out var start))
        {
            if (lexicon.Releases.Spokespeople.Contains(phrase[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    // "Spokesperson for the Secretary-General on Freedonia"
    private static Extent BeforeTopic(ReadingText text, Extent phrase, ReleaseWords words)
    {
        var span = text[phrase];
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (start > 0 && words.TopicCues.MatchStart(span[start..]) > 0)
            {
                var (first, last) = OneLine.Trim(text.Text, phrase.Start, phrase.Start + start);
                return new Extent(first, last);
            }
        }

        return phrase;
    }

    private static bool IsBody(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        var at = 0;
        var isBody = false;
        while (Word.TryNext(phrase, ref at, out var start) && !lexicon.Names.IsTitleLink(phrase[start..at]))
        {
            if (lexicon.Names.TitleNouns.Contains(phrase[start..at]) || !char.IsUpper(phrase[start]))
            {
                return false;
            }

            isBody |= lexicon.Releases.Bodies.Contains(phrase[start..at]);
        }

        return isBody;
    }

    private static bool IsWholeOffice(ReadOnlySpan<char> office, ReleaseWords words)
    {
        var at = 0;
        var whole = false;
        while (Word.TryNext(office, ref at, out var start))
        {
            whole = words.WholeOffices.Contains(office[start..at]);
            if (!whole && !words.OfficePrefixes.Contains(office[start..at]))
            {
                return false;
            }
        }

        return whole;
    }

    private static bool BeginsWithLink(ReadOnlySpan<char> rest, NameWords names)
    {
        var at = 0;
        return !Word.TryNext(rest, ref at, out var start)
            || names.IsTitleLink(rest[start..at])
            || names.And.Contains(rest[start..at])
            || rest[..start].ContainsAnyExcept(" \n\r\u00A0");
    }
}
