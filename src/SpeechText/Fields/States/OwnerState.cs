using SpeechText.Languages;

namespace SpeechText.Fields.States;

/// <summary>
/// Finds the State that an office is of.
/// <code>
/// Ambassador of Singapore to Denmark                 Singapore
/// Permanent Mission of Japan to the United Nations   Japan
/// Special Envoy for Syria                            none: the office is not the State's
/// </code>
/// </summary>
internal static class OwnerState
{
    /// <summary>Finds the first such State at or after <paramref name="from"/>.</summary>
    internal static bool TryFind(ReadOnlySpan<char> title, Lexicon lexicon, out StateMatch match, int from = 0)
    {
        for (; StateReader.TryFind(title, lexicon, out match, from); from = match.End)
        {
            if (IsOwner(title[..match.Start], lexicon))
            {
                return true;
            }
        }

        return false;
    }

    // "Minister of X", "Minister, X"; not "Ambassador to X", "Envoy for X".
    private static bool IsOwner(ReadOnlySpan<char> before, Lexicon lexicon)
    {
        var names = lexicon.Names;
        before = before.TrimEnd();
        while (!before.IsEmpty && before[^1] is not (',' or '('))
        {
            var word = before[(before.LastIndexOfAny(" \r\n") + 1)..];
            if (names.OwnerLinks.Contains(word))
            {
                return true;
            }

            if (names.IsTitleLink(word) || !names.SmallWords.Contains(word))
            {
                return names.OwnerLinks.Count == 0 && !names.IsTitleLink(word);
            }

            before = before[..^word.Length].TrimEnd();
        }

        return true;
    }
}
