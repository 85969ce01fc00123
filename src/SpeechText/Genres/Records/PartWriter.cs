using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Languages;

namespace SpeechText.Genres.Records;

/// <summary>
/// Writes the parts of a record that nobody speaks.
/// </summary>
internal sealed class PartWriter(Manuscript manuscript, TranscriptBuilder builder)
{
    private readonly ProcedureWriter _procedure = new(manuscript, builder);
    private readonly VoteWriter _votes = new(manuscript, builder);

    /// <summary>True once the meeting is closed.</summary>
    internal bool IsOver { get; private set; }

    internal void Write(ProcedurePart part)
    {
        if (part.Ballot is { } ballot)
        {
            _votes.Write(ballot);
            return;
        }

        if (part.IsTorn)
        {
            builder.Diagnose(DiagnosticId.SentenceTorn, part.Lines[0].Extent, manuscript.Text.Read(part.Lines[0].Extent));
        }

        foreach (var passage in TurnBody.Of(manuscript, part.Lines))
        {
            if (!passage.Passage.Text.Any(char.IsLetter))
            {
                // "3/3", "20-04496": what the last page ends in.
                builder.Claim(passage.Passage.Extent, SegmentRole.Furniture);
            }
            else if (part.Level > 0)
            {
                _procedure.Heading(passage, part.Level);
            }
            else if (IsOver && manuscript.Lexicon.Cover.Corrections.MatchStart(passage.Passage.Text) > 0)
            {
                builder.Claim(passage.Passage.Extent, SegmentRole.Furniture);
            }
            else
            {
                _procedure.Write(passage, part.Match);
                if (part.Match is { Kind: ProcedureKind.Adopted or ProcedureKind.VoteTaken })
                {
                    _votes.WriteTold(passage.Passage.Extent);
                }
            }
        }

        IsOver = IsOver || part.Match is { Kind: ProcedureKind.Closed };
    }
}
