using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads a name with what is printed about it.
/// <code>
/// Mr. Ban                                                      honorific and surname
/// UN High Commissioner for Human Rights Anna Maria Sola        a title before the name
/// Ivo Marek, Special Envoy for the Lakes,                      a title in apposition
/// </code>
/// A run of capitalised words with no office in it is a body where one of them says so or where it is an abbreviation.
/// </summary>
internal sealed class NameReader(string text, List<Token> tokens, AttributionWords words)
{
    private const int LongestName = 6;

    // A text may be all in capitals.
    private const int LongestRun = 40;
    private const int LongestAge = 6;
    private const int LongestApposition = 40;

    internal Mention? Read(int first)
    {
        var at = first;
        var honorific = default(Slice);
        while (at < tokens.Count && tokens[at].Is(WordRole.Honorific) && (tokens[at].IsCapital || tokens[at].Is(WordRole.Office) || IsBeforeName(at)))
        {
            honorific = honorific.IsEmpty ? Over(at, at) : honorific with { End = tokens[at].End };
            at++;
        }

        var isTitled = at > first && tokens[at - 1].Is(WordRole.Office);
        var title = isTitled ? honorific : default;
        honorific = isTitled ? default : honorific;
        if (honorific.IsEmpty)
        {
            var name = TitleReader.Skip(tokens, at);
            if (name > at)
            {
                title = Over(tokens[first].IsCapital ? first : StartOfTitle(first), tokens[name - 1].Kind == TokenKind.Close ? name - 4 : name - 1);
                at = name;
                while (at < tokens.Count && tokens[at].IsCapital && tokens[at].Is(WordRole.Honorific) && !tokens[at].Is(WordRole.Office))
                {
                    honorific = honorific.IsEmpty ? Over(at, at) : honorific with { End = tokens[at].End };
                    at++;
                }
            }
        }

        // "Mr. van der Velde"
        // "профессор Долинского университета Иво Марек"
        if (words.NameEndings.Length > 0
            && !honorific.IsEmpty
            && at + 2 < tokens.Count
            && tokens[at].IsCapital
            && tokens[at + 1] is { IsCapital: false } body
            && body.Is(WordRole.Body)
            && tokens[at + 2].IsCapital)
        {
            at += 2;
        }

        // "Ivo Cousin"
        if (honorific.IsEmpty
            && at == first + 2
            && tokens[first] is { IsCapital: true, Role: WordRole.None }
            && tokens[first + 1].IsCapital
            && words.PlainPeople.Contains(text.AsSpan(tokens[first + 1].Start, tokens[first + 1].End - tokens[first + 1].Start)))
        {
            (title, at) = (default, first);
        }

        var end = at;
        while (!honorific.IsEmpty && end < tokens.Count && tokens[end].Is(WordRole.Particle) && !tokens[end].IsCapital)
        {
            end++;
        }

        end = End(end) is var last && last > end ? last : End(at);
        if (end == at)
        {
            return title.IsEmpty || !tokens[first].IsCapital ? null
                : new Mention { Kind = MentionKind.Office, First = first, Last = at - 1, Reach = at - 1, Whole = title, Title = title };
        }

        if (honorific.IsEmpty && title.IsEmpty && IsBody(at, end))
        {
            // "the Valley Fund (VF) warned"
            var hasLetters = end + 2 < tokens.Count && tokens[end].Kind == TokenKind.Open && tokens[end + 1].IsCapital && tokens[end + 2].Kind == TokenKind.Close;
            return new Mention { Kind = MentionKind.Body, First = first, Last = end - 1, Reach = hasLetters ? end + 2 : end - 1, Whole = Over(first, end - 1), Name = Over(at, end - 1) };
        }

        // "The Algiers Agreement", "Last February": a thing in capitals, or a time, speaks for nobody.
        return end - at > LongestName || (honorific.IsEmpty && title.IsEmpty && end - at > 1 && tokens[end - 1].Is(WordRole.Work | WordRole.Auxiliary))
            ? null
            : Complete(first, at, end, honorific, title);
    }

    // "г-жа Линдт": a courtesy in small letters, where it is written so.
    private bool IsBeforeName(int at) => at + 1 < tokens.Count && tokens[at + 1] is { IsWord: true, IsCapital: true };

    // "UN human rights chief": a title in small letters begins with the capital before it, where only its own words lie between.
    private int StartOfTitle(int office)
    {
        var start = office;
        while (start > 0 && start > office - 4 && tokens[start - 1] is { IsWord: true, IsCapital: false, Role: WordRole.None or WordRole.Domain })
        {
            start--;
        }

        return start > 0 && tokens[start - 1] is { IsWord: true, IsCapital: true } ? start - 1 : office;
    }

    private Mention Complete(int first, int at, int end, Slice honorific, Slice title)
    {
        var name = Over(at, end - 1);
        var affiliation = default(Slice);
        if (end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Open && tokens[end + 1].IsCapital)
        {
            var close = end + 2;
            while (close < tokens.Count && close < end + 10 && tokens[close].IsWord)
            {
                close++;
            }

            if (close < tokens.Count && tokens[close].Kind == TokenKind.Close)
            {
                affiliation = Over(end + 1, close - 1);
                end = close + 1;
            }
        }

        var reach = end - 1;
        // One word alone before a comma may be any word that begins a sentence: "There, the doctor said".
        var isPlain = honorific.IsEmpty && title.IsEmpty && end - at == 1;
        if (!isPlain && end < tokens.Count && tokens[end].Kind == TokenKind.Comma && Apposition(end + 1) is var (start, last, next) && last >= start)
        {
            title = title.IsEmpty ? Over(start, last) : title;
            reach = next;
        }

        return new Mention
        {
            Kind = MentionKind.Name,
            First = first,
            Last = end - 1,
            Reach = reach,
            Whole = Over(first, end - 1),
            Name = name,
            Honorific = honorific,
            Title = title,
            Affiliation = affiliation,
            IsPerson = HasAge(end),
        };
    }

