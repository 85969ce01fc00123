using SpeechText.Languages;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// What shows that a text is a talk with the press: what it says of itself, and the labels of those who speak.
/// </summary>
internal sealed class Interview
{
    private const int MostHeaderLines = 24;
    private const int LeastVoices = 2;
    private const int LeastQuestions = 2;
    private const int LongestLabel = 24;

    // A title this high says what the whole text is; below, it may be the heading of a part.
    private const int TopLine = 2;

    private Interview(List<Announcement> announcements, int clock, Labels labels)
    {
        Announcements = announcements;
        Clock = clock;
        Labels = labels;
    }

    /// <summary>The lines that say what the text is.</summary>
    internal List<Announcement> Announcements { get; }

    /// <summary>The line of the hour at which it began, alone on its line; -1 where there is none.</summary>
    internal int Clock { get; }

    /// <summary>The labels taken for such, by their lines.</summary>
    internal Labels Labels { get; }

    /// <summary>What the text is: a statement where only one voice is labelled; <see langword="null"/> where it is no such transcript.</summary>
    internal Genre? Genre { get; private init; }

    /// <summary>True where nothing but the labels shows it, and one of them gives others the floor: nobody speaks before the first.</summary>
    internal bool IsModerated { get; private init; }

    internal static Interview Find(Manuscript manuscript)
    {
        var announcements = Announcement.FindAll(manuscript);
        var lead = announcements.Find(a => a.IsLead);
        var clock = lead is null ? FindClock(manuscript) : -1;
        var kind = lead?.Kind ?? (announcements is [var title, ..] ? title.Kind : CarriedTitle.Kind(manuscript));
        var isLabelled = kind is null && clock < 0 && BeginsWith(manuscript.Lexicon.Briefings.Questions, LabelKind.Question, manuscript);
        var isModerated = kind is null && clock < 0 && BeginsWith(manuscript.Lexicon.Briefings.Moderators, LabelKind.Office, manuscript);
        if (kind is null && clock < 0 && !isLabelled && !isModerated && manuscript.Options.Genre is not (SpeechText.Genre.Briefing or SpeechText.Genre.PressConference))
        {
            return new Interview(announcements, clock, Labels.None);
        }

        var labels = Labels.Find(manuscript, lead is null ? 0 : lead.Last + 1);
        if (clock >= 0 && labels.First == clock + 1 && labels is { Voices: 1, AreCapitals: true } && kind is null)
        {
            return new Interview(announcements, clock, labels) { Genre = SpeechText.Genre.Statement };
        }

        isModerated = isModerated && labels.Moderated >= LeastQuestions && labels.Voices > LeastVoices;
        var isInterview = lead is not null || (labels.Voices >= LeastVoices
            && (isModerated
                || (isLabelled
                    ? labels.Questions >= LeastQuestions && labels.HoldsOffice
                    : labels.AreCapitals || (kind is not null && (labels.Questions > 0 || announcements is not [{ First: > TopLine }, ..])))));
        return new Interview(announcements, clock, labels)
        {
            IsModerated = isModerated,
            Genre = !isInterview ? null : kind == SpeechKind.Briefing ? SpeechText.Genre.Briefing : SpeechText.Genre.PressConference,
        };
    }

    // The title of a page may be lost; among the first lines then stands one that asks, or gives others the floor, before a colon.
    private static bool BeginsWith(PhraseSet words, LabelKind kind, Manuscript manuscript)
    {
        for (var line = 0; line < manuscript.Lines.Count && line < MostHeaderLines; line++)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            if (words.First.MayStart(text) && text[..Math.Min(text.Length, LongestLabel)].Contains(':')
                && LabelReader.Read(manuscript.Text, manuscript.Lines[line].Extent, manuscript.Lexicon) is { } label
                && label.Kind == kind
                && words.Contains(manuscript.Text[label.Name]))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindClock(Manuscript manuscript)
    {
        for (var line = 0; line < manuscript.Lines.Count && line < MostHeaderLines; line++)
        {
            if (ClockLine.Is(manuscript, line, out var match) && match.Value.Zone is not null)
            {
                return line;
            }
        }

        return -1;
    }
}
