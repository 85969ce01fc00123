using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// The State, body or organization that somebody speaks for, as printed.
/// </summary>
/// <param name="Name">The name on one line.</param>
/// <param name="Extent">Where it stands.</param>
/// <param name="Code">The ISO 3166-1 alpha-3 code where it is a State.</param>
internal sealed record Home(string Name, Extent Extent, string? Code = null)
{
    /// <summary>The same in the model, without a claim: it stands in what is claimed as a whole.</summary>
    internal Affiliation Write(TranscriptBuilder builder) => builder.Affiliation(Name, Extent, Code);
}
