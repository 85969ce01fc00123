using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Gives the quotations of one paragraph after another their speakers, by the grammar of attribution.
/// <code>
/// “Q,” Mr. Marek said. “Q.”                       beside the quotation; a bare one takes the paragraph's source
/// Mr. Marek said that the plan was “Q”            before it
/// The plan is “Q” and no more, he said.           after it, set off by a comma
/// </code>
/// </summary>
internal sealed class Attributor(SourceChain chain)
{
    private static readonly List<Utterance> None = [];

    private readonly List<FoundQuotation> _waiting = [];
    private readonly List<Source> _namedWhileWaiting = [];
    private Utterance? _inParagraph;
    private Utterance? _before;
    private Utterance? _owner;
    private Utterance? _opening;
    private Source? _atStart;
    private bool _endedWithColon;
    private bool _isOnlySource;
    private bool _isAboutAnother;

    /// <summary>What is told of what was said, without quoting it.</summary>
    internal List<FoundQuotation> Reported { get; } = [];

    /// <summary>Reads one paragraph; the quotations are those of its quote tokens, in order, <see langword="null"/> where one is no speech.</summary>
    internal void Read(Prose prose, FoundQuotation?[] quotations)
    {
        _before = _owner ?? (_inParagraph is { } last && (_isOnlySource || _endedWithColon) ? last : null);
        _owner = null;
        _inParagraph = null;
        _atStart = chain.Current;
        _isOnlySource = true;
        _waiting.Clear();
        _namedWhileWaiting.Clear();
        var quote = 0;
        for (var first = 0; first < prose.Tokens.Count;)
        {
            var end = prose.EndOfSentence(first);
            quote = ReadSentence(prose, first, end, quotations, quote);
            NoteNamed(prose, first, end);
            first = end;
        }

        foreach (var waiting in _waiting)
        {
            if (_before is { Source: { } source } && (source.Kind == SpeakerKind.Person || _before.IsOfOwner) && CuePlace.IsAlone(prose))
            {
                waiting.Settle(_before, "the paragraph is a quotation alone and follows the words of one source", _before.IsOfOwner);
            }
        }

        _endedWithColon = prose.Tokens.Count > 0 && prose.Tokens[^1].Kind == TokenKind.Colon;
    }

    private int ReadSentence(Prose prose, int first, int end, FoundQuotation?[] quotations, int quote)
    {
        var cues = CueFinder.Find(prose, first, end);
        var opening = cues.TrueForAll(static c => c.Inherits || c.Subject is { Kind: MentionKind.Pronoun }) ? NoteSubject(prose, first, end, cues) : null;
        _opening = cues.Count == 0 && opening is not null && !OpeningSubject.IsDoneTo(prose, opening.Ground.Slice, end) ? opening : null;
        var utterances = Resolve(prose, cues, opening);
        if (cues.Count > 0)
        {
            ReportedSpeech.Add(prose, cues, utterances, first, end, Reported);
        }

        _owner = end == prose.Tokens.Count ? Owner(prose, first, end) : null;
        _isAboutAnother = cues.Count == 0 && IsAboutAnother(prose, first, end);
        int next = 0, before = -1;
        for (var at = first; at < end; at++)
        {
            if (prose.Tokens[at].Kind != TokenKind.Quote)
            {
                continue;
            }

            while (next < cues.Count && cues[next].Verb < at)
            {
                before = next++;
            }

            var quotation = quotations[quote++];
            if (quotation is { IsSettled: false })
            {
                Attribute(prose, first, at, quotation, cues, utterances, before, next);
            }
        }

        return quote;
    }

    private void Attribute(Prose prose, int first, int at, FoundQuotation quotation, List<Cue> cues, List<Utterance> utterances, int before, int next)
    {
        while (before > 0 && CuePlace.IsAside(prose, cues[before], at))
        {
            before--;
        }

        if (ToldByAnother.Is(prose, at, cues, utterances, before, next))
        {
            quotation.Settle(ToldByAnother.Words(prose, cues[next], utterances[before], utterances[next]), "the words of one are told by another", true);
        }
        else if (next < cues.Count && CuePlace.IsBeside(prose, at, cues[next].First))
        {
            quotation.Settle(utterances[next], "the quotation is followed by who said it", true);
        }
        else if (before >= 0
            && utterances[before].Source is null
            && quotation.IsTerm
            && cues[before].Subject is not { Kind: MentionKind.Office or MentionKind.Delegate or MentionKind.Name }
            && prose.Tokens[at - 1].Kind != TokenKind.Colon
            && !CuePlace.IsPeoplesWarning(prose, cues[before], at)
            && !prose.Words.Hears.Contains(cues[before].Text.In(prose.Text)))
        {
            return;
        }
        else if (before >= 0)
        {
            quotation.Settle(utterances[before], "a verb of saying stands before the quotation in its sentence", true);
        }
        else if (next < cues.Count && cues[next].First > at && (prose.Tokens[cues[next].First - 1].Kind is TokenKind.Comma or TokenKind.Dash))
        {
            quotation.Settle(utterances[next], "the sentence ends with who said it", true);
        }
        else if (Owner(prose, first, at) is { } owner)
        {
            quotation.Settle(owner, "the quotation is a text of somebody, to be read out", true);
        }
        else if (_opening is not null && prose.Tokens[at - 1].Kind == TokenKind.Colon)
        {
            quotation.Settle(_inParagraph = _opening, "a colon leads from the subject of the sentence to the quotation", false);
        }
        else if (CuePlace.IsFollowed(prose, first, at) || _isAboutAnother || (_inParagraph is { Source: null } && quotation.IsTerm))
        {
            return;
        }
        else if (_inParagraph is not null)
        {
            quotation.Settle(_inParagraph, "the paragraph's source stands before the quotation", false);
        }
        else
        {
            _waiting.Add(quotation);
        }
    }

