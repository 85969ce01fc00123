using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The language that a header is in: that of the text, unless only another one knows the line that says what the text is.
/// <code>
/// STATEMENT BY H.E. MR. PEDRO ROSSI     English, though the body is not
/// Señor Presidente:
/// </code>
/// </summary>
internal static class HeaderLanguage
{
    internal static Lexicon Find(Manuscript manuscript)
    {
        var lines = manuscript.Once(HeaderEnd.Find).Header;
        if (FirstOf(manuscript, lines, manuscript.Lexicon, false))
        {
            return manuscript.Lexicon;
        }

        foreach (var other in Lexicons.All)
        {
            if (other != manuscript.Lexicon && FirstOf(manuscript, lines, other, true))
            {
                return other;
            }
        }

        return manuscript.Lexicon;
    }

    // What a word of another language is must show in the word after it too: "message" is a French word and an English one.
    private static bool FirstOf(Manuscript manuscript, int lines, Lexicon lexicon, bool andBy)
    {
        for (var line = 0; line < lines; line++)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            var kind = lexicon.Header.Kinds.MatchStart(text, out _);
            if (kind == 0)
            {
                continue;
            }

            var rest = text[kind..].TrimStart();
            rest = rest.IsEmpty && line + 1 < lines ? manuscript.Text[manuscript.Lines[line + 1].Extent] : rest;
            if (!andBy || lexicon.Header.By.MatchStart(rest) > 0 || lexicon.Header.Of.MatchStart(rest) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
