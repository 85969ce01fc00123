namespace SpeechText.Auditing.Rules;

/// <summary>
/// Every join fills the gap between two neighbouring pieces of its paragraph; where a gap has none, no text lies there.
/// </summary>
internal sealed class JoinsLieBetweenPieces : IRule
{
    public string Promise => "Every join lies between two pieces.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var paragraph in subject.Paragraphs)
        {
            var join = 0;
            for (var i = 0; i + 1 < paragraph.Spans.Count; i++)
            {
                var (end, start) = (paragraph.Spans[i].End, paragraph.Spans[i + 1].Start);
                if (join < paragraph.Joins.Count && paragraph.Joins[join].At is var at && at.Start == end && at.End == start)
                {
                    join++;
                }
                else if (end < start && subject.LeavesIn(new TextSpan(end, start)).Any(l => l.Role is not (SegmentRole.Markup or SegmentRole.Furniture or SegmentRole.Note)))
                {
                    found("More than markup and furniture lies between two pieces, and no join.", new TextSpan(end, start));
                }
            }

            if (join < paragraph.Joins.Count)
            {
                found($"A join of reason {paragraph.Joins[join].Reason} is not the gap between two neighbouring pieces.", paragraph.Joins[join].At);
            }
        }
    }
}
