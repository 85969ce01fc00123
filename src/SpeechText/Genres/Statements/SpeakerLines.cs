using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The speaker and the titles after the word that announces them, over as many lines as they take.
/// <code>
/// by / Mr. Miguel Rossi / Under-Secretary-General for Legal Affairs and / United Nations Legal Counsel,
/// by H.E. Ms. Anna O’Neill, Minister of Health of Freedonia, at the World Health Assembly
/// by / Prime Minister / the Hon. John Doe
/// </code>
/// </summary>
internal static class SpeakerLines
{
    /// <summary>Reads from <paramref name="first"/> until a line has another role or begins the occasion.</summary>
    /// <returns>The speaker, or <see langword="null"/> where the lines name none.</returns>
    internal static Speaker? Read(HeaderSheet sheet, int first, Extent by)
    {
        var titles = new List<Title>();
        PersonName? person = null;
        for (var line = first; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                if (line > first)
                {
                    break;
                }

                continue;
            }

            if (OccasionLines.StartsOccasion(sheet, extent))
            {
                break;
            }

            var last = sheet.LastOfRun(line);
            var whole = extent.To(sheet.Rest(last));
            var end = ReadPhrases(sheet, whole, ref person, titles);
            if (end == whole.Start)
            {
                break;
            }

            while (line < last && sheet.Rest(line).End <= end)
            {
                sheet.Take(line++);
            }

            sheet.TakeTo(line, new Extent(whole.Start, end));
            if (end < whole.End)
            {
                break;
            }
        }

        return person is null && titles.Count == 0 ? null : Speak(sheet, person, titles, by);
    }

    // Reads name and titles, comma by comma; stops at the first phrase that is neither, or where an occasion begins.
    private static int ReadPhrases(HeaderSheet sheet, Extent whole, ref PersonName? person, List<Title> titles)
    {
        var names = sheet.Manuscript.Lexicon.Names;
        var at = whole.Start;
        while (at < whole.End)
        {
            var comma = sheet.Text[whole with { Start = at }].IndexOf(',');
            var (start, end) = OneLine.Trim(sheet.Text.Text, at, comma < 0 ? whole.End : at + comma);
            var phrase = new Extent(start, Math.Max(start, OccasionLines.EndBeforeOccasion(sheet, new Extent(start, end))));
            if (phrase.IsEmpty)
            {
                break;
            }

            if (person is null && PersonName.Read(sheet.Text, new Extent(start, whole.End), names) is { } found && !TitleShape.IsTitle(sheet.Text[phrase], names))
            {
                person = found;
                at = found.End;
            }
            else if (TitleShape.IsTitle(sheet.Text[phrase], names))
            {
                at = ReadTitles(sheet, phrase, ref person, titles);
            }
            else
            {
                break;
            }

            if (phrase.End < end && at >= phrase.End)
            {
                return phrase.End;
            }

            while (at < whole.End && sheet.Text.Text[at] is ',' or ' ')
            {
                at++;
            }
        }

        return at;
    }

    // "President of the Council H.E. Mr. Rossi": the honorific ends the title and begins the name.
    private static int ReadTitles(HeaderSheet sheet, Extent phrase, ref PersonName? person, List<Title> titles)
    {
        var names = sheet.Manuscript.Lexicon.Names;
        var span = sheet.Text[phrase];
        int end = span.Length, at = 0;
        while (person is null && Word.TryNext(span, ref at, out var start))
        {
            if (start > 0 && names.Honorifics.MatchStart(span[start..]) > 0)
            {
                end = start;
                break;
            }
        }

        foreach (var title in TitleShape.Split(sheet.Text, phrase with { End = phrase.Start + end }, names))
        {
            var piece = sheet.Builder.Piece(title, SegmentRole.Field);
            titles.Add(new Title(ReadableCase.Of(OneLine.Of(sheet.Text[title]), names), piece.Text, piece.Span));
        }

        return phrase.Start + end;
    }

    private static Speaker Speak(HeaderSheet sheet, PersonName? person, List<Title> titles, Extent by)
    {
        var builder = sheet.Builder;
        var names = sheet.Manuscript.Lexicon.Names;
        var evidence = new List<Evidence>();
        if (!by.IsEmpty)
        {
            evidence.Add(builder.Evidence($"the word '{sheet.Text.Read(by)}' announces the speaker", by));
        }

        if (person is null)
        {
            return builder.Add(new Speaker { Id = builder.NextSpeakerId, Kind = SpeakerKind.Unknown, Titles = titles, Evidence = evidence });
        }

        foreach (var extent in person.Honorifics.Concat(person.PostNominals))
        {
            builder.Claim(extent, SegmentRole.Field);
        }

        if (person.Honorifics.Count > 0)
        {
            evidence.Add(builder.Evidence("an honorific stands before the name", person.Honorifics[0]));
        }

        var name = builder.Piece(person.Name, SegmentRole.Field);
        return builder.Add(new Speaker
        {
            Id = builder.NextSpeakerId,
            Kind = SpeakerKind.Person,
            Name = ReadableCase.OfName(OneLine.Of(sheet.Text[person.Name]), names),
            Honorifics = [.. person.Honorifics.Select(sheet.Text.Read)],
            PostNominals = [.. person.PostNominals.Select(sheet.Text.Read)],
            Titles = titles,
            Text = name.Text,
            Span = name.Span,
            Evidence = evidence,
        });
    }
}
