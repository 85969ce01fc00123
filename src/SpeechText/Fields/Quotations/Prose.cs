using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// One paragraph cut into words, quotations and mentions of people.
/// </summary>
internal sealed class Prose
{
    // For each token, one more than the index of the mention that begins there and of the one that ends there; 0 for none.
    private readonly (int From, int To)[] _mentions;

    internal Prose(int index, string text, Frame frame, AttributionWords words)
    {
        Index = index;
        Text = text;
        Words = words;
        Quotes = frame.Quotes;
        MarkAlone = frame.MarkAlone;
        Tokens = frame.Tokens;
        Mentions = new MentionFinder(Text, Tokens, words).Find();
        _mentions = Mentions.Count == 0 ? [] : new (int From, int To)[Tokens.Count];
        for (var i = 0; i < Mentions.Count; i++)
        {
            _mentions[Mentions[i].First].From = i + 1;
            _mentions[Mentions[i].Last].To = i + 1;
            _mentions[Mentions[i].Reach].To = i + 1;
        }
    }

    /// <summary>Its number among the paragraphs.</summary>
    internal int Index { get; }

    internal string Text { get; }

    internal AttributionWords Words { get; }

    internal List<Marked> Quotes { get; }

    /// <summary>The first quotation mark without a partner, or -1.</summary>
    internal int MarkAlone { get; }

    internal List<Token> Tokens { get; }

    internal List<Mention> Mentions { get; }

    /// <summary>The mention that begins at a token.</summary>
    internal Mention? MentionFrom(int token) => (uint)token < (uint)_mentions.Length && _mentions[token].From is var i and > 0 ? Mentions[i - 1] : null;

    /// <summary>The mention that ends at a token, its apposition left out or included.</summary>
    internal Mention? MentionTo(int token) => (uint)token < (uint)_mentions.Length && _mentions[token].To is var i and > 0 ? Mentions[i - 1] : null;

    /// <summary>The token after the sentence that begins at <paramref name="first"/>.</summary>
    internal int EndOfSentence(int first)
    {
        for (var at = first; at < Tokens.Count; at++)
        {
            if (EndsSentence(at))
            {
                return at + 1;
            }
        }

        return Tokens.Count;
    }

    /// <summary>True for the first token of a sentence, whose capital says nothing.</summary>
    internal bool StartsSentence(int at) =>
        at == 0
            || (Tokens[at - 1].Kind == TokenKind.Quote
                ? LastOfQuote(at - 1) is '.' or '!' or '?' or '…'
                : Tokens[at - 1].Kind is not (TokenKind.Word or TokenKind.Comma or TokenKind.Possessive));

    private bool EndsSentence(int at)
    {
        if (at + 1 >= Tokens.Count)
        {
            return true;
        }

        var next = Tokens[at + 1];
        var starts = next.Kind != TokenKind.Word || next.IsCapital || char.IsDigit(Text[next.Start]);
        if (Tokens[at].Kind == TokenKind.Stop)
        {
            // "1.3 million" goes on.
            return next.Kind is TokenKind.Word or TokenKind.Quote
                ? starts && !(char.IsDigit(Text[next.Start]) && next.Start == Tokens[at].End && at > 0 && char.IsDigit(Text[Tokens[at].Start - 1]))
                : next.Kind == TokenKind.Open && at + 2 < Tokens.Count && Tokens[at + 2] is { Kind: TokenKind.Quote } or { IsCapital: true };
        }

        if (Tokens[at].Kind != TokenKind.Quote || !starts || next.Kind is not (TokenKind.Word or TokenKind.Quote))
        {
            return false;
        }

        var last = LastOfQuote(at);
        return last is '.' or '…' || (last is '!' or '?' && !(MentionFrom(at + 1) is { } who && who.Reach + 1 < Tokens.Count && Tokens[who.Reach + 1].Is(WordRole.Says)));
    }

    /// <summary>The last character of the quotation that is the token <paramref name="at"/>.</summary>
    internal char LastOfQuote(int at)
    {
        var end = Tokens[at].End - 1;
        while (end > Tokens[at].Start && (QuotationMark.Is(Text[end]) || char.IsWhiteSpace(Text[end]) || Text[end] is '’' or '\''))
        {
            end--;
        }

        return Text[end];
    }
}
