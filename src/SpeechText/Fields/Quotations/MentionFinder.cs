using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds where a paragraph points to somebody, outside its quotations.
/// <code>
/// Secretary-General Ban Ki-moon                    a name with its title
/// the representative of Norway                     a delegate with its affiliation
/// a senior United Nations official                 an office, of somebody not yet named
/// </code>
/// </summary>
internal sealed class MentionFinder(string text, List<Token> tokens)
{
    private readonly NameReader _names = new(text, tokens);
    private readonly OfficeReader _offices = new(tokens);

    internal List<Mention> Find()
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = Read(at);
            if (mention is null)
            {
                at++;
                continue;
            }

            mentions.Add(mention);
            at = mention.Last + 1;
        }

        return mentions;
    }

    private Mention? Read(int at)
    {
        var token = tokens[at];
        if (!token.IsWord)
        {
            return null;
        }

        if (token.Is(WordRole.Pronoun))
        {
            return new Mention { Kind = MentionKind.Pronoun, First = at, Last = at, Reach = at, Whole = new Slice(token.Start, token.End) };
        }

        if (token.Is(WordRole.Determiner))
        {
            return _offices.Read(at) ?? (at + 1 < tokens.Count ? Widen(_names.Read(at + 1), at) : null);
        }

        if (token.Is(WordRole.Office) && !token.IsCapital)
        {
            return _names.Read(at);
        }

        return token.IsCapital && !IsOrdinary(at) ? _offices.ReadPossessive(at) ?? _names.Read(at) : token.Is(WordRole.People) ? People(at) : null;
    }

    private Mention People(int at) =>
        new() { Kind = MentionKind.People, First = at, Last = at, Reach = at, Whole = new Slice(tokens[at].Start, tokens[at].End) };

    // "the UNICEF" is a body; a person's name takes no article.
    private Mention? Widen(Mention? mention, int first) =>
        mention is null or { Honorific.IsEmpty: false } ? null
        : mention.Kind == MentionKind.Name && mention.Title.IsEmpty ? null
        : mention with { First = first, Whole = mention.Whole with { Start = tokens[first].Start } };

    // A sentence begins with a capital whatever its first word is.
    private bool IsOrdinary(int at)
    {
        const WordRole NameRoles = WordRole.Honorific | WordRole.Office | WordRole.Body | WordRole.Deputy | WordRole.Domain;
        var starts = at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Dash or TokenKind.Other;
        return starts && tokens[at].Role != WordRole.None && !tokens[at].Is(NameRoles);
    }
}
