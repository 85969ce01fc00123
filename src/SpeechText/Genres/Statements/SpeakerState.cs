using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The State that a speaker speaks for: the one beside the name, that of the titles, or that of the letterhead, the first that says one.
/// <code>
/// Ms. Anna Rossi (Sweden)                            SWE
/// Ambassador of Singapore to Denmark                 SGP
/// Permanent Mission of Japan to the United Nations   JPN
/// Special Envoy for Syria                            none: the office is not the State's
/// </code>
/// Where two States stand in the same place, none is taken.
/// </summary>
internal static class SpeakerState
{
    internal static Affiliation? Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        var states = new List<(Extent Extent, string Code)>(2);
        var lines = Lines(sheet);
        if (draft.State is { } beside)
        {
            return StateReader.TryRead(sheet.Text[beside], sheet.Lexicon, out var known) ? Of(sheet, beside, known) : null;
        }

        foreach (var title in draft.Titles)
        {
            AddOwners(sheet, title, states);
        }

        if (states.Count == 0)
        {
            foreach (var line in sheet.Letterhead)
            {
                AddOwners(sheet, line, states);
            }
        }

        return Settle(sheet, states.Count > 0 ? states : lines);
    }

    private static Affiliation? Settle(HeaderSheet sheet, List<(Extent Extent, string Code)> states)
    {
        foreach (var (extent, code) in states)
        {
            if (code != states[0].Code)
            {
                sheet.Builder.Diagnose(DiagnosticId.CompetingStates, extent, sheet.Text.Read(states[0].Extent), sheet.Text.Read(extent));
                return null;
            }
        }

        return states.Count == 0 ? null : Of(sheet, states[0].Extent, states[0].Code);
    }

    private static Affiliation Of(HeaderSheet sheet, Extent extent, string code) =>
        sheet.Builder.Affiliation(ReadableCase.Of(OneLine.Of(sheet.Text[extent]), sheet.Lexicon.Names), extent, code);

    // "TUVALU": a line that is a State's name and nothing else.
    private static List<(Extent Extent, string Code)> Lines(HeaderSheet sheet)
    {
        var states = new List<(Extent Extent, string Code)>();
        for (var line = 0; line < sheet.Count; line++)
        {
            if (WithoutOwner(sheet, sheet.Rest(line)) is { IsEmpty: false } extent && StateReader.TryRead(sheet.Text[extent], sheet.Lexicon, out var code))
            {
                states.Add((extent, code));
                sheet.Builder.Claim(extent, SegmentRole.Field);
                sheet.Builder.Claim(sheet.Rest(line) with { Start = extent.End }, SegmentRole.Label);
                sheet.Take(line);
            }
        }

        return states;
    }

    // "Sweden’s | Statement"
    private static Extent WithoutOwner(HeaderSheet sheet, Extent extent) => extent with { End = extent.Start + sheet.Lexicon.Releases.EndOfOwner(sheet.Text[extent]) };

    private static void AddOwners(HeaderSheet sheet, Extent extent, List<(Extent Extent, string Code)> states)
    {
        for (var from = 0; OwnerState.TryFind(sheet.Text[extent], sheet.Lexicon, out var match, from); from = match.End)
        {
            states.Add((new Extent(extent.Start + match.Start, extent.Start + match.End), match.Code));
        }
    }
}
