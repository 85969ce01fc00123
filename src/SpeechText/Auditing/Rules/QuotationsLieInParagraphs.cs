namespace SpeechText.Auditing.Rules;

/// <summary>
/// A quotation has a place, its pieces come in order, and each stands within a paragraph.
/// </summary>
internal sealed class QuotationsLieInParagraphs : IRule
{
    public string Promise => "Every quotation stands in the paragraphs.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var quotation in subject.Transcript.Quotations)
        {
            if (quotation.Spans.Count == 0)
            {
                found($"A quotation has no place: '{quotation.Text}'.", default);
            }

            var end = 0;
            foreach (var span in quotation.Spans)
            {
                if (span.Start < end && !subject.HasColumns)
                {
                    found("A piece of a quotation begins before the one before it ends.", span);
                }

                if (span.IsEmpty || !subject.Pieces.Cover(span))
                {
                    found("A piece of a quotation is not within the paragraphs.", span);
                }

                end = span.End;
            }
        }
    }
}
