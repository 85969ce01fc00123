namespace SpeechText;

/// <summary>What somebody speaks for, as the United Nations tells them apart: Member States, observer States, and bodies or organizations.</summary>
public enum AffiliationKind
{
    /// <summary>The name settles nothing: a State under a damaged or unknown name, a body that no word shows to be one.</summary>
    Unknown,

    /// <summary>A Member State, past ones too.</summary>
    State,

    /// <summary>A State that is no Member and takes part as an observer: the Holy See, the State of Palestine.</summary>
    Observer,

    /// <summary>An intergovernmental or other organization, or a body or office of one.</summary>
    Organization,
}
