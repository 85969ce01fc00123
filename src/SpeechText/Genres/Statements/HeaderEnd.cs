using System.Buffers;
using SpeechText.Blocks;
using SpeechText.Fields.States;
using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where the header of a statement ends: at its salutation or, where there is none, at the first prose.
/// </summary>
internal static class HeaderEnd
{
    // A cover, a letterhead in two languages and a theme come to fewer.
    private const int MostHeaderLines = 80;

    private const int LongestTheme = 300;
    private const int LeastTitleLines = 3;

    // Headers hold short lines; prose ends in a sentence.
    private const int LeastProse = 90;
    private const int LeastShortProse = 40;
    private const int LeastIdeographicProse = 30;

    // A block of so many lines may hold header and body.
    private const int LeastWrappedLines = WrappedProse.OpeningLines + 1;

    // No line of a header goes on behind the end of a sentence at such a length.
    private const int LeastSeveralSentences = 250;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("“\"«„");

    internal static Opening Find(Manuscript manuscript) => Find(manuscript, 0);

    /// <summary>The same for a header that goes on at a block behind what a site says of the speech.</summary>
    internal static Opening Find(Manuscript manuscript, int block)
    {
        var lines = manuscript.Lines;
        var most = Math.Min(lines.Count, MostHeaderLines);
        var isFirst = block == 0;
        for (var i = isFirst ? 0 : manuscript.Blocks[block].First; i < most; i++)
        {
            while (block + 1 < manuscript.Blocks.Count && manuscript.Blocks[block + 1].First <= i)
            {
                block++;
            }

            if (Opening.AtSalutation(manuscript, i) is { } salutation)
            {
                return salutation;
            }

            if (ProseBegins(manuscript, block, i))
            {
                return (isFirst && i == manuscript.Blocks[block].First ? Blurb.Pass(manuscript, block) : null) ?? new Opening(i, i, [], []);
            }
        }

        return new Opening(most, most, [], []);
    }

    // The address of a page may end in full stops too.
    private static bool IsContact(Manuscript manuscript, Block block) => manuscript.Lexicon.Header.Contacts.MatchStart(manuscript.Text[block.Extent]) > 0;

    // A full stop may end a header too, of which every line begins with a capital or one of the first says what the text is.
    private static bool IsTitlePage(Manuscript manuscript, Block block)
    {
        for (var line = block.First; line < block.First + Math.Min(block.Count, LeastTitleLines); line++)
        {
            // "Rivers and peace / Statement by Ms. Rossi", "ASEAN STATEMENT / delivered by / H.E. Ms. Rossi"
            var start = manuscript.Text[manuscript.Lines[line].Extent];
            if (manuscript.Lexicon.Header.Kinds.MatchStart(start, out _) is var kind and > 0
                && SpeakerSigns.Announces(start[kind..].TrimStart(), manuscript.Lexicon, afterKind: true))
            {
                return true;
            }

            if (manuscript.Lexicon.Header.By.MatchStart(start) is var by and > 0
                && (by == start.Length || SpeakerSigns.BeginsOffice(start[by..].TrimStart(), manuscript.Lexicon)))
            {
                return true;
            }
        }

        for (var line = block.First; line < block.First + block.Count; line++)
        {
            if (!char.IsUpper(manuscript.Text.Text[manuscript.Lines[line].Extent.Start]))
            {
                return false;
            }
        }

        return block.Count >= LeastTitleLines;
    }

    // The theme of a session is printed as a sentence too, but speaks of nobody's own, and stands in quotation marks or right before the
    // salutation; the title of a web page may be cut off in mid-sentence.
    private static bool IsTheme(Manuscript manuscript, int block)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        if (text.EndsWith("...", StringComparison.Ordinal))
        {
            return true;
        }

        if (block == 0 || text.Length > LongestTheme || block + 1 >= manuscript.Blocks.Count)
        {
            return false;
        }

        return !FirstPerson.StandsIn(text, manuscript.Lexicon)
            && (Quotes.Contains(text[0])
                || (text[^1] is '”' or '"' or '»' && text[..^1].ContainsAny(Quotes))
                || (!Sentences.GoOn(text) && !IsOfSender(text, manuscript.Lexicon) && Opening.IsSalutation(manuscript, manuscript.Blocks[block + 1].First)));
    }

    // "Freedonia aligns itself with …": no theme begins with those who speak.
    private static bool IsOfSender(ReadOnlySpan<char> text, Lexicon lexicon) =>
        lexicon.Header.Organizations.MatchStart(text) > 0 || lexicon.Header.Organizations.MatchStart(AfterArticle(text, lexicon)) > 0
        || (StateReader.TryFind(text, lexicon, out var state) && state.Start <= lexicon.States.Articles.MatchStart(text) + 1);

    private static ReadOnlySpan<char> AfterArticle(ReadOnlySpan<char> text, Lexicon lexicon) => text[BehalfPhrase.LengthOfArticle(text, lexicon.Names)..];

    // A block of few lines is one paragraph or none; where a text has no blank lines, header and body are one block of many.
    private static bool ProseBegins(Manuscript manuscript, int at, int line)
    {
        var block = manuscript.Blocks[at];
        if (block.Count >= LeastWrappedLines)
        {
            return line > block.First ? manuscript.Once(WrappedProse.Of).BeginsAt(manuscript, block, line)
                : (WrappedProse.Opens(manuscript, block) || manuscript.Once(WrappedProse.Of).BeginsAt(manuscript, block, line)) && !IsTitlePage(manuscript, block);
        }

        var text = manuscript.Text[block.Extent];
        return line == block.First && (IsProse(text) || IsShortProse(manuscript, at) || (text.Length >= LeastSeveralSentences && Sentences.GoOn(text)))
            && !IsContact(manuscript, block) && !IsTitlePage(manuscript, block) && !IsTheme(manuscript, at);
    }

    // "We met last year. There is no other way.": a short block that goes on behind a sentence, or in which somebody says "we"; and the next block is one of sentences too, or calls upon somebody.
    private static bool IsShortProse(Manuscript manuscript, int block)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        return MayBeProse(text) && block + 1 < manuscript.Blocks.Count
            && (FirstPerson.StandsIn(text, manuscript.Lexicon)
                ? MayBeProse(manuscript.Text[manuscript.Blocks[block + 1].Extent]) || Opening.IsSalutation(manuscript, manuscript.Blocks[block + 1].First)
                : Sentences.GoOn(text) && MayBeProse(manuscript.Text[manuscript.Blocks[block + 1].Extent]));
    }

    private static bool MayBeProse(ReadOnlySpan<char> text) => text.Length >= LeastShortProse && text[^1] == '.' && char.IsLower(text[^2]);

    private static bool IsProse(ReadOnlySpan<char> text) => (text.Length >= LeastProse
        && (text[^1] is '.' or '?' or '!' || (text[^1] is '”' or '"' && text[^2] is '.' or '?' or '!')))
        || (text.Length >= LeastIdeographicProse && text[^1] is '。' or '？' or '！');
}
