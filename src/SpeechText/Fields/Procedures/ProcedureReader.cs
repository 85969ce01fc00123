using SpeechText.Fields.Times;
using SpeechText.Languages;

namespace SpeechText.Fields.Procedures;

/// <summary>
/// Reads the sentences of a record that nobody speaks.
/// <code>
/// The meeting was called to order at 10.05 a.m.                    opened, 10:05
/// Mr. Rossi (Freedonia), Vice-President, took the Chair.           the chair changes
/// There being no objection, it is so decided.                      nothing: the President says so
/// </code>
/// What is told is told in the words of the lexicon alone, and in one sentence; whoever speaks says it otherwise: <c>has been adopted</c>.
/// </summary>
internal static class ProcedureReader
{
    // A sentence may name all those invited to the table.
    private const int Longest = 6000;

    private const int LongestDeed = 400;
    private const int LongestTail = 60;

    /// <summary>Reads the sentence that <paramref name="text"/> begins with; a summary record tells also of chapters and the like that they were adopted.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, Lexicon lexicon, out ProcedureMatch match, bool inSummary = false)
    {
        if (TryReadTimed(text, lexicon, out match))
        {
            return true;
        }

        if (!MayBegin(text))
        {
            return false;
        }

        var words = lexicon.Procedure;
        var length = words.Whole.MatchStart(text, out var kind);
        if (length > 0 && (length == text.Length || (text[length] is '.' or '。' && (length + 1 == text.Length || char.IsWhiteSpace(text[length + 1])))))
        {
            match = new ProcedureMatch(kind, 0, Math.Min(text.Length, length + 1), null);
            return true;
        }

        if (words.Starts.MatchStart(text, out kind) > 0)
        {
            match = new ProcedureMatch(kind, 0, SentenceEnd.Find(text[..Math.Min(text.Length, Longest)], lexicon), null);
            return true;
        }

        return TryReadDeed(text, lexicon, inSummary, out match);
    }

