using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A line that ends in what the text is, with the speaker and the occasion before it; the name may have a line of its own beside it.
/// <code>
/// 外交部长张三在第五届会议上的发言
/// 秘书长在第五届会议上的致辞 / 张三
/// 常驻代表张三大使 / 在第五届会议上的发言
/// 秘书长世界河流日致辞                          no word between speaker and occasion
/// </code>
/// </summary>
internal static class KindLastLines
{
    // Offices, name and honorific.
    private const int LongestSpeaker = 60;

    private const int LongestKind = 6;

    /// <summary>Reads the first such line; <see langword="null"/> where there is none.</summary>
    internal static SpeakerDraft? Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (!extent.IsEmpty && StartOfKind(sheet, extent) is var kind && kind < extent.End)
            {
                return ReadLine(sheet, line, extent, kind);
            }
        }

        return null;
    }

    /// <summary>Tells whether a line ends in what the text calls itself, tied to the words before it.</summary>
    internal static bool EndsInKind(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var words = lexicon.Header;
        var line = text[extent];
        for (var at = Math.Max(1, line.Length - LongestKind); at < line.Length; at++)
        {
            if (words.Kinds.MatchStart(line[at..], out _) == line.Length - at
                && (Ideographs.Suffix(line[..at], words.Of) > 0 || EndOfSpeaker(text, extent with { End = extent.Start + at }, lexicon) > extent.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static SpeakerDraft ReadLine(HeaderSheet sheet, int line, Extent extent, int kind)
    {
        var words = sheet.Lexicon.Header;
        words.Kinds.MatchStart(sheet.Text[extent with { Start = kind }], out var value);
        var found = extent with { Start = kind };
        sheet.Builder.Header = sheet.Builder.Header with { Kind = sheet.Builder.Field(value, found, sheet.Builder.Evidence("the line ends in what the text calls itself", found)) };
        sheet.KindLine = line;
        var draft = new SpeakerDraft();
        var cue = StartOfCue(sheet, extent with { End = kind });
        if (cue < kind)
        {
            AddOccasion(sheet, new Extent(cue, kind));
            ReadSpeaker(sheet, new Extent(extent.Start, cue), draft);
        }

        sheet.Take(line);
        foreach (var beside in (ReadOnlySpan<int>)[line - 1, line + 1, line - 2, line + 2])
        {
            // Between them there may be the date.
            if (!draft.HasName
                && beside >= 0
                && beside < sheet.Count
                && !sheet.Rest(beside).IsEmpty
                && (Math.Abs(beside - line) == 1 || sheet.IsTouched((beside + line) / 2))
                && ReadBeside(sheet, sheet.Rest(beside), draft, isAboveDate: beside == line - 2))
            {
                sheet.Take(beside);
            }
        }

        return draft;
    }

    // Above the date stands the place, whose name may be as short as that of a person.
    private static bool ReadBeside(HeaderSheet sheet, Extent extent, SpeakerDraft draft, bool isAboveDate)
    {
        var names = sheet.Lexicon.Names;
        if (!draft.IsEmpty && !isAboveDate && IdeographicName.IsName(sheet.Text[extent], names) && !sheet.Lexicon.Header.Places.Contains(sheet.Text[extent]))
        {
            draft.Name(new PersonName { Honorifics = [], Name = extent, PostNominals = [] });
            return true;
        }

        return ReadSpeaker(sheet, extent, draft);
    }

    private static bool ReadSpeaker(HeaderSheet sheet, Extent extent, SpeakerDraft draft)
    {
        if (extent.IsEmpty || IdeographicName.Read(sheet.Text, extent, sheet.Lexicon) is not { } person)
        {
            return false;
        }

        if (!person.Title.IsEmpty && !draft.HasTitle)
        {
            draft.AddTitles([person.Title]);
        }

        if (!person.Name.IsEmpty)
        {
            draft.Name(new PersonName { Honorifics = person.Honorific.IsEmpty ? [] : [person.Honorific], Name = person.Name, PostNominals = [] });
        }

        return true;
    }

    // "在第五届会议上的": the cue before it, and what ties it to the kind, are not of the occasion.
    private static void AddOccasion(HeaderSheet sheet, Extent extent)
    {
        var words = sheet.Lexicon.Header;
        var cue = words.OccasionCues.MatchStart(sheet.Text[extent]);
        var span = sheet.Text[extent];
        var end = span.Length - Ideographs.Suffix(span, words.Of);
        end -= Ideographs.Suffix(span[..end], words.OccasionTails);
        if (end > cue)
        {
            var occasion = new Extent(extent.Start + cue, extent.Start + end);
            var evidence = sheet.Builder.Evidence("it stands between the speaker and the kind of text", occasion);
            sheet.Builder.Header = sheet.Builder.Header with { Occasion = sheet.Builder.Field(OneLine.Of(sheet.Text[occasion]), occasion, evidence) };
            sheet.Builder.Claim(extent with { End = occasion.Start }, SegmentRole.Label);
            sheet.Builder.Claim(extent with { Start = occasion.End }, SegmentRole.Label);
        }
    }

    private static int StartOfCue(HeaderSheet sheet, Extent extent)
    {
        var at = extent.Start;
        while (at < extent.End && sheet.Lexicon.Header.OccasionCues.MatchStart(sheet.Text.Text.AsSpan(at, extent.End - at)) == 0)
        {
            at++;
        }

        return at < extent.End || EndOfSpeaker(sheet.Text, extent, sheet.Lexicon) is var end && end == extent.Start ? at : end;
    }

    // Where an office, with or without a name, stands right before what begins the name of an event; the start where none does.
    private static int EndOfSpeaker(ReadingText text, Extent extent, Lexicon lexicon)
    {
        for (var at = extent.Start + 1; at < Math.Min(extent.End, extent.Start + LongestSpeaker); at++)
        {
            if (text[extent with { Start = at }] is var rest && (char.IsAsciiDigit(rest[0]) || lexicon.Header.OccasionStarts.MatchStart(rest) > 0)
                && IdeographicName.Read(text, extent with { End = at }, lexicon) is not null)
            {
                return at;
            }
        }

        return extent.Start;
    }

    // Where the kind begins that ends the line; the end of the line where none does.
    private static int StartOfKind(HeaderSheet sheet, Extent extent)
    {
        for (var at = Math.Max(extent.Start, extent.End - LongestKind); at < extent.End; at++)
        {
            if (sheet.Lexicon.Header.Kinds.MatchStart(sheet.Text.Text.AsSpan(at, extent.End - at), out _) == extent.End - at)
            {
                return at;
            }
        }

        return extent.End;
    }
}
