namespace SpeechText.Genres.Statements;

/// <summary>
/// One speaker's text: header, salutation, body, closing.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var opening = manuscript.Once(HeaderEnd.Find);
        var header = HeaderReader.Read(manuscript, builder, opening);
        SpokenWords.Read(manuscript, builder, opening, header.Speaker, header.Body, onBehalfOf: header.OnBehalfOf);
    }
}
