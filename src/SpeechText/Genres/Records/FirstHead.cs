using SpeechText.Fields.Procedures;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Where the first head may stand in a line that is a whole record: between the sentence that opens the meeting and the first words spoken
/// there are but the headings of the agenda, which end in no full stop.
/// <code>
/// … called to order at 3.10 p.m. Agenda item 9 (continued) Report of the Council Mr. Rossi (Freedonia): We …      behind "Council"
/// … called to order at 3.10 p.m. Mr. Rossi, who travelled, saw it. Over the months The President: We …            nowhere: columns were read across
/// </code>
/// </summary>
internal static class FirstHead
{
    private const int LongestHeadings = 1_200;

    /// <summary>The extent of the line in which it may begin without the end of a sentence before it; empty where nothing opens the meeting.</summary>
    internal static Extent After(Manuscript manuscript, Extent line)
    {
        var text = manuscript.Text[line];
        if (!ProcedureReader.TryFind(text, manuscript.Lexicon, out var opening) || opening.Kind is not (ProcedureKind.Opened or ProcedureKind.Resumed))
        {
            return default;
        }

        var end = opening.End;
        for (; end < text.Length && end - opening.End < LongestHeadings; end++)
        {
            if (text[end] is '.' or '!' or '?' && char.IsLower(text[end - 1]) && !IsProcedure(text[opening.End..end], manuscript.Lexicon))
            {
                break;
            }
        }

        return new Extent(line.Start + opening.End, line.Start + end);
    }

    // "The agenda was adopted"
    private static bool IsProcedure(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        foreach (var (phrase, _) in lexicon.Procedure.Whole.All)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
