using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// The offices beside a name in an announcement.
/// <code>
/// , Spokesperson for the Secretary-General, and …    after the name: up to the next comma
/// UN Secretary-General Martin Rossi                  before it: up to the noun
/// du Secrétaire général, M. Martin Rossi             before it, with a comma between
/// </code>
/// </summary>
internal static class CreditTitles
{
    /// <summary>Reads the offices after a name; <paramref name="end"/> is where the last one ends, 0 where there is none.</summary>
    internal static List<Extent> After(ReadingText text, Extent rest, Lexicon lexicon, out int end)
    {
        var titles = new List<Extent>();
        end = 0;
        while (!rest.IsEmpty && text.Text[rest.Start] == ',')
        {
            var span = text[rest][1..];
            var comma = EndBeforeAnd(span, lexicon, any: false);
            var (start, last) = OneLine.Trim(text.Text, rest.Start + 1, rest.Start + 1 + comma);
            if (start >= last || !TitleShape.IsTitle(text.Text.AsSpan(start, last - start), lexicon.Names)
                || PersonName.Read(text, new Extent(start, last), lexicon)?.End == last)
            {
                return titles;
            }

            titles.Add(new Extent(start, last));
            end = last;
            rest = rest with { Start = last };
        }

        return titles;
    }

    /// <summary>Reads an office that a text begins with, and the name after it; <see langword="null"/> where no office stands there.</summary>
    internal static (Extent Title, PersonName? Name)? Before(ReadingText text, Extent all, Lexicon lexicon)
    {
        var phrase = all with { End = all.Start + EndBeforeAnd(text[all], lexicon, any: true) };
        var noun = TitleShape.EndOfNoun(text[phrase], lexicon.Names);
        if (noun == 0 || !char.IsUpper(text.Text[phrase.Start]))
        {
            return null;
        }

        if (AfterComma(text, all, phrase.End, lexicon) is { } holder)
        {
            var (_, end) = OneLine.Trim(text.Text, phrase.Start, phrase.End);
            return (phrase with { End = end }, holder);
        }

        var title = phrase with { End = EndOfBody(text, phrase, phrase.Start + noun, lexicon) };
        var (start, _) = OneLine.Trim(text.Text, title.End, all.End);
        var name = start < all.End && !lexicon.Names.FieldsAreUnlinked ? PersonName.ReadAfterTitle(text, all with { Start = start }, lexicon) : null;
        if (name is not null && (name.Honorifics.Count > 0 || (title.End + 1 == start && name.Name.Start == start)))
        {
            return (title, name);
        }

        // "Special Envoy for Freedonia Jan Doe": where the office ends is not certain, and so is no name.
        return start >= phrase.End || !char.IsLetter(text.Text[start]) || EndsOffice(text.Text.AsSpan(start, phrase.End - start), lexicon) ? (title, null) : null;
    }

    // "by the President of the Assembly, Anna Rossi": all that is left is a name, and its last word labels a turn below.
    private static PersonName? AfterComma(ReadingText text, Extent all, int comma, Lexicon lexicon)
    {
        var (start, end) = OneLine.Trim(text.Text, comma, all.End);
        return comma < all.End && text.Text[comma] == ',' && PersonName.Read(text, new Extent(start, end), lexicon) is { Honorifics: [] } name && name.End == end
            && text.Text.AsSpan(all.End).Contains($"{text[name.Name][(text[name.Name].LastIndexOf(' ') + 1)..]}:", StringComparison.OrdinalIgnoreCase) ? name : null;
    }

    // "Permanent Representative to the United Nations": the body that an office is of, where it is known by name.
    private static int EndOfBody(ReadingText text, Extent phrase, int noun, Lexicon lexicon)
    {
        var rest = text.Text.AsSpan(noun, phrase.End - noun);
        var at = 0;
        if (!Word.TryNext(rest, ref at, out var start) || !lexicon.Names.IsTitleLink(rest[start..at]))
        {
            return noun;
        }

        at += rest[at..].Length - rest[at..].TrimStart().Length;
        return lexicon.Header.Organizations.MatchStart(rest[at..]) is var body and > 0 ? noun + at + body : noun;
    }

    // "at Headquarters", "held in Geneva": the office is complete before a word that leads to where or when.
    private static bool EndsOffice(ReadOnlySpan<char> rest, Lexicon lexicon) =>
        lexicon.Header.OccasionCues.MatchStart(rest) > 0 || lexicon.Briefings.In.MatchStart(rest) > 0;

    // Up to a comma, or to an "and": any, or only one that leads to somebody else.
    private static int EndBeforeAnd(ReadOnlySpan<char> span, Lexicon lexicon, bool any)
    {
        var end = span.IndexOfAny(',', ':', ';') is var mark and >= 0 ? mark : span.TrimEnd('.').Length;
        var at = 0;
        while (Word.TryNext(span[..end], ref at, out var start))
        {
            if (lexicon.Names.And.Contains(span[start..at]) && (any || LeadsToName(span[at..], lexicon)))
            {
                return start;
            }
        }

        return end;
    }

    // "and Jan Doe, Spokesperson for …".
    private static bool LeadsToName(ReadOnlySpan<char> rest, Lexicon lexicon)
    {
        var comma = rest.IndexOf(',');
        var name = new ReadingText(rest[..Math.Max(comma, 0)].Trim().ToString());
        return comma > 0 && PersonName.Read(name, new Extent(0, name.Text.Length), lexicon) is { } person && person.End == name.Text.Length;
    }
}
