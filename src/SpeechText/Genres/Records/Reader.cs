using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Reads a verbatim record: its cover, what stands before the first head, then the turns, each to the next head, and what nobody speaks between them.
/// </summary>
internal sealed class Reader : IReader
{
    private const int LongestExcerpt = 60;

    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var whole = manuscript.Once(TurnFinder.Find);
        foreach (var extent in whole.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        foreach (var extent in whole.Continuations)
        {
            builder.Claim(extent, SegmentRole.Furniture);
            builder.Diagnose(DiagnosticId.ContinuationHeadTaken, extent, manuscript.Text.Read(extent));
        }

        foreach (var extent in whole.Remains)
        {
            builder.Claim(extent, SegmentRole.Furniture);
            builder.Diagnose(DiagnosticId.PageTextInsideLine, extent, manuscript.Text.Read(extent));
        }

        // Those of the cover are a cast of their own: a briefer may have the name of a member.
        var cover = CoverReader.Read(manuscript, builder, new Cast(builder), CoverEnd.Find(manuscript, whole), whole.Furniture);
        var found = CoverEnd.Without(manuscript, whole, cover.End);
        if (cover.End == 0 && found.Heads is [var first, ..])
        {
            RunOnCover.Read(manuscript, builder, first.Head.Start);
        }

        var cast = new Cast(builder);
        var presidents = new Presidents(manuscript, cast, cover);
        var casting = new Casting(manuscript, cast, presidents);
        var stretches = Stretches.Part(manuscript, found).Select((lines, i) => ProcedureParts.Part(manuscript, lines, isTurn: i > 0)).ToList();
        // All are met before any is written, so that each is known by the fullest of their labels.
        var members = new List<CastMember>(found.Heads.Count);
        foreach (var (head, _, _) in found.Heads)
        {
            stretches[members.Count].ForEach(presidents.Pass);
            members.Add(casting.Member(head));
        }

        presidents.NameByCover();
        new Officers(manuscript, builder).Introduce(members);
        foreach (var extent in found.Doubtful)
        {
            builder.Diagnose(DiagnosticId.DoubtfulHead, extent, manuscript.Text.Read(extent));
        }

        var turns = new TurnWriter(manuscript, builder, cast);
        var others = new PartWriter(manuscript, builder);
        foreach (var part in stretches[0])
        {
            if (part.IsSpoken && found.Heads.Count == 0 && !others.IsOver)
            {
                Nobody(manuscript, builder, turns, cast.Unknown(), part.Lines);
            }
            else
            {
                others.Write(part);
            }
        }

        for (var i = 0; i < found.Heads.Count; i++)
        {
            HeadDoubts.Diagnose(found.Heads[i], manuscript.Text, builder);
            var parts = stretches[i + 1];
            var words = parts is [{ IsSpoken: true } spoken, ..] ? spoken.Lines : [];
            var roles = found.Heads[i].Head.Kind == HeadKind.Chair ? new ChairRoles(manuscript, builder, presidents.HomeOf(members[i])) : null;
            builder.Add(turns.Write(Turn(manuscript, builder, casting, found.Heads[i], members[i], words, roles)));
            foreach (var part in words.Count > 0 ? parts.Skip(1) : parts)
            {
                // After a direction the same speaker goes on; after the end nobody does.
                if (part.IsSpoken && !others.IsOver)
                {
                    var body = RecordNumbers.Part(TurnBody.Of(manuscript, part.Lines), null);
                    builder.Add(turns.Write(new Turn { Speaker = members[i], Language = null, Body = body, Roles = roles?.Find(body) ?? [], Evidence = [builder.Evidence("the speaker goes on after a direction", body[0].Passage.Extent)] }));
                }
                else
                {
                    others.Write(part);
                }
            }
        }

        turns.WriteQuotations();
    }

    // Where no head can be read, words are spoken all the same.
    private static void Nobody(Manuscript manuscript, TranscriptBuilder builder, TurnWriter turns, CastMember nobody, List<Line> lines)
    {
        var body = RecordNumbers.Part(TurnBody.Of(manuscript, lines), null);
        var words = body[0].Passage.Text;
        builder.Diagnose(DiagnosticId.TurnWithoutSpeaker, body[0].Passage.Extent, words[..Math.Min(words.Length, LongestExcerpt)]);
        builder.Add(turns.Write(new Turn { Speaker = nobody, Body = body, Evidence = [builder.Evidence("no head of a turn can be read in the record", body[0].Passage.Extent)] }));
    }

    private static Turn Turn(Manuscript manuscript, TranscriptBuilder builder, Casting casting, FoundHead found, CastMember member, List<Line> lines, ChairRoles? roles)
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
            Roles = roles?.Find(body) ?? [],
            Evidence = [builder.Evidence(found.Ground, head.Pieces[0])],
        };
    }
}
