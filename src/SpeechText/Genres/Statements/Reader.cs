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
        Blurb.Write(manuscript, builder, opening);
        var label = SpeakerLabel.Read(manuscript, builder, header.Body);
        var from = label > 0 ? label : BodyDateline.Read(manuscript, builder, header.Body);
        SpokenWords.Read(manuscript, builder, opening, header.Speaker, header.Body, header.End, header.OnBehalfOf, from);
    }
}
