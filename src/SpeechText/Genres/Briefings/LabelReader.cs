using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Reads the label that a line begins with.
/// <code>
/// Question [interpreted from French]:  Thank you.     a question, interpreted from French
/// Q    Thank you.                                     a question: the one label that needs no colon
/// MS. ROSSI:  Good afternoon.                         a person
/// Deputy Spokesman :  Yes, please.                    an office
/// AdR:  They will come.                               capitals, as initials are
/// Two things:  first, …                               nothing
/// </code>
/// </summary>
internal static class LabelReader
{
    private const int Longest = 90;
    private const int MostWords = 7;

    internal static Label? Read(ReadingText text, Extent line, Lexicon lexicon)
    {
        var span = text[line with { End = Math.Min(line.End, line.Start + Longest) }];
        if (!char.IsLetter(span[0]) || char.IsLower(span[0]))
        {
            return null;
        }

        if (LabelEnd.Find(span, lexicon.Briefings) is not { } found)
        {
            return ReadBare(span, line.Start, lexicon.Briefings);
        }

        var head = LabelNotes.Part(text, new Extent(line.Start, line.Start + found.Words), lexicon, out var language);
        if (found.IsColon && NameAndTitle(text, head, lexicon) is var comma and > 0)
        {
            return new Label(LabelKind.Person, new Extent(line.Start, line.Start + found.End), head with { End = head.Start + comma })
            {
                Title = head with { Start = head.End - text[head][(comma + 1)..].TrimStart().Length },
            };
        }

        return head.IsEmpty || KindOf(text, head, lexicon) is not { } kind || (!found.IsColon && kind is not (LabelKind.Question or LabelKind.Answer or LabelKind.Office))
            ? ReadBare(span, line.Start, lexicon.Briefings)
            : new Label(kind, new Extent(line.Start, line.Start + found.End), head) { Language = language, HasNote = head.Length < found.Words };
    }

    // "Q    How are you?": blanks stand for the colon.
    private static Label? ReadBare(ReadOnlySpan<char> span, int offset, BriefingWords words)
    {
        var length = words.BareQuestions.MatchStart(span);
        if (length == 0 || length >= span.Length || !char.IsWhiteSpace(span[length]) || span[length..].IsWhiteSpace())
        {
            return null;
        }

        var extent = new Extent(offset, offset + length);
        return new Label(LabelKind.Question, extent, extent) { IsBare = !char.IsWhiteSpace(span[length + 1]) };
    }

    private static LabelKind? KindOf(ReadingText text, Extent head, Lexicon lexicon)
    {
        var span = text[head];
        var words = lexicon.Briefings;
        return words.Questions.Contains(span) ? LabelKind.Question
            : words.Answers.Contains(span) ? LabelKind.Answer
            : Office.Read(span, words) is { Rest: 0 } ? LabelKind.Office
            : CountWords(span) > MostWords ? null
            : IsPerson(text, head, lexicon) ? LabelKind.Person
            : IsInitials(span) ? LabelKind.Capitals
            : IsCapitals(span) ? TitleShape.IsTitle(span, lexicon.Names) ? LabelKind.Office : LabelKind.Capitals
            : PersonName.Read(text, head, lexicon) is { Honorifics: [] } name && name.End == head.End && !NamesBody(span, lexicon) ? LabelKind.Name
            : null;
    }

    // "Anna Rossi, Spokeswoman for the President": where the comma stands; 0 where there is no such thing.
    private static int NameAndTitle(ReadingText text, Extent head, Lexicon lexicon)
    {
        var comma = text[head].IndexOf(',');
        return comma > 0 && HeadNote.IsRole(text[head][(comma + 1)..].TrimStart(), lexicon.Names)
            && PersonName.Read(text, head with { End = head.Start + comma }, lexicon) is { } person
            && person.End == head.Start + comma
            && !NamesBody(text[person.Name], lexicon) ? comma : 0;
    }

    // An honorific or an office, then a name that ends where the label does.
    private static bool IsPerson(ReadingText text, Extent head, Lexicon lexicon) =>
        (PersonName.ReadAfterTitle(text, head, lexicon) is { Honorifics: not [] } person && person.End == head.End)
        || OfficeAndName.Read(text, head, lexicon) is not null;

    // "Security Council:", "Climate Action:" head a paragraph and speak not.
    private static bool NamesBody(ReadOnlySpan<char> span, Lexicon lexicon)
    {
        var roles = lexicon.Attribution.Roles.Value;
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (lexicon.Header.OccasionNouns.Contains(span[start..at]) || (roles.Of(span[start..at]) & (WordRole.Body | WordRole.Domain | WordRole.Work)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountWords(ReadOnlySpan<char> span)
    {
        int at = 0, count = 0;
        while (Word.TryNext(span, ref at, out _))
        {
            count++;
        }

        return count;
    }

    // "AdR", for Anna de Rossi: no word has a capital at its end.
    private static bool IsInitials(ReadOnlySpan<char> span) =>
        span.Length is 3 or 4 && char.IsUpper(span[^1]) && !span.ContainsAnyExceptInRange('A', 'z') && span.ContainsAnyInRange('a', 'z');

    private static bool IsCapitals(ReadOnlySpan<char> span)
    {
        var letters = 0;
        foreach (var c in span)
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
