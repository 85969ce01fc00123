namespace SpeechText.Genres;

/// <summary>
/// Says why a text is of one genre.
/// </summary>
internal interface ISignature
{
    Recognition Recognize(Manuscript manuscript);

    /// <summary>The most that it can show: it is not asked where another genre shows as much.</summary>
    int Most => int.MaxValue;
}
