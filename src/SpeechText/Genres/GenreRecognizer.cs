namespace SpeechText.Genres;

/// <summary>
/// The genres read, and the choice between them. A new genre is a folder beside the others and one entry here.
/// </summary>
internal static class GenreRecognizer
{
    // Below this a text shows too little of any genre to be read as one.
    private const int LeastScore = 50;

    // What shows this much of one genre is not looked at for the others.
    private const int Certain = 100;

    private static readonly (Genre Genre, ISignature? Signature, IReader Reader)[] All =
    [
        (Genre.Briefing, new Briefings.Signature(Genre.Briefing), new Briefings.Reader()),
        (Genre.PressConference, new Briefings.Signature(Genre.PressConference), new Briefings.Reader()),
        (Genre.PressRelease, new Releases.Signature(), new Releases.Reader()),
        // After talks with the press, whose heads have the grammar of a record's too.
        (Genre.SummaryRecord, new SummaryRecords.Signature(), new SummaryRecords.Reader()),
        (Genre.VerbatimRecord, new Records.Signature(), new Records.Reader()),
        (Genre.VerbatimRecord, new Annexes.Signature(), new Annexes.Reader()),
        (Genre.Statement, new Statements.Signature(), new Statements.Reader()),
        // One voice, labelled as those of a talk are.
        (Genre.Statement, new Briefings.Signature(Genre.Statement), new Briefings.Reader()),
        (Genre.MeetingCoverage, new Coverage.Signature(), new Coverage.Reader()),
        (Genre.NewsArticle, new News.Signature(), new News.Reader()),
        // A speech without its cover shows least of all.
        (Genre.Statement, new Statements.SpokenSignature(), new Statements.Reader()),
        (Genre.Unknown, null, new Unknown.Reader()),
    ];

    /// <summary>Keeps any text as paragraphs that nobody is said to speak.</summary>
    internal static (Genre Genre, IReadOnlyList<Evidence> Evidence, IReader Reader) AsParagraphs => (All[^1].Genre, [], All[^1].Reader);

    /// <summary>Finds the genre that the text shows most of; <see cref="Genre.Unknown"/> where it shows too little of any.</summary>
    internal static (Genre Genre, IReadOnlyList<Evidence> Evidence, IReader Reader) Recognize(Manuscript manuscript)
    {
        if (manuscript.Options.Genre is { } wanted)
        {
            var reader = All.FirstOrDefault(g => g.Genre == wanted).Reader ?? All[^1].Reader;
            return (wanted, [new Evidence("the caller said so", default)], reader);
        }

        var best = (All[^1].Genre, Recognition: Recognition.No, All[^1].Reader);
        foreach (var (genre, signature, reader) in All)
        {
            if (signature?.Most > best.Recognition.Score
                && signature.Recognize(manuscript) is var found
                && found.Score >= LeastScore
                && found.Score > best.Recognition.Score)
            {
                best = (genre, found, reader);
                if (found.Score >= Certain)
                {
                    break;
                }
            }
        }

        return (best.Genre, best.Recognition.Evidence, best.Reader);
    }
}
