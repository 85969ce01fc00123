using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// The paragraphs of a turn from its lines, of which a label has been cut off the first and page furniture has been taken out. A line that
/// begins a paragraph without a blank line before it carries <see cref="LineStyle.StartsBlock"/>.
/// </summary>
internal static class TurnBody
{
    internal static List<NumberedPassage> Of(Manuscript manuscript, IReadOnlyList<Line> lines)
    {
        var blocks = BlockReader.Read(lines);
        var healed = ParagraphHealer.Heal(manuscript.Text, lines, blocks, 0, blocks.Count, manuscript.Lexicon);
        return ListItems.Part(healed);
    }
}
