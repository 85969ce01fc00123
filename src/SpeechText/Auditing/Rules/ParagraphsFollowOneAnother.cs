namespace SpeechText.Auditing.Rules;

/// <summary>
/// Pieces come in the order of the source, none empty, none over another, within a paragraph and from one to the next: no word is read twice.
/// Where columns stand side by side they come in the order of reading, and none is over another all the same.
/// </summary>
internal sealed class ParagraphsFollowOneAnother : IRule
{
    public string Promise => "The pieces of the paragraphs follow one another.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var paragraph in subject.Paragraphs)
        {
            if (paragraph.Spans.Count == 0 && (paragraph.Notes.Count == 0 || paragraph.Text.Length > 0))
            {
                found($"A paragraph has no place: '{paragraph.Text}'.", default);
            }
        }

        var pieces = subject.Paragraphs.SelectMany(p => p.Spans);
        var end = 0;
        foreach (var span in subject.HasColumns ? pieces.Order() : pieces)
        {
            if (span.IsEmpty)
            {
                found("A piece is empty.", span);
            }

            if (span.Start < end)
            {
                found("A piece begins before the one before it ends.", span);
            }

            end = span.End;
        }
    }
}
