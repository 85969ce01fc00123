using SpeechText.Blocks;
using SpeechText.Fields.Quotations;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Writes quotations found in passages, and those who said them, into the transcript. Whoever is named but not quoted is no speaker; whoever is
/// <paramref name="known"/> as a speaker already is that one.
/// </summary>
internal sealed class QuotationWriter(TranscriptBuilder builder, IReadOnlyList<Passage> passages, Lexicon lexicon, Func<Source, Speaker?>? known = null)
{
    private const int LongestQuotedInMessage = 60;
    private const int MostCandidatesNamed = 8;

    private readonly Dictionary<Source, Speaker> _speakers = [];

    internal void Write(Findings findings)
    {
        foreach (var quotation in findings.Quotations)
        {
            if (quotation.Source is { } source && IsState(source) && IsOnePerson(quotation))
            {
                quotation.Abstain([source]);
            }
        }

        foreach (var source in Quoted(findings))
        {
            _speakers.Add(source, known?.Invoke(source) ?? builder.Add(Speaker(source)));
        }

        foreach (var quotation in findings.Quotations)
        {
            Write(quotation);
        }

        foreach (var mark in findings.MarksAlone)
        {
            builder.Diagnose(DiagnosticId.UnmatchedQuotationMark, At(mark));
        }
    }

    // In the order they are first printed in.
    private static IEnumerable<Source> Quoted(Findings findings)
    {
        var sources = new HashSet<Source>();
        foreach (var quotation in findings.Quotations)
        {
            if (quotation.Source is not null)
            {
                sources.Add(quotation.Source);
            }
        }

        return sources.Count < 2 ? sources : sources.OrderBy(s => s.Printed.Passage).ThenBy(s => s.Printed.Slice.Start);
    }

    private void Write(FoundQuotation found)
    {
        var spans = new List<TextSpan>(found.Pieces.Count);
        foreach (var (passage, slice) in found.Pieces)
        {
            builder.AddPieces(passages[passage], slice.Start, slice.End, spans);
        }

        var text = found.Pieces is [var only] ? Read(only) : string.Join(' ', found.Pieces.Select(Read).Where(t => t.Length > 0));
        var first = At(found.Pieces[0]);
        if (found.Source is null)
        {
            var quoted = text.Length > LongestQuotedInMessage ? text[..LongestQuotedInMessage] + "…" : text;
            builder.Diagnose(DiagnosticId.QuotationWithoutSpeaker, first, quoted, Doubt(found));
        }

        builder.Add(new Quotation
        {
            Text = text,
            Spans = spans,
            Speaker = found.Source is null ? null : _speakers[found.Source],
            Cue = found.Cue is { } cue ? builder.PieceOf(At(cue)) : null,
            Direct = found.IsDirect,
            Evidence = [builder.Evidence(found.Rule, found.Ground is { } ground ? At(ground) : first)],
        });
    }

    private bool IsState(Source source) =>
        source is { Name: not null, Kind: not SpeakerKind.Anonymous, Honorifics.Count: 0, Titles.Count: 0, Affiliation: null }
            && StateReader.TryRead(source.Name, lexicon, out _);

    // "He" is no State.
    private bool IsOnePerson(FoundQuotation found) =>
        found.Subject(passages[found.Pieces[0].Passage].Text, lexicon.Attribution) is var role
            && (role & WordRole.Pronoun) != 0
            && (role & (WordRole.Masculine | WordRole.Feminine)) != 0;

    private string Doubt(FoundQuotation found) => found switch
    {
        { Candidates.Count: > 0 } => ": it may be " + string.Join(" or ", found.Candidates.Take(MostCandidatesNamed).Select(c => c.Label)),
        { Ground: { } ground } => $": the words '{Read(ground)}' name nobody known",
        _ => string.Empty,
    };

    private Speaker Speaker(Source source)
    {
        var printed = builder.PieceOf(At(source.Printed));
        if (IsState(source) && source.Name is { } name && StateReader.TryRead(name, lexicon, out var own))
        {
            return new Speaker
            {
                Id = builder.NextSpeakerId,
                Kind = SpeakerKind.Collective,
                Name = name,
                Affiliation = builder.Affiliation(name, printed, own),
                Text = printed.Text,
                Span = printed.Span,
                Evidence = [builder.Evidence("a State is quoted by its name", At(source.Printed))],
            };
        }

        return new Speaker
        {
            Id = builder.NextSpeakerId,
            Kind = source.Kind,
            Name = source.Kind == SpeakerKind.Person ? ReadableCase.OfName(source.Name!, lexicon.Names) : source.Name,
            Honorifics = [.. source.Honorifics],
            Titles = [.. source.Titles.Select(t => new Title(t.Text, builder.PieceOf(At(t.Place)).Text, builder.PieceOf(At(t.Place)).Span))],
            Affiliation = source.Affiliation is { } home
                ? builder.Affiliation(home.Text, At(home.Place), StateReader.TryRead(home.Text, lexicon, out var code) ? code : null)
                : null,
            Text = printed.Text,
            Span = printed.Span,
            Evidence = [builder.Evidence(source.Name is null ? "somebody quoted without a name" : "the name of somebody quoted", At(source.Printed))],
        };
    }

    private string Read(Place place) => place.Slice.Of(passages[place.Passage].Text);

    private Extent At(Place place) => passages[place.Passage].ToReading(place.Slice.Start, place.Slice.End);
}
