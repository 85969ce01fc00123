using System.Text;

namespace SpeechText.Auditing.Rules;

/// <summary>
/// A heading is on one line what its leaves hold: markup left out, a run of white space one blank.
/// </summary>
internal sealed class HeadingsReadTheSource : IRule
{
    public string Promise => "Every heading reads what its leaves hold.";

    public Need Needs => Need.SourceText | Need.Leaves;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var heading in subject.Transcript.Items.OfType<Heading>())
        {
            var text = new StringBuilder();
            foreach (var (role, span) in subject.LeavesIn(heading.Span))
            {
                if (role is not (SegmentRole.Markup or SegmentRole.Furniture))
                {
                    text.Append(subject.Read(span));
                }
            }

            var leaves = Joining.Fold(text);
            if (leaves != heading.Text)
            {
                found(Difference.Describe("heading", heading.Text, leaves), heading.Span);
            }
        }
    }
}
