namespace SpeechText.Lines.Html;

/// <summary>
/// What a page prints a second time: the lead below itself, or the story from its beginning on, for those who print the page. A speech
/// comes back to a sentence too, so a single paragraph counts at the beginning alone, next to itself, and a story only where it makes up
/// much of the page.
/// </summary>
internal static class PrintedTwice
{
    // Shorter ones, such as salutations, come again in any text.
    private const int LeastOfParagraph = 40;

    // A headline, a caption and the like stand before the lead.
    private const int LastOfBeginning = 3;

    private const int LeastOfStory = 3;
    private const int PartOfStory = 4;

    /// <summary>The second printings, in order, as spans of the source.</summary>
    internal static List<TextSpan> Find(ReadingText text, List<Line> lines)
    {
        var paragraphs = lines.FindAll(static l => l.Extent.Length >= LeastOfParagraph);
        var numbers = new Dictionary<int, int>(paragraphs.Count);
        var found = new List<TextSpan>();
        var (first, start, count) = (0, 0, 0);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var characters = text[paragraphs[at].Extent];
            var hash = Hash(characters);
            if (!numbers.TryGetValue(hash, out var earlier) || !characters.SequenceEqual(text[paragraphs[earlier].Extent]))
            {
                numbers.TryAdd(hash, at);
                earlier = -1;
            }

            if (count > 0 && earlier == first + count)
            {
                count++;
                continue;
            }

            End();
            (first, start, count) = (earlier, at, earlier < 0 ? 0 : 1);
        }

        End();
        return found;

        void End()
        {
            var isLead = count == 1 && start == first + 1;
            var isStory = count >= LeastOfStory && count * PartOfStory >= paragraphs.Count;
            if ((isLead || isStory) && first <= LastOfBeginning)
            {
                found.Add(text.ToSource(new Extent(paragraphs[start].Extent.Start, paragraphs[start + count - 1].Extent.End)));
            }
        }
    }

    // A few characters tell nearly all paragraphs apart; those that they do not are compared.
    private static int Hash(ReadOnlySpan<char> text) =>
        HashCode.Combine(text.Length, text[0], text[text.Length / 8], text[text.Length / 4], text[text.Length / 2], text[text.Length * 3 / 4], text[^2]);
}
