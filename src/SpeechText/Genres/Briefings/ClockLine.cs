using SpeechText.Fields.Times;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// A line with nothing on it but the hour at which a talk began or ended, and the word that ends the text.
/// <code>
/// 12:40 P.M. EDT
/// END                 1:33 P.M. EDT
/// </code>
/// </summary>
internal static class ClockLine
{
    private const int Longest = 60;

    internal static bool Is(Manuscript manuscript, int line, out TimeMatch match)
    {
        match = default;
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        if (text.Length > Longest || !text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var start = text.Length - text[manuscript.Lexicon.Briefings.Ends.MatchStart(text)..].TrimStart(" \t.:-–—\u00A0").Length;
        return TimeReader.TryReadAt(text, start, manuscript.Lexicon, out match, inHeader: true) && match.Start == start && text[match.End..].TrimEnd(" .)").IsEmpty;
    }
}
