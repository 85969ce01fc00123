namespace SpeechText.Auditing.Rules;

/// <summary>
/// A text given beside a span as the source's own characters is just that: fields, titles, addressees, speakers, notes, references.
/// </summary>
internal sealed class TextsReadTheSource : IRule
{
    public string Promise => "Every text is the source's own characters at its span.";

    public Need Needs => Need.SourceText;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var part in ModelParts.Of(subject.Transcript))
        {
            if (part.Text is { } text && subject.IsInside(part.Span) && !subject[part.Span].SequenceEqual(text))
            {
                found($"The text of {part.What} is '{text}', and the source reads '{subject[part.Span]}'.", part.Span);
            }
        }
    }
}
