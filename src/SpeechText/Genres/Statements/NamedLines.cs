using SpeechText.Fields.Names;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A speaker whom no word announces: the one line of the header that begins with an honorific and a name, the titles before or after it.
/// <code>
/// Ambassador Anna Rossi / Permanent Representative of Freedonia / Statement at the Security Council
/// Minister for Foreign Affairs / Dr Anna Rossi’s / National Statement
/// Remarks at the farewell for / Mr. John Smith        nobody: the name goes on from the line before
/// </code>
/// Two such lines, and the text does not say which of the two speaks.
/// </summary>
internal static class NamedLines
{
    /// <summary>Finds the line on which the speaker begins, which may be that of a title before the name; -1 where none does.</summary>
    internal static int Find(HeaderSheet sheet)
    {
        var found = -1;
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.Rest(line).IsEmpty || !Names(sheet, line))
            {
                continue;
            }

            if (found >= 0)
            {
                return -1;
            }

            found = line;
        }

        if (found > 0 && IsTitle(sheet, found - 1))
        {
            return found - 1;
        }

        return found;
    }

    /// <summary>
    /// Finds the line on which somebody begins who speaks as the title of a page says, the office below the name; or for the State or body that it says,
    /// with any office; -1 where nobody does.
    /// </summary>
    internal static int FindHolder(HeaderSheet sheet, Speaker titled)
    {
        if (titled.Kind is not (SpeakerKind.Unknown or SpeakerKind.Collective) || Find(sheet) is not (>= 0 and var line) || line + 1 >= sheet.Count)
        {
            return titled.Kind == SpeakerKind.Unknown ? FindNameAlone(sheet) : -1;
        }

        return titled.Kind == SpeakerKind.Collective ? IsTitle(sheet, line + 1) ? line : -1
            : titled.Titles is [var office] && sheet.Text[sheet.Rest(line + 1)].StartsWith(office.Value, StringComparison.OrdinalIgnoreCase) ? line : -1;
    }

    // "Secretary-General's remarks / 10 September 2031 / Anna Rossi": a name and nothing else between blank lines, under the title.
    private static int FindNameAlone(HeaderSheet sheet)
    {
        for (var line = sheet.KindLine + 1; line < sheet.Count; line++)
        {
            if (!sheet.IsTouched(line) && sheet.Line(line).BlankBefore > 0 && (line + 1 == sheet.Count || sheet.Line(line + 1).BlankBefore > 0)
                && !sheet.Lexicon.Names.NamesAreUnmarked
                && PersonName.Read(sheet.Text, sheet.Rest(line), sheet.Lexicon) is { } person
                && person.End == sheet.Rest(line).End)
            {
                return line;
            }
        }

        return -1;
    }

    // Honorific and name begin the line, and it neither goes on from another nor calls upon somebody.
    private static bool Names(HeaderSheet sheet, int line)
    {
        var extent = sheet.Rest(line);
        var text = sheet.Text[extent];
        var names = sheet.Lexicon.Names;
        if (names.Honorifics.MatchStart(text) == 0 && names.Ranks.MatchStart(text) == 0)
        {
            return IsNameAboveTitle(sheet, line, extent) || IsNameAndTitle(sheet, line, extent)
                || ((IsOfficeAndName(sheet, extent) || IsTitleAndName(sheet, line)) && !(line > 0 && sheet.LastOfRun(line - 1) >= line));
        }

        if (PersonName.Read(sheet.Text, extent, sheet.Lexicon) is not { Honorifics.Count: > 0 } person)
        {
            return false;
        }

        return person.Name.Length > 0 && !(line > 0 && sheet.LastOfRun(line - 1) >= line)
            && (line == 0
                || sheet.Line(line).BlankBefore > 0
                || sheet.IsTouched(line - 1)
                || IsTitle(sheet, line - 1)
                || (line + 1 < sheet.Count && IsTitle(sheet, line + 1))
                || LeadsToTitle(sheet, extent with { Start = person.End }))
            && (line + 1 < sheet.Count || sheet.IsTouched(line) || sheet.Text.Text[sheet.Line(line).Extent.End - 1] is not (',' or ':' or '!'));
    }

    /// <summary>Tells whether an extent is an office and a name and nothing else: <c>Special Envoy Anna Rossi</c>.</summary>
    internal static bool IsOfficeAndName(HeaderSheet sheet, Extent extent) => IsOfficeAndName(sheet.Text, extent, sheet.Lexicon);

    internal static bool IsOfficeAndName(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var names = lexicon.Names;
        extent = extent with { Start = extent.Start + BehalfPhrase.LengthOfArticle(text[extent], names), End = extent.Start + lexicon.Releases.EndOfOwner(text[extent]) };
        if (extent.IsEmpty)
        {
            return false;
        }

        extent = extent with { Start = extent.End - SpeakerSigns.AfterAcronym(text[extent], names).Length };
        if (extent.IsEmpty || names.NamesAreUnmarked || !TitleShape.BeginsWithNoun(text[extent], names))
        {
            return false;
        }

        // "President of Freedonia | Anna Rossi"; else the name follows the noun at once.
        var name = NameAfterTitle.Find(text[extent], lexicon) is var found and > 0 ? found : names.FieldsAreUnlinked ? 0 : TitleShape.EndOfNoun(text[extent], names);
        return name > 0
            && PersonName.ReadAfterTitle(text, extent with { Start = extent.Start + name }, lexicon) is { } person
            && person.End == extent.End
            && text[person.Name].IndexOfAny(' ', '.') > 0;
    }

    // "John Rossi / Counselor for Economic and Social Affairs": a name and nothing else, and the title under it.
    private static bool IsNameAboveTitle(HeaderSheet sheet, int line, Extent extent) =>
        !sheet.IsTouched(line) && line + 1 < sheet.Count && !sheet.Rest(line + 1).IsEmpty && sheet.Line(line + 1).BlankBefore == 0 && IsTitle(sheet, line + 1)
        && (line == 0 || sheet.Line(line).BlankBefore > 0 || sheet.Manuscript.Lines[sheet.Line(line).Printed].Is(LineStyle.StartsBlock))
        && !sheet.Lexicon.Names.NamesAreUnmarked && !sheet.Lexicon.Header.KindComesLast
        && PersonName.Read(sheet.Text, extent, sheet.Lexicon) is { } person && person.End == extent.End;

    // "John Rossi, Counselor for Economic and Social Affairs": both on one line between blank lines.
    private static bool IsNameAndTitle(HeaderSheet sheet, int line, Extent extent) =>
        !sheet.IsTouched(line) && line > 0 && sheet.Line(line).BlankBefore > 0 && (line + 1 == sheet.Count || sheet.Line(line + 1).BlankBefore > 0)
        && !sheet.Lexicon.Names.NamesAreUnmarked && !sheet.Lexicon.Header.KindComesLast
        && PersonName.Read(sheet.Text, extent, sheet.Lexicon) is { } person && LeadsToTitle(sheet, extent with { Start = person.End });

    // "Under-Secretary-General for Rivers and / Coordinator for Lakes, | Mr. John Doe"
    private static bool IsTitleAndName(HeaderSheet sheet, int line)
    {
        var whole = sheet.Rest(line).To(sheet.Rest(sheet.LastOfRun(line)));
        var comma = sheet.Text[whole].LastIndexOf(',');
        return comma > 0
            && IsTitle(sheet, line)
            && PersonName.Read(sheet.Text, whole with { Start = whole.Start + comma + 1 }, sheet.Lexicon) is { Honorifics.Count: > 0 } person
            && person.End == whole.End;
    }

    // "H.E. Dr. Anna Rossi, | Minister of Rivers"
    private static bool LeadsToTitle(HeaderSheet sheet, Extent rest) =>
        sheet.Text[rest] is [',', .. var title]
            && FirstPhrase(title) is var phrase
            && TitleShape.BeginsWithNoun(phrase, sheet.Lexicon.Names)
            && TitleShape.IsTitle(phrase, sheet.Lexicon.Names);

    private static bool IsTitle(HeaderSheet sheet, int line) =>
        !sheet.IsTouched(line) && FirstPhrase(sheet.Text[sheet.Rest(line)]) is var phrase
        && TitleShape.BeginsWithNoun(phrase, sheet.Lexicon.Names) && TitleShape.IsTitle(phrase, sheet.Lexicon.Names);

    private static ReadOnlySpan<char> FirstPhrase(ReadOnlySpan<char> line) => line.IndexOf(',') is var comma and > 0 ? line[..comma] : line;
}
