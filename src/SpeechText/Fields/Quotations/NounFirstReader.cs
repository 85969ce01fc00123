using System.Collections.Immutable;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads an office in languages that say it first and then what it is of, with the name that may follow.
/// <code>
/// le Secrétaire général de l’ONU, Martín Rossi          an office, a name in apposition
/// la directora ejecutiva del Fondo para la Infancia         an office alone
/// Генеральный секретарь ООН Мартин Росси                    an office and a name
/// le représentant de la France                              whoever speaks for a State
/// </code>
/// After a word such as <c>de</c> come words in capitals, of which the first or those up to a body's are the office's, or one in small letters.
/// </summary>
internal sealed class NounFirstReader(string text, List<Token> tokens, NameReader names, AttributionWords words)
{
    private const int Longest = 24;
    private const int MostBeforeNoun = 3;

    private readonly bool _hasCases = words.NameEndings.Length > 0;

    internal Mention? Read(int first)
    {
        var start = first;
        while (start < tokens.Count && start < first + 2 && tokens[start].Is(WordRole.Determiner))
        {
            start++;
        }

        var noun = start;
        while (noun < tokens.Count && noun < start + MostBeforeNoun && tokens[noun].IsWord && tokens[noun].Is(WordRole.Deputy) && !tokens[noun].Is(WordRole.Office))
        {
            noun++;
        }

        if (noun >= tokens.Count || !tokens[noun].Is(WordRole.Office))
        {
            return null;
        }

        var last = End(noun, first + Longest, out var home);
        var title = Over(start, last);
        if (Name(last) is { } name)
        {
            var after = name.Last + 1;
            var isSet = tokens[name.First - 1] is var before && (before.Kind == TokenKind.Comma || before.Is(WordRole.Determiner));
            return name with
            {
                First = first,
                Whole = name.Whole with { Start = tokens[first].Start },
                Title = title,
                Reach = isSet && after < tokens.Count && tokens[after].Kind == TokenKind.Comma ? after : name.Reach,
            };
        }

        // "le représentant de ce pays": the State is one named before.
        var isOfThatCountry = home.IsEmpty && last > noun + 1 && tokens[last].Is(WordRole.Home) && tokens[last - 1].Is(WordRole.Determiner);
        var isDelegate = tokens[noun].Is(WordRole.Delegate) && (isOfThatCountry || !home.IsEmpty);
        return new Mention
        {
            Kind = isDelegate ? MentionKind.Delegate : MentionKind.Office,
            First = first,
            Last = last,
            Reach = last,
            Whole = Over(first, last),
            Title = isDelegate ? title with { End = tokens[noun].End } : title,
            Affiliation = isDelegate ? home : default,
            IsIndefinite = tokens[first].Is(WordRole.Indefinite),
            IsGeneral = tokens[noun].Is(WordRole.General),
        };
    }

    // The last token of the office.
    private int End(int noun, int limit, out Slice home)
    {
        home = default;
        var last = noun;
        var isTied = false;
        for (var at = noun + 1; at < tokens.Count && at < limit && tokens[at].IsWord; at++)
        {
            var token = tokens[at];
            var isOf = words.OfOwner.Contains(text.AsSpan(tokens[at - 1].Start, tokens[at - 1].End - tokens[at - 1].Start));
            if (token.Is(WordRole.Preposition) || (isTied && token.Is(WordRole.Determiner)))
            {
                isTied = true;
            }
            else if (token.Is(WordRole.Conjunction) && last == at - 1 && at + 1 < tokens.Count
                && (tokens[at + 1].Is(WordRole.Office | WordRole.Domain | WordRole.Preposition | WordRole.Deputy)))
            {
                isTied = true;
            }
            else if (token.Is(WordRole.People) && !token.IsCapital)
            {
                break;
            }
            else if ((token.Is(WordRole.Deputy | WordRole.Domain | WordRole.Body) && !BeginsPlace(at)) || (token.Is(WordRole.Office) && (isTied || last == at - 1)))
            {
                home = home.IsEmpty && isTied && token.IsCapital ? Over(at, at) : home.IsEmpty || last != at - 1 ? home : home with { End = token.End };
                (last, isTied) = (at, false);
            }
            else if (isOf && !home.IsEmpty && home.End == tokens[last].End && token.IsCapital && at == last + 2 && !token.Is(WordRole.Honorific))
            {
                // "l’Afrique du Sud"
                last = EndOfHome(at);
                home = home with { End = tokens[last].End };
                (at, isTied) = (last, false);
            }
            else if (token.IsCapital
                && !token.Is(WordRole.Honorific)
                && (isTied || names.IsAbbreviation(at) || (_hasCases && last == at - 1 && IsGenitive(at, tokens[noun].Is(WordRole.Delegate)))))
            {
                last = EndOfHome(at);
                home = home.IsEmpty ? Over(at, last) : home;
                (at, isTied) = (last, false);
            }
            else if (last == at - 1 && IsAdjective(at, noun))
            {
                last = at;
            }
            else if (((isTied && !token.IsCapital) || (_hasCases && last == at - 1 && IsOfOffice(at)))
                && !token.Is(WordRole.Says | WordRole.Saying | WordRole.Auxiliary | WordRole.Passive | WordRole.Pronoun | WordRole.Relative))
            {
                (last, isTied) = (at, false);
            }
            else
            {
                break;
            }
        }

        return last;
    }

