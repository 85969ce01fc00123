using SpeechText.Blocks;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What a site says of a speech above the speech: a headline, and a paragraph or two that speak of nobody's own.
/// <code>
/// Freedonia defends the rivers / Ambassador Anna Rossi told the Assembly that rivers matter. / 7 November 2031 / Mr. President,
/// A rivers summit / The Secretary General spoke on Monday. / Full text below / Statement by Ms. Anna Rossi
/// </code>
/// A salutation on a line of its own or a line that announces a speaker follows soon, and none stands before.
/// </summary>
internal static class Blurb
{
    private const int MostHeadlines = 12;
    private const int MostParagraphs = 3;
    private const int MostBlocks = 8;
    private const int LeastSentence = 40;

    /// <summary>The opening below the paragraphs of which the first is at <paramref name="block"/>; <see langword="null"/> where they are the body.</summary>
    internal static Opening? Pass(Manuscript manuscript, int block)
    {
        var top = manuscript.Blocks[block].First;
        if (top is 0 or > MostHeadlines || AnnouncesAbove(manuscript, top))
        {
            return null;
        }

        var paragraphs = new List<int>();
        for (var at = block; at < Math.Min(manuscript.Blocks.Count, block + MostBlocks); at++)
        {
            var text = manuscript.Text[manuscript.Blocks[at].Extent];
            var first = manuscript.Blocks[at].First;
            if (at > block && Opening.AtSalutation(manuscript, first, first) is { } salutation)
            {
                return salutation with { Blurb = paragraphs };
            }

            if (at > block && Announces(manuscript, first))
            {
                var below = HeaderEnd.Find(manuscript, at);
                return below with { Blurb = paragraphs };
            }

            if (text.Length < LeastSentence || text[^1] is not ('.' or '!' or '?' or '”'))
            {
                continue;
            }

            if (paragraphs.Count == MostParagraphs || FirstPerson.StandsIn(text, manuscript.Lexicon))
            {
                return null;
            }

            paragraphs.Add(at);
        }

        return null;
    }

    /// <summary>Writes the paragraphs down as the report of somebody who speaks to nobody.</summary>
    internal static void Write(Manuscript manuscript, TranscriptBuilder builder, Opening opening)
    {
        if (opening.Blurb.Count == 0)
        {
            return;
        }

        List<Block> blocks = [.. opening.Blurb.Select(b => manuscript.Blocks[b])];
        var passages = ListItems.Part(ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, blocks, 0, blocks.Count, manuscript.Lexicon));
        builder.Add(new Narrative { Kind = NarrativeKind.Report, Paragraphs = builder.Paragraphs(passages, SegmentRole.Narrative) });
    }

    /// <summary>Tells whether a printed line is of the paragraphs.</summary>
    internal static bool Holds(Manuscript manuscript, Opening opening, int line)
    {
        foreach (var block in opening.Blurb)
        {
            if (line >= manuscript.Blocks[block].First && line < manuscript.Blocks[block].First + manuscript.Blocks[block].Count)
            {
                return true;
            }
        }

        return false;
    }

    // "Statement by Ms. Rossi", "Secretary-General's remarks": the header is over, and prose is spoken. "Speech" alone is of the site.
    private static bool AnnouncesAbove(Manuscript manuscript, int end)
    {
        var header = manuscript.Lexicon.Header;
        for (var line = 0; line < end; line++)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            if (header.By.MatchStart(text) > 0)
            {
                return true;
            }

            for (var at = 0; Fields.Text.Word.TryNext(text, ref at, out var start);)
            {
                if (header.Kinds.MatchStart(text[start..], out _) is var kind and > 0 && kind < text.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Announces(Manuscript manuscript, int line)
    {
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        return manuscript.Lexicon.Header.Kinds.MatchStart(text, out _) is var kind and > 0
            && SpeakerSigns.Announces(text[kind..].TrimStart(), manuscript.Lexicon, afterKind: true);
    }
}
