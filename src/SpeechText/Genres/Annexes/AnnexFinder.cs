using System.Buffers;
using SpeechText.Fields.Announcements;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Annexes;

/// <summary>
/// Finds the annexes of a letter, and whose words each of them holds.
/// <code>
/// Letter dated 6 July 2031 from the President of the Council addressed to …
/// Annex I                                                                        a heading
/// Statement by the Permanent Representative of Freedonia, Anna Rossi             its title
/// Annex II
/// Concept note                                                                   no speech
/// </code>
/// </summary>
internal sealed record AnnexFinder(int Letter, IReadOnlyList<Annex> All)
{
    private const int MostLinesBeforeLetter = 40;
    private const int LongestNumber = 16;
    private const int LongestWord = 2;
    private const int MostLinesOfTitle = 6;

    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(".,:;)。");

    /// <summary>Finds them; there are none where the text shows no letter.</summary>
    internal static AnnexFinder Find(Manuscript manuscript)
    {
        var found = new List<Annex>();
        var letter = LetterOf(manuscript);
        for (var line = letter + 1; letter >= 0 && line < manuscript.Lines.Count; line++)
        {
            if (EndOfHeading(manuscript, line) is var last and >= 0)
            {
                var annex = Read(manuscript, line, last);
                found.Add(annex);
                line = annex.Body - 1;
            }
        }

        return new AnnexFinder(letter, found);
    }

    private static int LetterOf(Manuscript manuscript)
    {
        for (var line = 0; line < manuscript.Lines.Count && line < MostLinesBeforeLetter; line++)
        {
            // "主席给秘书长的信": the word ends the heading.
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            if (manuscript.Lexicon.Cover.Letters.MatchStart(manuscript.Lexicon.Script == Script.Han ? text[Math.Max(0, text.Length - LongestWord)..] : text) > 0)
            {
                return line;
            }
        }

        return -1;
    }

    // "Annex", "Annex XIV", or all of "Annex to the letter dated … addressed to …"; -1 where no heading begins.
    private static int EndOfHeading(Manuscript manuscript, int line)
    {
        var text = manuscript.Text[manuscript.Lines[line].Extent];
        var word = manuscript.Lexicon.Cover.Annexes.MatchStart(text);
        if (word == 0
            || (line > 0 && manuscript.Lines[line] is { BlankBefore: 0 } at && !at.Is(LineStyle.StartsBlock | LineStyle.PageBreak) && !Ends(manuscript, line - 1)))
        {
            return -1;
        }

        var rest = text[word..].Trim();
        if (rest.Length <= LongestNumber && !rest.ContainsAny(EndsOfWords) && (rest.IsEmpty || !char.IsLower(rest[0])))
        {
            return line;
        }

        var to = 0;
        if (!Word.TryNext(rest, ref to, out var start) || !manuscript.Lexicon.Names.IsTitleLink(rest[start..to]))
        {
            return -1;
        }

        var last = EndOfBlock(manuscript, line);
        return Ends(manuscript, last) ? -1 : last;
    }

    private static Annex Read(Manuscript manuscript, int line, int last)
    {
        var lines = manuscript.Lines;
        var annex = new Annex(line, lines[line].Extent.To(lines[last].Extent), last + 1);
        if (annex.Body >= lines.Count)
        {
            return annex;
        }

        for (var end = EndOfBlock(manuscript, annex.Body); end >= annex.Body; end--)
        {
            var title = lines[annex.Body].Extent.To(lines[end].Extent);
            if (end - annex.Body < MostLinesOfTitle && !Ends(manuscript, end) && Speaker(manuscript.Text, title, manuscript.Lexicon) is { } speaker)
            {
                return annex with { Title = title, Speaker = speaker, Body = end + 1 };
            }
        }

        return annex;
    }

    private static AnnouncedSpeaker? Speaker(ReadingText text, Extent title, Lexicon lexicon)
    {
        if (lexicon.Briefings.Kinds.MatchStart(text[title], out _) is var briefing and > 0
            && lexicon.Briefings.By.MatchStart(text[title][briefing..].TrimStart()) is var by and > 0)
        {
            var rest = text[title][briefing..];
            return SpeakerPhrases.Read(text, title with { Start = title.End - rest.TrimStart().Length + by }, lexicon);
        }

        return AnnouncementReader.Read(text, title, lexicon)?.Speaker ?? Together(text, title, lexicon);
    }

    // "Joint statement by Estonia, France and Germany": States that speak as one.
    private static AnnouncedSpeaker? Together(ReadingText text, Extent title, Lexicon lexicon)
    {
        var kind = lexicon.Header.Kinds.MatchStart(text[title], out _);
        var rest = text[title][kind..].TrimStart();
        var by = kind == 0 ? 0 : Math.Max(lexicon.Releases.By.MatchStart(rest), lexicon.Header.By.MatchStart(rest));
        var name = title with { Start = title.End - rest[by..].TrimStart().Length };
        return by > 0
            && StateReader.TryFind(text[name], lexicon, out var state)
            && lexicon.States.Articles.MatchStart(text[name]) is var article
            && state.Start <= article + 1
            ? new AnnouncedSpeaker { Kind = SpeakerKind.Collective, Name = name, End = name.End } : null;
    }

    private static int EndOfBlock(Manuscript manuscript, int line)
    {
        while (line + 1 < manuscript.Lines.Count && manuscript.Lines[line + 1].BlankBefore == 0 && manuscript.Text.Text[manuscript.Lines[line + 1].Extent.Start] != '[')
        {
            line++;
        }

        return line;
    }

    private static bool Ends(Manuscript manuscript, int line) => manuscript.Text.Text[manuscript.Lines[line].Extent.End - 1] is '.' or '?' or '!' or ':' or '。';
}
