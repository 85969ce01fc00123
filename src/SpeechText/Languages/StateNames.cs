using System.Text;

namespace SpeechText.Languages;

/// <summary>
/// The names of States in one language, each with its ISO 3166-1 alpha-3 code: Member States, observer States, and those of the past.
/// A State that only changed its name (Burma, Zaire, the Ukrainian SSR) has one code under all its names; one that ended (the USSR,
/// Yugoslavia, Czechoslovakia) has the code of its own that ISO 3166-3 keeps of it.
/// </summary>
internal sealed class StateNames(PhraseSet articles, string rows)
{
    // Made when first asked: most texts of a language need no names of States.
    private (string[] Names, string[] Codes)? _sorted;

    internal static StateNames None { get; } = new(new(), "");

    /// <summary>What may stand before a name and is no part of it: <c>the</c>, <c>de la</c>.</summary>
    internal PhraseSet Articles => articles;

    /// <summary>Letters written onto the front of a name that are words of their own, as the Arabic <c>و</c> is.</summary>
    internal string Proclitics { get; init; } = "";

    /// <summary>How a name that begins with the first is written after a preposition: <c>العراق</c>, <c>للعراق</c>.</summary>
    internal (string Name, string Contracted)? Contraction { get; init; }

    /// <summary>Every name, folded, with its code.</summary>
    internal IEnumerable<(string Name, string Code)> All => Sorted.Names.Zip(Sorted.Codes);

    private (string[] Names, string[] Codes) Sorted => _sorted ??= Sort();

    /// <summary>Finds the longest name that <paramref name="text"/> begins with and that ends at the end of a word.</summary>
    /// <returns>Its length in <paramref name="text"/>; 0 where it begins with none.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out string code)
    {
        var (names, codes) = Sorted;
        int low = 0, high = names.Length, depth = 0, length = 0;
        var isBlank = true;
        code = "";
        for (var at = 0; at < text.Length && low < high; at++)
        {
            var letter = FoldedLetter.Of(text[at]);
            if (letter == FoldedLetter.None || (isBlank && letter == ' ' && depth > 0))
            {
                continue;
            }

            isBlank = letter == ' ';
            (low, high) = Narrow(names, low, high, depth, letter);
            depth++;
            if (low < high && names[low].Length == depth && IsEnd(text, at))
            {
                (length, code) = (at + 1, codes[low]);
            }
        }

        return length;
    }

    // A shorter name sorts before the longer ones that begin with it.
    private static (int Low, int High) Narrow(string[] names, int low, int high, int depth, char letter)
    {
        if (names[low].Length == depth)
        {
            low++;
        }

        var first = FirstNotBelow(names, low, high, depth, letter);
        return (first, FirstNotBelow(names, first, high, depth, (char)(letter + 1)));
    }

    private static int FirstNotBelow(string[] names, int low, int high, int depth, char letter)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle][depth] < letter)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at]) || Scripts.IsIdeograph(text[at]);

    private (string[] Names, string[] Codes) Sort()
    {
        var codes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.AsSpan().EnumerateLines())
        {
            if (row.IsEmpty)
            {
                continue;
            }

            var code = row[..3].ToString();
            foreach (var name in row[4..].ToString().Split('|'))
            {
                codes.TryAdd(Fold(name), code);
                if (Contraction is var (start, contracted) && name.StartsWith(start, StringComparison.Ordinal))
                {
                    codes.TryAdd(Fold(contracted + name[start.Length..]), code);
                }
            }
        }

        return ([.. codes.Keys], [.. codes.Values]);
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var letter = FoldedLetter.Of(c);
            if (letter != FoldedLetter.None && !(letter == ' ' && folded.Length > 0 && folded[^1] == ' '))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }
}
