namespace SpeechText.Auditing.Rules;

/// <summary>
/// No span of the model runs past the end of the source.
/// </summary>
internal sealed class SpansLieInTheSource : IRule
{
    public string Promise => "Every span lies inside the source.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var part in ModelParts.Of(subject.Transcript))
        {
            if (!subject.IsInside(part.Span))
            {
                found($"The source is {subject.Transcript.Source.Length} characters long, and {part.What} lies outside it.", part.Span);
            }
        }
    }
}
