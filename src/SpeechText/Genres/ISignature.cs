namespace SpeechText.Genres;

/// <summary>
/// Says why a text is of one genre.
/// </summary>
internal interface ISignature
{
    Recognition Recognize(Manuscript manuscript);
}
