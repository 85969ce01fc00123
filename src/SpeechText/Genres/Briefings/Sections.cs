using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Tells the headings of a talk with the press from its words.
/// <code>
/// ** Freedonia/Sylvania           stars, however many and wherever closed
/// Questions and Answers           words that only head a part
/// Other Matters                   a line that the format shows as a heading, or bold with no end of a sentence
/// </code>
/// </summary>
internal static class Sections
{
    private const int Longest = 120;
    private const int PartLevel = 1;
    private const int TopicLevel = 2;

    internal static bool Is(Manuscript manuscript, int line)
    {
        var (extent, words) = (manuscript.Lines[line].Extent, manuscript.Lexicon.Briefings);
        var text = manuscript.Text[extent];
        return SpokenLines.HasWords(text)
            && (manuscript.Lines[line].Is(LineStyle.Heading)
                || (text.Length <= Longest && IsStarred(text))
                || (text.Length <= Longest && !EndsSentence(text[^1]) && (manuscript.Lines[line].Is(LineStyle.Bold) || words.Sections.MatchStart(text) > 0)));
    }

    /// <summary>True for a heading that parts the text by who speaks, and not by what is spoken of.</summary>
    internal static bool IsPart(Manuscript manuscript, Heading heading) => manuscript.Lexicon.Briefings.Sections.MatchStart(heading.Text) > 0;

    internal static Heading Read(Manuscript manuscript, TranscriptBuilder builder, int line)
    {
        var extent = manuscript.Lines[line].Extent;
        var text = manuscript.Text[extent];
        var start = text.Length - text.TrimStart("* \u00A0").Length;
        extent = new Extent(extent.Start + start, extent.Start + text.TrimEnd("* \u00A0").Length);
        var passage = new PassageBuilder(manuscript.Text);
        passage.Add(extent, JoinReason.LineWrap);
        var piece = builder.Piece(extent, SegmentRole.Heading);
        var words = passage.Build().Text;
        var level = manuscript.Lines[line].Level is var shown and > 0 ? shown : manuscript.Lexicon.Briefings.Sections.MatchStart(words) > 0 ? PartLevel : TopicLevel;
        return new Heading { Text = words, Span = piece.Span, Level = level };
    }

    // "***" alone parts nothing that has a name.
    private static bool IsStarred(ReadOnlySpan<char> text) =>
        text.StartsWith("**", StringComparison.Ordinal) && text.TrimStart("* \u00A0") is [var first, ..] && char.IsLetterOrDigit(first);

    private static bool EndsSentence(char last) => last is '.' or '?' or '!' or ':' or ',' or ';' or '…' or '。';
}
