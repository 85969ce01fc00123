using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Follows who is meant through a text: a full name, then <c>Mr. Ban</c>, then <c>the Secretary-General</c>, then <c>he</c>.
/// Where two may be meant, nobody is.
/// </summary>
internal sealed class SourceChain(Prose[] proses, bool isSpoken = false)
{
    private readonly SourceRegistry _registry = new();
    private readonly Dictionary<string, Source> _unnamed = new(StringComparer.OrdinalIgnoreCase);
    private bool _isHearing;
    private Source? _heard;
    private Place? _home;
    private (Source Body, int Passage)? _body;
    private int _passage;
    private (Source One, Source Other)? _either;

    /// <summary>Who a pronoun for one person means; <see langword="null"/> where that is not known.</summary>
    internal Source? Current { get; private set; }

    /// <summary>Enters the names of paragraphs, or of what is quoted in them.</summary>
    internal void Enter(IReadOnlyList<Prose> all) => _registry.Enter(all);

    /// <summary>A subject that is no mention of anybody leaves a pronoun open, unless it is a thing.</summary>
    internal void Forget() => (Current, _either) = (null, null);

    /// <summary>From here on a pronoun means the one spoken of, or another who has just been named; it may tell which.</summary>
    internal void Doubt(Source other) => (Current, _either) = (null, Current is { } one ? (one, other) : null);

    /// <summary>
    /// Enters words that <paramref name="speaker"/> is quoted with: there <c>I</c> is the speaker, and <c>he</c> nobody met outside of them.
    /// </summary>
    internal void Hear(Source? speaker) => (_isHearing, _heard, Current) = (true, speaker, null);

    internal void Follow(Source? source, int passage = -1)
    {
        if (source is { Kind: SpeakerKind.Collective } && passage >= 0)
        {
            _body = (source, passage);
        }

        if (source is null || source.Kind != SpeakerKind.Collective)
        {
            (_passage, _either) = (passage, null);
            Current = _isHearing && source == _heard ? null : source;
        }
    }

    /// <summary>Finds whom a mention means; <paramref name="candidates"/> are those whom it may mean where that is not settled.</summary>
    internal Source? Resolve(Prose prose, Mention mention, out IReadOnlyList<Source> candidates)
    {
        candidates = [];
        switch (mention.Kind)
        {
            case MentionKind.Pronoun:
                return Pronoun(prose, mention, ref candidates);
            case MentionKind.Name:
                return Only(_registry.Named(prose, mention), ref candidates) ?? (candidates.Count == 0 ? Unregistered(prose, mention) : null);
            case MentionKind.Body when mention.IsGeneral:
                return _body is var (body, passage) && passage + 1 >= prose.Index ? body : null;
            case MentionKind.Body:
                return Unnamed(prose, mention, SpeakerKind.Collective, mention.Name.Of(prose.Text));
            case MentionKind.Delegate when mention.Affiliation.IsEmpty:
                return OfThatCountry(prose, mention);
            case MentionKind.Delegate:
                _home = new Place(prose.Index, mention.Affiliation);
                return Unnamed(prose, mention, SpeakerKind.Anonymous, null);
            case MentionKind.Office:
                return Office(prose, mention, ref candidates);
            default:
                return null;
        }
    }

    /// <summary>True for a word that one person of the text is called by.</summary>
    internal bool IsKnown(Prose prose, Mention mention) => mention.Kind == MentionKind.Name && _registry.Named(prose, mention).Count == 1;

    /// <summary>Whom a verb without a subject means in a paragraph.</summary>
    internal Source? Dropped(Prose prose) => isSpoken && _passage >= 0 && _passage != prose.Index ? null : Current;

    private Source? Pronoun(Prose prose, Mention mention, ref IReadOnlyList<Source> candidates)
    {
        if (_isHearing && prose.Words.Self.Contains(mention.Whole.In(prose.Text)))
        {
            return _heard;
        }

        // Speeches go on to others with each paragraph.
        var gender = SourceRegistry.Gender(prose, mention);
        if (Current is null && _either is var (one, other) && gender != WordRole.None && Fits(one, gender) != Fits(other, gender))
        {
            var meant = Fits(one, gender) ? one : other;
            meant.Gender = gender;
            return meant;
        }

        if (gender == WordRole.None || Current is null || (isSpoken && _passage >= 0 && _passage != prose.Index))
        {
            return null;
        }

        if (!Fits(Current, gender))
        {
            candidates = [Current];
            return OnlyOther(prose, mention, gender);
        }

        Current.Gender = gender;
        return Current;
    }

    private static bool Fits(Source source, WordRole gender) => source.Gender == WordRole.None || source.Gender == gender;

    // "He met Rosa Lindt, a nurse. … she said": the one person besides whom the paragraph has named.
    private Source? OnlyOther(Prose prose, Mention pronoun, WordRole gender)
    {
        Source? only = null;
        foreach (var mention in prose.Mentions)
        {
            if (mention.First >= pronoun.First)
            {
                break;
            }

            if (mention.Kind != MentionKind.Name
                || _registry.Named(prose, mention) is not [var other]
                || other.Kind != SpeakerKind.Person
                || other == Current
                || !Fits(other, gender))
            {
                continue;
            }

            if (only is not null && only != other)
            {
                return null;
            }

            only = other;
        }

        return only;
    }

