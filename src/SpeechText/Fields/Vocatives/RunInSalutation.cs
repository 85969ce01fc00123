using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Vocatives;

/// <summary>
/// The parties that the first sentence of a speech calls upon before it says anything.
/// <code>
/// Mr. President, it is with joy that          Mr. President
/// Thank you, Madam Chair. We welcome          Madam Chair
/// Colleagues, friends, we have met            two parties
/// Women and girls, above all, suffer          none: one party alone may be what the sentence is about
/// </code>
/// </summary>
internal static class RunInSalutation
{
    private const int MostCharacters = 300;
    private const int LongestAbbreviation = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",:;!.،؛，、：；！。");

    /// <summary>Finds them; <paramref name="end"/> is where the words after them begin.</summary>
    internal static SalutationLine? Find(ReadOnlySpan<char> text, Lexicon lexicon, out int end)
    {
        end = 0;
        if (!VocativeShape.MayBeStrong(text, lexicon))
        {
            return null;
        }

        var reading = new ReadingText(text[..Math.Min(MostCharacters, text.Length)].ToString());
        SalutationLine? found = null;
        for (var mark = NextMark(reading.Text, 0); mark > 0; mark = NextMark(reading.Text, mark + 1))
        {
            if (SalutationLine.Read(reading, new Extent(0, mark), lexicon) is not { } line)
            {
                // "Thank you, Mr. President": the greeting ends in a mark of its own.
                if (found is null && lexicon.Vocatives.Greetings.Contains(reading.Text.AsSpan(0, mark)))
                {
                    continue;
                }

                break;
            }

            (found, end) = (line, mark + 1);
        }

        return found is { Strength: VocativeStrength.Strong } && end < text.Length && IsCertain(reading, found, lexicon) ? found : null;
    }

    private static bool IsCertain(ReadingText text, SalutationLine line, Lexicon lexicon)
    {
        var first = line.Units[0];
        var at = first.Extent.Start;
        return line.Units.Count > 1
            || (first.Title is not null && (first.Honorifics.Count > 0 || IsThanked(text, first, lexicon)))
            || (Word.TryNext(text.Text, ref at, out var start) && lexicon.Vocatives.Halves.Contains(text.Text.AsSpan(start, at - start)));
    }

    // "Thank you, President. We welcome": the office alone, right behind the thanks.
    private static bool IsThanked(ReadingText text, VocativeUnit first, Lexicon lexicon) =>
        lexicon.Vocatives.Greetings.Contains(text.Text.AsSpan(0, first.Extent.Start).TrimEnd(" ,")) && lexicon.Names.TitleNouns.Contains(text[first.Extent]);

    // A full stop counts where a blank follows and no courtesy stands before it.
    private static int NextMark(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            at = text.AsSpan(at).IndexOfAny(Marks) is var next and >= 0 ? at + next : text.Length;
            if (at < text.Length && (text[at] != '.' || (at + 1 < text.Length && text[at + 1] == ' ' && at - text.LastIndexOf(' ', at) > LongestAbbreviation)))
            {
                return at;
            }
        }

        return -1;
    }
}
