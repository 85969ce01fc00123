using SpeechText.Fields.Names;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Vocatives;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The line that says what the text is, and the word that announces the speaker, on the same line or the next.
/// <code>
/// Remarks
/// by
/// Statement delivered by H.E. Ms. Anna Rossi
/// Statement on behalf of the Group of 77 by Ms. Anna Rossi
/// Opening statement and global update by High Commissioner Anna Rossi
/// Remarks at the opening of the summit
/// </code>
/// </summary>
internal static class KindLines
{
    /// <summary>Finds where the speaker is announced: the line, and the offset at which the speaker begins; <see langword="null"/> where nothing announces one.</summary>
    internal static (int Line, Extent By)? Read(HeaderSheet sheet)
    {
        var words = sheet.Lexicon.Header;
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                continue;
            }

            var length = words.Kinds.MatchStart(sheet.Text[extent], out var kind);
            if (length > 0 && Rest(sheet, extent, length) is var rest && SaysKind(sheet, rest))
            {
                var found = extent with { End = extent.Start + length };
                sheet.Builder.Header = sheet.Builder.Header with { Kind = sheet.Builder.Field(kind, found, sheet.Builder.Evidence("the line begins with what the text calls itself", found)) };
                sheet.TakeTo(line, found);
                sheet.KindLine = line;
                extent = BeforeBy(sheet, line, WithoutDelivery(sheet, line, rest));
                if (!extent.IsEmpty && By(sheet, extent, true) == 0 && SpeakerSigns.Announces(sheet.Text[extent], sheet.Lexicon, true))
                {
                    return (line, default);
                }
            }

