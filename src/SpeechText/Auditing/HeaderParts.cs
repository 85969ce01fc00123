namespace SpeechText.Auditing;

/// <summary>
/// Goes through the fields of a header.
/// </summary>
internal static class HeaderParts
{
    internal static IEnumerable<ModelPart> Of(Header header) =>
    [
        .. Of("the organization", header.Organization),
        .. Of("the office", header.Office),
        .. Of("the occasion", header.Occasion),
        .. Of("the kind", header.Kind),
        .. Of("the symbol", header.Symbol),
        .. Of("the session", header.Session),
        .. Of("the meeting number", header.MeetingNumber),
        .. Of("the date", header.Date),
        .. Of("the time", header.Time),
        .. Of("the place", header.Place),
        .. Of("the delivery note", header.Delivery),
    ];

    private static IEnumerable<ModelPart> Of<T>(string what, Field<T>? field)
        where T : notnull =>
        field is null ? [] : [new ModelPart(what, field.Span, field.Text), .. ModelParts.Of($"evidence of {what}", field.Evidence)];
}
