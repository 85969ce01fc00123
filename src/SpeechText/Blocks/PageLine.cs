namespace SpeechText.Blocks;

/// <summary>
/// What a line shows of being the head or foot of a page.
/// <code>
/// S/PV.7935 Peace and security in Africa 09/05/2017     a symbol and a date at its ends
/// 2/24 17-13218                                         a plate: numbers of page and job, no words
/// A/C.6/64/SR.22                                        a symbol alone
/// RM/4                              S/PV.2848           the same, after the initials of a typist
/// Page 3                                                a page number alone
/// 9/24/24, 3:48 PM  Remarks at the General Assembly     the stamp of a browser that printed a page
/// https://www.un.org/sg/en/content/sg/statement 2/6     the address of that page
/// </code>
/// </summary>
/// <param name="Key">The same for lines of the same words in any order, page numbers aside: left and right pages mirror each other.</param>
/// <param name="Marks">What it holds.</param>
internal readonly record struct PageLine(ulong Key, PageMarks Marks)
{
    /// <summary>A longer line is prose.</summary>
    internal const int Longest = 200;

    // "RM/4", before the symbol of a typed page: who typed it.
    private const int LongestInitials = 8;

    internal bool Is(PageMarks marks) => (Marks & marks) != 0;

    internal static PageLine Read(ReadOnlySpan<char> line)
    {
        ulong key = 0;
        var (marks, words, tokens) = (PageMarks.None, 0, 0);
        var (symbol, job, pages) = (0, 0, 0);
        var last = PageToken.Word;
        var first = line[..(line.IndexOf(' ') is var blank and > 0 ? blank : line.Length)];
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            if (at > start)
            {
                var before = last;
                var word = line[start..at];
                var token = PageTokens.Of(word);
                marks |= tokens == 0 ? EdgeOf(token) : PageMarks.None;
                marks |= tokens == 0 && token == PageToken.Address ? PageMarks.Address : PageMarks.None;
                marks |= tokens == 1 && before == PageToken.Date && token == PageToken.Clock ? PageMarks.Stamp : PageMarks.None;
                last = token;
                tokens++;
                if (token == PageToken.Symbol && tokens == 2 && first.Length <= LongestInitials && first.Contains('/'))
                {
                    (symbol, words, key) = (0, 0, 0);
                }

                symbol += token == PageToken.Symbol ? 1 : 0;
                job += token == PageToken.JobNumber ? 1 : 0;
                pages += token == PageToken.PageNumber ? 1 : 0;
                // "S/PV.4726 (Resumption 1)": what stands in brackets after a symbol is of it.
                words += token is PageToken.Word or PageToken.Date or PageToken.Clock or PageToken.Address
                    && !(symbol == 1 && (word[0] == '(' || word[^1] == ')')) ? 1 : 0;
                key += token is PageToken.PageNumber or PageToken.Mark or PageToken.PageWord ? 0 : Hash(word);
            }

            while (at < line.Length && char.IsWhiteSpace(line[at]))
            {
                at++;
            }
        }

        marks |= EdgeOf(last);
        if (words == 0)
        {
            marks |= job > 0 ? PageMarks.Plate : symbol == 1 ? PageMarks.Symbol : symbol == 0 && pages == 1 ? PageMarks.Number : PageMarks.None;
        }

        return new PageLine(key, marks);
    }

    private static PageMarks EdgeOf(PageToken token) => token switch
    {
        PageToken.PageNumber => PageMarks.NumberAtEdge,
        PageToken.Symbol => PageMarks.SymbolAtEdge,
        PageToken.Date => PageMarks.DateAtEdge,
        _ => PageMarks.None,
    };

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToUpperInvariant(c)) * 1099511628211UL;
        }

        return hash;
    }
}

/// <summary>What a line may hold of the page.</summary>
[Flags]
internal enum PageMarks
{
    None = 0,

    /// <summary>A page number alone.</summary>
    Number = 1,

    /// <summary>A job number or bar code, and nothing that is read.</summary>
    Plate = 2,

    /// <summary>A document symbol alone.</summary>
    Symbol = 4,

    /// <summary>A page number at either end.</summary>
    NumberAtEdge = 8,

    /// <summary>A document symbol at either end.</summary>
    SymbolAtEdge = 16,

    /// <summary>A date in figures at either end.</summary>
    DateAtEdge = 32,

    /// <summary>A date in figures and a time of day at the start, as a browser prints them.</summary>
    Stamp = 64,

    /// <summary>An address of the web at the start.</summary>
    Address = 128,

    /// <summary>What a printer sets on a page of its own accord.</summary>
    Edge = Number | Plate | Stamp | Address,
}
