using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the direct quotations of healed paragraphs and who said them. Knows no genre.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>Finds them; <paramref name="known"/> gives the frames of paragraphs that were read before, if any.</summary>
    internal static Findings Find(IReadOnlyList<Passage> passages, AttributionWords words, Func<Passage, Frame?>? known = null, Func<Passage, bool>? isBlock = null)
    {
        var setOff = SetOff.Find(passages, words, isBlock);
        if (words.Clauses is { } clauses)
        {
            return new ClauseAttributor(passages, clauses, setOff).Find();
        }

        var frames = new Frame[passages.Count];
        for (var i = 0; i < frames.Length; i++)
        {
            frames[i] = setOff?[i] is { } off ? Frame.Of(passages[i].Text, off, words) : known?.Invoke(passages[i]) ?? Read(passages, i, words);
        }

        return Find(Proses(passages, frames, words), setOff);
    }

    private static Frame Read(IReadOnlyList<Passage> passages, int index, AttributionWords words) =>
        Frame.Read(passages[index].Text, index + 1 < passages.Count ? passages[index + 1].Text : null, words);

    internal static Prose[] Proses(IReadOnlyList<Passage> passages, Frame[] frames, AttributionWords words)
    {
        var proses = new Prose[frames.Length];
        for (var i = 0; i < proses.Length; i++)
        {
            proses[i] = new Prose(i, passages[i].Text, frames[i], words);
        }

        return proses;
    }

    /// <summary>Finds those of paragraphs that have been cut into words; <paramref name="voices"/> says where somebody else begins to speak.</summary>
    internal static Findings Find(Prose[] proses, SetOff?[]? setOff = null, IReadOnlyList<Voice>? voices = null)
    {
        var chain = new SourceChain(proses, isSpoken: voices is not null);
        chain.Enter(proses);
        var attributor = new Attributor(chain);
        var found = new List<FoundQuotation>();
        var alone = new List<Place>();
        FoundQuotation? going = null;

        foreach (var prose in proses)
        {
            var off = setOff?[prose.Index];
            if (off is { Marked: null })
            {
                continue;
            }

            if (voices?[prose.Index] is { IsAnew: true } voice)
            {
                chain.Hear(voice.Speaker);
                attributor = new Attributor(chain);
            }

            var quotations = Read(prose, going, off);
            attributor.Read(prose, quotations);

            for (var i = 0; i < quotations.Length; i++)
            {
                if (quotations[i] is { } quotation && quotation != going && (quotation.IsSettled || !quotation.IsTerm) && (found.Count == 0 || found[^1] != quotation))
                {
                    found.Add(quotation);
                }
            }

            going = prose.Quotes.Count > 0 && prose.Quotes[^1].GoesOn ? quotations[^1] : null;
            if (prose.MarkAlone >= 0)
            {
                alone.Add(new Place(prose.Index, new Slice(prose.MarkAlone, prose.MarkAlone + 1)));
            }
        }

        var nested = NestedQuotations.Find(found, proses, chain);
        if (attributor.Reported.Count + nested.Count > 0)
        {
            found.AddRange(attributor.Reported);
            found.AddRange(nested);
            found.Sort(static (a, b) => (a.Pieces[0].Passage, a.Pieces[0].Slice.Start).CompareTo((b.Pieces[0].Passage, b.Pieces[0].Slice.Start)));
        }

        if (proses.Length > 0 && proses[0].Words.NameEndings.Length > 0)
        {
            found.ForEach(AbstainFromCase);
        }

        return new Findings(found, alone);
    }

    // "По словам Отто Брандта": how the name is as a subject, the text does not say.
    private static void AbstainFromCase(FoundQuotation quotation)
    {
        if (quotation.Source is { Kind: SpeakerKind.Person, IsNamedAsSubject: false } oblique)
        {
            quotation.Abstain([oblique]);
        }
    }

    // One entry for each quote token: the same twice where an attribution interrupts, null for words that are only named.
    internal static FoundQuotation?[] Read(Prose prose, FoundQuotation? going = null, SetOff? off = null)
    {
        if (prose.Quotes.Count == 0)
        {
            return [];
        }

        var quotations = new FoundQuotation?[prose.Quotes.Count];
        var quote = 0;
        var before = -1;
        for (var at = 0; at < prose.Tokens.Count; at++)
        {
            if (prose.Tokens[at].Kind != TokenKind.Quote)
            {
                continue;
            }

            var (start, end) = prose.Quotes[quote].Words(prose.Text);
            var goesOn = quote == 0 && at == 0 && going is not null;
            var isAnnounced = SpokenMarks.Announce(prose.Text.AsSpan(0, prose.Quotes[quote].Start), prose.Words);
            if (goesOn || off is not null || isAnnounced || !NotSpeech.IsNamed(prose, at, (start, end)))
            {
                var quotation = goesOn ? going!
                    : before >= 0 && (IsParted(prose, quote) || Interruption.Is(prose, before, at)) ? quotations[quote - 1]!
                        : off is not null ? new FoundQuotation { IsTerm = !off.IsCertain, IsSpokenMarked = off.IsCertain, IsSetOff = true }
                    : new FoundQuotation { IsAnnounced = isAnnounced, IsTerm = !isAnnounced && NotSpeech.IsTerm(prose.Text.AsSpan(start, end - start)) };
                quotation.Pieces.Add(new Place(prose.Index, new Slice(start, end)));
                quotations[quote] = quotation;
                before = at;
            }
            else
            {
                before = -1;
            }

            quote++;
        }

        return quotations;
    }

    // Two pieces of one pair of marks.
    private static bool IsParted(Prose prose, int quote) => prose.Quotes[quote].Opening == 0 && prose.Quotes[quote - 1].Closing == 0;
}
