using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The cover once more in another language. It begins with the line that says there what the text is, and who speaks it.
/// <code>
/// INTERVENCIÓN DE LA MINISTRA ANNA ROSSI / … / STATEMENT BY MINISTER ANNA ROSSI / …     from the Statement on
/// كلمة معالي السيد أحمد سالم / … / Statement by / H.E. Mr. Ahmed Salem / …              the same
/// </code>
/// It is only looked for among lines that the first cover has left without a role, so that it takes nothing from that one.
/// </summary>
internal static class SecondCover
{
    /// <summary>Finds the lines of the second cover, the one after the last included; both 0 where there is none.</summary>
    internal static (int First, int End) Find(HeaderSheet sheet, int end)
    {
        if (sheet.Builder.Header.Kind is null)
        {
            return default;
        }

        for (var line = 0; line < end; line++)
        {
            if (!sheet.Rest(line).IsEmpty && (line < sheet.KindLine || line > sheet.KindLine) && Language(sheet, line) is { } language)
            {
                sheet.Builder.Diagnose(DiagnosticId.CoverPrintedTwice, sheet.Rest(line), language);
                return (line, line < sheet.KindLine ? sheet.KindLine : end);
            }
        }

        return default;
    }

    /// <summary>The language, other than that of the header, in which a line says what the text is and announces a speaker; otherwise <see langword="null"/>.</summary>
    internal static string? Language(HeaderSheet sheet, int line)
    {
        var text = sheet.Text[sheet.Line(line).Extent];
        foreach (var other in Lexicons.All)
        {
            if (other == sheet.Lexicon)
            {
                continue;
            }

            if (other.Header.KindComesLast ? KindLastLines.EndsInKind(sheet.Text, sheet.Line(line).Extent, other) : Announces(sheet, line, text, other))
            {
                return other.Language;
            }
        }

        return null;
    }

    // The speaker is announced on the same line or the next.
    private static bool Announces(HeaderSheet sheet, int line, ReadOnlySpan<char> text, Lexicon other)
    {
        var kind = other.Header.Kinds.MatchStart(text, out _);
        if (kind == 0 || (kind < text.Length && char.IsLetter(text[kind])))
        {
            return false;
        }

        var rest = text[kind..].TrimStart();
        rest = rest.IsEmpty && line + 1 < sheet.Count ? sheet.Text[sheet.Line(line + 1).Extent] : rest;

        // "intervention" is a word of two languages: the one after it tells.
        return sheet.Lexicon.Header.By.MatchStart(rest) == 0 && SpeakerSigns.Announces(rest, other, afterKind: true);
    }
}
