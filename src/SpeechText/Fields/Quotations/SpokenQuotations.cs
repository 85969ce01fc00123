using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds in spoken words the quotations of others. Speakers set marks around much that nobody said, so words are taken for a quotation only
/// where a verb of saying or the speaker's announcement leads to them.
/// <code>
/// As Otto Brandt once said, “the well remembers”.             Otto Brandt
/// The Charter says, and I quote: “We the peoples”.            announced, and of nobody
/// We call this “the long summer”.                             none
/// </code>
/// </summary>
internal static class SpokenQuotations
{
    // An appositive between a quotation and its verb has fewer words.
    private const int FarthestVerb = 30;
    private const int FarthestCue = 10;
    private const string Blanks = " \u00A0\u202F";

    /// <summary>
    /// Finds in a speech those with a verb of saying beside them and somebody named in full. <paramref name="voices"/> tells of each paragraph
    /// whether it goes on from the one before.
    /// </summary>
    internal static Findings FindCited(IReadOnlyList<Passage> passages, IReadOnlyList<Voice> voices, AttributionWords words) =>
        Find(passages, voices, words, null, static p => NamesInFull(p) || IsLedTo(p), q => IsCited(q, passages, words));

    /// <summary>Finds what <see cref="FindCited"/> finds, and quotations that words or the page set off.</summary>
    internal static Findings FindSpoken(IReadOnlyList<Passage> passages, AttributionWords words, Func<Passage, bool>? isBlock) =>
        Kept(QuotationFinder.Find(passages, words, null, isBlock), q => IsCited(q, passages, words));

    /// <summary>Finds those of the turns of many speakers, who quote each other by surname, office and State.</summary>
    internal static Findings FindInTurns(IReadOnlyList<Passage> passages, IReadOnlyList<Voice> voices, AttributionWords words, Func<Passage, bool>? isBlock) =>
        Find(passages, voices, words, SetOff.Find(passages, words, isBlock), static _ => true, q => IsLedTo(q, passages, words));

    private static Findings Find(
        IReadOnlyList<Passage> passages, IReadOnlyList<Voice> voices, AttributionWords words, SetOff?[]? setOff, Predicate<Prose> mayName, Predicate<FoundQuotation> keeps)
    {
        if (words.Clauses is { } clauses)
        {
            return Kept(new ClauseAttributor(passages, clauses, setOff, voices).Find(), keeps);
        }

        var frames = new Frame[passages.Count];
        for (var i = 0; i < frames.Length; i++)
        {
            var next = i + 1 < passages.Count && !voices[i + 1].IsAnew ? passages[i + 1].Text : null;
            frames[i] = setOff?[i] is { } off ? Frame.Of(passages[i].Text, off, words) : Frame.Read(passages[i].Text, next, words);
        }

        // Without a verb and a name, which is most speeches, nothing below finds anything.
        return (setOff is not null || MayCite(frames, passages, words))
            && QuotationFinder.Proses(passages, frames, words) is var proses && (setOff is not null || Array.Exists(proses, mayName))
            ? Kept(QuotationFinder.Find(proses, setOff, voices), keeps)
            : new Findings([], []);
    }

