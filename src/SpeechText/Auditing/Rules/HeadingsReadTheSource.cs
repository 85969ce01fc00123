namespace SpeechText.Auditing.Rules;

/// <summary>
/// A heading has the letters and digits that its leaves hold, in their order. It tells no joins, so that blanks and hyphens at its
/// line ends are left aside.
/// </summary>
internal sealed class HeadingsReadTheSource : IRule
{
    public string Promise => "Every heading reads what its leaves hold.";

    public Need Needs => Need.SourceText | Need.Leaves;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var heading in subject.Transcript.Items.OfType<Heading>())
        {
            var letters = string.Concat(heading.Text.Where(char.IsLetterOrDigit));
            var match = subject.Match(letters, onlyLetters: true);
            foreach (var (role, span) in subject.LeavesIn(heading.Span))
            {
                if (role is not (SegmentRole.Markup or SegmentRole.Furniture))
                {
                    match.Read(subject[span]);
                }
            }

            if (!match.IsWhole)
            {
                found(match.Difference, heading.Span);
            }
        }
    }
}
