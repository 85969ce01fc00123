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
            if (subject.HasColumns)
            {
                if (heading.Text.Split(' ').Any(word => !Holds(subject, heading.Span, word)))
                {
                    found("Its leaves do not hold its words.", heading.Span);
                }

                continue;
            }

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

    // Lines of the other column stand between its own: the letters of a word come in their order, and others may come between.
    private static bool Holds(Subject subject, TextSpan span, string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit));
        var at = 0;
        foreach (var leaf in subject.LeavesIn(span).Where(l => l.Role == SegmentRole.Heading))
        {
            foreach (var c in subject[leaf.Span])
            {
                at += at < letters.Length && letters[at] == c ? 1 : 0;
            }
        }

        return at == letters.Length;
    }
}
