using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Everybody whom a text names, found by the whole name, by its first or last word, or by title.
/// </summary>
internal sealed class SourceRegistry
{
    // Beyond these numbers a word or an office means nobody for certain, and looking further would cost time for nothing.
    private const int MostOfOneWord = 8;
    private const int MostTitled = 1_000;

    private readonly Dictionary<string, List<Source>> _holding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Source>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Source>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<Source> Nobody = [];

    private readonly List<Source> _titled = [];
    private readonly HashSet<string> _within = new(StringComparer.Ordinal);

    /// <summary>Enters the names of all paragraphs: full ones first, so that <c>Mr. Ban</c> finds <c>Ban Ki-moon</c> wherever that stands.</summary>
    internal void Enter(IReadOnlyList<Prose> proses)
    {
        foreach (var prose in proses)
        {
            foreach (var mention in prose.Mentions)
            {
                if (mention.Kind == MentionKind.Name && IsFull(prose, mention) && mention.Honorific.IsEmpty && IsSure(prose, mention))
                {
                    Describe(Add(prose, mention), prose, mention);
                }
                else if (mention.Kind == MentionKind.Name && !IsFull(prose, mention) && !prose.StartsSentence(mention.First))
                {
                    _within.GetAlternateLookup<ReadOnlySpan<char>>().Add(mention.Name.In(prose.Text));
                }
            }
        }

        // "Mr. van der Velde" is Otto van der Velde, and "Ms. Rosa Lindt" is no other Lindt.
        EnterShort(proses, isFull: true);
        EnterShort(proses, isFull: false);
    }

    private void EnterShort(IReadOnlyList<Prose> proses, bool isFull)
    {
        foreach (var prose in proses)
        {
            foreach (var mention in prose.Mentions)
            {
                if (mention.Kind == MentionKind.Name
                    && IsFull(prose, mention) == isFull
                    && (mention.IsPerson || !(mention.Honorific.IsEmpty && (isFull || mention.Title.IsEmpty))))
                {
                    var known = Named(prose, mention);
                    if (known.Count == 0)
                    {
                        Describe(Add(prose, mention), prose, mention);
                    }
                    else if (known is [var only])
                    {
                        Describe(only, prose, mention);
                    }
                }
            }
        }
    }

    /// <summary>True for a single word that has its capital within a sentence somewhere, so that it is a name wherever it stands.</summary>
    internal bool HasWithin(string name) => _within.Contains(name);

    /// <summary>
    /// True for what shows itself to be a name. In languages that write few words with capitals, the first of a sentence and one after it
    /// are more often a thing and its place: <c>Сады Руритании</c>.
    /// </summary>
    internal static bool IsSure(Prose prose, Mention mention) =>
        !prose.Words.NounFirst
            || mention.Kind != MentionKind.Name
            || mention.IsPerson
            || !mention.Honorific.IsEmpty
            || !mention.Title.IsEmpty
            || !prose.StartsSentence(mention.First);

    /// <summary>The people whom a name may mean.</summary>
    internal List<Source> Named(Prose prose, Mention mention)
    {
        var name = Stem(mention.Name.In(prose.Text), prose.Words);
        if (_byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var exact))
        {
            return exact;
        }

        // "Jordan" is the State, though a Jordan Marek is named.
        if (mention.Honorific.IsEmpty && prose.Words.States.MatchStart(mention.Name.In(prose.Text), out _) == mention.Name.End - mention.Name.Start)
        {
            return Nobody;
        }