            if (!extent.IsEmpty && By(sheet, extent, IsAfterKind(sheet, line)) is var by and > 0 && !IsEmptyByline(sheet, line, extent.Start + by))
            {
                var label = extent with { End = extent.Start + by };
                sheet.Builder.Claim(label, SegmentRole.Label);
                sheet.TakeTo(line, label);
                sheet.KindLine = sheet.KindLine < 0 ? line : sheet.KindLine;
                return (line, label);
            }
        }

        return AfterKind(sheet);
    }

    /// <summary>Finds the line on which another word announces a person, after the one that announced a State; -1 where none does.</summary>
    internal static int ReadNext(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            var by = extent.IsEmpty ? 0 : sheet.Lexicon.Header.By.MatchStart(sheet.Text[extent]);
            if (by == 0 && !extent.IsEmpty && line > sheet.KindLine && sheet.Lexicon.Header.Kinds.MatchStart(sheet.Text[extent], out _) is var kind and > 0
                && SpeakerSigns.Announces(sheet.Text[extent][kind..].TrimStart(), sheet.Lexicon, afterKind: true))
            {
                // "بيان دولة … / كلمة السيد …": the State's statement is the speech of a person.
                by = kind;
            }

            if (by > 0)
            {
                var label = extent with { End = extent.Start + by };
                sheet.Builder.Claim(label, SegmentRole.Label);
                sheet.TakeTo(line, label);
                return line;
            }
        }

        return -1;
    }

    // What follows the kind is nothing, the speaker or those spoken for; or the occasion, where no other line says the kind.
    private static bool SaysKind(HeaderSheet sheet, Extent rest) =>
        rest.IsEmpty ? sheet.Builder.Header.Kind is null
            : SpeakerSigns.Announces(sheet.Text[rest], sheet.Lexicon, true) || sheet.Lexicon.Header.Behalf.MatchStart(sheet.Text[rest]) > 0
                || (sheet.Builder.Header.Kind is null
                    && (OccasionLines.StartsOccasion(sheet, rest) || sheet.Lexicon.Releases.TopicCues.MatchStart(sheet.Text[rest]) > 0 || LaterBy(sheet, rest) > 0
                        || StateReader.TryRead(sheet.Text[rest], sheet.Lexicon, out _)));

    // "Remarks as prepared for delivery | by": the caveat stands before the word that announces the speaker.
    private static Extent WithoutDelivery(HeaderSheet sheet, int line, Extent rest)
    {
        var caveat = rest with { End = rest.Start + sheet.Lexicon.Header.Delivery.MatchStart(sheet.Text[rest], out var note) };
        if (caveat.IsEmpty)
        {
            return rest;
        }

        var field = sheet.Builder.Field(note, caveat, sheet.Builder.Evidence("a formula about the spoken words", caveat));
        sheet.Builder.Header = sheet.Builder.Header with { Delivery = sheet.Builder.Header.Delivery ?? field };
        sheet.TakeTo(line, caveat);
        return sheet.Rest(line);
    }

    // Reads what stands between the kind and the word that announces the speaker.
    private static Extent BeforeBy(HeaderSheet sheet, int line, Extent rest)
    {
        if (BehalfPhrase.Read(sheet, rest) is { IsEmpty: false } behalf)
        {
            sheet.TakeTo(line, behalf);
            return sheet.Rest(line);
        }

        if (LaterBy(sheet, rest) is var by and > 0)
        {
            var between = rest with { End = rest.Start + by };
            sheet.Builder.Claim(between, SegmentRole.Label);
            sheet.TakeTo(line, between);
            return sheet.Rest(line);
        }

        if (ByAfterOccasion(sheet, rest) is var later and > 0)
        {
            OccasionLines.ReadBefore(sheet, line, rest with { End = rest.Start + later });
            return sheet.Rest(line);
        }

        return rest;
    }

    // "to the Security Council | by Ms. Anna Rossi": the occasion, and then the speaker, of whom an honorific, an office or the name shows one.
    private static int ByAfterOccasion(HeaderSheet sheet, Extent rest)
    {
        if (!OccasionLines.StartsOccasion(sheet, rest))
        {
            return 0;
        }

        var span = sheet.Text[rest];
        for (var at = 0; Word.TryNext(span, ref at, out var start);)
        {
            if (start > 0 && sheet.Lexicon.Header.By.MatchStart(span[start..]) is var by and > 0 && span[(start + by)..].TrimStart() is { IsEmpty: false } after
                && (SpeakerSigns.BeginsSpeaker(after, sheet.Lexicon.Names)
                    || PersonName.Read(sheet.Text, rest with { Start = rest.End - after.Length }, sheet.Lexicon) is not null))
            {
                return start;
            }
        }

        return 0;
    }

    // "of Freedonia, delivered by": neither a State that is known nor an office.
    private static bool IsOfUnknown(HeaderSheet sheet, ReadOnlySpan<char> span) =>
        sheet.Lexicon.Header.Of.MatchStart(span) is var of and > 0 && span[of..].TrimStart() is var owner && !SpeakerSigns.BeginsOffice(owner, sheet.Lexicon)
        && !(StateReader.TryFind(owner, sheet.Lexicon, out var state) && state.Start <= 1);

    // "and global update of concerns | by High Commissioner", "de Freedonia, | proferida por S.E.": a second kind after the first, or a sender, and then the speaker.
    private static int LaterBy(HeaderSheet sheet, Extent rest)
    {
        var span = sheet.Text[rest];
        var at = 0;
        if (!Word.TryNext(span, ref at, out var start) || (!sheet.Lexicon.Names.And.Contains(span[start..at]) && !IsOfUnknown(sheet, span)))
        {
            return 0;
        }

        var isJoined = sheet.Lexicon.Names.And.Contains(span[start..at]);
        while (Word.TryNext(span, ref at, out start))
        {
            if (sheet.Lexicon.Header.By.MatchStart(span[start..]) is var by and > 0 && span[(start + by)..].TrimStart() is [var next, ..] after
                && (isJoined ? char.IsUpper(next) : span.Slice(start, by).Contains(' ') && sheet.Lexicon.Names.Honorifics.MatchStart(after) > 0))
            {
                return start;
            }
        }

        return 0;
    }

    // "by Mr. Chairman,": a page's byline that nobody filled in, and the salutation, with which the header ends.
    private static bool IsEmptyByline(HeaderSheet sheet, int line, int from)
    {
        var (start, end) = OneLine.Trim(sheet.Text.Text, from, sheet.Line(line).Extent.End);
        return start < end && line == sheet.Count - 1 && sheet.Text.Text[sheet.Line(line).Extent.End - 1] is ',' or ':'
            && SalutationLine.Read(sheet.Text, sheet.Line(line).Extent with { Start = start }, sheet.Lexicon) is { Strength: VocativeStrength.Strong };
    }

    // "STATEMENT / HIS EXCELLENCY DR. ROSSI": no word announces the speaker, the honorific or the office does.
    private static (int Line, Extent By)? AfterKind(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine + 1; sheet.KindLine >= 0 && sheet.Rest(sheet.KindLine).IsEmpty && line < sheet.Count; line++)
        {
            if (sheet.Rest(line) is { IsEmpty: false } extent)
            {
                return SpeakerSigns.BeginsSpeaker(sheet.Text[extent], sheet.Lexicon.Names) ? (line, default) : null;
            }
        }

        return null;
    }

    private static int By(HeaderSheet sheet, Extent extent, bool afterKind)
    {
        var words = sheet.Lexicon.Header;
        var by = words.By.MatchStart(sheet.Text[extent]);
        return afterKind ? Math.Max(by, SpeakerSigns.Of(sheet.Text[extent], sheet.Lexicon)) : by;
    }

    // True for the kind's own line and for the next one with anything left on it.
    private static bool IsAfterKind(HeaderSheet sheet, int line)
    {
        var last = line;
        while (last > sheet.KindLine && (last == line || sheet.Rest(last).IsEmpty))
        {
            last--;
        }

        return sheet.KindLine >= 0 && last == sheet.KindLine;
    }

    private static Extent Rest(HeaderSheet sheet, Extent extent, int length)
    {
        var start = extent.Start + length;
        while (start < extent.End && !char.IsLetterOrDigit(sheet.Text.Text[start]))
        {
            start++;
        }

        return extent with { Start = start };
    }
}
