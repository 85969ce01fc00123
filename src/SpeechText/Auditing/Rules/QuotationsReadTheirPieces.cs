namespace SpeechText.Auditing.Rules;

/// <summary>
/// The text of a quotation is what its pieces hold, healed as its paragraph is, with one blank where an attribution interrupts.
/// </summary>
internal sealed class QuotationsReadTheirPieces : IRule
{
    public string Promise => "Every quotation reads what its pieces hold.";

    public Need Needs => Need.SourceText;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        foreach (var quotation in subject.Transcript.Quotations)
        {
            var match = subject.Pieces.Match(quotation.Text, quotation.Spans);
            if (!match.IsWhole)
            {
                found(match.Difference, quotation.Span);
            }
        }
    }
}
