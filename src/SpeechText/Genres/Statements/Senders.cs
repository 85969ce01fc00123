using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// States in the place of the speaker, where no name is printed or a later line has it.
/// <code>
/// by Sweden, at the Council                            Sweden
/// by Sweden / on behalf of the Nordic countries        Sweden
/// by Denmark, Finland and Sweden                       three, for whom somebody speaks
/// by Freedonia                                         none: no State is known by that name
/// </code>
/// </summary>
internal static class Senders
{
    /// <summary>Reads the States at the start of an extent: one is the speaker's, several are those for whom somebody speaks.</summary>
    /// <returns>Where they end; the start where none stands there.</returns>
    internal static int Read(HeaderSheet sheet, Extent rest, SpeakerDraft draft)
    {
        var lexicon = sheet.Lexicon;
        var states = 0;
        Extent found = default;
        for (var at = rest.Start; at < rest.End && StartOfState(sheet, rest with { Start = at }) is { IsEmpty: false } state;)
        {
            found = states++ == 0 ? state : found.To(state);
            at = SpeakerLines.EndOfCommas(sheet, state.End, rest.End);
            var and = at;
            at = Word.TryNext(sheet.Text.Text.AsSpan(0, rest.End), ref and, out var word)
                && lexicon.Names.And.Contains(sheet.Text.Text.AsSpan(word, and - word)) ? and : at;
        }

        if (states == 0)
        {
            return rest.Start;
        }

        sheet.Builder.Claim(rest with { End = found.Start }, SegmentRole.Label);
        sheet.Builder.Claim(found, SegmentRole.Field);
        if (states == 1)
        {
            draft.State = found;
        }
        else
        {
            sheet.Behalf ??= found;
        }

        return found.End;
    }

    // A State at the start, an article before it or not, and behind it the end of the line, a mark, or what begins something else.
    private static Extent StartOfState(HeaderSheet sheet, Extent rest)
    {
        var text = sheet.Text[rest];
        var lexicon = sheet.Lexicon;
        var article = lexicon.States.Articles.MatchStart(text);
        var from = article + (text[article..].Length - text[article..].TrimStart().Length);
        if (!StateReader.TryFind(text, lexicon, out var state) || (state.Start != 0 && state.Start != from))
        {
            return default;
        }

        var after = text[state.End..].TrimStart(' ');
        var at = 0;
        return after.IsEmpty
            || after[0] is ',' or '،' or ';' or '\n' or '\r' or '('
            || lexicon.Header.Behalf.MatchStart(after) > 0
            || lexicon.Header.By.MatchStart(after) > 0
            || OccasionLines.StartsOccasion(sheet, rest with { Start = rest.End - after.Length })
            || (Word.TryNext(after, ref at, out var start)
                && lexicon.Names.And.Contains(after[start..at])
                && StateReader.TryFind(after[at..], lexicon, out var next)
                && next.Start <= 1)
            ? new Extent(rest.Start + state.Start, rest.Start + state.End) : default;
    }
}
