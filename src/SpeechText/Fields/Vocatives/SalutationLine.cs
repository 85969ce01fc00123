using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Vocatives;

/// <summary>
/// The parties that one printed line, or one wrapped over several, calls upon; none where any phrase of it does something else.
/// <code>
/// Mr. President, Excellencies, Ladies and Gentlemen,    three parties
/// Your Excellency, Ambassador Rossi,                    one
/// Mr. President, I thank you for the floor.             none
/// </code>
/// </summary>
internal sealed record SalutationLine(IReadOnlyList<VocativeUnit> Units, VocativeStrength Strength)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!،؛、，；：！");

    internal static SalutationLine? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var units = new List<VocativeUnit>();
        var strength = VocativeStrength.None;
        var greeting = lexicon.Vocatives.Greetings.MatchStart(text[extent]);
        for (var at = extent.Start + greeting; at < extent.End;)
        {
            var length = text.Text.AsSpan(at, extent.End - at).IndexOfAny(Marks);
            var end = length < 0 ? extent.End : at + length;
            var (start, last) = OneLine.Trim(text.Text, at, TrimStop(text.Text, at, end));
            at = end + 1;
            if (last <= start)
            {
                continue;
            }

            var phrase = new Extent(start, last);
            if (Joins(text, units, phrase, lexicon))
            {
                units[^1] = units[^1].With(text, phrase, lexicon);
                continue;
            }

            var found = VocativeShape.Of(text[phrase], lexicon);
            if (found == VocativeStrength.None)
            {
                return null;
            }

            strength = found > strength ? found : strength;
            units.Add(VocativeUnit.Read(text, phrase, lexicon));
        }

        return units.Count == 0 ? null : new SalutationLine(units, strength);
    }

    // "Your Excellency, Ambassador Rossi" and "Professor Rossi, President of the Society" are one party each, and so is "Ladies, and gentlemen".
    private static bool Joins(ReadingText text, List<VocativeUnit> units, Extent next, Lexicon lexicon)
    {
        if (units.Count == 0)
        {
            return false;
        }

        var at = 0;
        var span = text[next];
        if (Word.TryNext(span, ref at, out var start) && lexicon.Names.And.Contains(span[start..at]))
        {
            return true;
        }

        var last = units[^1];
        var unit = VocativeUnit.Read(text, next, lexicon);
        if (VocativeShape.Of(span, lexicon) == VocativeStrength.None)
        {
            return false;
        }

        return last.IsBareHonorific ? unit.Title is not null || unit.Name is not null
            : last is { Title: not null, Name: null } ? last.Honorifics.Count == 0 && unit.Name is not null
            : last is { Name: not null } && unit is { Title: not null, Name: null, Honorifics.Count: 0 };
    }

    // The full stop that ends a unit, but not that of an abbreviation within it.
    private static int TrimStop(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or '…' or '/' or '。' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end;
    }
}
