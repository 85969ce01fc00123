using SpeechText.Fields.States;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where an occasion ends: it goes on over the lines of its block, but over no sentence, hour or label, and where a line cannot end.
/// </summary>
internal static class OccasionEnd
{
    // A meeting and its agenda item come to less.
    private const int Longest = 500;

    // "No. ", "Rev. ", "Prof. "
    private const int LongestAbbreviation = 5;

    /// <summary>The last line of the occasion that begins on <paramref name="line"/>.</summary>
    internal static int LastLine(HeaderSheet sheet, int line)
    {
        var first = line;
        while (line + 1 < sheet.Count && GoesOn(sheet, line + 1) && sheet.Rest(line + 1).End - sheet.Rest(first).Start <= Longest)
        {
            line++;
        }

        return sheet.LastOfRun(line);
    }

    private static bool GoesOn(HeaderSheet sheet, int line) =>
        !sheet.Rest(line).IsEmpty && !sheet.IsTouched(line) && sheet.Line(line).BlankBefore == 0 && sheet.Line(line).Printed != sheet.Line(line - 1).Printed
        && !EndsSentence(sheet, sheet.Text[sheet.Rest(line)]) && SecondCover.Language(sheet, line) is null
        && !StateReader.TryRead(sheet.Text[sheet.Rest(line)], sheet.Lexicon, out _) && !NamedLines.IsOfficeAndName(sheet, sheet.Rest(line))
        && !HeadingLines.IsFurniture(sheet, sheet.Rest(line)) && !OccasionLines.IsAgendaItem(sheet, sheet.Rest(line))
        && (!HeadingLines.BeginsQuoted(sheet, line) || sheet.Lexicon.CannotEndSentence.Contains(LastWord(sheet.Text[sheet.Rest(line - 1)])));

    /// <summary>The word that a text ends in.</summary>
    internal static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(' ', '\n') + 1)..];

    // "LE PRÉSIDENT : Merci. Monsieur": a stop or a colon after words in small letters or a label, and words after it. What a meeting is
    // about stands behind a colon too.
    private static bool EndsSentence(HeaderSheet sheet, ReadOnlySpan<char> text)
    {
        if (text.IndexOf(':') is var colon and > 0 && OccasionLines.NamesMeeting(sheet, text[..colon]))
        {
            text = text[(colon + 1)..];
        }

        for (var at = text.IndexOfAny('.', ':', '!'); at > 0 && at + 2 < text.Length;)
        {
            var before = text[..at].TrimEnd();
            if (char.IsWhiteSpace(text[at + 1])
                && text[(at + 1)..].TrimStart() is [var next, ..]
                && char.IsUpper(next)
                && before.Length > LongestAbbreviation
                && !before[^LongestAbbreviation..].ContainsAny(" .,-"))
            {
                return true;
            }

            var following = text[(at + 1)..].IndexOfAny('.', ':', '!');
            at = following < 0 ? -1 : at + 1 + following;
        }

        return false;
    }

    /// <summary>Tells whether a text ends in a full stop that no abbreviation has: <c>… Naciones Unidas. | Debate abierto</c>.</summary>
    internal static bool IsStop(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., '.'] text && text.Length > LongestAbbreviation && !text[^LongestAbbreviation..^1].ContainsAny(" .,-");
}