    private List<Utterance> Resolve(Prose prose, List<Cue> cues, Utterance? opening)
    {
        if (cues.Count == 0)
        {
            return None;
        }

        var utterances = new List<Utterance>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            var subject = cue.Inherits ? Subject.Inherited(prose, cues, i) : cue.Subject;
            IReadOnlyList<Source> candidates = [];
            var source = subject is null ? null : chain.Resolve(prose, subject, out candidates);
            source = cue.IsDropped ? chain.Dropped(prose) : source;
            if (!prose.Tokens[cue.Verb].Is(WordRole.Accords))
            {
                NameAsSubject(prose, subject, source);
            }

            var ground = subject is null ? cue.Text : new Slice(Math.Min(subject.Whole.Start, cue.Text.Start), Math.Max(subject.Whole.End, cue.Text.End));
            if (cue.Inherits && subject is null && cue.First == cue.Verb)
            {
                source = i > 0 ? utterances[i - 1].Source : opening?.Source;
            }

            var utterance = new Utterance(source, new Place(prose.Index, cue.Text), new Place(prose.Index, cue.Inherits ? cue.Text : ground), candidates);
            utterances.Add(utterance);
            if (!cue.Inherits && !IsReported(prose, cues, i))
            {
                Follow(utterance, subject, cue.IsSomebodyElse);
            }
        }

        return utterances;
    }

    private Utterance? Owner(Prose prose, int first, int end) =>
        OwnerOfText.Find(prose, first, end) is var (owner, text)
            ? new Utterance(chain.Resolve(prose, owner, out var candidates), new Place(prose.Index, text), new Place(prose.Index, owner.Whole), candidates) { IsOfOwner = true }
            : null;

    private void Follow(Utterance utterance, Mention? subject, bool isSomebodyElse)
    {
        if (utterance.Source is not null)
        {
            chain.Follow(utterance.Source, utterance.Ground.Passage);
        }
        else if (isSomebodyElse || subject is { Kind: MentionKind.Name or MentionKind.Office })
        {
            chain.Forget();
        }

        _isOnlySource &= _inParagraph is null || _inParagraph.Source == utterance.Source;
        _inParagraph = utterance;
        foreach (var waiting in _waiting)
        {
            if (_namedWhileWaiting.Exists(named => named != utterance.Source))
            {
                continue;
            }

            // A mere term is taken for speech only where the one who speaks next has been speaking already.
            if (waiting.IsTerm && utterance.Source != _atStart)
            {
                continue;
            }

            waiting.Settle(utterance, "the first source of the paragraph comes after the quotation", false);
        }

        _waiting.Clear();
        _namedWhileWaiting.Clear();
    }

    // Whoever is named between a quotation and the first verb of saying after it may have said it.
    private void NoteNamed(Prose prose, int first, int end)
    {
        for (var at = first; at < end && _waiting.Count > 0; at++)
        {
            if (prose.MentionFrom(at) is { Kind: MentionKind.Name } mention
                && SourceRegistry.IsSure(prose, mention)
                && chain.Resolve(prose, mention, out _) is { Kind: SpeakerKind.Person } named)
            {
                _namedWhileWaiting.Add(named);
            }
        }
    }

    // "He said the minister had promised": what the minister did is told by him, and the next "he" is still him.
    private static bool IsReported(Prose prose, List<Cue> cues, int index)
    {
        if (index == 0)
        {
            return false;
        }

        for (var at = cues[index - 1].Last + 1; at < cues[index].First; at++)
        {
            if (prose.Tokens[at].Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Dash)
            {
                return false;
            }
        }

        return cues[index - 1].Verb < cues[index].First;
    }

    // Whom a sentence begins with is the one a pronoun means, whether or not they speak: "Ivo Marek came, calling it …".
    private Utterance? NoteSubject(Prose prose, int first, int end, List<Cue> cues)
    {
        if (OpeningSubject.Find(prose, first, end, cues) is not { } subject
            || chain.Resolve(prose, subject, out var candidates) is not { Kind: not SpeakerKind.Unknown } source)
        {
            if (cues.TrueForAll(static c => c.Inherits))
            {
                OpeningSubject.NoteOther(prose, first, end, chain);
            }

            return null;
        }

        chain.Follow(source, prose.Index);
        NameAsSubject(prose, subject, source);
        return new Utterance(source, null, new Place(prose.Index, subject.Whole), candidates);
    }

    private static void NameAsSubject(Prose prose, Mention? subject, Source? source)
    {
        if (prose.Words.NameEndings.Length > 0 && subject is { Kind: MentionKind.Name } && source is { Kind: SpeakerKind.Person })
        {
            source.NameAsSubject(subject.Name.In(prose.Text), new Place(prose.Index, subject.Name));
        }
    }

    // What a sentence without a verb of saying quotes may be the words of whom it is about; a State, "Ruritania faces “a drought”", is no one.
    private bool IsAboutAnother(Prose prose, int first, int end) =>
        _inParagraph is not null
        && prose.MentionFrom(OpeningSubject.Start(prose, first, end)) is { Kind: MentionKind.Name or MentionKind.Office or MentionKind.Delegate } subject
        && SourceRegistry.IsSure(prose, subject) && chain.Resolve(prose, subject, out var candidates) is var other && other != _inParagraph.Source
        && !(other is { Kind: SpeakerKind.Collective } && subject.Reach + 1 < end && prose.Tokens[subject.Reach + 1] is { IsWord: true, IsCapital: false })
        && (other is not null || candidates.Count > 0 || subject.Kind != MentionKind.Name || subject.First < subject.Last);
}
