namespace SpeechText.Auditing.Rules;

/// <summary>
/// Whoever speaks or is quoted is one of the transcript's speakers, the same object, and no two share an id.
/// </summary>
internal sealed class SpeakersAreKnown : IRule
{
    public string Promise => "Everyone who speaks or is quoted is among the speakers.";

    public Need Needs => Need.None;

    public void Check(Subject subject, Action<string, TextSpan> found)
    {
        var transcript = subject.Transcript;
        var known = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var speaker in transcript.Speakers)
        {
            if (!known.TryAdd(speaker.Id, speaker))
            {
                found($"Two speakers have the id '{speaker.Id}'.", speaker.Span ?? default);
            }
        }

        foreach (var speech in transcript.Items.OfType<Speech>())
        {
            Look(speech.Speaker, speech.Label?.Span ?? default);
        }

        foreach (var quotation in transcript.Quotations)
        {
            if (quotation.Speaker is { } speaker)
            {
                Look(speaker, quotation.Spans.Count == 0 ? default : quotation.Span);
            }
        }

        void Look(Speaker speaker, TextSpan span)
        {
            if (!ReferenceEquals(known.GetValueOrDefault(speaker.Id), speaker))
            {
                found($"The speaker with the id '{speaker.Id}' is not among the speakers.", span);
            }
        }
    }
}
