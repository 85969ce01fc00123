using SpeechText.Fields.Procedures;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.ReportedSpeech;

/// <summary>
/// Reads who speaks at the start of a paragraph of a summary record.
/// <code>
/// Mr. Rossi (Freedonia) said that              Mr. | Rossi | Freedonia
/// La Sra. ROSSI, hablando en nombre de la Unión Europea, dice    Sra. | Rossi | for la Unión Europea
/// In reply to Ms. Weiss, the Chairperson said  the chair, behind the occasion
/// The Chairperson of the group had met         nobody: the words go on about them
/// </code>
/// A name is a speaker where a verb of saying follows, or where the parentheses of a delegation, capitals or the chair make any verb one.
/// </summary>
internal static class ReportedHeadReader
{
    private const int Reach = 600;
    private const int WordsBeforeVerb = 3;
    private const int LongestOccasion = 240;
    private const string Commas = ",，،";

    internal static ReportedHead? Read(string paragraph, Lexicon lexicon)
    {
        var text = new ReadingText(paragraph.Length > Reach ? paragraph[..Reach] : paragraph);
        var start = lexicon.Summary.VerbMayLead ? SkipVerb(text.Text, lexicon) : 0;
        return ReadAt(text, start, lexicon) ?? ReadBehindOccasion(text, lexicon);
    }

    private static ReportedHead? ReadAt(ReadingText text, int start, Lexicon lexicon)
    {
        if (SubjectReader.Read(text, start, lexicon) is not { } subject)
        {
            return null;
        }

        var span = text.Text.AsSpan();
        var cursor = new Cursor(span, subject.End);
        var parentheses = ReadParentheses(ref cursor);
        var after = cursor;
        after.SkipBlanks();
        var isCertain = subject.IsChair || subject.State is not null || parentheses.Count > 0 || start > 0 || IsCapitals(span[subject.Name.Start..subject.Name.End]);
        if (subject.Honorifics.Count > 0 && ReadSecond(text, after, lexicon) is { } joint)
        {
            return new ReportedHead { Label = start > 0 ? default : joint with { Start = 0 }, Name = new Extent(start, joint.End), Honorifics = [], IsChair = false, Parentheses = [], IsJoint = true };
        }

        Extent? behalf = null;
        if (after.TakeAny(":："))
        {
            cursor = after;
        }
        else if (after.TakeAny(",，،"))
        {
            cursor = after;
            after.SkipBlanks();
            behalf = ReadBehalf(after, lexicon);
            if (behalf is null && !isCertain && !HasVerb(after.Rest, lexicon))
            {
                return null;
            }
        }
        else if (start == 0 && !IsVerb(after, lexicon, isCertain))
        {
            return null;
        }

        return new ReportedHead
        {
            Label = start > 0 ? default : new Extent(0, cursor.At),
            Name = subject.Name,
            Honorifics = subject.Honorifics,
            IsChair = subject.IsChair,
            State = subject.State,
            Parentheses = parentheses,
            OnBehalfOf = behalf,
        };
    }

    // "and Ms. Weiss (Sylvania) said": two who are reported as one.
    private static Extent? ReadSecond(ReadingText text, Cursor cursor, Lexicon lexicon)
    {
        var at = cursor.At;
        if (!Word.TryNext(text.Text, ref at, out var start)
            || start != cursor.At
            || !lexicon.Names.And.Contains(text.Text.AsSpan(start, at - start))
            || at + 1 >= text.Text.Length
            || SubjectReader.ReadPerson(text, at + 1, lexicon) is not { Honorifics.Count: > 0 } second)
        {
            return null;
        }

        var after = new Cursor(text.Text, second.End);
        var isCertain = ReadParentheses(ref after).Count > 0;
        var end = after.At;
        after.SkipBlanks();
        return after.Next is ',' || IsVerb(after, lexicon, isCertain) ? new Extent(cursor.At, end) : null;
    }

