namespace SpeechText.Auditing.Rules;

/// <summary>
/// Pieces come in the order of the source, none empty, none over another, within a paragraph and from one to the next: no word is read twice.
/// </summary>
internal sealed class ParagraphsFollowOneAnother : IRule
{
    public string Promise => "The pieces of the paragraphs follow one another.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        var end = 0;
        foreach (var paragraph in subject.Paragraphs)
        {
            if (paragraph.Spans.Count == 0 && (paragraph.Notes.Count == 0 || paragraph.Text.Length > 0))
            {
                found($"A paragraph has no place: '{paragraph.Text}'.", default);
            }

            foreach (var span in paragraph.Spans)
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
}
