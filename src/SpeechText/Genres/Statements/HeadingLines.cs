using System.Buffers;
using SpeechText.Blocks;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What is left of a header when all else is read: the title of a lecture, a theme in quotation marks, contacts, and lines of which nothing is known.
/// </summary>
internal static class HeadingLines
{
    // Shorter lines are more often the debris of a letterhead.
    private const int LeastTitleWords = 3;

    // A title stands before the speaker is announced and is no longer than a line or two.
    private const int MostTitleLength = 200;

    private const int MostThemeLines = 6;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("“\"«„");

    /// <summary>Reads the lines up to, not including, <paramref name="end"/>; <paramref name="name"/> is the speaker's, where one is known.</summary>
    internal static void Read(HeaderSheet sheet, int end, string? name)
    {
        var again = SecondCover.Find(sheet, end);
        var others = OtherLanguage.Find(sheet, end, name);
        for (var line = 0; line < end; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                continue;
            }

            if ((line >= again.First && line < again.End) || (others is not null && others[line]) || IsFurniture(sheet, extent) || RepeatedLine.Is(sheet, line))
            {
                sheet.Builder.Claim(extent, SegmentRole.Furniture);
            }
            else if (sheet.Builder.Header.Place is not null && sheet.Lexicon.Header.Places.MatchStart(sheet.Text[extent]) > 0 && PlaceLines.IsName(sheet.Text[extent]))
            {
                // The building after the room, or the city again.
                sheet.Builder.Claim(extent, SegmentRole.Field);
            }
            else if (sheet.Builder.Header.Occasion is not null && OccasionLines.NamesMeeting(sheet, extent) && extent.Length <= MostTitleLength)
            {
                // The occasion over again, in other words.
                sheet.Builder.Claim(extent, SegmentRole.Field);
            }
            else if (sheet.Lexicon.Releases.TopicCues.Contains(sheet.Text[extent]) && line + 1 < end && !sheet.IsTouched(line + 1))
            {
                sheet.Builder.Claim(extent.To(sheet.Rest(++line)), SegmentRole.Label);
            }
            else if (sheet.IsTouched(line)
                && (sheet.Lexicon.Releases.TopicCues.MatchStart(sheet.Text[extent]) > 0 || sheet.Lexicon.Releases.EndOfOwner(sheet.Text[extent]) == 0))
            {
                // "Statement by Ms. Rossi | on the floods in Freedonia": what it is about is no occasion. "Ms. Rossi | ’s": nor is that.
                sheet.Builder.Claim(extent, SegmentRole.Label);
            }
            else if (sheet.Lexicon.Header.OfficeAcronyms.Contains(sheet.Text[extent]) || sheet.Lexicon.Header.OccasionCues.Contains(sheet.Text[extent]))
            {
                sheet.Builder.Claim(extent, SegmentRole.Label);
            }
            else if (EndOfTheme(sheet, line, end) is var last and >= 0)
            {
                AddHeading(sheet, extent.To(sheet.Rest(last)));
                line = last;

                // "— Anna Rossi" under words of hers that a page sets above the text.
                if (line + 1 < end && sheet.Text.Text[sheet.Line(line + 1).Extent.Start] is '—' or '–' or '―')
                {
                    sheet.Builder.Claim(sheet.Rest(++line), SegmentRole.Furniture);
                }
            }
            else if (extent.Length <= MostTitleLength
                && (line < sheet.KindLine || StandsUnderKind(sheet, line) || (line == 0 && sheet.KindLine < 0 && sheet.Builder.Header.Date is not null))
                && CountWords(sheet.Text[extent]) >= LeastTitleWords)
            {
                AddHeading(sheet, extent);
            }
            else
            {
                sheet.Builder.Claim(extent, SegmentRole.Unread);
                sheet.Builder.Diagnose(DiagnosticId.HeaderLineUnread, extent, OneLine.Of(sheet.Text[extent]));
            }
        }
    }

    // "Statement / The world needs rivers / 10 June 2031": the kind alone on its line, above the title.
    private static bool StandsUnderKind(HeaderSheet sheet, int line) =>
        line == sheet.KindLine + 1 && sheet.Builder.Header.Kind is { } kind && sheet.Line(sheet.KindLine).Extent.Length == kind.Text.Length
        && !sheet.IsTouched(line) && line + 1 < sheet.Count && sheet.IsTouched(line + 1);

    private static void AddHeading(HeaderSheet sheet, Extent extent)
    {
        if (EndOfLabel(sheet, extent) is var label and > 0)
        {
            sheet.Builder.Claim(extent with { End = label }, SegmentRole.Label);
            extent = extent with { Start = label };
        }

        var piece = sheet.Builder.Piece(extent, SegmentRole.Heading);
        sheet.Builder.Add(new Heading { Text = OneLine.Of(sheet.Text[extent]), Span = piece.Span, Level = 1 });
    }

    // Where the theme begins after its label, "Theme:"; 0 where an extent has no label or nothing after it.
    private static int EndOfLabel(HeaderSheet sheet, Extent extent)
    {
        var text = sheet.Text[extent];
        var label = sheet.Lexicon.Header.ThemeLabels.MatchStart(text);
        var rest = text[label..].TrimStart();
        return label > 0 && rest is [':' or '：', ..] && rest[1..].TrimStart() is { IsEmpty: false } theme ? extent.End - theme.Length : 0;
    }

    // The line on which a theme ends that begins on this one, in quotation marks or after its label; -1 where none does.
    private static int EndOfTheme(HeaderSheet sheet, int line, int end)
    {
        var label = EndOfLabel(sheet, sheet.Rest(line));
        if (label > 0 ? !OpeningMarks.Contains(sheet.Text.Text[label]) : !BeginsQuoted(sheet, line))
        {
            return label > 0 ? line : -1;
        }

        for (var last = line; last < Math.Min(end, line + MostThemeLines) && !sheet.Rest(last).IsEmpty && (last == line || !sheet.IsTouched(last)); last++)
        {
            if (sheet.Text[sheet.Rest(last)].TrimEnd('.') is [.., '”' or '"' or '»'])
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>Tells whether a line begins with a quotation mark.</summary>
    internal static bool BeginsQuoted(HeaderSheet sheet, int line) => OpeningMarks.Contains(sheet.Text.Text[sheet.Line(line).Extent.Start]);

    /// <summary>Tells whether a line is an address, a number to call, a note of a translation, a trail of links or marks alone.</summary>
    internal static bool IsFurniture(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        if (HoldsContact(span, sheet.Lexicon.Header)
            || sheet.Lexicon.Header.TranslationNotes.Contains(span.Trim("[]()"))
            || IsOfSite(span, sheet.Lexicon)
            || IsTrail(span)
            || PlaceLines.IsAddress(span, sheet.Lexicon.Header))
        {
            return true;
        }

        foreach (var c in span)
        {
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    // "www.example.org", or "… · Tel: 212-555-0100": behind other words, with a colon or a number after it.
    private static bool HoldsContact(ReadOnlySpan<char> text, HeaderWords words)
    {
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            if (words.Contacts.MatchStart(text[start..]) is var length and > 0
                && (start == 0 || text[(start + length)..].TrimStart(" .") is [':', ..] or [>= '0' and <= '9', ..] or ['(' or '+', >= '0' and <= '9', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"You are here", "• Français": what a site prints about its page, and the languages that it has.</summary>
    internal static bool IsOfSite(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var words = text[Bullet.LengthOf(text)..];
        return lexicon.Header.PageLines.Contains(words) || LanguageNames.Own.Contains(words);
    }

    /// <summary>"Home > News > Speeches": where on a site the page stands.</summary>
    internal static bool IsTrail(ReadOnlySpan<char> text) => text.Contains(" > ", StringComparison.Ordinal);

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out _))
        {
            words++;
        }

        return words;
    }
}
