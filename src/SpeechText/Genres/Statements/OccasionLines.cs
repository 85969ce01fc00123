using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What the speech was given at or for: the words after a cue, or a line that is the name of a meeting.
/// <code>
/// at the opening of the eighth session          the opening of the eighth session
/// Meeting of the Working Group on Treaties,     Meeting of the Working Group on Treaties
/// A new chapter for the law of the sea          no occasion: a title
/// </code>
/// </summary>
internal static class OccasionLines
{
    // No more characters than the words between a link and the event take.
    private const int LongestNaming = 60;

    // What a cue leads to, at the kind or behind it, is said of the speech; a headline may name a body too.
    internal static void Read(HeaderSheet sheet)
    {
        for (var line = Math.Max(sheet.KindLine, 0); sheet.KindLine >= 0 && line < sheet.Count && sheet.Builder.Header.Occasion is null; line++)
        {
            var extent = sheet.Rest(line);
            if (!extent.IsEmpty && !HeadingLines.IsTrail(sheet.Text[extent]) && Lead(sheet, sheet.Text[extent]) is var cue and > 0)
            {
                ReadAfterCue(sheet, line, extent, cue);
            }
        }

        for (var line = 0; line < sheet.Count && sheet.Builder.Header.Occasion is null; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty || HeadingLines.IsTrail(sheet.Text[extent]))
            {
                continue;
            }

            var cue = Lead(sheet, sheet.Text[extent]);
            if (cue > 0 && sheet.KindLine >= 0 && sheet.IsTouched(line))
            {
                ReadAfterCue(sheet, line, extent, cue);
            }
            else if (cue == 0
                && NamesMeeting(sheet, extent)
                && !IsAgendaItem(sheet, extent)
                && !(sheet.Lexicon.Names.NamesAreUnmarked && sheet.Lexicon.Header.Kinds.MatchStart(sheet.Text[extent], out _) > 0))
            {
                extent = AfterLead(sheet, line, extent);
                var last = OccasionEnd.LastLine(sheet, line);
                var topic = sheet.IsTouched(line) ? sheet.Lexicon.Releases.TopicCues.MatchStart(sheet.Text[extent]) : 0;
                if (topic > 0)
                {
                    sheet.Builder.Claim(extent with { End = extent.Start + topic }, SegmentRole.Label);
                    extent = extent with { Start = extent.Start + topic + 1 };
                }

                Add(sheet, line, last, extent.To(sheet.Rest(last)), "the line names a meeting or event");
            }
        }
    }

    /// <summary>
    /// In the cover-page form the event stands between the letterhead and the kind word, whatever it is called; before a lecture or a
    /// speech it may be the title instead, and two blocks may be a title with its subtitle.
    /// </summary>
    internal static void ReadByPlace(HeaderSheet sheet)
    {
        var header = sheet.Builder.Header;
        if (header.Occasion is not null
            || (header.Office ?? header.Organization) is not { } letterhead
            || header.Kind?.Value is not (SpeechKind.Remarks or SpeechKind.Statement))
        {
            return;
        }

        int first = -1, last = -1;
        for (var line = 0; line < sheet.KindLine; line++)
        {
            if (sheet.Rest(line).IsEmpty
                || sheet.Text.ToSource(sheet.Rest(line)).Start < letterhead.Span.End
                || OtherLanguage.IsLetterhead(sheet.Text[sheet.Rest(line)], sheet.Lexicon)
                || HeadingLines.IsFurniture(sheet, sheet.Rest(line)))
            {
                continue;
            }

            if (first >= 0 && (line != last + 1 || sheet.Line(line).BlankBefore > 0))
            {
                return;
            }

            first = first < 0 ? line : first;
            last = line;
        }

        if (first >= 0)
        {
            Add(sheet, first, last, sheet.Rest(first).To(sheet.Rest(last)), "it stands between the letterhead and the kind of text");
        }
    }

    /// <summary>Tells whether an extent begins with a cue.</summary>
    internal static bool StartsOccasion(HeaderSheet sheet, Extent extent) => Lead(sheet, sheet.Text[extent]) > 0;

    /// <summary>Tells whether the first word is what a meeting or event is called: <c>Débat général</c>.</summary>
    internal static bool BeginsWithNoun(HeaderSheet sheet, Extent extent)
    {
        var at = 0;
        return Word.TryNext(sheet.Text[extent], ref at, out var start) && sheet.Lexicon.Header.OccasionNouns.Contains(sheet.Text[extent][start..at]);
    }

    /// <summary>Reads the occasion that stands on one line between the kind and the word that announces the speaker.</summary>
    internal static void ReadBefore(HeaderSheet sheet, int line, Extent extent)
    {
        var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start + Lead(sheet, sheet.Text[extent]), extent.End);
        var occasion = new Extent(start, end);
        sheet.Builder.Claim(extent with { End = start }, SegmentRole.Label);
        if (start < end)
        {
            sheet.Builder.Header = sheet.Builder.Header with { Occasion = Field(sheet, occasion, "it stands between the kind of text and the speaker") };
        }

        sheet.TakeTo(line, extent);
    }

    /// <summary>Finds where the words before an occasion end: "Minister of Health of Freedonia | at the Assembly".</summary>
    internal static int EndBeforeOccasion(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        var rest = UpToBlankLine(sheet.Text[extent with { End = Math.Max(extent.End, Math.Min(sheet.End, extent.End + LongestNaming)) }], span.Length);
        var names = sheet.Lexicon.Names;
        int at = 0, links = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            // "Representante Permanente ante el Consejo": the first link of a title leads to its field.
            var isLink = names.IsTitleLink(span[start..at]);
            if (start > 0 && OccasionEnd.IsStop(span[..start]) && sheet.Lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return extent.Start + span[..start].TrimEnd(" .").Length;
            }

            if (start > 0
                && (IsCue(sheet, rest[start..])
                    || sheet.Lexicon.Header.Behalf.MatchStart(rest[start..]) > 0
                    || ((links > 0 || !isLink) && EventLinks.Of(sheet, rest[start..]) > 0)))
            {
                return extent.Start + start;
            }

            links += isLink ? 1 : 0;
        }

        return extent.End;
    }

    private static ReadOnlySpan<char> UpToBlankLine(ReadOnlySpan<char> text, int from) =>
        text[from..] is var after && after.IndexOf('\n') is var end and >= 0 && after[(end + 1)..].TrimStart(" \t\r") is ['\n', ..] ? text[..(from + end)] : text;

    private static int Cue(HeaderSheet sheet, ReadOnlySpan<char> span) =>
        Math.Max(EventLinks.Match(sheet.Lexicon.Header.OccasionCues, span), EventLinks.Of(sheet, span));

    // "the United Nations Office at Geneva": a seat is no event, nor is a mission: "Conseiller à la Mission permanente du Mali".
    private static bool IsCue(HeaderSheet sheet, ReadOnlySpan<char> span) =>
        EventLinks.Match(sheet.Lexicon.Header.OccasionCues, span) is var cue and > 0 && span[cue..].TrimStart() is var rest && sheet.Lexicon.Header.Places.MatchStart(rest) == 0
        && (sheet.Lexicon.Header.Organizations.MatchStart(rest) == 0 || NamesMeeting(sheet, rest));

    private static int Lead(HeaderSheet sheet, ReadOnlySpan<char> span) => Math.Max(Cue(sheet, span), EventLinks.Match(sheet.Lexicon.Header.OccasionLeads, span));

    private static void ReadAfterCue(HeaderSheet sheet, int line, Extent extent, int cue)
    {
        // "au débat général": the noun in a cue is of the occasion.
        var noun = OccasionEnd.LastWord(sheet.Text[extent][..cue]);
        var label = extent with { End = extent.Start + cue - (noun.Length < cue && sheet.Lexicon.Header.OccasionNouns.Contains(noun) ? noun.Length : 0) };
        sheet.Builder.Claim(label, SegmentRole.Label);
        sheet.TakeTo(line, label);
        if (sheet.Rest(line).IsEmpty && ++line == sheet.Count)
        {
            return;
        }

        var last = OccasionEnd.LastLine(sheet, line);
        if (!sheet.Rest(line).IsEmpty)
        {
            Add(sheet, line, last, sheet.Rest(line).To(sheet.Rest(last)), $"it follows '{sheet.Text.Read(label)}'");
        }
    }

    // "Nordic statement at the | Rivers Forum"; behind the kind, "do Brasil no | Conselho dos Rios"
    private static Extent AfterLead(HeaderSheet sheet, int line, Extent extent)
    {
        if (sheet.IsTouched(line)
            && EndBeforeOccasion(sheet, extent) is var lead
            && lead < extent.End
            && lead > extent.Start
            && Lead(sheet, sheet.Text[extent with { Start = lead }]) is var link and > 0)
        {
            sheet.Builder.Claim(extent with { End = lead + link }, SegmentRole.Label);
            return extent with { Start = extent.End - sheet.Text[extent with { Start = lead + link }].TrimStart().Length };
        }

        var span = sheet.Text[extent];
        for (var at = 0; Word.TryNext(span, ref at, out var start);)
        {
            if (start > 0
                && sheet.Lexicon.Header.Kinds.MatchStart(span[start..], out _) is var kind and > 0
                && span[(start + kind)..].TrimStart() is var rest
                && Lead(sheet, rest) is var cue and > 0)
            {
                var occasion = extent with { Start = extent.End - rest[cue..].TrimStart().Length };
                sheet.Builder.Claim(extent with { End = occasion.Start }, SegmentRole.Label);
                return occasion;
            }
        }

        return extent;
    }

    // "Agenda item 82: Report of the Commission": what it was about, not what it was given at.
    internal static bool IsAgendaItem(HeaderSheet sheet, Extent extent) =>
        sheet.Lexicon.Procedure.NumberedHeadings.MatchStart(sheet.Text[extent]) is var length and > 0
            && sheet.Text[extent][length..].TrimStart() is [>= '0' and <= '9', ..];

    /// <summary>Tells whether one of the words is what a meeting or event is called.</summary>
    internal static bool NamesMeeting(HeaderSheet sheet, Extent extent) => NamesMeeting(sheet, sheet.Text[extent]);

    internal static bool NamesMeeting(HeaderSheet sheet, ReadOnlySpan<char> span)
    {
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (sheet.Lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(HeaderSheet sheet, int first, int last, Extent extent, string rule)
    {
        if (sheet.Text[extent] is [.., var end, '.'] && (char.IsLetterOrDigit(end) || end is '”' or '"' or '»'))
        {
            extent = extent with { End = extent.End - 1 };
        }

        sheet.Builder.Header = sheet.Builder.Header with { Occasion = Field(sheet, extent, rule) };
        sheet.Take(first, last);
    }

    private static Field<string> Field(HeaderSheet sheet, Extent extent, string rule) =>
        sheet.Builder.Field(ReadableCase.Of(OneLine.Of(sheet.Text[extent]), sheet.Lexicon.Names), extent, sheet.Builder.Evidence(rule, extent));
}
