using System.Buffers;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// Reads the head of a turn: who, what stands in parentheses, a colon. Whether it is one, the text around it must settle.
/// <code>
/// Mr. Rossi (Freedonia) (spoke in French):      Person Rossi, Freedonia, fr
/// 50. The PRESIDENT (interpretation from Russian):      50 | Chair The PRESIDENT, ru
/// Mr. Rossi (Freedonia) and Ms. Weiss (Sylvania):       Joint
/// La Présidente (parle en anglais) :            Chair, en
/// 赵先生（中国）（以中文发言）：                     Person 赵, 中国, zh
/// The President                                 Chair, without a colon, where nothing else stands on the line
/// </code>
/// </summary>
internal static class HeadReader
{
    private const int LongestWho = 90;
    private const int LongestNote = 130;
    private const int LongestTorn = 320;
    private const int MostNotes = 4;
    private const int MostNames = 6;
    private const int MostDigits = 4;
    private const int LongestTail = 160;

    private static readonly SearchValues<char> EndsOfWho = SearchValues.Create("(（[{:：﹕,،");

    /// <summary>Tells from the first mark alone whether parentheses may follow the name that a text begins with.</summary>
    internal static bool MayHaveNote(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestWho)].IndexOfAny(EndsOfWho) is var end and >= 0 && text[end] is '(' or '（' or '[' or '{';

    /// <summary>Reads a head that begins at the start of an extent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="window">From where the head may begin to where its paragraph ends.</param>
    /// <param name="lineEnd">Where the first line of the window ends.</param>
    /// <param name="lexicon">The words to read by.</param>
    /// <returns><see langword="null"/> where no head stands there.</returns>
    internal static TurnHead? Read(ReadingText text, Extent window, int lineEnd, Lexicon lexicon) =>
        ReadAt(text, window, lineEnd, lexicon) ?? (lineEnd < window.End ? ReadAt(text, window with { End = lineEnd }, lineEnd, lexicon) : null);

    private static TurnHead? ReadAt(ReadingText text, Extent window, int lineEnd, Lexicon lexicon)
    {
        var start = window.Start;
        var number = Number(text, ref start, window.End);
        var who = text.Text.AsSpan(start, Math.Min(window.End, start + LongestWho) - start);
        var end = who.IndexOfAny(EndsOfWho);
        if (end > 0 && who[end] == ',' && lexicon.Names.Honorifics.Contains(who[..end]) && who[(end + 1)..].IndexOfAny(EndsOfWho) is var next and >= 0)
        {
            // "Ms, Rossi (Freedonia):", where the mark of the abbreviation is damaged.
            end += 1 + next;
        }

        var stands = end < 0;
        end = start + (end < 0 ? who.Length : end);
        if (stands)
        {
            // Without a mark the head is a line by itself.
            if (lineEnd - start > LongestWho || lineEnd <= start)
            {
                return null;
            }

            end = lineEnd;
        }

        // What ends at a comma is a head only where a colon ends it after all: most sentences are told from one by this.
        if (!stands && end < lineEnd && text.Text[end] is ',' or '،' && TailLength(text, window, end) <= 0)
        {
            return null;
        }

        var nameEnd = TrimEnd(text, start, end);
        var hasNotes = end < window.End && text.Text[end] is '(' or '（' or '[' or '{';
        if (nameEnd == start || HeadName.Read(text, new Extent(start, nameEnd), lexicon, hasNotes) is not { } name)
        {
            return null;
        }

        var head = new TurnHead { Kind = name.Kind, Honorifics = name.Honorifics, Name = name.Name, MayBeOffice = name.MayBeOffice, IsDamaged = name.IsDamaged, Number = number, LabelStart = start, Pieces = [new Extent(window.Start, nameEnd)], HasColon = false };
        return Close(text, window, lineEnd, end, head, lexicon);
    }

    // The parentheses, what may follow them, and the colon.
    private static TurnHead? Close(ReadingText text, Extent window, int lineEnd, int at, TurnHead head, Lexicon lexicon)
    {
        if (!TryReadNotes(text, window, ref at, ref head, lexicon))
        {
            return null;
        }

        // "Mr. Rossi (Freedonia), Mr. Ek (Ruritania) and Ms. Weiss (Sylvania):"
        for (var names = 1; names < MostNames && head.Kind is HeadKind.Person or HeadKind.Joint && (head.HasNotes || names > 1)
            && JointName.ReadAfter(text, window with { Start = at }, lexicon) is { } other; names++)
        {
            head = WithEnd(head, other.End) with { Kind = HeadKind.Joint, Honorifics = [], Name = new Extent(head.LabelStart, other.End), Home = null, Role = null };
            at = SkipBlanks(text, other.End, window.End);
            if (!TryReadNotes(text, window, ref at, ref head, lexicon))
            {
                return null;
            }

            head = head with { Home = null };
        }

        at = SkipBlanks(text, at, window.End);
        if (at < window.End && text.Text[at] is ',' or '،')
        {
            (head, at) = Tail(text, window, at, head, lexicon);
        }

        return at < window.End && IsColon(text, at, window.End, head) ? WithEnd(head, at + 1) with { HasColon = true }
            // A note of language ends a head even where its colon is lost.
            : head.Language is not null && at < window.End && at < lineEnd && char.IsUpper(text.Text[at]) ? head with { HasColon = true }
            : head.Kind != HeadKind.Joint && at >= lineEnd && head.End <= lineEnd && head.Pieces.Count == 1 ? head with
            {
                HasColon = head.Language is not null
                && head.Home is not null
            }
            : null;
    }

    private static bool TryReadNotes(ReadingText text, Extent window, ref int at, ref TurnHead head, Lexicon lexicon)
    {
        for (var notes = 0; notes < MostNotes && at < window.End && text.Text[at] is '(' or '（' or '[' or '{'; notes++)
        {
            var inner = Inner(text, at, window.End, out var after);
            if (inner.IsEmpty)
            {
                return false;
            }

            if (HeadNote.Read(text, inner, lexicon) is { } note)
            {
                head = With(head, note, after);
            }
            else if (SplitNote.Read(text, inner, lexicon.Records) is { } torn)
            {
                // What stands before the aside is one piece of the head, what follows another.
                head = head with { Language = torn.Language, Aside = torn.Aside, Pieces = [new Extent(head.Start, TrimEnd(text, head.Start, torn.Aside.Start)), new Extent(SkipBlanks(text, torn.Aside.End, window.End), after)] };
            }
            else
            {
                return false;
            }

            at = SkipBlanks(text, after, window.End);
        }

        return true;
    }

    private static TurnHead With(TurnHead head, HeadNote note, int after) => WithEnd(
        note.Kind switch
        {
            HeadNoteKind.Language => head with { Language = note.Language, Repaired = note.IsRepaired ? note.Extent : head.Repaired },
            HeadNoteKind.OnBehalfOf => head with { OnBehalfOf = note.Extent },
            HeadNoteKind.Role => head with { Role = note.Extent },
            HeadNoteKind.Holder => head with { Holder = note.Extent },
            HeadNoteKind.Home when head.Home is null => head with { Home = note.Extent },
            _ => head,
        },
        after);

    private static TurnHead WithEnd(TurnHead head, int end) => head with { Pieces = [.. head.Pieces.Take(head.Pieces.Count - 1), head.Pieces[^1] with { End = end }] };

    // "Mr. Rossi (Freedonia), speaking on behalf of the Group:", "Mr. Rossi, Rapporteur:"
    private static (TurnHead Head, int At) Tail(ReadingText text, Extent window, int comma, TurnHead head, Lexicon lexicon)
    {
        var end = TailLength(text, window, comma);
        if (end <= 0)
        {
            return (head, comma);
        }

        var start = SkipBlanks(text, comma + 1, window.End);

        var tail = new Extent(start, TrimEnd(text, start, start + end));
        if (LanguageAtEnd(text, ref tail, lexicon) is { } language)
        {
            head = head with { Language = language };
        }

        if (lexicon.Records.OnBehalfOf.MatchStart(text[tail]) is var lead and > 0)
        {
            return (head with { OnBehalfOf = new Extent(SkipBlanks(text, start + lead, tail.End), tail.End) }, start + end);
        }

        return HeadNote.IsRole(text[tail], lexicon.Names) ? (head with { Role = tail, RoleIsLoose = true }, start + end) : (head, comma);
    }

    // "Ms. Weiss (Sylvania), speaking on behalf of the Group (spoke in French):"
    private static NotedLanguage? LanguageAtEnd(ReadingText text, ref Extent tail, Lexicon lexicon)
    {
        var span = text[tail];
        var open = span.LastIndexOfAny('(', '（');
        if (open <= 0 || span[^1] is not (')' or '）')
            || HeadNote.Read(text, new Extent(tail.Start + open + 1, tail.End - 1), lexicon) is not { Kind: HeadNoteKind.Language, Language: { } language })
        {
            return null;
        }

        tail = tail with { End = TrimEnd(text, tail.Start, tail.Start + open) };
        return language;
    }

    // From the first word after the comma to the colon; nothing where a sentence ends before it.
    private static int TailLength(ReadingText text, Extent window, int comma)
    {
        var start = SkipBlanks(text, comma + 1, window.End);
        var rest = text.Text.AsSpan(start, Math.Min(window.End, start + LongestTail) - start);
        var end = rest.IndexOfAny(":：.");
        return end > 0 && rest[end] == '.' ? 0 : end;
    }

    private static Extent? Number(ReadingText text, ref int start, int limit)
    {
        var at = start;
        while (at < limit && at - start <= MostDigits && char.IsAsciiDigit(text.Text[at]))
        {
            at++;
        }

        var digits = at - start;
        if (digits is 0 or > MostDigits || at >= limit || !(text.Text[at] is '.' or ')' || char.IsWhiteSpace(text.Text[at])))
        {
            return null;
        }

        var number = new Extent(start, at);
        start = SkipBlanks(text, text.Text[at] is '.' or ')' ? at + 1 : at, limit);
        return number;
    }

    // The inside of the parentheses at an offset, others within them kept; a language note may have lost its end.
    private static Extent Inner(ReadingText text, int open, int limit, out int after)
    {
        var depth = 0;
        limit = Math.Min(limit, open + LongestTorn);
        for (after = open; after < limit; after++)
        {
            var c = text.Text[after];
            depth += c is '(' or '（' or '[' or '{' ? 1 : c is ')' or '）' or ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return new Extent(open + 1, after++);
            }

            if (c is ':' or '：' && after - open <= LongestNote)
            {
                return new Extent(open + 1, after);
            }
        }

        return default;
    }

    // Not the colon of "10:05"; after a note of language a damaged one is known too.
    private static bool IsColon(ReadingText text, int at, int limit, TurnHead head)
    {
        var c = text.Text[at];
        return (c is ':' or '：' or '﹕' && (at + 1 >= limit || !char.IsAsciiDigit(text.Text[at + 1])))
            || (c is ';' or '.' && head.Language is not null);
    }

    private static int TrimEnd(ReadingText text, int start, int end)
    {
        while (end > start && Cursor.IsBlank(text.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int SkipBlanks(ReadingText text, int at, int limit)
    {
        while (at < limit && Cursor.IsBlank(text.Text[at]))
        {
            at++;
        }

        return at;
    }
}
