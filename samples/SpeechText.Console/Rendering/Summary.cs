using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// One line for all documents of a run; only sums are kept of each.
/// </summary>
internal sealed class Summary
{
    private readonly SortedDictionary<Genre, int> _genres = [];
    private int _paragraphs;
    private int _quotations;
    private int _doubts;

    /// <summary>The number of documents so far.</summary>
    public int Documents { get; private set; }

    public void Add(Transcript transcript)
    {
        Documents++;
        _genres[transcript.Genre] = _genres.GetValueOrDefault(transcript.Genre) + 1;
        _paragraphs += ReadingTime.Paragraphs(transcript).Count();
        _quotations += transcript.Quotations.Count;
        _doubts += transcript.Diagnostics.Count(diagnostic => diagnostic.Severity != Severity.Info);
    }

    /// <summary>Says it: <c>Three documents: two statements and one news article; 31 paragraphs, eleven quotations, nothing in doubt.</c></summary>
    public override string ToString()
    {
        var genres = Words.List(_genres.Select(genre => Words.Count(genre.Value, genre.Key == Genre.Unknown ? "unrecognised text" : Words.Name(genre.Key))));
        var doubts = _doubts == 0 ? "nothing in doubt" : Words.Count(_doubts, "doubt");
        return $"{Words.Sentence(Words.Count(Documents, "document"))}: {genres}; "
            + $"{Words.Count(_paragraphs, "paragraph")}, {Words.Count(_quotations, "quotation")}, {doubts}.";
    }

    /// <summary>Writes it.</summary>
    public void Write(Page page) => page.Line(ToString(), _doubts == 0 ? Palette.Good : Palette.Doubt);
}
