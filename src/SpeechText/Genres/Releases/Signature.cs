using SpeechText.Fields.Announcements;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// A release says in a sentence of its own whose words follow, or reports an appointment or a journey under the same head.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int ForLead = 120;
    private const int ForNotice = 40;
    private const int ForReadout = 100;
    private const int ForHeadline = 15;
    private const int ForSymbol = 30;
    private const int ForEndNote = 30;

    private const int MostSymbolLines = 12;

    public Recognition Recognize(Manuscript manuscript)
    {
        var release = manuscript.Once(Release.Find);
        if (release.Lead is { } lead)
        {
            // In a record somebody reads out a message.
            if (TurnSigns.ShowUpTo(manuscript, lead.First))
            {
                return Recognition.No;
            }

            return new Recognition(ForLead, [At("a sentence says whose words follow", lead.Extent)]);
        }

        if (release.Notice.IsEmpty)
        {
            return Recognition.No;
        }

        var evidence = new List<Evidence> { At("the title or the first sentence says what a press service reports", release.Notice) };
        var score = release.Notice.Start < manuscript.Lines[Math.Min(release.Head, manuscript.Lines.Count - 1)].Extent.Start ? ForReadout : ForNotice;
        if (release.End < manuscript.Lines.Count)
        {
            score += ForEndNote;
            evidence.Add(At("the press service's note stands at the end", manuscript.Lines[release.End].Extent));
        }

        for (var line = 0; line < release.Head && line < MostSymbolLines; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            if (ReleaseSymbol.Find(manuscript.Text[extent]) is var at and >= 0)
            {
                score += ForSymbol;
                evidence.Add(At("a line is the symbol of a release", extent with { Start = extent.Start + at }));
                break;
            }
        }

        if (release.Head > 0)
        {
            score += ForHeadline;
            evidence.Add(At("a headline stands first", manuscript.Lines[0].Extent));
        }

        return new Recognition(score, evidence);

        Evidence At(string rule, Extent extent) => new(rule, manuscript.Text.ToSource(extent));
    }
}
