using SpeechText.Fields.Announcements;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The title of a page that says whose words these are: an office and what it owns.
/// <code>
/// Secretary-General's remarks to the Security Council on Freedonia [as delivered]
/// Deputy Secretary-General’s video message for World Rivers Day [scroll down for French version]
/// Statement attributable to the Spokesperson for the Secretary-General on Freedonia
/// Remarks at the opening of the Forum / Anna Rossi                                     the owner on the next line
/// </code>
/// </summary>
/// <param name="Line">The line; -1 where the header has no such title.</param>
/// <param name="Extent">The title without the brackets at its end.</param>
/// <param name="Announcement">What it says; <see langword="null"/> where there is none.</param>
/// <param name="NameLine">The line that names the speaker; -1 where none does.</param>
/// <param name="LastLine">That line, or the one below it with the titles of a name that has none beside it.</param>
/// <param name="Name">Who is named there.</param>
internal sealed record TitleLine(int Line, Extent Extent, Announcement? Announcement, int NameLine = -1, int LastLine = -1, AnnouncedSpeaker? Name = null)
{
    private const int Longest = 300;

    // The title stands under place and date, or at the very top.
    private const int MostLinesBefore = 12;

    private static readonly TitleLine None = new(-1, default, null);

    internal static TitleLine Find(Manuscript manuscript)
    {
        var lexicon = manuscript.Once(HeaderLanguage.Find);
        var lines = Math.Min(manuscript.Once(HeaderEnd.Find).Header, MostLinesBefore);
        for (var line = 0; line < lines; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            extent = extent with { End = extent.Start + EndBeforeBrackets(manuscript.Text[extent]) };
            if (Read(manuscript, extent, lexicon) is not { } announcement
                || !(announcement.Speaker.Kind == SpeakerKind.Anonymous || SaysDelivery(manuscript, line, extent, lexicon) || HasDateLine(manuscript, lines, line))
                || (announcement.KindAt.End == extent.End && FollowsTitle(manuscript, line, lexicon)))
            {
                continue;
            }

            var (nameLine, name) = NameAfter(manuscript, lines, line, lexicon);
            if (announcement.Speaker.End > 0 && announcement.KindAt.Start == extent.Start && announcement.Speaker.Kind != SpeakerKind.Anonymous
                && !NamesOffice(manuscript.Text, announcement.Speaker, name))
            {
                continue;
            }

            if (announcement.Speaker.End > 0 || (name is not null && EndsHere(manuscript, extent, nameLine)))
            {
                return new TitleLine(line, extent, announcement, nameLine, TakeTitlesBelow(manuscript, nameLine, lines, name, lexicon), name);
            }
        }

        return None;
    }

    // "Minister for Rivers / Dr Anna Rossi’s National Statement": lines of a cover, of which this is one.
    private static bool FollowsTitle(Manuscript manuscript, int line, Lexicon lexicon) =>
        line > 0
            && manuscript.Text[manuscript.Lines[line - 1].Extent] is var before
            && TitleShape.BeginsWithNoun(before, lexicon.Names)
            && TitleShape.IsTitle(before, lexicon.Names);

    /// <summary>Where the text ends before any brackets at its end: <c>[bilingual, as delivered]</c>; and before what a site adds: <c> | The River House</c>.</summary>
    internal static int EndBeforeBrackets(ReadOnlySpan<char> text)
    {
        var bar = text.IndexOf(LineCuts.Bar, StringComparison.Ordinal);
        var end = (bar > 0 ? text[..bar] : text).TrimEnd(" *").Length;
        while (end > 0 && text[end - 1] is ']' or ')' && text[..end].LastIndexOf(text[end - 1] == ']' ? '[' : '(') is var open and > 0)
        {
            end = text[..open].TrimEnd().Length;
        }

        return end;
    }

    private static Announcement? Read(Manuscript manuscript, Extent extent, Lexicon lexicon)
    {
        if (!MayAnnounce(manuscript.Text[extent], lexicon.Releases, lexicon.Header))
        {
            return null;
        }

        var owned = AnnouncementReader.Read(manuscript.Text, extent, lexicon);
        return owned is not null
            && (owned.KindAt.Start > extent.Start || owned.Speaker.Kind == SpeakerKind.Anonymous || owned.Speaker is { Person: null, Titles.Count: 1 })
            ? owned
            : AnnouncementReader.ReadUnowned(manuscript.Text, extent, lexicon);
    }

