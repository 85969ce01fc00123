using SpeechText.Auditing.Rules;

namespace SpeechText.Auditing;

/// <summary>
/// Checks every rule. A new rule is a file in Rules and one entry here.
/// </summary>
internal static class Auditor
{
    private static readonly IRule[] Rules =
    [
        new LeavesTileTheSource(),
        new SpansLieInTheSource(),
        new TextsReadTheSource(),
        new ParagraphsReadTheirPieces(),
        new ParagraphsFollowOneAnother(),
        new JoinsLieBetweenPieces(),
        new HeadingsReadTheSource(),
        new QuotationsReadTheirPieces(),
        new QuotationsLieInParagraphs(),
        new LeavesAgreeWithTheModel(),
        new SpeakersAreKnown(),
    ];

    internal static AuditReport Audit(Transcript transcript)
    {
        var subject = new Subject(transcript);
        var findings = new List<AuditFinding>();
        var left = new List<string>();
        foreach (var rule in Rules)
        {
            if ((rule.Needs & subject.Lacks) is var lacking && lacking != Need.None)
            {
                left.Add($"{rule.Promise} Not checked: {(lacking.HasFlag(Need.SourceText) ? "the source text is not at hand." : "the leaves are not at hand.")}");
                continue;
            }

            rule.Check(subject, (message, span) => findings.Add(new AuditFinding(rule.Promise, message, span)));
        }

        return new AuditReport
        {
            Findings = findings,
            Unchecked = left,
            Characters = transcript.Source.Length,
            Leaves = transcript.Segments.Count,
            CharactersByRole = CountByRole(transcript.Segments),
        };
    }

    private static SortedDictionary<SegmentRole, int> CountByRole(IReadOnlyList<Segment> leaves)
    {
        var counts = new SortedDictionary<SegmentRole, int>();
        foreach (var (role, span) in leaves)
        {
            counts[role] = counts.GetValueOrDefault(role) + span.Length;
        }

        return counts;
    }
}
