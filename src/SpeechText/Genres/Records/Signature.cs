using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;

namespace SpeechText.Genres.Records;

/// <summary>
/// A record is known by its turns: offices that preside, notes of language, names with their State, each before a colon. A cover bears them out.
/// </summary>
internal sealed class Signature : ISignature
{
    // So far a record says what it is, where its lines are whole pages or more.
    private const int LongestCover = 4_000;

    private const int Presides = 60;
    private const int NotesLanguage = 50;
    private const int NamesHome = 30;
    private const int MostOfAKind = 3;

    private const int OnCover = 60;
    private const string Series = "/PV.";

    public Recognition Recognize(Manuscript manuscript)
    {
        if (!TurnSigns.Show(manuscript) && !NamesItself(manuscript))
        {
            return Recognition.No;
        }

        int chairs = 0, languages = 0, homes = 0;
        var evidence = new List<Evidence>();
        foreach (var (head, ground, _) in manuscript.Once(TurnFinder.Find).Heads)
        {
            if (head.Kind == HeadKind.Chair && head.Language is null && IsAllCapitals(manuscript.Text[head.Name]))
            {
                continue;
            }

            var kind = head.Kind == HeadKind.Chair ? ++chairs : head.Language is not null ? ++languages : head.Home is not null ? ++homes : MostOfAKind;
            if (kind < MostOfAKind)
            {
                evidence.Add(new Evidence(ground, manuscript.Text.ToSource(head.Pieces[0])));
            }
        }

        var score = (Math.Min(chairs, MostOfAKind) * Presides) + (Math.Min(languages, MostOfAKind) * NotesLanguage) + (Math.Min(homes, MostOfAKind) * NamesHome);
        if (manuscript.Once(CoverSigns.Find) is { IsOnLine: true, Symbol: { Kind: SpeechKind.Record } symbol } signs && (score > 0 || signs.Opening >= 0))
        {
            evidence.Add(new Evidence("the symbol is of a verbatim record", manuscript.Text.ToSource(symbol.Extent)));
            score += OnCover;
        }

        return new Recognition(score, evidence);
    }

    // "THE PRESIDENT" is how others print a head of State; records print "The PRESIDENT" at most.
    private static bool IsAllCapitals(ReadOnlySpan<char> office)
    {
        foreach (var c in office)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return char.IsUpper(office[0]);
    }

    // Where columns were read across, or line breaks lost, no turn begins at a line.
    private static bool NamesItself(Manuscript manuscript) =>
        manuscript.Text.Text.AsSpan(0, Math.Min(manuscript.Text.Text.Length, LongestCover)).Contains(Series, StringComparison.Ordinal);
}