    // "Anna Rossi, Secretary-General", or the name alone: all of the next line that is not in brackets.
    private static (int Line, AnnouncedSpeaker? Name) NameAfter(Manuscript manuscript, int lines, int title, Lexicon lexicon)
    {
        var line = title + 1;
        while (line < lines && manuscript.Text.Text[manuscript.Lines[line].Extent.Start] == '[')
        {
            line++;
        }

        return line < lines && SpeakerPhrases.Read(manuscript.Text, manuscript.Lines[line].Extent, lexicon) is { Person: not null } speaker
            && speaker.End == manuscript.Lines[line].Extent.End
            ? (line, speaker)
            : (-1, null);
    }

    // "Allocution de la Secrétaire générale au Forum / Anna Rossi, Secrétaire générale": the name has the office of the title.
    private static bool NamesOffice(ReadingText text, AnnouncedSpeaker office, AnnouncedSpeaker? name) =>
        office is { Person: null, Titles: [var announced] } && name is { Titles: [var own] }
        && text[announced].Equals(text[own], StringComparison.OrdinalIgnoreCase);

    // "Remarks at the farewell for / Mr. John Doe": the name is of the title where nothing parts them.
    private static bool EndsHere(Manuscript manuscript, Extent title, int nameLine)
    {
        var text = manuscript.Text[title];
        var line = manuscript.Lines[nameLine];
        return (line.BlankBefore > 0 || line.Is(LineStyle.StartsBlock)) && !manuscript.Lexicon.CannotEndSentence.Contains(text[(text.LastIndexOf(' ') + 1)..]);
    }

    // "Remarks at the briefing / Ambassador Anna Rossi / Alternate Representative": the titles under the name.
    private static int TakeTitlesBelow(Manuscript manuscript, int nameLine, int lines, AnnouncedSpeaker? name, Lexicon lexicon)
    {
        var below = nameLine + 1;
        if (name is not { Titles.Count: 0 } || below >= lines || manuscript.Lines[below].BlankBefore > 0 || lexicon.Names.FieldsAreUnlinked
            || !TitleShape.IsTitle(manuscript.Text[manuscript.Lines[below].Extent], lexicon.Names))
        {
            return nameLine;
        }

        TitleShape.Split(manuscript.Text, manuscript.Lines[below].Extent, lexicon.Names).ForEach(name.TakeTitle);
        return below;
    }

    private static bool MayAnnounce(ReadOnlySpan<char> text, ReleaseWords words, HeaderWords header)
    {
        if (text.IsEmpty || text.Length > Longest || text[^1] is '.' or ',' or ':')
        {
            return false;
        }

        if (header.Kinds.MatchStart(text, out _) is var kind and > 0)
        {
            return words.By.MatchStart(text[kind..].TrimStart()) > 0
                || words.Of.MatchStart(text[kind..].TrimStart()) > 0
                || words.Cues.MatchStart(text[kind..].TrimStart()) > 0;
        }

        foreach (var possessive in words.Possessives)
        {
            if (text.Contains(possessive, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "[as delivered]": no headline says so.
    private static bool SaysDelivery(Manuscript manuscript, int line, Extent title, Lexicon lexicon)
    {
        var rest = manuscript.Text[manuscript.Lines[line].Extent with { Start = title.End }].TrimStart(" [(");
        return lexicon.Header.Delivery.MatchStart(rest, out _) > 0;
    }

    // A headline has the same form; the page of a speech prints its date on a line of its own, or its title in front matter beside the date.
    private static bool HasDateLine(Manuscript manuscript, int lines, int title)
    {
        if (title == 0 && manuscript.Metadata.Any(m => m.Key == "title") && CarriedDate.Find(manuscript) is not null)
        {
            return true;
        }

        for (var line = 0; line < lines; line++)
        {
            // The title itself may end in it: "… – 3 February 2031".
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            if (DateReader.TryFind(text, manuscript.Lexicon, out var match)
                && match.Value.IsComplete
                && (line != title || (match.End == text.Length && text[..match.Start].TrimEnd() is [.., '–' or '—' or '-'])))
            {
                return true;
            }
        }

        return false;
    }
}
