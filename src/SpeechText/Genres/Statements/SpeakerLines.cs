using SpeechText.Fields.Names;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The speaker and the titles after the word that announces them, over as many lines as they take.
/// <code>
/// by / Mr. Miguel Rossi / Under-Secretary-General for Legal Affairs and / United Nations Legal Counsel,
/// by H.E. Ms. Anna O’Neill, Minister of Health of Freedonia, at the World Health Assembly
/// by / His Excellency the Prime Minister / the Hon. John Doe
/// </code>
/// </summary>
internal static class SpeakerLines
{
    /// <summary>Reads from <paramref name="first"/> until a line has another role or begins the occasion.</summary>
    /// <returns>What was read; empty where the lines name nobody.</returns>
    internal static SpeakerDraft Read(HeaderSheet sheet, int first)
    {
        var draft = new SpeakerDraft();
        for (var line = first; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty && line == first)
            {
                continue;
            }

            // "by Freedonia / delivered by Ms. Rossi": another word announces whoever follows.
            if (extent.IsEmpty || OccasionLines.StartsOccasion(sheet, extent) || (line > first && sheet.Lexicon.Header.By.MatchStart(sheet.Text[extent]) > 0)
                || (line > first && (sheet.Line(line).BlankBefore > 0 || draft.IsEmpty) && OccasionLines.BeginsWithNoun(sheet, extent)))
            {
                break;
            }

            var last = sheet.LastOfRun(line);
            last = WrappedName.RunsOn(sheet, last) ? sheet.LastOfRun(last + 1) : last;
            var whole = extent.To(sheet.Rest(last));
            var end = ReadPhrases(sheet, whole, draft);
            while (line < last && sheet.Rest(line).End <= end)
            {
                sheet.Take(line++);
            }

            sheet.TakeTo(line, new Extent(whole.Start, end));
            if (end < whole.End || draft.IsComplete)
            {
                break;
            }
        }

