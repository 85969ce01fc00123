using System.Globalization;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads which meeting of which session it was, and what kind of record this is.
/// <code>
/// Sixty-fourth session                                                  session
/// 7935th meeting                                                        meeting 7935
/// Summary record of the 22nd meeting                                    a summary, meeting 22
/// PROVISIONAL VERBATIM RECORD OF THE TWO THOUSAND … FORTY-SEVENTH MEETING     meeting 2847
/// </code>
/// </summary>
internal static class CoverMeeting
{
    private const int Longest = 160;
    private const int LongestSession = 80;

    // "Tenth emergency special session (resumed)"; in more words it is an item of the agenda: "Opening of the session by …".
    private const int MostBlanksInSession = 6;
    private const int MostDigits = 5;
    private const int LongestOrdinal = 7;
    private const int MostWrappedLines = 2;

    internal static void Read(CoverSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.IsEmpty(line) || sheet.Rest(line).Length > Longest)
            {
                continue;
            }

            CutDate(sheet, line);
            var text = sheet.Text(line);
            if (sheet.Words.Kinds.MatchStart(text, out var kind) > 0)
            {
                ReadKind(sheet, line, kind);
            }
            else if (sheet.Lexicon.Script == Script.Han && KindAtEnd(text, sheet.Words, out kind) is var start and > 0)
            {
                // "第22次会议简要记录"
                var named = sheet.Rest(line) with { Start = sheet.Rest(line).Start + start };
                sheet.Builder.Header = sheet.Builder.Header with { Kind = sheet.Builder.Field(kind, named, sheet.Builder.Evidence("the cover calls the text so", named)) };
                Meeting(sheet, sheet.Rest(line) with { End = named.Start }, Number(text[..start]), 0);
                sheet.Take(line);
            }
            else if (sheet.Builder.Header.MeetingNumber is null
                && Holds(text, sheet.Words.Meetings, sheet.Lexicon)
                && NumberOf(text, sheet.Words.Meetings) is { IsEmpty: false } number)
            {
                Meeting(sheet, sheet.Rest(line), number, sheet.Words.Organs.MatchStart(text));
                sheet.Cut(line, WithoutDate(sheet, line, sheet.Words.Organs.MatchStart(text)));
            }
            else if (sheet.Builder.Header.MeetingNumber is null
                && text.Length <= LongestSession
                && Holds(text, sheet.Words.Meetings, sheet.Lexicon)
                && !Holds(text, sheet.Words.Sessions, sheet.Lexicon)
                && NumberInWords.Read(text, sheet.Words) is not null)
            {
                // "THIRD MEETING"
                Meeting(sheet, sheet.Rest(line), default, 0);
                sheet.Take(line);
            }
            else if (sheet.Builder.Header.MeetingNumber is { Value: var known } && text.Length <= LongestSession && Holds(text, sheet.Words.Meetings, sheet.Lexicon)
                && NumberInWords.Read(text, sheet.Words)?.ToString(CultureInfo.InvariantCulture) == known)
            {
                // The same in words.
                sheet.Claim(line, SegmentRole.Field);
            }
            else if (sheet.Builder.Header.MeetingNumber is null
                && text.Length <= LongestOrdinal
                && Number(text) is { IsEmpty: false, Start: 0 } above
                && line + 1 < sheet.Count
                && !sheet.IsEmpty(line + 1)
                && sheet.Rest(line + 1).Length <= LongestSession && Holds(sheet.Text(line + 1), sheet.Words.Meetings, sheet.Lexicon))
            {
                // "103rd", and "PLENARY MEETING" below it.
                Meeting(sheet, sheet.Rest(line).To(sheet.Rest(line + 1)), above, 0);
                sheet.Take(line);
                sheet.Take(line + 1);
            }
            else if (sheet.Builder.Header.Session is null && IsSession(sheet, text))
            {
                var extent = WithoutOrgan(sheet, line);
                sheet.Builder.Header = sheet.Builder.Header with
                {
                    Session = sheet.Builder.Field(sheet.Value(extent), extent, sheet.Builder.Evidence("a line with the word for a session or a year", extent)),
                };
                sheet.Cut(line, extent);
            }
        }
    }

    // "1856th MEETING: 30 NOVEMBER 1975": the day is read with the other days of the cover.
    private static Extent WithoutDate(CoverSheet sheet, int line, int organ)
    {
        var rest = sheet.Rest(line) with { Start = sheet.Rest(line).Start + organ };
        return organ == 0 && DateReader.TryFind(sheet.Text(line), sheet.Lexicon, out var date) && date.Start > 0 && date.Value.IsComplete
            ? rest with { End = rest.Start + date.Start } : rest;
    }

    private static bool IsSession(CoverSheet sheet, ReadOnlySpan<char> text) =>
        text.Length <= LongestSession
            && !DateReader.TryFind(text, sheet.Lexicon, out _)
            && !text.ContainsAny(',', ':')
            && text.Count(' ') <= MostBlanksInSession
            && Holds(text, sheet.Words.Sessions, sheet.Lexicon);

    // "Sixty-fourth session          14 January 2032": what stands at the right is of the printing.
    private static void CutDate(CoverSheet sheet, int line)
    {
        var text = sheet.Text(line);
        if (text.Length <= LongestSession && DateReader.TryFind(text, sheet.Lexicon, out var date) && date.Start > 0 && date.End == text.Length && date.Weekday is null
            && sheet.Words.HeldAt.MatchStart(text) == 0 && Holds(text[..date.Start], sheet.Words.Sessions, sheet.Lexicon))
        {
            var rest = sheet.Rest(line);
            var printed = new Extent(rest.Start + date.Start, rest.End);
            sheet.Builder.Claim(printed, SegmentRole.Furniture);
            sheet.Cut(line, printed);
        }
    }

    private static int KindAtEnd(ReadOnlySpan<char> text, CoverWords words, out SpeechKind kind)
    {
        kind = default;
        for (var at = 1; at < text.Length; at++)
        {
            if (words.Kinds.MatchStart(text[at..], out kind) == text.Length - at)
            {
                return at;
            }
        }

        return 0;
    }

    private static void ReadKind(CoverSheet sheet, int line, SpeechKind kind)
    {
        var length = sheet.Words.Kinds.MatchStart(sheet.Text(line), out _);
        var extent = sheet.Rest(line);
        var whole = extent;
        for (var next = line + 1; !Holds(sheet.Manuscript.Text[whole], sheet.Words.Meetings, sheet.Lexicon)
            && next < Math.Min(sheet.Count, line + 1 + MostWrappedLines)
            && !sheet.IsEmpty(next); next++)
        {
            whole = extent.To(sheet.Rest(next));
        }

        var builder = sheet.Builder;
        var named = new Extent(extent.Start, extent.Start + length);
        builder.Header = builder.Header with { Kind = builder.Header.Kind ?? builder.Field(kind, named, builder.Evidence("the cover calls the text so", named)) };
        if (Holds(sheet.Manuscript.Text[whole], sheet.Words.Meetings, sheet.Lexicon))
        {
            var rest = new Extent(named.End, whole.End);
            Meeting(sheet, rest, Number(sheet.Manuscript.Text[rest]), 0);
            for (var taken = line; taken < sheet.Count && !sheet.IsEmpty(taken) && whole.Contains(sheet.Rest(taken)); taken++)
            {
                sheet.Take(taken);
            }
        }
        else
        {
            sheet.Claim(line, SegmentRole.Field);
        }
    }

    private static void Meeting(CoverSheet sheet, Extent extent, Extent number, int skip)
    {
        var builder = sheet.Builder;
        var text = sheet.Manuscript.Text[extent];
        number = WithTorn(sheet, text, number);
        var printed = number.IsEmpty ? sheet.Trim(extent) : new Extent(extent.Start + number.Start, extent.Start + number.End);
        var value = number.IsEmpty
            ? NumberInWords.Read(text, sheet.Words)?.ToString(CultureInfo.InvariantCulture) ?? OneLine.Of(sheet.Manuscript.Text[printed])
            : InFigures(text[number.Start..number.End].ToString().Replace(" ", string.Empty, StringComparison.Ordinal));
        builder.Claim(new Extent(extent.Start + skip, printed.Start), SegmentRole.Label);
        builder.Header = builder.Header with { MeetingNumber = builder.Field(value, printed, builder.Evidence("a number beside the word for a meeting", printed)) };
        builder.Claim(new Extent(printed.End, extent.End), SegmentRole.Label);
    }

    // "15 41", where the symbol says 1541.
    private static Extent WithTorn(CoverSheet sheet, ReadOnlySpan<char> text, Extent number)
    {
        if (number.IsEmpty || sheet.Builder.Header.Symbol?.Value is not { } symbol)
        {
            return number;
        }

        var digits = symbol.AsSpan(symbol.AsSpan().LastIndexOf('.') + 1);
        var at = 0;
        for (var end = number.Start; end < text.Length && at < digits.Length; end++)
        {
            if (text[end] == digits[at])
            {
                at++;
                if (at == digits.Length && (end + 1 == text.Length || !char.IsDigit(text[end + 1])))
                {
                    return number with { End = end + 1 };
                }
            }
            else if (text[end] != ' ')
            {
                break;
            }
        }

        return number;
    }

    // Arabic and Chinese print figures of their own.
    private static string InFigures(ReadOnlySpan<char> digits) =>
        string.Create(digits.Length, digits, static (figures, digits) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                figures[i] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
            }
        });

    // The first run of figures that is of no date, time or symbol.
    private static Extent Number(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsDigit(text[at]))
            {
                at++;
            }

            if (at - start <= MostDigits && (start == 0 || text[start - 1] is not ('/' or '.' or ':' or '-')) && (at == text.Length || text[at] is not ('/' or ':')))
            {
                return new Extent(start, at);
            }
        }

        return default;
    }

    // "Session 65, meeting 99": of several numbers the one beside the word.
    private static Extent NumberOf(ReadOnlySpan<char> text, WordSet meetings)
    {
        var before = default(Extent);
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            if (meetings.Contains(text[start..at]))
            {
                var end = at;
                return Word.TryNext(text, ref at, out start) && text[end..start].IsWhiteSpace() && Number(text[start..at]) is { Start: 0, IsEmpty: false } after
                    ? new Extent(start + after.Start, start + after.End)
                    : before.IsEmpty ? Number(text) : before;
            }

            before = char.IsDigit(text[start]) && Number(text[start..at]) is { Start: 0, IsEmpty: false } number ? new Extent(start, start + number.End) : before;
        }

        return Number(text);
    }

    private static Extent WithoutOrgan(CoverSheet sheet, int line)
    {
        var rest = sheet.Rest(line);
        var organ = sheet.Words.Organs.MatchStart(sheet.Text(line));
        return organ > 0 ? sheet.Trim(rest with { Start = rest.Start + organ }) : rest;
    }

    private static bool Holds(ReadOnlySpan<char> text, WordSet words, Lexicon lexicon)
    {
        if (lexicon.Script == Script.Han)
        {
            return Ideographs.ContainsAny(text, words);
        }

        var at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (words.Contains(text[start..at]))
            {
                return true;
            }
        }

        return false;
    }
}
