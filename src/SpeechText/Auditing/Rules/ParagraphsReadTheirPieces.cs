namespace SpeechText.Auditing.Rules;

/// <summary>
/// The text of a paragraph is what its pieces hold, joined as its joins say.
/// </summary>
internal sealed class ParagraphsReadTheirPieces : IRule
{
    public string Promise => "Every paragraph reads what its pieces hold.";

    public Need Needs => Need.SourceText;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var paragraph in subject.Paragraphs)
        {
            if (paragraph.Spans is [var only] && subject[only].SequenceEqual(paragraph.Text))
            {
                continue;
            }

            var match = subject.Pieces.Match(paragraph.Text, paragraph.Spans);
            if (!match.IsWhole)
            {
                found(match.Difference, paragraph.Span);
            }
        }
    }
}
