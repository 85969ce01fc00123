namespace SpeechText.Sample.Rendering;

/// <summary>
/// People as they are introduced: <c>Mr. Miguel de Serpa Soares</c>, <c>H.E. Ms. Ana Lopez, QC (Erewhon)</c>.
/// </summary>
internal static class Naming
{
    /// <summary>Names a speaker with honorifics, post-nominals and affiliation, without titles.</summary>
    public static string Of(Speaker speaker)
    {
        var name = speaker.Name ?? speaker.Text ?? WithoutName(speaker.Kind);
        var whole = string.Join(", ", [string.Join(' ', [.. speaker.Honorifics, name]), .. speaker.PostNominals]);
        return speaker.Affiliation is { } affiliation ? $"{whole} ({affiliation.Value})" : whole;
    }

    /// <summary>Names one who is quoted, or says that the text leaves it open.</summary>
    public static string OfQuoted(Speaker? speaker) => speaker is null ? "not settled by the text" : speaker.Name ?? WithoutName(speaker.Kind);

    private static string WithoutName(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Chair => "the chair",
        SpeakerKind.Collective => "a body that is not named",
        SpeakerKind.Anonymous => "somebody left unnamed",
        _ => "not named in the text",
    };
}