    // What comes first in the sentence ends in a comma, and a verb of saying must follow the subject at once: whoever is only told of "had said".
    private static ReportedHead? ReadBehindOccasion(ReadingText text, Lexicon lexicon)
    {
        var sentence = text.Text.AsSpan(0, SentenceEnd.Find(text.Text, lexicon));
        for (var at = sentence.IndexOfAny(Commas); at >= 0 && at < Math.Min(LongestOccasion, sentence.Length - 1);)
        {
            var start = at + 1 + (sentence[at + 1] == ' ' ? 1 : 0);
            if (SubjectReader.Read(text, start, lexicon) is { } subject)
            {
                var cursor = new Cursor(sentence, Math.Min(subject.End, sentence.Length));
                var parentheses = ReadParentheses(ref cursor);
                cursor.SkipBlanks();
                if (IsVerb(cursor, lexicon, false))
                {
                    return new ReportedHead { Label = default, Name = subject.Name, Honorifics = subject.Honorifics, IsChair = subject.IsChair, State = subject.State, Parentheses = parentheses };
                }
            }

            var next = sentence[(at + 1)..].IndexOfAny(Commas);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static int SkipVerb(string text, Lexicon lexicon)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && start == 0 && lexicon.Summary.Said.Contains(text.AsSpan(0, at)) ? at + 1 : 0;
    }

    private static List<Extent> ReadParentheses(ref Cursor cursor)
    {
        var found = new List<Extent>(1);
        while (true)
        {
            var next = cursor;
            next.SkipBlanks();
            if (!next.TakeAny("(（"))
            {
                return found;
            }

            // "(Iran (Islamic Republic of))" holds parentheses itself.
            var (start, depth) = (next.At, 1);
            while (!next.AtEnd && depth > 0)
            {
                depth += next.Next is '(' or '（' ? 1 : next.Next is ')' or '）' ? -1 : 0;
                next.At++;
            }

            if (depth > 0)
            {
                return found;
            }

            found.Add(new Extent(start, next.At - 1));
            cursor = next;
        }
    }

    private static Extent? ReadBehalf(Cursor cursor, Lexicon lexicon)
    {
        if (!cursor.Take(lexicon.Summary.OnBehalfOf))
        {
            return null;
        }

        cursor.SkipBlanks();
        var length = cursor.Rest.IndexOfAny(Commas);
        if (length > 0 && cursor.Rest[..length].Contains(';'))
        {
            length = EndOfList(cursor.Rest, length, lexicon);
        }

        return length > 0 ? new Extent(cursor.At, cursor.At + length) : null;
    }

    // "the European Union; the candidate countries Freedonia, Sylvania and Ruritania; and, in addition, Norway, said": up to the comma before the verb.
    private static int EndOfList(ReadOnlySpan<char> rest, int first, Lexicon lexicon)
    {
        for (var comma = first; comma >= 0;)
        {
            var next = rest[(comma + 1)..].IndexOfAny(Commas);
            if (IsVerb(AfterBlanks(rest, comma + 1), lexicon, false))
            {
                return comma;
            }

            comma = next < 0 ? -1 : comma + 1 + next;
        }

        return first;
    }

    private static Cursor AfterBlanks(ReadOnlySpan<char> text, int at)
    {
        var cursor = new Cursor(text, at);
        cursor.SkipBlanks();
        return cursor;
    }

    private static bool IsVerb(Cursor cursor, Lexicon lexicon, bool isCertain)
    {
        if (lexicon.Script == Script.Han)
        {
            return Ideographs.Prefix(cursor.Rest, lexicon.Summary.Said) > 0 || (isCertain && HasVerb(cursor.Rest, lexicon));
        }

        var text = cursor.Text;
        var at = cursor.At;
        for (var words = 0; words < WordsBeforeVerb && Word.TryNext(text, ref at, out var start); words++)
        {
            var word = text[start..at];
            if (char.IsUpper(word[0]) || text[cursor.At..start].IndexOfAny(".;:") >= 0)
            {
                return false;
            }

            if (lexicon.Summary.Said.Contains(word))
            {
                return true;
            }

            if (words == 0 && (lexicon.Summary.NotSaid.Contains(word) || lexicon.Names.IsTitleLink(word)))
            {
                return false;
            }

            if (isCertain && !lexicon.Names.NamesAreUnmarked)
            {
                return true;
            }
        }

        return false;
    }

    // "Mr. Rossi, recalling what was said, asked": the verb stands anywhere in the sentence.
    private static bool HasVerb(ReadOnlySpan<char> rest, Lexicon lexicon)
    {
        var sentence = rest[..SentenceEnd.Find(rest, lexicon)];
        if (lexicon.Script == Script.Han)
        {
            return Ideographs.ContainsAny(sentence, lexicon.Summary.Said);
        }

        var at = 0;
        while (Word.TryNext(sentence, ref at, out var start))
        {
            if (lexicon.Summary.Said.Contains(sentence[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        var word = name[(name.LastIndexOf(' ') + 1)..];
        foreach (var c in word)
        {
            if (char.IsLower(c) || !(char.IsUpper(c) || c is '-' or '\'' or '’' or '‑'))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}
