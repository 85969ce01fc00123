using SpeechText.Fields.Names;
using SpeechText.Fields.Quotations;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A statement says what it is and who speaks before the words begin, and calls upon those addressed.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int KindLine = 30;
    private const int Announced = 40;
    private const int TitledLine = 75;
    private const int Addressed = 50;

    // A page prints the languages that it has above its title.
    private const int MostLinesAbove = 15;
    private const int LeastFirstPerson = 2;

    public Recognition Recognize(Manuscript manuscript)
    {
        var opening = manuscript.Once(HeaderEnd.Find);
        var evidence = new List<Evidence>();
        var score = 0;
        var lexicon = manuscript.Once(HeaderLanguage.Find);
        for (var line = 0; line < opening.Header; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            var span = manuscript.Text[extent];
            var kind = lexicon.Header.Kinds.MatchStart(span, out _);
            if (kind > 0 && score < KindLine)
            {
                score += KindLine;
                evidence.Add(At("the line begins with what the text calls itself", extent));
            }

            var rest = span[kind..].TrimStart();
            if (evidence.Count <= 1 && SpeakerSigns.Announces(rest, lexicon, kind > 0))
            {
                score += Announced;
                evidence.Add(At("a word announces the speaker", extent));
            }
        }

        if (manuscript.Once(TitleLine.Find) is { Line: >= 0 } title)
        {
            score += TitledLine;
            evidence.Add(At("a title says whose words these are", manuscript.Lines[title.Line].Extent));
        }

        if (score == KindLine && Office(manuscript, opening, lexicon) is var office and >= 0)
        {
            score += Announced;
            evidence.Add(At("an office stands alone on its line", manuscript.Lines[office].Extent));
        }

        if (score == KindLine && Named(manuscript, opening, lexicon) is var named and >= 0)
        {
            score += Announced;
            evidence.Add(At("a name with an honorific or an office stands on a line of its own", manuscript.Lines[named].Extent));
        }

        if (score == KindLine && Delivered(manuscript, opening, lexicon) is var delivered and >= 0)
        {
            score += Announced;
            evidence.Add(At("the line says what the text calls itself and what it was given to, and the first words are spoken", manuscript.Lines[delivered].Extent));
        }

        if (score == KindLine && manuscript.Once(SignedBelow.Find) is { Line: > 0 } signed)
        {
            score += Announced;
            evidence.Add(At("somebody signed below the last words", manuscript.Lines[signed.Line].Extent));
        }

        if (score < Announced)
        {
            score += Mentioned(manuscript, opening, lexicon, evidence);
        }

        if (opening.Parties.Count > 0)
        {
            score += Addressed + Math.Min(opening.Parties.Count, 3);
            evidence.Add(At("a salutation stands before the body", opening.Parties[0].Extent.To(opening.Parties[^1].Extent)));
        }

        return new Recognition(score, evidence);

        Evidence At(string rule, Extent extent) => Found(manuscript, rule, extent);
    }

    private static int Office(Manuscript manuscript, Opening opening, Lexicon lexicon)
    {
        for (var line = 0; line < opening.Header; line++)
        {
            if (OfficeLines.Is(manuscript.Text[manuscript.Lines[line].Extent], lexicon))
            {
                return line;
            }
        }

        return -1;
    }

    // "Introductory Statement to the Board of Governors / Vienna, Austria / Our agenda … I will …"
    private static int Delivered(Manuscript manuscript, Opening opening, Lexicon lexicon)
    {
        if (opening.Header > MostLinesAbove || opening.Body >= manuscript.Lines.Count || !IsSpoken(manuscript.Text[manuscript.Lines[opening.Body].Extent], lexicon))
        {
            return -1;
        }

        for (var line = 0; line < opening.Header; line++)
        {
            var span = manuscript.Text[manuscript.Lines[line].Extent];
            if (lexicon.Header.Kinds.MatchStart(span, out _) is var kind and > 0 && span[kind..].TrimStart() is var rest
                && (lexicon.Header.OccasionCues.MatchStart(rest) > 0 || lexicon.Header.OccasionLeads.MatchStart(rest) > 0))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool IsSpoken(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var own = 0;
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            own += lexicon.Vocatives.FirstPerson.Contains(text[start..at]) ? 1 : 0;
        }

        return own >= LeastFirstPerson && !text.ContainsAny(QuotationMark.All);
    }

    private static int Named(Manuscript manuscript, Opening opening, Lexicon lexicon)
    {
        for (var line = 0; line < opening.Header && opening.Parties.Count == 0; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            if (lexicon.Names.Honorifics.MatchStart(manuscript.Text[extent]) > 0
                ? PersonName.Read(manuscript.Text, extent, lexicon) is { Honorifics.Count: > 0, Name.IsEmpty: false } person
                    && (person.End == extent.End || manuscript.Text.Text[person.End] == ',')
                : NamedLines.IsOfficeAndName(manuscript.Text, extent, lexicon))
            {
                return line;
            }
        }

        return -1;
    }

    // A line in which the kind stands after other words, with the speaker before or after it.
    private static int Mentioned(Manuscript manuscript, Opening opening, Lexicon lexicon, List<Evidence> evidence)
    {
        for (var line = 0; line < opening.Header; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            if (lexicon.Header.KindComesLast ? KindLastLines.EndsInKind(manuscript.Text, extent, lexicon) : LineCuts.StartOfKind(manuscript.Text[extent], lexicon) > 0)
            {
                evidence.Add(Found(manuscript, "the line says what the text calls itself, and whose it is", extent));
                return KindLine + Announced;
            }
        }

        return 0;
    }

    private static Evidence Found(Manuscript manuscript, string rule, Extent extent) => new(rule, manuscript.Text.ToSource(extent));
}
