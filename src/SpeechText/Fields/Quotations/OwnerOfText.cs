namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds whose text a sentence announces.
/// <code>
/// I shall read out the message of President Otto Brandt:      Otto Brandt
/// Here is Otto Brandt’s letter to the growers:                Otto Brandt
/// I shall read out the message on wells:                      nobody
/// </code>
/// </summary>
internal static class OwnerOfText
{
    private const int Reach = 3;

    /// <summary>The owner's mention and the word for the text, in the sentence that a colon ends; <see langword="null"/> where none is named.</summary>
    internal static (Mention Owner, Slice Text)? Find(Prose prose, int first, int end)
    {
        if (end <= first || prose.Words.Texts.Count == 0 || prose.Tokens[end - 1].Kind != TokenKind.Colon)
        {
            return null;
        }

        for (var at = first; at < end; at++)
        {
            var token = prose.Tokens[at];
            if (!token.IsWord || !prose.Words.Texts.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start)))
            {
                continue;
            }

            var text = new Slice(token.Start, token.End);
            if (at >= 2 && prose.Tokens[at - 1].Kind == TokenKind.Possessive && prose.MentionTo(at - 2) is { Kind: MentionKind.Name } before)
            {
                return (before, text);
            }

            for (var next = at + 1; next < end && next <= at + Reach; next++)
            {
                if (prose.MentionFrom(next) is { Kind: MentionKind.Name or MentionKind.Office or MentionKind.Body } owner)
                {
                    return next > at + 1
                        && prose.Words.OfOwner.Contains(prose.Text.AsSpan(prose.Tokens[at + 1].Start, prose.Tokens[at + 1].End - prose.Tokens[at + 1].Start)) ? (owner, text) : null;
                }
            }
        }

        return null;
    }
}
