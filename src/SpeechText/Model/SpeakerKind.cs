namespace SpeechText;

/// <summary>What is known of who speaks. A wrong name is worse than none, so the kind says what the text settles.</summary>
public enum SpeakerKind
{
    /// <summary>A person, by name.</summary>
    Person,

    /// <summary>Whoever presides, known by the office alone: <c>The President</c>.</summary>
    Chair,

    /// <summary>A body, delegation or group.</summary>
    Collective,

    /// <summary>Somebody whom the text leaves unnamed on purpose: <c>Question</c>, <c>the Spokesman</c>.</summary>
    Anonymous,

    /// <summary>The text does not say.</summary>
    Unknown,
}
