using SpeechText.Blocks;

namespace SpeechText.Genres;

/// <summary>
/// Tells headings from paragraphs.
/// <code>
/// Commission Concludes Second Session as Ratifications Mount      a heading
/// Nearly three years after the fire, an official said …           a paragraph
/// </code>
/// What the format shows as a heading is one. In a story, so is what stands first or is short, and does not end as a sentence does.
/// </summary>
internal static class Headline
{
    private const int LongestHeadline = 250;
    private const int LongestHeading = 80;

    internal static bool Is(Manuscript manuscript, int index)
    {
        var block = manuscript.Blocks[index];
        if (block.Is(Lines.LineStyle.Heading))
        {
            return true;
        }

        var text = manuscript.Text[block.Extent];
        return !(index > 0 && IsItem(block, text))
            && text.Length <= (index == 0 ? LongestHeadline : LongestHeading)
            && index + 1 < manuscript.Blocks.Count
            && (!EndsSentence(text[^1]) || (index == 0 && EndsWithQuotedWords(text)))
            && HasCapital(text)
            && !Fields.Quotations.SpokenMarks.Is(text, manuscript.Lexicon.Attribution)
            && !Goes(manuscript, index);
    }

    internal static int Level(Manuscript manuscript, int index) =>
        manuscript.Lines[manuscript.Blocks[index].First].Level is var level and > 0 ? level : index == 0 ? 1 : 2;

    private static bool IsItem(Block block, ReadOnlySpan<char> text) => block.Is(Lines.LineStyle.ListItem)
        || (Bullet.LengthOf(text) > 0 && !char.IsLetter(text[0]))
        || (ListSign.TryRead(text, out var sign) && !sign.IsNumber);

    // A block that the next one goes on in lower case is a paragraph cut by a page.
    private static bool Goes(Manuscript manuscript, int index) => char.IsLower(manuscript.Text.Text[manuscript.Blocks[index + 1].Extent.Start]);

    // A script without capitals begins a headline as it begins anything.
    private static bool HasCapital(ReadOnlySpan<char> text) => (char.IsLetter(text[0]) && !char.IsLower(text[0]))
        || (text.Length > 1 && char.IsUpper(text[1]))
        || char.IsDigit(text[0]);

    // Fund chief: “The wells are dry”
    private static bool EndsWithQuotedWords(ReadOnlySpan<char> text) =>
        text.Length > 2
            && text[^1] is '”' or '"' or '»'
            && text.TrimEnd("”\"» \u00A0\u202F") is [.., var last]
            && char.IsLetterOrDigit(last)
            && !text.Contains(". ", StringComparison.Ordinal);

    private static bool EndsSentence(char last) => last is '.' or '。' or ',' or '，' or '،' or ':' or '：' or ';' or '；' or '؛' or '…' or '”' or '"' or '»' or '-';
}
