using SpeechText.Fields.Procedures;
using SpeechText.Fields.ReportedSpeech;
using SpeechText.Genres.Meetings;

namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// A summary record says so on its cover, by its name or by its symbol; without a cover, its numbered paragraphs say who said what.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int Named = 100;
    private const int HeadsAlone = 60;
    private const int LeastHeads = 3;
    private const int MostLines = 150;

    // Reported speech has no first person but in quotation marks.
    private const int LeastFirstPerson = 3;
    private const int LongestLook = 6_000;

    public Recognition Recognize(Manuscript manuscript)
    {
        var cover = manuscript.Once(CoverSigns.Find);
        if (cover.Kind is { Kind: SpeechKind.Summary } kind)
        {
            return new Recognition(Named, [new Evidence("the cover calls the text a summary record", manuscript.Text.ToSource(kind.Extent))]);
        }

        if (cover.Symbol is { Kind: SpeechKind.Summary } symbol)
        {
            return new Recognition(Named, [new Evidence("the symbol is of a summary record", manuscript.Text.ToSource(symbol.Extent))]);
        }

        // The numbered paragraphs of old verbatim records name their speakers, too, before a colon.
        return cover.Symbol is null ? ByHeads(manuscript, cover.Kind is not null) : Recognition.No;
    }

    private static Recognition ByHeads(Manuscript manuscript, bool isOfficial)
    {
        var evidence = new List<Evidence>();
        var read = 0;
        for (; read < Math.Min(manuscript.Lines.Count, MostLines) && evidence.Count < LeastHeads; read++)
        {
            var line = manuscript.Text[manuscript.Lines[read].Extent];
            var number = ParagraphStart.NumberLength(line);
            if (number > 0
                && ReportedHeadReader.Read(line[number..].ToString(), manuscript.Lexicon) is { } head
                && (head.Label.IsEmpty || line[number + head.Label.End - 1] is not (':' or '：')))
            {
                evidence.Add(new Evidence("a numbered paragraph says who said what", manuscript.Text.ToSource(manuscript.Lines[read].Extent)));
            }
        }

        return evidence.Count >= LeastHeads && !SpeaksOfItself(manuscript)
            ? new Recognition(HeadsAlone + (isOfficial || IsOpened(manuscript, read) ? HeadsAlone : 0), evidence)
            : Recognition.No;
    }

    private static bool SpeaksOfItself(Manuscript manuscript) =>
        FirstPerson.StandsUnquoted(manuscript.Text.Text.AsSpan(0, Math.Min(manuscript.Text.Text.Length, LongestLook)), manuscript.Lexicon, LeastFirstPerson);

    // A sentence without a number, among the first lines, opens the meeting.
    private static bool IsOpened(Manuscript manuscript, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var line = manuscript.Text[manuscript.Lines[i].Extent];
            if (ParagraphStart.NumberLength(line) == 0 && manuscript.Lexicon.Procedure.Timed.First.MayStart(line)
                && ProcedureReader.TryRead(line, manuscript.Lexicon, out var match) && match.Kind == Languages.ProcedureKind.Opened)
            {
                return true;
            }
        }

        return false;
    }
}
