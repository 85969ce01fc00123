using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Parts words that are written as one.
/// <code>
/// l’ONU             l’ | ONU
/// a-t-il, dit-elle  a | il, dit | elle
/// aujourd’hui       one word
/// </code>
/// </summary>
internal static class Clitics
{
    /// <summary>Where the first part of the word ends; the word's own end where it is one.</summary>
    internal static int Cut(ReadOnlySpan<char> text, int start, int end, AttributionWords words)
    {
        var word = text[start..end];
        var mark = word.IndexOfAny('\'', '’');
        if (mark > 0 && words.Elided.Contains(word[..mark]))
        {
            return start + mark + 1;
        }

        foreach (var enclitic in words.Enclitics)
        {
            if (word.Length > enclitic.Length && word.EndsWith(enclitic, StringComparison.OrdinalIgnoreCase))
            {
                return end - enclitic.Length;
            }
        }

        return end;
    }

    /// <summary>The length of what joins a pronoun to the verb before it: that of <c>-t-</c> or of the hyphen.</summary>
    internal static int Joint(ReadOnlySpan<char> rest, AttributionWords words)
    {
        foreach (var enclitic in words.Enclitics)
        {
            if (rest.StartsWith(enclitic, StringComparison.OrdinalIgnoreCase) && (rest.Length == enclitic.Length || !char.IsLetterOrDigit(rest[enclitic.Length])))
            {
                return enclitic.LastIndexOf('-') + 1;
            }
        }

        return 0;
    }
}
