using System.Buffers;
using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
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
            var language = lexicon;
            var found = VocativeShape.Of(text[phrase], lexicon);
            if (found == VocativeStrength.None && !(units.Count > 0 && (IsSecondHalf(text[phrase], lexicon) || GoesOn(text, phrase, units[^1], lexicon))))
            {
                if (Foreign(text[phrase], lexicon) is not { } other)
                {
                    return null;
                }

                (language, found) = (other, VocativeStrength.Strong);
            }

            var unit = VocativeUnit.Read(text, phrase, language);
            if (units.Count > 0
                && (AreListed(text, units[^1], unit)
                    || BeginsWithAnd(text[phrase], lexicon)
                    || Joins(units[^1], unit, text, language)
                    || AreHalves(text[units[^1].Extent], text[phrase], language)))
            {
                units[^1] = units[^1].With(unit);
                continue;
            }

            strength = found > strength ? found : strength;
            units.Add(unit);
        }

        // "Thank you, President.": whoever is thanked by the office alone is called upon.
        var isThanked = greeting > 0 && units is [{ Title: not null, Name: null }] && lexicon.Names.TitleNouns.Contains(text[units[0].Extent]);
        return units.Count == 0 ? null : new SalutationLine(units, isThanked ? VocativeStrength.Strong : strength);
    }

    // "Your Excellency, | Anna Rossi, | Permanent Representative of Sweden": a name alone after a form of address, and the title after a name.
    private static bool GoesOn(ReadingText text, Extent phrase, VocativeUnit last, Lexicon lexicon) =>
        last.IsBareHonorific ? PersonName.Read(text, phrase, lexicon) is { Name.IsEmpty: false } person && person.End == phrase.End
        : last is { Name: not null, Honorifics.Count: > 0 } && TitleShape.BeginsWithNoun(text[phrase], lexicon.Names) && TitleShape.IsTitle(text[phrase], lexicon.Names);

    // "Mr. President, señor presidente": one of the addressees may be called upon in another language.
    private static Lexicon? Foreign(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && VocativeShape.MayBeStrong(phrase, other) && VocativeShape.Of(phrase, other) == VocativeStrength.Strong)
            {
                return other;
            }
        }

        return null;
    }

    // "Your Excellency, Ambassador Rossi" and "Professor Rossi, President of the Society" are one party each.
    private static bool Joins(VocativeUnit last, VocativeUnit next, ReadingText text, Lexicon lexicon) =>
        last.IsBareHonorific ? next.Title is not null || next.Name is not null
        : last is { Title: not null, Name: null } ? next.Name is not null && (last.Honorifics.Count == 0 || (next.Title is null && IsStyled(next, text, lexicon)))
        : last is { Name: not null } && next is { Title: not null, Name: null, Honorifics.Count: 0 };

    // "Mr. President of the Assembly, Excellency Anna Rossi": the style that belongs to the office, and the name.
    private static bool IsStyled(VocativeUnit unit, ReadingText text, Lexicon lexicon) =>
        lexicon.Vocatives.Honorifics.MatchStart(text[unit.Extent]) > 0
            || (unit.Honorifics is [var style, ..] && !lexicon.Vocatives.Courtesies.Contains(style) && !lexicon.Names.Ranks.Contains(style));

    // "女士们、先生们" are one party: the comma of a list joins as "and" does.
    private static bool AreListed(ReadingText text, VocativeUnit last, VocativeUnit next) =>
        text.Text[last.Extent.End] == '、' && last is { Title: null, Name: null, Honorifics.Count: 0 } && next is { Title: null, Name: null, Honorifics.Count: 0 };

    // "Mesdames, Messieurs les Ministres" are one party.
    private static bool AreHalves(ReadOnlySpan<char> last, ReadOnlySpan<char> next, Lexicon lexicon)
    {
        var at = 0;
        return lexicon.Vocatives.Halves.Contains(last) && Word.TryNext(next, ref at, out var start) && lexicon.Vocatives.Halves.Contains(next[start..at]);
    }

    // "Ladies, and gentlemen" are one party.
    private static bool BeginsWithAnd(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        var at = 0;
        return Word.TryNext(phrase, ref at, out var start) && lexicon.Names.And.Contains(phrase[start..at]);
    }

    // "Thank you, Mr. President, and thank you to Ms. Rossi": what is joined thanks somebody else, or says something.
    private static bool IsSecondHalf(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        var at = 0;
        return BeginsWithAnd(phrase, lexicon) && Word.TryNext(phrase, ref at, out _) && phrase[at..].TrimStart() is var rest
            && lexicon.Vocatives.Greetings.MatchStart(rest) == 0 && lexicon.Vocatives.Thanks.MatchStart(rest) == 0;
    }

    // The full stop that ends a unit, but not that of an abbreviation within it.
    private static int TrimStop(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or '…' or '/' or '。' or (>= '\u202A' and <= '\u202E') || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end;
    }
}
