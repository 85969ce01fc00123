using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// What stands after the last words: the hour at which the talk ended, the word that ends the text, and the menus of a page.
/// <code>
/// END 1:33 P.M. EDT
/// For information media. Not an official record.
/// </code>
/// </summary>
/// <param name="Words">The line after the last one with spoken words.</param>
/// <param name="Page">The first line that belongs to the page; the number of lines where none does.</param>
internal readonly record struct TailLines(int Words, int Page)
{
    private const int MostLines = 16;

    // No paragraph of a text is set off by more.
    private const int BlanksBeforeMenu = 6;

    // Of the lines of prose, one in three ends a sentence; of a menu, hardly any.
    private const int LinesPerSentence = 6;

    internal static TailLines Find(Manuscript manuscript, Interview interview, int body)
    {
        var first = Math.Max(body, interview.Labels.Last + 1);
        var page = manuscript.Lines.Count;
        var sentences = 0;
        for (var line = manuscript.Lines.Count - 1; line >= first; line--)
        {
            sentences += EndsSentence(manuscript, line) ? 1 : 0;
            if (IsSetOff(manuscript, line) && sentences * LinesPerSentence <= manuscript.Lines.Count - line)
            {
                page = line;
            }
        }

        var words = page;
        for (var line = page - 1; line >= Math.Max(first, page - MostLines); line--)
        {
            words = ClockLine.Is(manuscript, line, out _) || IsEnd(manuscript, line) ? line : words;
        }

        return new TailLines(words, page);
    }

    private static bool IsEnd(Manuscript manuscript, int line)
    {
        var words = manuscript.Lexicon.Briefings;
        return manuscript.Text[manuscript.Lines[line].Extent].Trim("-–—*# /.") is var rest
            && (rest.IsEmpty || (words.Ends.Contains(rest) && !char.IsLower(rest[0])) || words.Notices.MatchStart(rest) > 0);
    }

    // Far below the words, and not a sentence.
    private static bool IsSetOff(Manuscript manuscript, int line) =>
        manuscript.Lines[line].BlankBefore >= BlanksBeforeMenu && !manuscript.Lines[line].Is(LineStyle.PageBreak) && !EndsSentence(manuscript, line);

    private static bool EndsSentence(Manuscript manuscript, int line) => manuscript.Text.Text[manuscript.Lines[line].Extent.End - 1] is '.' or '?' or '!';

    /// <summary>Writes the closing lines as words that nobody speaks, and claims what belongs to the page.</summary>
    internal void Write(Manuscript manuscript, TranscriptBuilder builder)
    {
        for (var line = Page; line < manuscript.Lines.Count; line++)
        {
            builder.Claim(manuscript.Lines[line].Extent, SegmentRole.Furniture);
        }

        var closing = new List<Line>();
        for (var line = Words; line < Page; line++)
        {
            if (manuscript.Lexicon.Briefings.Notices.MatchStart(manuscript.Text[manuscript.Lines[line].Extent]) > 0)
            {
                builder.Claim(manuscript.Lines[line].Extent, SegmentRole.Furniture);
            }
            else if (SpokenLines.HasWords(manuscript.Text[manuscript.Lines[line].Extent]))
            {
                closing.Add(manuscript.Lines[line]);
            }
        }

        if (closing.Count > 0)
        {
            var body = Turns.TurnBody.Of(manuscript, closing);
            builder.Add(new Narrative { Kind = NarrativeKind.Procedure, Paragraphs = builder.Paragraphs(body, SegmentRole.Narrative) });
        }
    }
}
