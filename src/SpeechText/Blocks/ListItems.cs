using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Which passages are items of lists, and how long the sign before each is: after a bullet; after letters and numbers that count up from
/// the first; where the format says so.
/// <code>
/// I ask three things of you: / (a) clean water; / (b) food; / (c) shelter.     the last three are items
/// 1. We met. / 2. We spoke. / 3. We agreed.                                    numbered paragraphs: nothing introduces them
/// </code>
/// </summary>
internal static class ListItems
{
    /// <summary>An item without a sign in the reading text: the format draws it, or keeps it beside the words.</summary>
    internal const int Drawn = -1;

    // So many paragraphs may stand between two items: what an item says of itself.
    private const int MostBetween = 2;

    // A line that introduces a numbered list is more than a word or two; a salutation is not much longer.
    private const int LeastIntroduction = 30;

    // A numbered list is a part of a text; where the numbers go on through most of it, they are those of its paragraphs.
    private const int SmallestRest = 2;
    private const int MostDigits = 3;

    /// <summary>For each passage the length of its sign, <see cref="Drawn"/>, or 0 for one that is no item; <see langword="null"/> where none is one.</summary>
    internal static int[]? Find(IReadOnlyList<Passage> passages)
    {
        int[]? found = null;
        for (var i = 0; i < passages.Count; i++)
        {
            if (found is not null && found[i] != 0)
            {
                continue;
            }

            var text = passages[i].Text;
            if (Bullet.LengthOf(text) > 0 && !char.IsLetter(text[0]))
            {
                (found ??= new int[passages.Count])[i] = 1;
            }
            else if (ListSign.TryRead(text, out var sign))
            {
                AddRun(passages, i, sign, ref found);
            }
            else if (passages[i].IsItem && !IsNumbered(text))
            {
                (found ??= new int[passages.Count])[i] = Drawn;
            }
        }

        return found;
    }

    /// <summary>
    /// Parts passages from the signs of the items among them; the numbers of paragraphs stay in their words. Whoever goes on after another's
    /// words is printed with a dash before them: one such paragraph is no list.
    /// </summary>
    internal static List<NumberedPassage> Part(List<Passage> passages)
    {
        var signs = Find(passages);
        var parted = new List<NumberedPassage>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            parted.Add(signs is null || signs[i] == 0 || (IsDash(passages, i) && !IsDash(passages, i - 1) && !IsDash(passages, i + 1))
                ? new NumberedPassage(passages[i], null)
                : Item(passages[i], signs[i], null));
        }

        return parted;
    }

    /// <summary>An item: the sign before it is no part of its words.</summary>
    internal static NumberedPassage Item(Passage passage, int sign, Extent? number) =>
        sign == Drawn
            ? new NumberedPassage(passage, null) { Kind = ParagraphKind.ListItem }
            : new NumberedPassage(passage.From(sign), number) { Kind = ParagraphKind.ListItem, Sign = passage.ToReading(0, sign) };

    private static bool IsDash(List<Passage> passages, int index) => index >= 0 && index < passages.Count && passages[index].Text[0] is '—' or '–' or '-';

    private static void AddRun(IReadOnlyList<Passage> passages, int first, ListSign sign, ref int[]? found)
    {
        var items = new List<(int Index, int Length)>();
        if (sign.IsFirst)
        {
            items.Add((first, sign.Length));
            for (var i = first + 1; i < passages.Count && i - items[^1].Index <= MostBetween + 1; i++)
            {
                if (ListSign.TryRead(passages[i].Text, out var next) && next.Follows(sign))
                {
                    items.Add((i, next.Length));
                    sign = next;
                }
            }
        }

        if (items.Count < 2 || (sign.IsNumber && !IsIntroduced(passages, items)))
        {
            return;
        }

        found ??= new int[passages.Count];
        foreach (var (index, length) in items)
        {
            found[index] = length;
        }
    }

    private static bool IsIntroduced(IReadOnlyList<Passage> passages, List<(int Index, int Length)> items) =>
        items[0].Index > 0
        && passages[items[0].Index - 1].Text is { Length: >= LeastIntroduction } before && before[^1] is ':' or '：'
        && items.Count * SmallestRest <= passages.Count;

    // What a format numbers is told by its counting, whether it says item or not.
    private static bool IsNumbered(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return (end < text.Length && text[end] is '.' or ')' && end < 5) || (text[0] == '(' && text.IndexOf(')', StringComparison.Ordinal) is > 0 and < 6)
            || text.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and <= MostDigits;
    }
}
