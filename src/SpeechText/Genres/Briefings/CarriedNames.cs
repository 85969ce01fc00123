using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// The full names in a title that a format carries beside the text, for labels that print surnames alone.
/// </summary>
internal static class CarriedNames
{
    internal static List<string> Read(Manuscript manuscript)
    {
        if (CarriedTitle.Read(manuscript)?.Replace('\u00A0', ' ') is not { } title
            || Announcement.FindKind(title, 0, manuscript.Lexicon.Briefings, out var at, out var length) is null)
        {
            return [];
        }

        var credits = CreditReader.Read(new ReadingText(title), new Extent(0, title.Length), new Extent(at, at + length), manuscript.Lexicon);
        return credits.ConvertAll(c => c.Name).FindAll(n => n is not null)!;
    }
}
