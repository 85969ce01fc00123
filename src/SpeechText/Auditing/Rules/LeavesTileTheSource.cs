namespace SpeechText.Auditing.Rules;

/// <summary>
/// The leaves begin at 0, each where the one before ends, and the last ends with the source; none is empty.
/// </summary>
internal sealed class LeavesTileTheSource : IRule
{
    public string Promise => "The leaves, joined in order, are the source.";

    public Need Needs => Need.Leaves;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        var end = 0;
        foreach (var (role, span) in subject.Transcript.Segments)
        {
            if (span.IsEmpty)
            {
                found($"A leaf of role {role} is empty.", span);
            }

            if (span.Start > end)
            {
                found("No leaf holds these characters.", new TextSpan(end, span.Start));
            }
            else if (span.Start < end)
            {
                found($"A leaf of role {role} begins before the one before it ends.", span);
            }

            end = span.End;
        }

        var length = subject.Transcript.Source.Length;
        if (end != length)
        {
            found(end < length ? "No leaf holds these characters." : "The leaves run past the end of the source.", new TextSpan(Math.Min(end, length), Math.Max(end, length)));
        }
    }
}