    private static bool MayCite(Frame[] frames, IReadOnlyList<Passage> passages, AttributionWords words)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            if (MayCite(frames[i], passages[i].Text, words))
            {
                return true;
            }
        }

        return false;
    }

    // A verb of saying within reach of a quotation in its sentence, or words that announce one.
    private static bool MayCite(Frame frame, string text, AttributionWords words)
    {
        int quote = -1, verb = -1;
        for (var at = 0; at < frame.Tokens.Count; at++)
        {
            var token = frame.Tokens[at];
            if (token.IsCapital && at > 0 && frame.Tokens[at - 1].Kind == TokenKind.Stop)
            {
                (quote, verb) = (-1, -1);
            }

            quote = token.Kind == TokenKind.Quote ? at : quote;
            verb = token.Is(CueFinder.Verbs) ? at : verb;
            if (quote >= 0 && verb >= 0 && Math.Max(quote, verb) == at && Math.Abs(quote - verb) <= FarthestVerb)
            {
                return true;
            }
        }

        return frame.Quotes.Exists(q => SpokenMarks.Announce(text.AsSpan(0, q.Start), words));
    }

    private static bool NamesInFull(Prose prose) => prose.Mentions.Exists(m => m.Kind == MentionKind.Name && IsFull(m.Name.In(prose.Text)));

    private static bool IsFull(ReadOnlySpan<char> name) => name.ContainsAny(' ', '·');

    // A comma or a colon before the opening mark of words that are no mere term.
    private static bool IsLedTo(Prose prose)
    {
        foreach (var quote in prose.Quotes)
        {
            if (IsLed(prose.Text, quote.Words(prose.Text)))
            {
                return true;
            }
        }

        return false;
    }

    // "A farmer told me, “We have no more wells.”": a sentence of its own behind a colon or a comma.
    private static bool IsLed(string text, (int Start, int End) words)
    {
        var before = Before(text, words.Start);
        return words.End > words.Start
            && (before.EndsWith(':') || before.EndsWith(','))
            && !char.IsLower(text[words.Start])
            && text[words.End - 1] is '.' or '!' or '?' or '…'
            && (before.EndsWith(':') || !NotSpeech.IsTerm(text.AsSpan(words.Start, words.End - words.Start)));
    }

    private static ReadOnlySpan<char> Before(string text, int words) => text.AsSpan(0, words).TrimEnd(Blanks).TrimEnd(QuotationMark.Openings).TrimEnd(Blanks);

    private static bool IsCited(FoundQuotation found, IReadOnlyList<Passage> passages, AttributionWords words) =>
        found.IsSpokenMarked
        || (found is { IsDirect: true, Source: { Kind: SpeakerKind.Person, Name: { } name } } && (found.Cue is not null || found.IsSetOff) && IsFull(name))
        || (found is { IsDirect: true, Cue: { } cue, Pieces: [var (passage, slice), ..] } && cue.Passage == passage && cue.Slice.End <= slice.Start
            && IsLed(passages[passage].Text, (slice.Start, slice.End)) && !SpeaksOfItself(found, passages[passage].Text, words));

    // Beside a verb with nobody known to say them, words are quoted where a colon leads to them; "we" say, nobody quotes. Few words are
    // a term, unless they are a sentence or a mark or the verb itself leads to them.
    private static bool IsLedTo(FoundQuotation found, IReadOnlyList<Passage> passages, AttributionWords words)
    {
        if (found is not { IsDirect: true, IsSpokenMarked: false, IsAnnounced: false, IsSetOff: false, Cue: { } cue })
        {
            return found.IsDirect && (found.IsSpokenMarked || found.IsAnnounced || (found.IsSetOff && found.Source is not null));
        }

        var (passage, slice) = found.Pieces[0];
        var text = passages[passage].Text;
        var before = Before(text, slice.Start);
        if (found.Source is null)
        {
            return !found.IsTerm
                && (before.EndsWith(':') || (cue.Slice.End <= slice.Start && IsLed(text, (slice.Start, slice.End))))
                && !SpeaksOfItself(found, text, words);
        }

        var isLed = before.EndsWith(':') || before.EndsWith(',') || text[slice.End - 1] is '.' or '!' or '?' or ',';
        var isNext = before.Length == cue.Slice.End || (cue.Slice.Start >= slice.End && cue.Slice.Start - slice.End <= FarthestCue);
        return !found.IsTerm || isLed || (isNext && !SpeaksOfItself(found, text, words));
    }

    private static bool SpeaksOfItself(FoundQuotation found, string text, AttributionWords words) =>
        (found.Subject(text, words) & (WordRole.FirstPerson | WordRole.Pronoun)) == (WordRole.FirstPerson | WordRole.Pronoun);

    private static Findings Kept(Findings all, Predicate<FoundQuotation> keeps) => new(all.Quotations.FindAll(keeps), []);
}
