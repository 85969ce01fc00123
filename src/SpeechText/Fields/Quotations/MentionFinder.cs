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
internal sealed class MentionFinder(string text, List<Token> tokens, AttributionWords words)
{
    private const int LongestField = 14;

    private readonly NameReader _names = new(text, tokens, words);
    private readonly OfficeReader _offices = new(tokens);
    private NounFirstReader? _nounFirst;

    internal List<Mention> Find()
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < tokens.Count;)
        {
            var mention = MayBegin(tokens[at]) ? Read(at) : null;
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

    // Most words begin nothing.
    private bool MayBegin(Token token) => token.IsCapital
        || (words.NounFirst && token.Is(WordRole.Deputy))
        || token.Is(WordRole.Pronoun | WordRole.Determiner | WordRole.Office | WordRole.People | WordRole.Honorific);

    private Mention? Read(int at)
    {
        var token = tokens[at];
        if (token.Is(WordRole.Pronoun))
        {
            return new Mention { Kind = MentionKind.Pronoun, First = at, Last = at, Reach = at, Whole = new Slice(token.Start, token.End) };
        }

        if (words.NounFirst && token.Is(WordRole.Determiner | WordRole.Office | WordRole.Deputy))
        {
            return (_nounFirst ??= new NounFirstReader(text, tokens, _names, words)).Read(at) ?? NotOffice(at);
        }

        if (token.Is(WordRole.Determiner))
        {
            if (at + 1 < tokens.Count && tokens[at + 1].IsCapital && _offices.ReadPossessive(at + 1) is { } delegation && tokens[delegation.Last].Is(WordRole.Delegate))
            {
                return WithName(delegation with { First = at, Whole = delegation.Whole with { Start = token.Start } });
            }

            return (_offices.Read(at) ?? _offices.ReadThatCountry(at)) is { } office ? WithName(office)
                : _offices.ReadOwned(at) is { } owned && WithName(owned) is { Kind: MentionKind.Name } named ? named
                    : (at + 1 < tokens.Count ? BodyAgain(at, at + 1) ?? JoinedAfter(at) ?? Widen(_names.Read(at + 1), at) : null);
        }

        if (token.Is(WordRole.Office | WordRole.Honorific) && !token.IsCapital)
        {
            return _names.Read(at);
        }

        return token.IsCapital && !IsOrdinary(at) ? Joined(at) ?? Possessive(at) ?? ThingOrName(at, _names.Read(at))
            : token.Is(WordRole.People) ? People(at, at)
            : null;
    }

    private Mention? Possessive(int at) => !words.NounFirst && _offices.ReadPossessive(at) is { } possessive ? WithName(possessive) : null;

    // "Trinidad and Tobago", "the Group of 77 and China".
    private Mention? Joined(int at)
    {
        var length = words.Joined.MatchStart(text.AsSpan(tokens[at].Start));
        if (length == 0)
        {
            return null;
        }

        var last = at;
        while (last + 1 < tokens.Count && tokens[last + 1].Start < tokens[at].Start + length)
        {
            last++;
        }

        var name = new Slice(tokens[at].Start, tokens[last].End);
        return new Mention { Kind = MentionKind.Body, First = at, Last = last, Reach = last, Whole = name, Name = name };
    }

    // "the White Tower", "North Orchard": an article stands before no person's name, and a place begins none.
    private Mention? ThingOrName(int at, Mention? mention)
    {
        if (mention is not { Kind: MentionKind.Name, Honorific.IsEmpty: true, Title.IsEmpty: true })
        {
            return mention is { Kind: MentionKind.Office } && !words.NounFirst ? WithName(mention) : mention;
        }

        // "Plan Lindt": the name of a thing, where its noun comes first.
        if (words.NounFirst && at > 0 && tokens[at - 1] is { IsCapital: true } noun && noun.Is(WordRole.Work))
        {
            return null;
        }

        var token = tokens[at];
        var hasArticle = at > 0
            && tokens[at - 1].Is(WordRole.Determiner)
            && !tokens[at - 1].Is(WordRole.That | WordRole.Own | WordRole.Indefinite | WordRole.Conjunction);
        return hasArticle
            || (mention.First < mention.Last && words.BeginsPlace.Count > 0 && words.BeginsPlace.Contains(text.AsSpan(token.Start, token.End - token.Start)))
            ? mention with { Kind = MentionKind.Body }
            : mention;
    }

    private Mention? NotOffice(int at)
    {
        var token = tokens[at];
        var next = token.Is(WordRole.Determiner) ? at + 1 : at;
        return next >= tokens.Count ? null
            : next == at ? (token.IsCapital && !IsOrdinary(at) ? _names.Read(at) : null)
            : tokens[next].Is(WordRole.People) ? People(at, next)
            : BodyAgain(at, next) ?? JoinedAfter(at) ?? Widen(_names.Read(next), at);
    }

    // "the agency said": one that spoke before.
    private Mention? BodyAgain(int article, int noun)
    {
        if (tokens[article].Is(WordRole.Indefinite)
            || noun + 1 >= tokens.Count
            || !tokens[noun + 1].IsWord
            || tokens[noun + 1].Is(WordRole.Preposition | WordRole.Conjunction)
            || tokens[noun + 1].IsCapital
            || !tokens[noun].Is(WordRole.Body) || !words.AnyBody.Contains(text.AsSpan(tokens[noun].Start, tokens[noun].End - tokens[noun].Start)))
        {
            return null;
        }

        var name = new Slice(tokens[noun].Start, tokens[noun].End);
        return new Mention { Kind = MentionKind.Body, First = article, Last = noun, Reach = noun, Whole = name with { Start = tokens[article].Start }, Name = name, IsGeneral = true };
    }

    private Mention? JoinedAfter(int article) =>
        tokens[article + 1].IsCapital && Joined(article + 1) is { } joined
            ? joined with { First = article, Whole = joined.Whole with { Start = tokens[article].Start } }
            : null;

    // The prime minister, Otto Brandt, said; Ruritania’s prime minister, Otto Brandt, said
    private Mention WithName(Mention office)
    {
        if (office.Kind is not (MentionKind.Office or MentionKind.Delegate)
            || BeforeName(office.Last + 1, out var isFar) is not (> 0 and var comma)
            || comma + 1 >= tokens.Count
            || _names.Read(IsOfHome(comma + 1) ? comma + 3 : tokens[comma + 1].Is(WordRole.Determiner) ? comma + 2 : comma + 1) is not { Kind: MentionKind.Name } name
            || (isFar && name.First == name.Last)
            || (!name.Title.IsEmpty && name.Title.Start > name.Name.Start))
        {
            return office;
        }

        var after = AfterHome(name.Last + 1, out var home);
        return after < tokens.Count && tokens[after].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon) ? office
            : name with
            {
                First = office.First,
                Reach = after < tokens.Count && tokens[after].Kind == TokenKind.Comma ? after : after - 1,
                Whole = office.Whole with { End = name.Whole.End },
                Title = office.Title,
                Affiliation = !home.IsEmpty ? home : name.Affiliation.IsEmpty ? office.Affiliation : name.Affiliation,
            };
    }

    // "the Council’s President, Ambassador Otto Brandt of Ruritania, said"
    private int AfterHome(int at, out Slice home)
    {
        home = default;
        var end = at + 1;
        if (at < tokens.Count && tokens[at].IsWord && words.OfOwner.Contains(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)))
        {
            end += end < tokens.Count && tokens[end].Is(WordRole.Determiner) ? 1 : 0;
            var start = end;
            while (end < tokens.Count && tokens[end] is { IsWord: true, IsCapital: true })
            {
                end++;
            }

            if (end > start && end < tokens.Count && tokens[end].Kind == TokenKind.Comma)
            {
                home = new Slice(tokens[start].Start, tokens[end - 1].End);
                return end;
            }
        }

        return at;
    }

    // The comma before the name; 0 where none may be.
    // "The head of the Valley Agency (VA), Ivo Marek, said"; "The head of the mission, VAM, Ivo Marek, said"; "the envoy on water and soil in the valley, Ivo Marek, said"
    private int BeforeName(int at, out bool isFar)
    {
        at += at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Open && tokens[at + 1].IsCapital && tokens[at + 2].Kind == TokenKind.Close ? 3 : 0;
        isFar = at < tokens.Count && tokens[at].Is(WordRole.Preposition | WordRole.Body | WordRole.Domain) && !tokens[at].IsCapital;
        for (var start = at; isFar && at < tokens.Count && at - start < LongestField && IsOfField(at);)
        {
            at++;
        }

        at += at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Comma && _names.IsAbbreviation(at + 1) && tokens[at + 2].Kind == TokenKind.Comma ? 2 : 0;
        return at < tokens.Count && tokens[at].Kind == TokenKind.Comma ? at : 0;
    }

    // No word that a verb may be: "The envoy of Ruritania met the governor, Otto Brandt, on Monday."
    private bool IsOfField(int at) =>
        tokens[at].IsWord && (tokens[at].Is(WordRole.Preposition)
        || (!tokens[at].Is(WordRole.Says | WordRole.Saying | WordRole.Auxiliary | WordRole.Passive | WordRole.Relative | WordRole.Pronoun)
            && !(tokens[at].Is(WordRole.Determiner) && !tokens[at - 1].Is(WordRole.Preposition | WordRole.Conjunction))
            && !(tokens[at].Role == WordRole.None && text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start).EndsWith(words.FiniteEnding))));

    // "The chair, Ruritania’s Otto Brandt, said"
    private bool IsOfHome(int at) => at + 2 < tokens.Count && tokens[at].IsCapital && tokens[at + 1].Kind == TokenKind.Possessive && tokens[at + 2].IsCapital;

    private Mention People(int first, int last) =>
        new() { Kind = MentionKind.People, First = first, Last = last, Reach = last, Whole = new Slice(tokens[first].Start, tokens[last].End) };

    // "the UNICEF" is a body; a person's name takes no article.
    private Mention? Widen(Mention? mention, int first) =>
        mention is null or { Honorific.IsEmpty: false } ? null
        : mention.Kind == MentionKind.Name && mention.Title.IsEmpty ? null
        : mention with { First = first, Whole = mention.Whole with { Start = tokens[first].Start } };

    // A word that has a part in any sentence, with the capital that a sentence begins with: "And", "Wednesday", "Speakers".
    private bool IsOrdinary(int at)
    {
        // "Bill", "Song": a first name too.
        if (!words.NounFirst && tokens[at].Is(WordRole.Work) && at + 1 < tokens.Count && tokens[at + 1] is { IsWord: true, IsCapital: true, Role: WordRole.None })
        {
            return false;
        }

        // "Julio": a month has no capital within a sentence there.
        if (words.NounFirst
            && tokens[at].Role == WordRole.Auxiliary
            && at > 0
            && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Comma
            && at + 1 < tokens.Count
            && tokens[at + 1] is { IsWord: true, IsCapital: true, Role: WordRole.None })
        {
            return false;
        }

        const WordRole NameRoles = WordRole.Honorific | WordRole.Office | WordRole.Body | WordRole.Deputy | WordRole.Domain | WordRole.Particle;
        return tokens[at].Role != WordRole.None && (!tokens[at].Is(NameRoles) || (words.NounFirst && tokens[at].Is(WordRole.Conjunction)));
    }
}
