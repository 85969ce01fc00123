using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Reads the resolutions or decisions that follow their noun.
/// <code>
/// resolutions 1970 (2011) and 1973 (2011)     two, of the Security Council
/// resolutions 242 and 338                     two, which no organ is named for
/// resolution 2719 (2023), 12 of whose …       one
/// </code>
/// </summary>
internal static class ResolutionList
{
    private const int FewestDigitsAlone = 2;

    /// <summary>Reads the list that starts at <paramref name="number"/>, and adds what it cites.</summary>
    /// <returns>Where it ends; <paramref name="number"/> where there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, int number, LeadIn lead, ReferenceWords words, List<FoundReference> found)
    {
        var cursor = new Cursor(text, number);
        var list = new List<(int Start, int End, CitedNumber Cited)>(1);
        while (CitedNumber.TryRead(ref cursor, out var cited) && (list.Count == 0 || !cited.IsBare || (list[^1].Cited.IsBare && lead.Noun != CitedNoun.Resolution)))
        {
            list.Add((list.Count == 0 ? lead.Start : number, cursor.At, cited));
            var isSet = cursor.Next == ',';
            var year = PassedDate.Take(ref cursor, words);
            if (cited.IsBare && !isSet && year.Length > 0)
            {
                list[^1] = list[^1] with { Cited = cited with { Brackets = OfYear(cited.Number, year, lead.Organ) } };
            }

            SymbolList.TakeSeparator(ref cursor, words);
            number = cursor.At;
        }

        if (list.Count == 0)
        {
            return number;
        }

        cursor = new Cursor(text, list[^1].End);
        if (words.NumberComesFirst)
        {
            if (!cursor.Take(words.Nouns, out var noun))
            {
                return cursor.At;
            }

            lead = lead with { Noun = noun };
            list[^1] = list[^1] with { End = cursor.At };
        }

        var organ = lead.Organ == IssuingOrgan.NotSaid ? OrganName.Read(ref cursor, words) : lead.Organ;
        organ = organ == IssuingOrgan.NotSaid ? OrganName.AsSubject(cursor, words) : organ;
        var isDecision = lead.Noun == CitedNoun.Decision;
        var isOwn = false;
        var inSentence = organ == IssuingOrgan.NotSaid && list.Exists(static l => l.Cited.Session.Length > 0)
            ? OrganName.InSentence(text, lead.Start, words, out isOwn)
            : IssuingOrgan.NotSaid;
        organ = isOwn || (inSentence == IssuingOrgan.EconomicAndSocialCouncil && SymbolYear.Is(list[0].Cited.Session)) ? inSentence : organ;
        foreach (var (start, end, cited) in list)
        {
            // A number of a session that another organ named in the sentence has too may be of that one.
            var isOfEither = organ == IssuingOrgan.NotSaid && cited.Session.Length > 0 && inSentence == IssuingOrgan.HumanRightsCouncil;
            var symbol = isOfEither
                || (organ == IssuingOrgan.NotSaid && !isOwn && cited.Session.Length > 0 && OrganName.IsOfOther(text, lead.Start, words))
                || (lead.IsOfUnknown && cited.Session.Length > 0 && organ == IssuingOrgan.NotSaid)
                ? null
                : Settled.Symbol(cited, organ, isDecision);
            if (symbol is not null || !(isDecision || (cited.IsBare && cited.Number.Length < FewestDigitsAlone)))
            {
                found.Add(new FoundReference(start, end, isDecision ? ReferenceKind.Decision : ReferenceKind.Resolution, symbol, Doubt(cited, symbol))
                {
                    IsBare = cited.IsBare,
                    Organ = lead.IsOfUnknown && organ == IssuingOrgan.NotSaid ? IssuingOrgan.Other : organ,
                });
            }
        }

        return list[^1].End;
    }

    // "Security Council resolution 955 of 8 November 1994"
    private static string OfYear(string number, ReadOnlySpan<char> year, IssuingOrgan organ) =>
        organ is IssuingOrgan.SecurityCouncil or IssuingOrgan.SomeCouncil && CouncilYear.MayBe(number, year) ? year.ToString() : string.Empty;

    private static DiagnosticId? Doubt(CitedNumber cited, string? symbol) =>
        SymbolYear.IsPrinted(cited.Brackets) && !(SymbolYear.Is(cited.Brackets) && CouncilYear.MayBe(cited.Number, cited.Brackets)) ? DiagnosticId.ImpossibleYear
        : symbol is null ? DiagnosticId.ReferenceNotSettled
        : null;
}
