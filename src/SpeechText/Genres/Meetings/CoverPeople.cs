using SpeechText.Fields.ReportedSpeech;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads who presides and who is present.
/// <code>
/// President: Mr. Rossi ................. (Freedonia)
/// later: Ms. Weiss (Vice-Chair) ........ (Sylvania)
/// Members: Freedonia ................... Mr. Rossi
///          Sylvania                      Ms. Weiss
/// </code>
/// </summary>
internal static class CoverPeople
{
    private const int MostLinesOfChair = 3;
    private const int LongestTorn = 20;

    internal static void Read(CoverSheet sheet, Cast cast, Cover cover)
    {
        var inMembers = false;
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.IsEmpty(line))
            {
                continue;
            }

            if (Label(sheet, line, out var label, out var isMembers) && !label.IsEmpty)
            {
                var rest = sheet.Trim(sheet.Rest(line) with { Start = label.End });
                inMembers = isMembers;
                var last = isMembers ? line : LastOfChair(sheet, line, rest);
                rest = last == line ? rest : rest.To(sheet.Rest(last));
                var found = isMembers ? ReadMember(sheet, rest, cast) : ReadChair(sheet, rest, cast);
                if (found is not null || isMembers)
                {
                    for (; last > line; last--)
                    {
                        sheet.Take(last);
                    }

                    if (found is null)
                    {
                        // "Present: the representatives of the following States: …"
                        sheet.Builder.Claim(rest, SegmentRole.Field);
                    }

                    (isMembers ? cover.Members : cover.Chairs).AddRange(found is null ? [] : [found]);
                    cover.Office = isMembers || cover.Office.Length > 0 ? cover.Office : NameKey.Of(sheet.Manuscript.Text.Read(label));
                    sheet.Builder.Claim(label, SegmentRole.Label);
                    sheet.Take(line);
                }
            }
            else if (inMembers && ReadMember(sheet, sheet.Rest(line), cast) is { } member)
            {
                cover.Members.Add(member);
                sheet.Take(line);
            }
            else if (inMembers && line + 1 < sheet.Count && !sheet.IsEmpty(line + 1) && ReadMember(sheet, sheet.Rest(line).To(sheet.Rest(line + 1)), cast) is { } wrapped)
            {
                // The name of the State runs on over the next line.
                cover.Members.Add(wrapped);
                sheet.Take(line);
                sheet.Take(line + 1);
            }
            else
            {
                inMembers = false;
            }
        }
    }

    /// <summary>True for a line that says who presides: an office, a colon.</summary>
    internal static bool NamesChair(ReadOnlySpan<char> line, Languages.Lexicon lexicon) =>
        lexicon.Cover.Chairs.MatchStart(line) is var length and > 0 && line[length..].TrimStart() is [':' or '：', ..];

    // Name and State may run on over lines of a narrow column, up to the State's parentheses.
    private static int LastOfChair(CoverSheet sheet, int line, Extent rest)
    {
        var text = sheet.Manuscript.Text;
        for (var last = line; last < Math.Min(sheet.Count, line + MostLinesOfChair)
            && !sheet.IsEmpty(last)
            && (last == line || (sheet.Lines[last].BlankBefore == 0 && !text[sheet.Rest(last)].Contains(':'))); last++)
        {
            var whole = last == line ? rest : rest.To(sheet.Rest(last));
            if (text[whole].TrimEnd('.') is [.., ')' or '）'])
            {
                return last;
            }
        }

        return line;
    }

    private static bool Label(CoverSheet sheet, int line, out Extent label, out bool isMembers)
    {
        var text = sheet.Text(line);
        var start = sheet.Rest(line).Start;
        isMembers = false;
        var length = Math.Max(sheet.Words.Chairs.MatchStart(text), sheet.Words.Later.MatchStart(text));
        if (length == 0)
        {
            length = sheet.Words.Members.MatchStart(text);
            isMembers = length > 0;
        }

        if (text[length..].TrimStart() is not [':' or '：', ..]
            && text.IndexOf(':') is var end and > 0 and <= LongestTorn
            && text[..end].TrimEnd() is var printed
            && printed.Contains(' ')
            && sheet.Words.Chairs.Contains(printed.ToString().Replace(" ", string.Empty, StringComparison.Ordinal)))
        {
            // "P resident: Mr. Rossi", "Président e: Mme Rossi", where a letter was torn off.
            length = printed.Length;
        }

        var colon = length;
        while (colon < text.Length && char.IsWhiteSpace(text[colon]))
        {
            colon++;
        }

        // "Presidents: …": the plural of a word is one letter longer.
        var has = length > 0 && colon < text.Length && text[colon] is ':' or '：';
        label = has ? new Extent(start, start + colon + 1) : default;
        return has;
    }

    private static CastMember? ReadChair(CoverSheet sheet, Extent rest, Cast cast)
    {
        if (ReadPerson(sheet, rest) is not var (name, honorifics, end))
        {
            return null;
        }

        // The State stands in the last parentheses; a function may stand in others before.
        var text = sheet.Manuscript.Text[rest];
        Home? home = null;
        var close = text.LastIndexOfAny(")）");
        var open = close < 0 ? -1 : Open(text, close);
        if (open > 0 && rest.Start + open >= end)
        {
            var inner = new Extent(rest.Start + open + 1, rest.Start + close);
            home = StateReader.TryRead(sheet.Manuscript.Text[inner], sheet.Lexicon, out var code)
                ? new Home(OneLine.Of(sheet.Manuscript.Text[inner]), inner, code)
                : null;
            sheet.Builder.Claim(inner, SegmentRole.Field);
        }

        ClaimBetween(sheet, end, open > 0 ? rest.Start + open : rest.End);
        return cast.Person(ReadableCase.OfName(OneLine.Of(sheet.Manuscript.Text[name]), sheet.Lexicon.Names), name, honorifics, home);
    }

    private static CastMember? ReadMember(CoverSheet sheet, Extent rest, Cast cast)
    {
        var text = sheet.Manuscript.Text[rest];
        if (!StateReader.TryFind(text, sheet.Lexicon, out var state) || state.Start > 0)
        {
            return null;
        }

        var after = sheet.Trim(new Extent(rest.Start + state.End, rest.End));
        while (!after.IsEmpty
            && (sheet.Manuscript.Text.Text[after.Start] is '.' or '…' or '·' or '_' or '(' || char.IsWhiteSpace(sheet.Manuscript.Text.Text[after.Start])))
        {
            after = after with { Start = after.Start + 1 };
        }

        if (ReadPerson(sheet, after) is not var (name, honorifics, end) || end < after.End)
        {
            return null;
        }

        var home = new Extent(rest.Start, rest.Start + state.End);
        sheet.Builder.Claim(home, SegmentRole.Field);
        return cast.Person(ReadableCase.OfName(OneLine.Of(sheet.Manuscript.Text[name]), sheet.Lexicon.Names), name, honorifics, new Home(OneLine.Of(sheet.Manuscript.Text[home]), home, state.Code));
    }

    private static (Extent Name, string[] Honorifics, int End)? ReadPerson(CoverSheet sheet, Extent rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        var reading = new ReadingText(sheet.Manuscript.Text.Read(rest));
        if (SubjectReader.ReadPerson(reading, 0, sheet.Lexicon) is not { Honorifics.Count: > 0 } person)
        {
            return null;
        }

        var name = new Extent(rest.Start + person.Name.Start, rest.Start + person.Name.End);
        var whole = new Extent(Math.Min(name.Start, rest.Start + person.Honorifics[0].Start), rest.Start + person.End);
        sheet.Builder.Claim(whole, SegmentRole.Field);
        return (name, [.. person.Honorifics.Select(h => reading.Read(h))], whole.End);
    }

    private static void ClaimBetween(CoverSheet sheet, int start, int end)
    {
        var between = sheet.Trim(new Extent(start, Math.Max(start, end)));
        foreach (var c in sheet.Manuscript.Text[between])
        {
            if (char.IsLetter(c))
            {
                sheet.Builder.Claim(between, SegmentRole.Field);
                return;
            }
        }
    }

    private static int Open(ReadOnlySpan<char> text, int close)
    {
        var depth = 0;
        for (var at = close; at >= 0; at--)
        {
            depth += text[at] is ')' or '）' ? 1 : text[at] is '(' or '（' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
