namespace SpeechText;

/// <summary>
/// A quotation found again in the text that it quotes.
/// </summary>
public sealed record QuotationMatch
{
    /// <summary>The quotation, with its spans in the quoting text.</summary>
    public required Quotation Quotation { get; init; }

    /// <summary>How the quoted words stand to the delivered ones.</summary>
    public required QuotationMatchKind Kind { get; init; }

    /// <summary>The pieces of the delivered text that the quotation has, in order; one where it is <see cref="QuotationMatchKind.Exact"/> and no page break divides it.</summary>
    public required IReadOnlyList<TextSpan> DeliveredSpans { get; init; }

    /// <summary>From the first quoted character of the delivered text to the last, what was left out included.</summary>
    public TextSpan DeliveredSpan => new(DeliveredSpans[0].Start, DeliveredSpans[^1].End);

    /// <summary>The share of the quotation's words that the delivered text has, above 0 and up to 1.</summary>
    public required double Share { get; init; }
}
