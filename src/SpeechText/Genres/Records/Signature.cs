using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Meetings;
using SpeechText.Languages;

namespace SpeechText.Genres.Records;

/// <summary>
/// A record is known by its turns: offices that preside, notes of language, names with their State, each before a colon. A cover bears them out.
/// </summary>
internal sealed class Signature : ISignature
{
    // A text that shows no sign of a turn in so many lines is not searched for turns.
    private const int LinesLookedAt = 150;
    private const int LongestHead = 480;

    private const int Presides = 60;
    private const int NotesLanguage = 50;
    private const int NamesHome = 30;
    private const int MostOfAKind = 3;

    private const int OnCover = 60;

    public Recognition Recognize(Manuscript manuscript)
    {
        if (!ShowsATurn(manuscript))
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
        if (score > 0 && manuscript.Once(CoverSigns.Find) is { IsOnLine: true, Symbol: { Kind: SpeechKind.Record } symbol })
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

    private static bool ShowsATurn(Manuscript manuscript)
    {
        if (manuscript.Lexicon.Records.Languages.All.Count == 0)
        {
            return false;
        }

        var lines = manuscript.Lines;
        for (var i = 0; i < lines.Count && i < LinesLookedAt; i++)
        {
            var extent = lines[i].Extent;
            var window = extent with { End = Math.Min(manuscript.Text.Text.Length, extent.Start + LongestHead) };
            if (MayShow(manuscript.Text[window], manuscript.Lexicon) && HeadReader.Read(manuscript.Text, window, extent.End, manuscript.Lexicon) is { } head
                && (head.Kind == HeadKind.Chair || (head.HasColon && (head.Language is not null || head.Home is not null))))
            {
                return true;
            }
        }

        return false;
    }

    // After the number of the paragraph, if any, stands an office that presides, or a name right before its note.
    private static bool MayShow(ReadOnlySpan<char> window, Lexicon lexicon)
    {
        var who = window.TrimStart("0123456789.) ");
        return lexicon.Records.Chairs.First.MayStart(who) || HeadReader.MayHaveNote(who);
    }
}
