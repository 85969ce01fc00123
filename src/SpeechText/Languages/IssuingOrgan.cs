namespace SpeechText.Languages;

/// <summary>
/// Whose a resolution or decision is, as prose says it.
/// </summary>
internal enum IssuingOrgan
{
    /// <summary>Nothing is said, or no more than that it is of the United Nations.</summary>
    NotSaid,
    SecurityCouncil,
    GeneralAssembly,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,
    EnvironmentAssembly,

    /// <summary>A Council, which may be any of three.</summary>
    SomeCouncil,

    /// <summary>A body whose documents have no symbols that are known here.</summary>
    Other,
}
