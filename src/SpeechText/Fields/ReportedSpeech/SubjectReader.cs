using SpeechText.Fields.Names;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.ReportedSpeech;

/// <summary>
/// The subject of a sentence of reported speech: a person with an honorific, or an office.
/// <code>
/// Mr. Rossi said            Mr. | Rossi
/// El Sr. ROSSI dice         Sr. | ROSSI
/// 罗西先生（自由国）说          罗西 | 先生
/// The Chairperson invited   the chair
/// The representative of France said    an office, of France
/// </code>
/// </summary>
/// <param name="Name">The name, or the office.</param>
/// <param name="Honorifics">Those before or after the name; none for an office.</param>
/// <param name="End">Where the subject ends.</param>
/// <param name="IsChair">True for whoever presides.</param>
internal sealed record Subject(Extent Name, IReadOnlyList<Extent> Honorifics, int End, bool IsChair)
{
    /// <summary>The State of a delegate without a name.</summary>
    internal Extent? State { get; init; }
}

/// <summary>Reads subjects.</summary>
internal static class SubjectReader
{
    private const int LongestIdeographic = 30;
    private const int MostUnmarkedWords = 5;
    private const int LongestState = 80;

    internal static Subject? Read(ReadingText text, int start, Lexicon lexicon)
    {
        var span = text.Text.AsSpan();
        var words = lexicon.Summary;
        if (words.Chairs.MatchStart(span[start..]) is var chair and > 0)
        {
            return new Subject(new Extent(start, start + chair), [], start + chair, true);
        }

        if (words.Offices.MatchStart(span[start..]) is var office and > 0)
        {
            return new Subject(new Extent(start, start + office), [], start + office, false);
        }

        return ReadDelegate(span, start, lexicon) ?? ReadPerson(text, start, lexicon);
    }

    private static Subject? ReadDelegate(ReadOnlySpan<char> span, int start, Lexicon lexicon)
    {
        if (lexicon.Summary.Delegates.MatchStart(span[start..]) is not (var lead and > 0))
        {
            return null;
        }

        var from = start + lead;
        while (from < span.Length && span[from] == ' ')
        {
            from++;
        }

        var name = span[from..Math.Min(span.Length, from + LongestState)];
        if (!StateReader.TryFind(name, lexicon, out var state) || (state.Start > 0 && !lexicon.Names.SmallWords.Contains(name[..state.Start].Trim())))
        {
            return null;
        }

        var end = from + state.End;
        return new Subject(new Extent(start, end), [], end, false) { State = new Extent(from + state.Start, end) };
    }

    /// <summary>Reads a person alone.</summary>
    internal static Subject? ReadPerson(ReadingText text, int start, Lexicon lexicon)
    {
        var span = text.Text.AsSpan();
        if (lexicon.Script == Script.Han)
        {
            return ReadIdeographic(span, start, lexicon);
        }

        if (lexicon.Names.NamesAreUnmarked)
        {
            return ReadUnmarked(span, start, lexicon);
        }

        return PersonName.Read(text, new Extent(start, span.Length), lexicon) is { Honorifics.Count: > 0 } person
            ? new Subject(person.Name, person.Honorifics, person.End, false)
            : ReadStyled(text, start, lexicon);
    }

    // "Sir Martin Rossi", "Lord Rossi"
    private static Subject? ReadStyled(ReadingText text, int start, Lexicon lexicon)
    {
        var span = text.Text.AsSpan();
        var style = lexicon.Records.Styles.MatchStart(span[start..]);
        var at = start + style + 1;
        return style > 0 && at < span.Length && span[at - 1] == ' ' && char.IsUpper(span[at])
            && PersonName.ReadAfterTitle(text, new Extent(at, span.Length), lexicon) is { Name.IsEmpty: false } person && person.Name.Start == at
            ? new Subject(person.Name, [new Extent(start, start + style)], person.End, false)
            : null;
    }

    // The honorific stands after the name.
    private static Subject? ReadIdeographic(ReadOnlySpan<char> span, int start, Lexicon lexicon)
    {
        for (var at = start; at < Math.Min(span.Length, start + LongestIdeographic); at++)
        {
            if (at > start && lexicon.Names.Honorifics.MatchStart(span[at..]) is var length and > 0)
            {
                return new Subject(new Extent(start, at), [new Extent(at, at + length)], at + length, false);
            }

            if (!Scripts.IsIdeograph(span[at]) && !char.IsLetter(span[at]) && span[at] is not ('·' or '-' or ' '))
            {
                return null;
            }
        }

        return null;
    }

    // Without capitals a name ends where its parentheses begin, or at a colon or a verb of saying.
    private static Subject? ReadUnmarked(ReadOnlySpan<char> span, int start, Lexicon lexicon)
    {
        var at = start;
        var honorifics = PersonName.ReadHonorifics(span, 0, lexicon.Names, ref at);
        if (honorifics.Count == 0 || honorifics[0].Start != start)
        {
            return null;
        }

        var (name, end) = (-1, at);
        for (var count = 0; count <= MostUnmarkedWords && Word.TryNext(span, ref at, out var word); count++)
        {
            if (span[end..word].ContainsAny("(:،,.") || lexicon.Summary.Said.Contains(span[word..at]))
            {
                return name < 0 ? null : new Subject(new Extent(name, end), honorifics, end, false);
            }

            name = name < 0 ? word : name;
            end = at;
        }

        return name < 0 || at < span.Length ? null : new Subject(new Extent(name, end), honorifics, end, false);
    }
}
