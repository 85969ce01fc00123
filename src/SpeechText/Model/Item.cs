namespace SpeechText;

/// <summary>
/// One part of the text in document order. The family is closed: <see cref="Heading"/>, <see cref="Narrative"/>, <see cref="Speech"/>, <see cref="Vote"/>.
/// </summary>
public abstract record Item
{
    private protected Item()
    {
    }
}
