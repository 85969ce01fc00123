using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The line that says what the text is, and the word that announces the speaker, on the same line or the next.
/// <code>
/// Remarks
/// by
/// Statement delivered by H.E. Ms. Anna Rossi
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
            if (length > 0 && Rest(sheet, extent, length) is var rest && (rest.IsEmpty ? sheet.Builder.Header.Kind is null : Announces(sheet.Text[rest], sheet.Lexicon, true)))
            {
                var found = extent with { End = extent.Start + length };
                sheet.Builder.Header = sheet.Builder.Header with { Kind = sheet.Builder.Field(kind, found, sheet.Builder.Evidence("the line begins with what the text calls itself", found)) };
                sheet.TakeTo(line, found);
                sheet.KindLine = line;
                extent = rest;
                if (!rest.IsEmpty && By(sheet, rest, true) == 0)
                {
                    return (line, default);
                }
            }

            if (!extent.IsEmpty && By(sheet, extent, IsAfterKind(sheet, line)) is var by and > 0)
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

    // "STATEMENT / HIS EXCELLENCY DR. ROSSI": no word announces the speaker, the honorific or the office does.
    private static (int Line, Extent By)? AfterKind(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine + 1; sheet.KindLine >= 0 && line < sheet.Count; line++)
        {
            if (sheet.Rest(line) is { IsEmpty: false } extent)
            {
                return BeginsSpeaker(sheet.Text[extent], sheet.Lexicon.Names) ? (line, default) : null;
            }
        }

        return null;
    }

    /// <summary>Tells whether a line, or what is left of one after the kind, announces a speaker.</summary>
    internal static bool Announces(ReadOnlySpan<char> text, Lexicon lexicon, bool afterKind) =>
        lexicon.Header.By.MatchStart(text) > 0
        || (afterKind && (lexicon.Header.Of.MatchStart(text) > 0 || BeginsSpeaker(text, lexicon.Names)));

    // "ВЫСТУПЛЕНИЕ Министра", "PALABRAS PRESIDENTE ROSSI": no word stands between the kind and the speaker.
    private static bool BeginsSpeaker(ReadOnlySpan<char> text, NameWords names)
    {
        return names.Honorifics.MatchStart(text) > 0 || names.Ranks.MatchStart(text) > 0 || (!names.NamesAreUnmarked && TitleShape.BeginsWithNoun(text, names));
    }

    private static int By(HeaderSheet sheet, Extent extent, bool afterKind)
    {
        var words = sheet.Lexicon.Header;
        var by = words.By.MatchStart(sheet.Text[extent]);
        return afterKind ? Math.Max(by, words.Of.MatchStart(sheet.Text[extent])) : by;
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
