using System.Buffers;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// The quotation marks that set off spoken words, whatever the country: “ ”, „ “, « », ", ＂, 「 」, 『 』. Single marks only ever
/// stand within these, or set off words that nobody is quoted with.
/// </summary>
internal static class QuotationMark
{
    private const string Characters = "\"“”„‟«»＂「」『』";

    internal static SearchValues<char> All { get; } = SearchValues.Create(Characters);

    /// <summary>Those that may open, single ones among them.</summary>
    internal const string Openings = Characters + "‘";

    internal static bool Is(char c) => All.Contains(c);

    /// <summary>Tells whether the mark at <paramref name="at"/> opens, given the mark that is open before it or <c>'\0'</c>.</summary>
    internal static bool Opens(ReadOnlySpan<char> text, int at, char open) => text[at] switch
    {
        '„' or '‟' or '«' or '「' or '『' => true,
        '»' or '」' or '』' => false,
        '“' => open != '„' || !TouchesBefore(text, at),
        // Some typists set the closing mark at both ends.
        '”' => open == '\0' && !TouchesBefore(text, at) && TouchesAfter(text, at),
        _ => TouchesBefore(text, at) ? !TouchesAfter(text, at) ? false : open == '\0' : TouchesAfter(text, at) || open == '\0',
    };

    internal static bool Closes(char open, char close) => open switch
    {
        '«' => close == '»',
        '「' => close == '」',
        '『' => close == '』',
        '„' or '‟' => close is '“' or '”' or '"',
        _ => close is '”' or '"' or '＂' or '“',
    };

    // A mark set against a word or its punctuation before it closes; one set against what follows opens.
    private static bool TouchesBefore(ReadOnlySpan<char> text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '“' or '«');

    private static bool TouchesAfter(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && !IsClosingPunctuation(text[at + 1]);

    private static bool IsClosingPunctuation(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '”' or '»';
}
