namespace SpeechText.Fields.Symbols;

/// <summary>
/// What a symbol begins with.
/// </summary>
internal enum OrganKind
{
    None,

    /// <summary>One of the four principal organs with a letter of its own.</summary>
    Principal,

    /// <summary>Any other organ, treaty body, programme or conference.</summary>
    Document,

    /// <summary>A series of press releases.</summary>
    PressRelease,
}