    // "That country’s delegate" is the one who spoke before in the paragraph, where no other name stands between that may be a State's.
    private Source? OfThatCountry(Prose prose, Mention mention)
    {
        if (Current is not { Affiliation: { } home, Kind: SpeakerKind.Anonymous or SpeakerKind.Person })
        {
            return null;
        }

        // A delegation spoken of again counts from there.
        var place = _home is { } last
            && last.Passage == prose.Index
            && last.Slice.In(prose.Text).Equals(home.Text, StringComparison.OrdinalIgnoreCase) ? last : home.Place;
        if (place.Passage != prose.Index)
        {
            return null;
        }

        for (var at = mention.First - 1; at >= 0 && prose.Tokens[at].Start >= place.Slice.End; at--)
        {
            if (prose.Tokens[at] is { IsWord: true, IsCapital: true } && !prose.StartsSentence(at))
            {
                return null;
            }
        }

        return Current;
    }

    private Source? Office(Prose prose, Mention mention, ref IReadOnlyList<Source> candidates)
    {
        var office = mention.Title.Of(prose.Text);
        if (mention.IsGeneral || mention.IsIndefinite)
        {
            return mention.IsIndefinite || prose.Tokens[mention.First].Is(WordRole.Own) ? NamedLater(prose) ?? Unnamed(prose, mention, SpeakerKind.Anonymous, null)
                : Current is { Titles.Count: > 0 } && IsPlain(office, prose.Words) ? null
                : prose.Words.HasArticles || (Current is not null
                    && TitleMatch.Holds(Current, office, prose.Words)) ? Current ?? (prose.Index == 0 ? NamedLater(prose) : null)
                : null;
        }

        if (Current is not null && TitleMatch.Holds(Current, office, prose.Words))
        {
            return Current;
        }

        var holding = _registry.Holding(office, prose.Words);
        if (holding.Count == 0
            && !_isHearing
            && Current is { Kind: SpeakerKind.Person } spokenOf
            && (TitleMatch.IsOfChief(office, prose.Words)
                || (spokenOf.Titles.Count == 0 && prose.Tokens.FindIndex(mention.First, mention.Last - mention.First + 1, static t => t.Is(WordRole.Office)) >= 0)))
        {
            // Nobody is said to hold it: it may be the one spoken of, or another.
            candidates = [spokenOf];
            return null;
        }

        return holding.Count == 0 ? Unnamed(prose, mention, SpeakerKind.Anonymous, null) : Only(holding, ref candidates);
    }

    // "the Portuguese official" may be an envoy; "the father" is none.
    private static bool IsPlain(string office, AttributionWords words) => words.PlainPeople.Contains(office.AsSpan(office.LastIndexOf(' ') + 1));

    // A lead may quote "a senior official" and name the official as the first source of the next paragraph.
    private Source? NamedLater(Prose prose)
    {
        if (_isHearing || prose.Index > 0 || proses.Length < 2)
        {
            return null;
        }

        var next = proses[prose.Index + 1];
        foreach (var later in next.Mentions)
        {
            if (later.Kind == MentionKind.Name
                && !later.Title.IsEmpty
                && _registry.Named(next, later) is [var only]
                && only.Printed.Passage == next.Index
                && only.Printed.Slice == later.Name)
            {
                var speaks = later.First == 0
                    || (later.First > 0 && next.Tokens[later.First - 1].Is(WordRole.Says))
                    || (later.Reach + 1 < next.Tokens.Count && next.Tokens[later.Reach + 1].Is(WordRole.Says));
                return speaks ? only : null;
            }
        }

        return null;
    }

    private Source? Unregistered(Prose prose, Mention mention)
    {
        // One capitalised word that nobody else is called by may be a surname, a place or a body; at the start of a sentence, any word at all.
        var name = mention.Name.Of(prose.Text);
        return name.Contains(' ', StringComparison.Ordinal) ? _registry.Add(prose, mention)
            : prose.Words.States.MatchStart(name, out _) == name.Length ? Unnamed(prose, mention, SpeakerKind.Collective, name)
            : prose.StartsSentence(mention.First) && !_registry.HasWithin(name) ? null
            : Unnamed(prose, mention, SpeakerKind.Unknown, name);
    }

    private Source Unnamed(Prose prose, Mention mention, SpeakerKind kind, string? name)
    {
        var key = name ?? (mention.Affiliation.IsEmpty ? mention.Title.Of(prose.Text) : mention.Affiliation.Of(prose.Text) + "\n");
        if (mention.IsIndefinite && kind == SpeakerKind.Anonymous)
        {
            key += $"\n{prose.Index}:{mention.First}";
        }

        if (!_unnamed.TryGetValue(key, out var source))
        {
            source = new Source { Kind = kind, Name = name, Printed = new Place(prose.Index, mention.Whole), Gender = SourceRegistry.Gender(prose, mention) };
            if (!mention.Title.IsEmpty)
            {
                source.AddTitle(mention.Title.Of(prose.Text), new Place(prose.Index, mention.Title));
            }

            if (!mention.Affiliation.IsEmpty)
            {
                source.Affiliation = (mention.Affiliation.Of(prose.Text), new Place(prose.Index, mention.Affiliation));
            }

            _unnamed.Add(key, source);
        }

        return source;
    }

    private static Source? Only(List<Source> found, ref IReadOnlyList<Source> candidates)
    {
        if (found is [var only])
        {
            return only;
        }

        candidates = found;
        return null;
    }
}
