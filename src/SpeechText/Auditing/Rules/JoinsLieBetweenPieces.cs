namespace SpeechText.Auditing.Rules;

/// <summary>
/// Every join fills the gap between two neighbouring pieces of its paragraph; where a gap has none, no text lies there.
/// </summary>
internal sealed class JoinsLieBetweenPieces : IRule
{
    public string Promise => "Every join lies between two pieces.";

    public Need Needs => Need.None;

    /// <summary>True for the join between two pieces; at the foot of a column it is the mere place there.</summary>
    internal static bool Joins(Join join, TextSpan before, TextSpan after) =>
        join.At.Start == before.End && join.At.End == Math.Max(before.End, after.Start);

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var paragraph in subject.Paragraphs)
        {
            var join = 0;
            for (var i = 0; i + 1 < paragraph.Spans.Count; i++)
            {
                var (end, start) = (paragraph.Spans[i].End, paragraph.Spans[i + 1].Start);
                if (join < paragraph.Joins.Count && Joins(paragraph.Joins[join], paragraph.Spans[i], paragraph.Spans[i + 1]))
                {
                    join++;
                }
                else if (end < start
                    && !subject.HasColumns
                    && subject.LeavesIn(new TextSpan(end, start)).Any(l => l.Role is not (SegmentRole.Markup or SegmentRole.Furniture or SegmentRole.Note)))
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