    // "el experto chileno dijo", "Bureau intégré des Nations Unies": a word in small letters right behind the noun, and no verb.
    private bool IsAdjective(int at, int noun) =>
        !_hasCases && tokens[at] is { IsCapital: false, Role: WordRole.None } && (at == noun + 1 || tokens[at - 1].Is(WordRole.Body)) && at + 1 < tokens.Count
        && (tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Open
            || tokens[at + 1].Is(WordRole.Says | WordRole.Auxiliary)
            || (tokens[at + 1].Is(WordRole.Preposition)
                && (tokens[at - 1].Is(WordRole.Body) || words.OfOwner.Contains(text.AsSpan(tokens[at + 1].Start, tokens[at + 1].End - tokens[at + 1].Start)))));

    // "en Nueva York"
    private bool BeginsPlace(int at) =>
        tokens[at].IsCapital
            && at + 1 < tokens.Count
            && tokens[at + 1].IsCapital
            && words.BeginsPlace.Contains(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start));

    // "Заместитель госсекретаря", "министр обороны": a word in small letters and the genitive.
    private bool IsOfOffice(int at) =>
        !tokens[at].IsCapital && !tokens[at].Is(WordRole.Pronoun | WordRole.Determiner | WordRole.Conjunction | WordRole.Preposition)
        && text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start) is { Length: > 3 } word && EndsIn(word, words.GenitiveEndings);

    // "Представитель Китая", but "Президент Анна Росси": where names have cases, whose the office is follows it without a link.
    private bool IsGenitive(int start, bool isDelegate)
    {
        var end = start;
        while (end < tokens.Count && tokens[end] is { IsWord: true, IsCapital: true })
        {
            if (tokens[end].Is(WordRole.Body))
            {
                return true;
            }

            end++;
        }

        return (end - start) switch
        {
            1 => EndsIn(text.AsSpan(0, tokens[start].End), words.GenitiveEndingsOfNames) || (end < tokens.Count && tokens[end].Is(WordRole.Body) && IsOfOffice(end)),
            2 => isDelegate && EndsIn(text.AsSpan(0, tokens[start].End), words.GenitiveEndingsOfAdjectives),
            _ => true,
        };
    }

    private static bool EndsIn(ReadOnlySpan<char> word, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Nations Unies Martín Rossi", "Ruritania Otto Berg": a body ends with its own last word, a State is one word before a name.
    private int EndOfHome(int start)
    {
        int end = start, body = -1;
        while (end < tokens.Count && tokens[end] is { IsWord: true, IsCapital: true } && !tokens[end].Is(WordRole.Honorific))
        {
            body = tokens[end].Is(WordRole.Body | WordRole.Domain) || names.IsAbbreviation(end) ? end : body;
            end++;
        }

        return body >= 0 ? body : end - start >= 3 ? start : end - 1;
    }

    private Mention? Name(int last)
    {
        var at = last + 1;
        if (at < tokens.Count && tokens[at] is { IsWord: true, IsCapital: true })
        {
            return names.Read(at) is { Kind: MentionKind.Name } name ? name : null;
        }

        // "la directora de la Agencia (AV), Rosa Lindt, dijo"
        at += at + 3 < tokens.Count
            && tokens[at].Kind == TokenKind.Open
            && tokens[at + 1].IsCapital
            && tokens[at + 2].Kind == TokenKind.Close
            && (tokens[at + 3].Kind == TokenKind.Comma || tokens[at + 3].IsCapital) ? 3 : 0;
        if (at > last + 1 && tokens[at].IsCapital)
        {
            return names.Read(at) is { Kind: MentionKind.Name } behind ? behind : null;
        }

        if (at + 1 >= tokens.Count
            || tokens[at].Kind != TokenKind.Comma
            || names.Read(at + 2 < tokens.Count
                && tokens[at + 1].Is(WordRole.Determiner)
                && tokens[at + 2].Is(WordRole.Honorific | WordRole.Office) ? at + 2 : at + 1) is not { Kind: MentionKind.Name } set)
        {
            return null;
        }

        var after = set.Last + 1;
        return after >= tokens.Count
            || tokens[after].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon
            || tokens[after].Is(WordRole.Says | WordRole.Auxiliary) ? set : null;
    }

    private Slice Over(int first, int last) => new(tokens[first].Start, tokens[last].End);
}