    /// <summary>Tells from the first letter alone whether a text may begin with such a sentence.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var words = lexicon.Procedure;
        return MayBeginTimed(text, lexicon) || words.Whole.First.MayStart(text) || words.Starts.First.MayStart(text)
            || words.Subjects.First.MayStart(text)
            || lexicon.Names.Honorifics.First.MayStart(text)
            || (lexicon.Script == Script.Han && lexicon.States.MatchStart(text, out _) > 0);
    }

    // "上午10时05分开会": the time may stand first.
    private static bool MayBeginTimed(ReadOnlySpan<char> text, Lexicon lexicon) =>
        lexicon.Procedure.Timed.First.MayStart(text) || char.IsDigit(text[0])
        || (lexicon.Times.HalfDayLeads
            && (lexicon.Times.BeforeNoon.First.MayStart(text) || lexicon.Times.AfterNoon.First.MayStart(text) || lexicon.Times.Noon.First.MayStart(text)));

    /// <summary>Finds, within a paragraph, the first sentence that opens, closes or breaks off the meeting and says when, or says that a vote was taken or who took a seat; a decision, where it stands last; any, where it stands in the middle of another.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, Lexicon lexicon, out ProcedureMatch match, int from = 0)
    {
        var words = lexicon.Procedure;
        for (var at = from; at < text.Length; at++)
        {
            // Where columns were read across, the sentence stands in the middle of another, and only its capital shows it.
            if (!char.IsLetterOrDigit(text[at]) || char.IsLower(text[at]) || !BeginsWord(text, at)
                || !(MayBeginTimed(text[at..], lexicon)
                    || words.Starts.First.MayStart(text[at..])
                    || ((IsWithin(text, at) || text.Length - at <= LongestTail) && words.Whole.First.MayStart(text[at..]))))
            {
                continue;
            }

            if ((TryReadTimed(text[at..], lexicon, out match) && match.Time is not null)
                || (words.Starts.MatchStart(text[at..], out var kind) > 0
                    && (kind == ProcedureKind.VoteTaken || (kind == ProcedureKind.Seated && AreSeated(text[at..], lexicon)))
                    && TryRead(text[at..], lexicon, out match))
                || (text.Length - at <= LongestTail
                    && EndsBefore(text, at)
                    && TryRead(text[at..], lexicon, out match)
                    && match.Kind == ProcedureKind.Decided
                    && match.End == text.Length - at)
                || (IsWithin(text, at) && words.Whole.MatchStart(text[at..], out _) > 0 && TryRead(text[at..], lexicon, out match)))
            {
                match = match with { Start = at, End = at + match.End, Time = match.Time is { } time ? time with { Start = at + time.Start, End = at + time.End } : null };
                return true;
            }
        }

        match = default;
        return false;
    }

    // "At the invitation of the President of Freedonia, I travelled" is told by somebody.
    private static bool AreSeated(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var sentence = text[..SentenceEnd.Find(text[..Math.Min(text.Length, Longest)], lexicon)];
        for (var at = 1; at < sentence.Length; at++)
        {
            if (sentence[at - 1] is ' ' or '，' && lexicon.Procedure.Deeds.MatchStart(sentence[at..], out var kind) > 0 && kind == ProcedureKind.Seated)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, int at) => at > 1 && text[at - 1] == ' ' && text[at - 2] is '.' or '?' or '!' or '؟';

    // No sentence ends before it.
    private static bool IsWithin(ReadOnlySpan<char> text, int at) => at > 1
        && text[at - 1] == ' '
        && (char.IsLetter(text[at - 2]) || text[at - 2] == ',')
        && char.IsUpper(text[at]);

    /// <summary>Reads a sentence that opens, closes, breaks off or takes up the meeting.</summary>
    internal static bool TryReadTimed(ReadOnlySpan<char> text, Lexicon lexicon, out ProcedureMatch match)
    {
        match = default;
        if (!MayBegin(text))
        {
            return false;
        }

        var words = lexicon.Procedure.Timed;
        TimeMatch? time = null;
        var length = words.MatchStart(text, out var kind);
        if (length == 0)
        {
            // "上午10时05分开会": the time stands first.
            if (!lexicon.Times.HalfDayLeads || !TimeReader.TryReadAt(text, 0, lexicon.Times, out var first, inHeader: true))
            {
                return false;
            }

            var after = first.End + (text[first.End..].Length - text[first.End..].TrimStart(lexicon.Procedure.BeforeTimed).Length);
            length = words.MatchStart(text[after..], out kind) is var found and > 0 ? after + found : 0;
            time = first;
        }

        if (length == 0)
        {
            return false;
        }

        var end = SentenceEnd.Find(text[..Math.Min(text.Length, LongestDeed)], lexicon);
        if (time is null && TimeReader.TryFind(text[..end], lexicon, out var later, length, inHeader: true))
        {
            time = later;
        }

        // "The meeting rose at 12.10 p.m. 3/3": a page number after the sentence is not of it.
        if (time is { } hour
            && hour.End >= length
            && hour.End < end
            && text[hour.End] == '.'
            && hour.End + 2 < end
            && text[hour.End + 1] == ' '
            && char.IsDigit(text[hour.End + 2]))
        {
            end = hour.End + 1;
        }
        else if (time is { } last
            && last.End >= length
            && last.End < end
            && text[last.End] == ' '
            && last.End + 1 < end
            && char.IsDigit(text[last.End + 1])
            && text[last.End - 1] == '.')
        {
            end = last.End;
        }

        // "The meeting was suspended because of the storm" is told by somebody.
        if (time is { } given ? end - Math.Max(given.End, length) > LongestTail : end - length > 1)
        {
            return false;
        }

        match = new ProcedureMatch(kind, 0, end, time);
        return true;
    }

    private static bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsLower(text[0]) && text[0] != ' ';

    private static bool TryReadDeed(ReadOnlySpan<char> text, Lexicon lexicon, bool inSummary, out ProcedureMatch match)
    {
        match = default;
        var words = lexicon.Procedure;
        var isOfRecord = words.Subjects.MatchStart(text) > 0 || lexicon.Names.Honorifics.MatchStart(text) > 0;
        // "意大利共和国总统罗西先生在陪同下走上讲台": whom a State's name and an office stand before.
        var isOfState = !isOfRecord && lexicon.Script == Script.Han && lexicon.States.MatchStart(text, out _) > 0;
        if (!isOfRecord && !isOfState && !(inSummary && words.SummarySubjects.MatchStart(text) > 0))
        {
            return false;
        }

        var end = SentenceEnd.Find(text[..Math.Min(text.Length, LongestDeed)], lexicon);
        var sentence = text[..end];
        if (!(sentence.TrimEnd('*') is [.., '.' or '。']) || sentence.Contains(':'))
        {
            return false;
        }

        var isIdeographic = lexicon.Script == Script.Han;
        for (var at = 1; at < end; at++)
        {
            if ((isIdeographic || !char.IsLetterOrDigit(sentence[at - 1])) && words.Deeds.First.MayStart(sentence[at..])
                && words.Deeds.MatchStart(sentence[at..], out var kind) > 0 && (isOfRecord || (isOfState ? kind == ProcedureKind.Seated : kind == ProcedureKind.Adopted))
                // A text is adopted; whoever presides only says so.
                && !(kind == ProcedureKind.Adopted && isIdeographic && (lexicon.Records.Chairs.MatchStart(text) > 0 || lexicon.Names.Honorifics.MatchStart(text) > 0)))
            {
                match = new ProcedureMatch(kind, 0, end, null);
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or '！' or '？' or '؟';
}
