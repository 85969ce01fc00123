using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// The words of a paragraph that stand around its quotations, and where these are.
/// </summary>
/// <param name="Quotes">The quotations.</param>
/// <param name="MarkAlone">The first quotation mark without a partner, or -1.</param>
/// <param name="Tokens">The words and marks, each quotation one of them.</param>
internal sealed record Frame(List<Marked> Quotes, int MarkAlone, List<Token> Tokens)
{
    /// <summary>Reads a paragraph that is quoted without marks; nothing within it is looked for.</summary>
    internal static Frame Of(ReadOnlySpan<char> text, SetOff setOff, AttributionWords words)
    {
        List<Marked> quotes = setOff.Marked is { } marked ? [marked] : [];
        return new Frame(quotes, -1, setOff.Marked is null ? [] : Tokenizer.Read(text, quotes, words));
    }

    /// <summary>Reads a paragraph; <paramref name="next"/> is the one after it, in which its last quotation may go on.</summary>
    internal static Frame Read(ReadOnlySpan<char> text, ReadOnlySpan<char> next, AttributionWords words)
    {
        var quotes = InnerAttribution.Part(text, MarkPairer.Pair(text, next, out var alone), words);
        return new Frame(quotes, alone, Tokenizer.Read(text, quotes, words));
    }

    /// <summary>Reads quoted words as a paragraph of their own, in which the pairs given are quotations.</summary>
    internal static Frame Within(ReadOnlySpan<char> text, Slice within, List<Marked> quotes, AttributionWords words) =>
        new(quotes, -1, Tokenizer.Read(text[..within.End], quotes, words, within.Start));
}
