namespace SpeechText.Genres;

/// <summary>
/// Turns a manuscript of one genre into the parts of a transcript.
/// </summary>
internal interface IReader
{
    void Read(Manuscript manuscript, TranscriptBuilder builder);
}
