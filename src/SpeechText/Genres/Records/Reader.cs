using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Reads a verbatim record: what stands before the first head, then the turns, each to the next head.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var found = manuscript.Once(TurnFinder.Find);
        foreach (var extent in found.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var cast = new Cast(builder);
        var casting = new Casting(manuscript, cast);
        // All are met before any is written, so that each is known by the fullest of their labels.
        var members = found.Heads.Select(h => casting.Member(h.Head)).ToList();
        var writer = new TurnWriter(manuscript, builder, cast);
        var stretches = Stretches.Part(manuscript, found);
        foreach (var extent in found.Doubtful)
        {
            builder.Diagnose(DiagnosticId.DoubtfulHead, extent, manuscript.Text.Read(extent));
        }

        WriteOpening(manuscript, builder, stretches[0]);
        for (var i = 0; i < found.Heads.Count; i++)
        {
            HeadDoubts.Diagnose(found.Heads[i], manuscript.Text, builder);
            builder.Add(writer.Write(Turn(manuscript, builder, casting, found.Heads[i], members[i], stretches[i + 1])));
        }
    }

    private static Turn Turn(Manuscript manuscript, TranscriptBuilder builder, Casting casting, FoundHead found, CastMember member, List<Line> lines)
    {
        var head = found.Head;
        var body = RecordNumbers.Part(TurnBody.Of(manuscript, lines), head.Number);
        return new Turn
        {
            Speaker = member,
            Label = head.Number is not null && body.Count > 0 ? [head.Pieces[0] with { Start = head.LabelStart }, .. head.Pieces.Skip(1)] : head.Pieces,
            Language = head.Language,
            OnBehalfOf = casting.Home(head.OnBehalfOf),
            Body = body,
            Evidence = [builder.Evidence(found.Ground, head.Pieces[0]), .. head.Kind == HeadKind.Chair ? ChairRoles.Find(manuscript, builder, body) : []],
        };
    }

    private static void WriteOpening(Manuscript manuscript, TranscriptBuilder builder, List<Line> lines)
    {
        var passages = TurnBody.Of(manuscript, lines);
        if (passages.Count > 0)
        {
            builder.Add(new Narrative { Kind = NarrativeKind.Procedure, Paragraphs = builder.Paragraphs(passages, SegmentRole.Narrative) });
        }
    }
}
