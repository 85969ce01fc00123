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
        var words = sheet.Manuscript.Lexicon.Header;
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                continue;
            }

            var length = words.Kinds.MatchStart(sheet.Text[extent], out var kind);
            if (length > 0 && sheet.Builder.Header.Kind is null && Rest(sheet, extent, length) is var rest && (rest.IsEmpty || By(sheet, rest) > 0))
            {
                var found = extent with { End = extent.Start + length };
                sheet.Builder.Header = sheet.Builder.Header with { Kind = sheet.Builder.Field(kind, found, sheet.Builder.Evidence("the line begins with what the text calls itself", found)) };
                sheet.TakeTo(line, found);
                sheet.KindLine = line;
                extent = rest;
            }

            if (!extent.IsEmpty && By(sheet, extent) is var by and > 0)
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

    // "STATEMENT / HIS EXCELLENCY DR. ROSSI": no word announces the speaker, the honorific does.
    private static (int Line, Extent By)? AfterKind(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine + 1; sheet.KindLine >= 0 && line < sheet.Count; line++)
        {
            if (sheet.Rest(line) is { IsEmpty: false } extent)
            {
                return sheet.Manuscript.Lexicon.Names.Honorifics.MatchStart(sheet.Text[extent]) > 0 ? (line, default) : null;
            }
        }

        return null;
    }

    private static int By(HeaderSheet sheet, Extent extent) => sheet.Manuscript.Lexicon.Header.By.MatchStart(sheet.Text[extent]);

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