        return !_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var all) ? Nobody
            : Gender(prose, mention) is var gender && all is [var only] && (gender == WordRole.None || only.Gender == WordRole.None || only.Gender == gender) ? all
            : Fitting(all, gender);
    }

    private static List<Source> Fitting(List<Source> all, WordRole gender)
    {
        var fitting = all.FindAll(s => gender == WordRole.None || s.Gender == WordRole.None || s.Gender == gender);
        var known = fitting.FindAll(s => s.Titles.Count > 0 || s.Honorifics.Count > 0);
        return known.Count > 0 ? known : fitting;
    }

    /// <summary>The people who may hold an office, from <c>the Secretary-General</c> to <c>the envoy</c>.</summary>
    internal List<Source> Holding(string office, AttributionWords words)
    {
        if (!_holding.TryGetValue(office, out var holding))
        {
            _holding.Add(office, holding = _titled.Count > MostTitled ? [] : FindHolding(office, words));
        }

        return holding;
    }

    private List<Source> FindHolding(string office, AttributionWords words)
    {
        var key = TitleMatch.Key(office, words);
        var exact = _titled.FindAll(s => TitleMatch.HoldsExactly(s, key, words));
        exact = exact.Count == 0 && key.LastIndexOf(' ') is var blank and > 0 && words.Chiefs.Contains(key.AsSpan(blank + 1))
            ? _titled.FindAll(s => TitleMatch.IsFirstOf(s, key[..blank], words))
            : exact;
        return exact.Count > 0 || char.IsUpper(key[0]) ? exact : _titled.FindAll(s => TitleMatch.HoldsInPart(s, key));
    }

    internal Source Add(Prose prose, Mention mention)
    {
        var stem = Stem(mention.Name.In(prose.Text), prose.Words);
        if (_byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var known))
        {
            return known[0];
        }

        if (MiddleNames.Find(stem, _byWord) is { } same)
        {
            _byName.Add(stem.ToString(), [same]);
            return same;
        }

        var source = new Source { Kind = SpeakerKind.Person, Name = mention.Name.Of(prose.Text), Printed = new Place(prose.Index, mention.Name) };
        var name = prose.Words.NameEndings.Length == 0 ? source.Name : stem.ToString();
        _byName.Add(name, [source]);
        var blank = name.IndexOf(' ');
        Index(blank < 0 ? name : name[..blank], source);
        for (; blank > 0; blank = name.IndexOf(' ', blank + 1))
        {
            Index(name[(blank + 1)..], source);
        }

        return source;
    }

    internal static WordRole Gender(Prose prose, Mention mention)
    {
        if (mention.Gender != WordRole.None)
        {
            return mention.Gender;
        }

        for (var at = mention.First; at <= mention.Last; at++)
        {
            if (prose.Tokens[at].Is(WordRole.Masculine | WordRole.Feminine))
            {
                return prose.Tokens[at].Role & (WordRole.Masculine | WordRole.Feminine);
            }
        }

        return WordRole.None;
    }

    private void Describe(Source source, Prose prose, Mention mention)
    {
        if (!mention.Honorific.IsEmpty && !HasHonorific(source, mention.Honorific.In(prose.Text)))
        {
            source.Honorifics.Add(mention.Honorific.Of(prose.Text));
            source.Gender |= Gender(prose, mention);
        }

        if (!mention.Title.IsEmpty)
        {
            if (source.Titles.Count == 0)
            {
                _titled.Add(source);
            }

            source.AddTitle(mention.Title.Of(prose.Text), new Place(prose.Index, mention.Title));
            if (prose.Words.SubjectTitles.Count > 0 && prose.Words.SubjectTitles.Contains(FirstWord(mention.Title.In(prose.Text))))
            {
                source.NameAsSubject(mention.Name.In(prose.Text), new Place(prose.Index, mention.Name));
            }
        }

        if (!mention.Affiliation.IsEmpty)
        {
            source.Affiliation ??= (mention.Affiliation.Of(prose.Text), new Place(prose.Index, mention.Affiliation));
        }
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> title) => title.IndexOf(' ') is var blank and >= 0 ? title[..blank] : title;

    private static bool HasHonorific(Source source, ReadOnlySpan<char> honorific)
    {
        foreach (var known in source.Honorifics)
        {
            if (honorific.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private void Index(string word, Source source)
    {
        if (!_byWord.TryGetValue(word, out var list))
        {
            _byWord.Add(word, list = []);
        }

        if (list.Count < MostOfOneWord && (list.Count == 0 || list[^1] != source))
        {
            list.Add(source);
        }
    }

    // A name without the endings of its cases: "Отто Брандта" is "Отто Брандт".
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name, AttributionWords words)
    {
        if (words.NameEndings.Length == 0)
        {
            return name;
        }

        var stem = new System.Text.StringBuilder(name.Length);
        foreach (var part in name.Split(' '))
        {
            var word = name[part];
            var bare = word.TrimEnd(words.NameEndings);
            stem.Append(stem.Length > 0 ? " " : string.Empty).Append(bare.Length > 2 ? bare : word);
        }

        return stem.ToString();
    }

    private static bool IsFull(Prose prose, Mention mention) => mention.Name.In(prose.Text).Contains(' ');
}
