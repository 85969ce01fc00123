using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Tells cheaply whether turn heads stand at the starts of the first lines of a text: an office that presides, or a name with a note of its
/// language or its State before a colon.
/// </summary>
internal static class TurnSigns
{
    // A text that shows no sign of a turn in so many lines is not searched for turns.
    private const int LinesLookedAt = 150;
    private const int LongestHead = 480;

    /// <summary>True where such a line stands among the first, an office alone on its line included.</summary>
    internal static bool Show(Manuscript manuscript) => Show(manuscript, manuscript.Lines.Count, mayStandAlone: true);

    /// <summary>True where such a line stands before another, or is that line.</summary>
    internal static bool ShowUpTo(Manuscript manuscript, int line) => Show(manuscript, line + 1, mayStandAlone: false);

    private static bool Show(Manuscript manuscript, int end, bool mayStandAlone)
    {
        if (manuscript.Lexicon.Records.Languages.All.Count == 0)
        {
            return false;
        }

        var lines = manuscript.Lines;
        for (var i = 0; i < end && i < lines.Count && i < LinesLookedAt; i++)
        {
            var extent = lines[i].Extent;
            var window = extent with { End = Math.Min(manuscript.Text.Text.Length, extent.Start + LongestHead) };
            if (MayShow(manuscript.Text[window], manuscript.Lexicon) && HeadReader.Read(manuscript.Text, window, extent.End, manuscript.Lexicon) is { } head
                && (head.HasColon ? head.Kind == HeadKind.Chair || head.Language is not null || head.Home is not null : mayStandAlone && head.Kind == HeadKind.Chair))
            {
                return true;
            }
        }

        return false;
    }

    // After the number of the paragraph, if any, stands an office that presides, or a name right before its note.
    private static bool MayShow(ReadOnlySpan<char> window, Lexicon lexicon)
    {
        var who = window.TrimStart("0123456789.) ");
        return lexicon.Records.Chairs.First.MayStart(who) || HeadReader.MayHaveNote(who);
    }
}
