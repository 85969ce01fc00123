namespace SpeechText.Genres.Briefings;

/// <summary>
/// A talk with the press says what it is and labels those who ask and answer, or opens with the hour and labels several voices.
/// </summary>
internal sealed class Signature(Genre genre) : ISignature
{
    private const int ForLead = 110;
    private const int ForTitle = 105;
    private const int ForVoices = 100;

    // A header that says who speaks says more.
    private const int ForOneVoice = 60;

    public Recognition Recognize(Manuscript manuscript)
    {
        var interview = manuscript.Once(Interview.Find);
        if (interview.Genre != genre)
        {
            return Recognition.No;
        }

        var evidence = new List<Evidence>();
        foreach (var announcement in interview.Announcements)
        {
            var rule = announcement.IsLead ? "a sentence before the words says what they are a transcript of" : "a title says what the text is";
            evidence.Add(new Evidence(rule, manuscript.Text.ToSource(announcement.KindWords)));
        }

        if (interview.Clock >= 0)
        {
            evidence.Add(new Evidence("the hour stands alone on a line before the words", manuscript.Text.ToSource(manuscript.Lines[interview.Clock].Extent)));
        }

        if (interview.Labels.At(interview.Labels.First) is { } first)
        {
            evidence.Add(new Evidence($"{interview.Labels.Voices} voices are labelled, {interview.Labels.Questions} turns of them questions", manuscript.Text.ToSource(first.Extent)));
        }

        var score = interview.Announcements.Exists(a => a.IsLead) ? ForLead
            : interview.Announcements.Count > 0 ? ForTitle : interview.Labels.Voices > 1 ? ForVoices : ForOneVoice;
        return new Recognition(score, evidence);
    }
}
