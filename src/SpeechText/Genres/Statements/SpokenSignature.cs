using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The words of a speech without its cover, as corpora keep them: they speak of themselves as <c>I</c> and <c>we</c>, and of those present as
/// only a speaker does. What others are quoted with does not count.
/// <code>
/// 83. The members of my delegation and I deem it a privilege to take part in this debate of the Assembly.
/// The Minister said: “My delegation thanks this Council.”          no speech: the words stand in marks
/// </code>
/// </summary>
internal sealed class SpokenSignature : ISignature
{
    // The last resort: whatever shows more of another genre is of that genre.
    private const int Score = 50;

    // A speech shows itself on its first pages.
    private const int LongestLook = 6_000;

    private const int LeastForums = 2;
    private const int LeastSpoken = 5;

    // Whoever says I so often speaks, and calls upon nobody perhaps.
    private const int ManyOfFirstPerson = 15;

    public int Most => Score;

    public Recognition Recognize(Manuscript manuscript)
    {
        var words = manuscript.Lexicon.Vocatives;
        var text = manuscript.Text.Text.AsSpan();
        text = text[..Math.Min(text.Length, LongestLook)];
        var evidence = new List<Evidence>();
        var firstPerson = 0;
        var unquoted = new UnquotedWords(text, manuscript.Lexicon.Script);
        while (unquoted.TryNext(out var start, out var end))
        {
            if (words.Forums.MatchStart(text[start..]) is var length and > 0)
            {
                evidence.Add(new Evidence("the words call those present as a speaker does", manuscript.Text.ToSource(new Extent(start, start + length))));
                unquoted.At = Math.Max(end, start + length);
            }
            else if (words.FirstPerson.Contains(text[start..end]))
            {
                firstPerson++;
            }

            if (evidence.Count >= LeastForums ? evidence.Count + firstPerson >= LeastSpoken : evidence.Count > 0 && firstPerson >= ManyOfFirstPerson)
            {
                return new Recognition(Score, evidence);
            }
        }

        return Recognition.No;
    }
}
