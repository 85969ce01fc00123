using SpeechText.Languages;

namespace SpeechText.Fields.Procedures;

/// <summary>
/// Tells headings of the agenda, wherever they stand.
/// <code>
/// Adoption of the agenda
/// Agenda item 13 (continued)
/// The question of the orchards (continued)
/// Agenda item 13 was taken up.        nothing: a sentence
/// </code>
/// </summary>
internal static class AgendaHeading
{
    private const int Longest = 300;

    internal static bool IsHeading(ReadOnlySpan<char> line, Lexicon lexicon)
    {
        if (line.IsEmpty || line.Length > Longest || line[^1] is '.' or ',' or ':' or ';' or '。')
        {
            return false;
        }

        // "9. Adoption of the agenda"
        var number = line.TrimStart("0123456789");
        line = number.Length < line.Length && number is ['.', ' ', ..] ? number[2..].TrimStart() : line;
        if (line.IsEmpty)
        {
            return false;
        }

        var words = lexicon.Procedure;
        if (words.Headings.MatchStart(line) > 0
            || (line[^1] is ')' or '）' && line.LastIndexOfAny('(', '（') is var open and > 0 && words.Continued.Contains(line[(open + 1)..^1])))
        {
            return true;
        }

        var length = words.NumberedHeadings.MatchStart(line);
        var rest = line[length..].TrimStart();
        return length > 0 && !rest.IsEmpty && char.IsDigit(rest[0]);
    }
}
