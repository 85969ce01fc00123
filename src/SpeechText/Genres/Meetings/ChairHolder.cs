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
        for (var at = 0; at < sentence.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(sentence[at - 1])) || !lexicon.Names.Honorifics.First.MayStart(sentence.AsSpan(at)))
            {
                continue;
            }

            if (SubjectReader.ReadPerson(text, at, lexicon) is { Honorifics.Count: > 0, Name.IsEmpty: false } person && person.Honorifics[0].Start == at)
            {
                var name = ReadableCase.OfName(OneLine.Of(text[person.Name]), lexicon.Names);
                return new ChairHolder(name, person.Name, [.. person.Honorifics.Select(h => OneLine.Of(text[h]))]);
            }
        }

        return null;
    }
}
