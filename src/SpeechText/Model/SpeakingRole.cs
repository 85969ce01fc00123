namespace SpeechText;

/// <summary>In which role whoever presides speaks.</summary>
public enum SpeakingRole
{
    /// <summary>As the one who presides.</summary>
    Chair,

    /// <summary>As the representative of a State: <c>in my national capacity</c>.</summary>
    Representative,
}