        return draft;
    }

    // Reads honorifics, name and titles, comma by comma; stops at the first phrase that is none, and where an occasion begins.
    private static int ReadPhrases(HeaderSheet sheet, Extent whole, SpeakerDraft draft)
    {
        var at = whole.Start;
        while (at < whole.End)
        {
            if (BehalfPhrase.Read(sheet, whole with { Start = at }) is { IsEmpty: false } behalf)
            {
                at = EndOfCommas(sheet, behalf.End, whole.End);
                draft.IsComplete = draft.HasName && sheet.Behalf is { } party && sheet.Lexicon.Names.Honorifics.MatchStart(sheet.Text[party]) > 0;
                if (draft.IsComplete)
                {
                    return at;
                }

                continue;
            }

            var comma = sheet.Text[whole with { Start = at }].IndexOfAny(',', '،');
            var dash = IndexOfDash(sheet.Text[whole with { Start = at }]);
            if (dash > 0 && (dash < comma || comma < 0) && draft.HasName && !LeadsToTitle(sheet, whole with { Start = at + dash + 2 }))
            {
                (whole, comma) = (whole with { End = at + dash }, -1);
            }

            var (start, end) = OneLine.Trim(sheet.Text.Text, at, comma < 0 ? whole.End : at + comma);

            // "Permanent Mission of Freedonia, | on the organization of work": what it is about.
            if (at > whole.Start && draft is { HasName: true, HasTitle: true } && sheet.Text.Text[at - 1] is ' ' or '\n' && TopicFollows(sheet, new Extent(start, end)))
            {
                break;
            }

            var phrase = new Extent(start, OccasionLines.EndBeforeOccasion(sheet, new Extent(start, end)));
            phrase = phrase with { End = phrase.Start + sheet.Text[phrase].TrimEnd().Length };
            var read = phrase.IsEmpty ? phrase.Start : ReadPhrase(sheet, phrase, whole.End, draft);
            read = StateBeside.Read(sheet, phrase, read, whole.End, draft);
            if (read <= phrase.Start
                && draft is { HasTitle: true }
                && FieldList.Follows(sheet, draft.Titles[^1], phrase)
                && FieldList.End(sheet, whole with { Start = phrase.Start }) is var fields and > 0)
            {
                draft.ExtendTitle(fields);
                at = EndOfCommas(sheet, fields, whole.End);
                continue;
            }

            if (read <= phrase.Start)
            {
                break;
            }

            at = EndOfCommas(sheet, read, whole.End);
            if ((read < phrase.End || phrase.End < end) && sheet.Lexicon.Header.Behalf.MatchStart(sheet.Text[whole with { Start = at }]) == 0)
            {
                return read;
            }
        }

        return at;
    }

    // "Permanent Representative of Sweden | – Security Council – 14 September 2031"
    private static int IndexOfDash(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 ? dash : text.IndexOf(" – ", StringComparison.Ordinal);
    }

    private static bool TopicFollows(HeaderSheet sheet, Extent phrase) =>
        sheet.Lexicon.Releases.TopicCues.MatchStart(sheet.Text[phrase]) is var cue and > 0
            && cue < phrase.Length
            && !sheet.Lexicon.Names.OwnerLinks.Contains(sheet.Text[phrase][..cue]);

    // "Deputy Prime Minister – Minister of Foreign Affairs": one office with two names.
    private static bool LeadsToTitle(HeaderSheet sheet, Extent rest) =>
        TitleShape.BeginsWithNoun(sheet.Text[rest], sheet.Lexicon.Names) && TitleShape.IsTitle(sheet.Text[rest], sheet.Lexicon.Names);

    /// <summary>Where the commas and blanks end that begin at <paramref name="at"/>.</summary>
    internal static int EndOfCommas(HeaderSheet sheet, int at, int end)
    {
        while (at < end && sheet.Text.Text[at] is ',' or '،' or ' ' or '\n' or '\r')
        {
            at++;
        }

        return at;
    }

    // Returns where what was read of the phrase ends; the start of the phrase where it is neither name nor title.
    private static int ReadPhrase(HeaderSheet sheet, Extent phrase, int end, SpeakerDraft draft)
    {
        var names = sheet.Lexicon.Names;
        var skipped = 0;
        var honorifics = PersonName.ReadHonorifics(sheet.Text[phrase], phrase.Start, names, ref skipped);
        while (skipped < phrase.Length && sheet.Text.Text[phrase.Start + skipped] == ' ')
        {
            skipped++;
        }

        // "DISCOURS DE SON EXCELLENCE MONSIEUR": the name stands on the next line.
        if (skipped >= phrase.Length && honorifics.Count > 0)
        {
            draft.AddHonorifics(honorifics);
            return phrase.End;
        }

        var rest = phrase with { Start = phrase.Start + PersonName.SkipArticle(sheet.Text[phrase], skipped, names) };
        if (!draft.HasName && SlashedName.Read(sheet.Text, rest, sheet.Lexicon, out var office) is { } slashed)
        {
            draft.AddHonorifics(honorifics);
            draft.AddTitles([office]);
            draft.Name(slashed);
            return slashed.End;
        }

        if (TitleShape.IsTitle(sheet.Text[rest], names) && !(honorifics.Count > 0 && !draft.HasName && OfficeBounds.IsGivenName(sheet, rest)))
        {
            if (honorifics.Count > 0 && !draft.HasName && NameBeforeTitle.Read(sheet.Text, phrase, sheet.Lexicon) is { } named)
            {
                draft.Name(named);
                return ReadPhrase(sheet, phrase with { Start = EndOfCommas(sheet, named.End, phrase.End) }, end, draft);
            }

            var title = rest with { End = rest.Start + OfficeBounds.EndBeforeHonorific(sheet, rest) };
            var name = draft.HasName ? 0 : NameAfterTitle.Find(sheet.Text[title], sheet.Lexicon);
            if (name == NameAfterTitle.Unclear)
            {
                return phrase.Start;
            }

            draft.AddHonorifics(honorifics);
            if (name > 0)
            {
                title = TitleBefore(sheet, title, name);
            }

            title = OfficeBounds.WithoutArticle(sheet, title);

            draft.AddTitles(TitleShape.Split(sheet.Text, title, names));
            return title.End < phrase.End && !draft.HasName ? ReadPhrase(sheet, phrase with { Start = title.End }, end, draft) : title.End;
        }

        var words = sheet.Lexicon.Header;
        // "Minister for Foreign Affairs / Kingdom of Freedonia": the State on a line of its own is whom the speaker is of, no part of the title,
        // unless a case makes it one: "Министра иностранных дел / Республики Казахстан".
        if (draft is { HasTitle: true, State: null } && BeginsLine(sheet, phrase) && StateReader.TryRead(sheet.Text[phrase], sheet.Lexicon, out _))
        {
            if (!names.FieldsAreUnlinked || words.Organizations.MatchStart(sheet.Text[phrase]) > 0)
            {
                return phrase.Start;
            }

            draft.ExtendTitle(phrase.End);
            return phrase.End;
        }

        if (draft.HasTitle && NamesBody(sheet.Text[AfterState(sheet, phrase)], words)
            && !(BeginsLine(sheet, phrase) && OccasionLines.NamesMeeting(sheet, phrase)))
        {
            draft.ExtendTitle(phrase.End);
            return phrase.End;
        }

        if (draft is { HasName: true, HasTitle: true } && TitleBody.Is(sheet, phrase) && FieldList.Follows(sheet, draft.Titles[^1], phrase))
        {
            draft.ExtendTitle(phrase.End);
            return phrase.End;
        }

        if (draft.HasName)
        {
            return phrase.Start;
        }

        if (PersonName.Read(sheet.Text, phrase with { End = end }, sheet.Lexicon) is { } person)
        {
            draft.Name(person);

            // Without capitals it is the noun of the title that ends the name.
            return names.NamesAreUnmarked && person.End < phrase.End
                ? ReadPhrase(sheet, phrase with { Start = EndOfCommas(sheet, person.End, phrase.End) }, end, draft)
                : person.End;
        }

        var read = ReadOfficeAndName(sheet, rest, draft);
        if (read > rest.Start)
        {
            draft.AddHonorifics(honorifics);
            return read;
        }

        return phrase.Start;
    }

    private static bool NamesBody(ReadOnlySpan<char> text, HeaderWords words) => words.Offices.MatchStart(text) > 0 || words.Organizations.MatchStart(text) > 0;

    // "Political Adviser, Freedonia | Permanent Mission to the United Nations": the State may stand before what it sends.
    private static Extent AfterState(HeaderSheet sheet, Extent phrase)
    {
        var (start, end) = StateReader.TryFind(sheet.Text[phrase], sheet.Lexicon, out var state) && state.Start == 0
            ? OneLine.Trim(sheet.Text.Text, phrase.Start + state.End, phrase.End)
            : (phrase.Start, phrase.End);
        return start < end ? new Extent(start, end) : phrase;
    }

    private static bool BeginsLine(HeaderSheet sheet, Extent phrase) => sheet.Text.Text.AsSpan(0, phrase.Start).TrimEnd(" \t") is [] or [.., '\n' or '\r'];

    private static Extent TitleBefore(HeaderSheet sheet, Extent title, int name)
    {
        var (start, end) = OneLine.Trim(sheet.Text.Text, title.Start, title.Start + name);
        return new Extent(start, end);
    }

    // "Prime Minister John Doe": the name follows the noun of the title at once.
    private static int ReadOfficeAndName(HeaderSheet sheet, Extent phrase, SpeakerDraft draft)
    {
        var lexicon = sheet.Lexicon;
        var noun = TitleShape.EndOfNoun(sheet.Text[phrase], lexicon.Names);
        if (noun == 0 || lexicon.Names.FieldsAreUnlinked || PersonName.ReadAfterTitle(sheet.Text, phrase with { Start = phrase.Start + noun }, lexicon) is not { } person)
        {
            return phrase.Start;
        }

        draft.AddTitles([phrase with { End = phrase.Start + noun }]);
        draft.Name(person);
        return person.End;
    }
}
