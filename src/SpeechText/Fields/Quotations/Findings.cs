namespace SpeechText.Fields.Quotations;

/// <summary>What paragraphs hold of quotations, in order.</summary>
/// <param name="Quotations">The quotations.</param>
/// <param name="MarksAlone">The quotation marks without a partner, at most one for each paragraph.</param>
internal sealed record Findings(List<FoundQuotation> Quotations, List<Place> MarksAlone);
