using SpeechText.Fields.ReportedSpeech;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Who a sentence of procedure says has taken the chair. Extents are of the sentence.
/// <code>
/// Mr. Rossi (Freedonia), Vice-President, took the Chair.                              Mr. | Rossi
/// In the absence of the President, Ms. Weiss (Sylvania), Vice-President, took the Chair.      Ms. | Weiss
/// The President returned to the Chair.                                                nobody by name
/// </code>
/// </summary>
internal sealed record ChairHolder(string Name, Extent Printed, string[] Honorifics)
{
    /// <summary>Reads the sentence; <see langword="null"/> where it names nobody for certain.</summary>
    internal static ChairHolder? Read(string sentence, Languages.Lexicon lexicon)
    {
        var text = new ReadingText(sentence);
        if (lexicon.Script == Languages.Script.Han)
        {
            return ReadIdeographs(text, lexicon);
        }

        for (var at = 0; at < sentence.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(sentence[at - 1])) || !lexicon.Names.Honorifics.First.MayStart(sentence.AsSpan(at)))
            {
                continue;
            }

            if (SubjectReader.ReadPerson(text, at, lexicon) is { Honorifics.Count: > 0, Name.IsEmpty: false } person && person.Honorifics[0].Start == at)
            {
                return Of(text, person, lexicon);
            }
        }

        return null;
    }

    // "因主席缺席，副主席罗西女士（塞内加尔）主持会议。": the name stands first, or behind the office.
    private static ChairHolder? ReadIdeographs(ReadingText text, Languages.Lexicon lexicon)
    {
        for (var at = 0; at < text.Text.Length; at++)
        {
            var office = lexicon.Cover.Chairs.MatchStart(text.Text.AsSpan(at));
            if ((at == 0 || office > 0) && SubjectReader.ReadPerson(text, at + office, lexicon) is { Honorifics.Count: > 0, Name.IsEmpty: false } person)
            {
                return Of(text, person, lexicon);
            }

            at += Math.Max(0, office - 1);
        }

        return null;
    }

    private static ChairHolder Of(ReadingText text, Subject person, Languages.Lexicon lexicon) =>
        new(ReadableCase.OfName(OneLine.Of(text[person.Name]), lexicon.Names), person.Name, [.. person.Honorifics.Select(h => OneLine.Of(text[h]))]);
}
