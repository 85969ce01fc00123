namespace SpeechText.Genres.Annexes;

/// <summary>
/// A letter that encloses what was said at a meeting without a record: annexes under titles that say whose words they are.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int ForSpeeches = 110;

    public Recognition Recognize(Manuscript manuscript)
    {
        var annexes = manuscript.Once(AnnexFinder.Find).All.Where(a => a.Speaker is not null).ToList();
        return annexes.Count == 0 ? Recognition.No : new Recognition(
            ForSpeeches,
            [new Evidence($"a letter has {annexes.Count} annexes with titles of speeches", manuscript.Text.ToSource(annexes[0].Title))]);
    }
}