    // ", 34,", ", de 34 años,", ", 28 ans,", ", a 23-year-old baker,": two digits behind the comma, or years before the next.
    private bool HasAge(int comma)
    {
        if (comma >= tokens.Count || tokens[comma].Kind != TokenKind.Comma)
        {
            return false;
        }

        for (var at = comma + 1; at < tokens.Count && at <= comma + LongestAge && tokens[at].IsWord; at++)
        {
            var word = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
            if (char.IsDigit(word[0]))
            {
                return tokens[at].Is(WordRole.Office) || (word.Length <= 2 && char.IsDigit(word[^1]) && at + 1 < tokens.Count
                    && (tokens[at + 1].Kind == TokenKind.Comma
                        ? at == comma + 1
                        : at + 2 < tokens.Count
                            && tokens[at + 1].IsWord
                            && (at <= comma + 2
                                ? tokens[at + 2].Kind == TokenKind.Comma
                                : words.Years.Contains(text.AsSpan(tokens[at + 1].Start, tokens[at + 1].End - tokens[at + 1].Start)))));
            }
        }

        return false;
    }

    // From the word after the comma: an office among the first words, up to the comma that ends the apposition or the end of the sentence.
    private (int Start, int Last, int Reach) Apposition(int start)
    {
        var hasArticle = start < tokens.Count && tokens[start].Is(WordRole.Determiner);
        start += hasArticle ? 1 : 0;

        if (start >= tokens.Count || tokens[start].Is(WordRole.Conjunction))
        {
            return (start, start - 1, start);
        }

        var office = start;
        while (office < tokens.Count && office < start + 6 && tokens[office].IsWord && !tokens[office].Is(WordRole.Office) && !tokens[office].Is(WordRole.Relative))
        {
            office++;
        }

        if (office >= tokens.Count
            || !tokens[office].Is(WordRole.Office)
            || tokens[start].Is(WordRole.Honorific | WordRole.Saying | WordRole.Says)
            || TitleReader.Skip(tokens, start) is var name && name > start && End(name) > name)
        {
            return (start, start - 1, start);
        }

        var end = office + 1;
        while (end < tokens.Count && end < start + LongestApposition && (!EndsApposition(end) || IsInBrackets(end)))
        {
            end += tokens[end].Kind == TokenKind.Open ? 3 : 1;
        }

        // "Asked about Mr. Marek, the envoy said": with its article and no comma after it, the office is whoever speaks.
        if (hasArticle && end < tokens.Count && tokens[end].Is(WordRole.Says | WordRole.Auxiliary | WordRole.Passive))
        {
            return (start, start - 1, start);
        }

        var reach = end < tokens.Count && tokens[end].Kind == TokenKind.Comma ? end : end - 1;
        return (start, tokens[end - 1].Kind == TokenKind.Close ? end - 4 : end - 1, reach);
    }

    private bool EndsApposition(int at)
    {
        var token = tokens[at];
        return token.Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Dash or TokenKind.Open
            || (token.IsWord
                && !token.IsCapital
                && token.Is(WordRole.Says | WordRole.Auxiliary | WordRole.Relative | WordRole.Passive)
                && !token.Is(WordRole.Preposition | WordRole.Particle))
            || (token.Kind == TokenKind.Comma
                && (at + 1 == tokens.Count || !tokens[at + 1].IsCapital)
                && !(at + 1 < tokens.Count && tokens[at + 1].Is(WordRole.Conjunction | WordRole.Determiner) && !IsClause(at + 1)));
    }

    // "the director of the Valley Agency (VA), said"
    private bool IsInBrackets(int at) => tokens[at].Kind == TokenKind.Open && at + 2 < tokens.Count && IsAbbreviation(at + 1) && tokens[at + 2].Kind == TokenKind.Close;

    private bool IsClause(int at) => at + 1 < tokens.Count && tokens[at + 1].IsWord && !tokens[at + 1].IsCapital;

    /// <summary>The token after the run of name words from <paramref name="at"/>.</summary>
    private int End(int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < LongestRun && tokens[end].IsWord)
        {
            var token = tokens[end];
            if (!token.IsCapital
                || (end > at && token.Is(WordRole.Honorific | WordRole.Pronoun | WordRole.Conjunction | WordRole.Relative) && !token.Is(WordRole.Office)))
            {
                // A particle belongs to the name where a capital follows it.
                var next = end + 1;
                while (next < tokens.Count && tokens[next].Is(WordRole.Particle) && !tokens[next].IsCapital)
                {
                    next++;
                }

                if (end == at || !token.Is(WordRole.Particle) || next >= tokens.Count || !tokens[next].IsCapital || !tokens[next].IsWord || token.IsCapital)
                {
                    break;
                }

                end = next;
                continue;
            }

            end++;
        }

        return end;
    }

    private bool IsBody(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (tokens[i].Is(WordRole.Body))
            {
                return true;
            }
        }

        return end - at == 1 && IsAbbreviation(at);
    }

    /// <summary>True for a word that begins with two capitals.</summary>
    internal bool IsAbbreviation(int at) => tokens[at].End - tokens[at].Start > 1 && char.IsUpper(text[tokens[at].Start]) && char.IsUpper(text[tokens[at].Start + 1]);

    private Slice Over(int first, int last) => new(tokens[first].Start, tokens[last].End);
}
