using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Names;

/// <summary>
/// A person as printed: honorifics, name, letters after the name.
/// <code>
/// Mr. Miguel de Serpa Soares            Mr. | Miguel de Serpa Soares
/// H.E. Ms. ANNA O’NEILL-ROSSI, QC       H.E. Ms. | Anna O’Neill-Rossi | QC
/// Judge Piotr Hofmański                 Judge | Piotr Hofmański
/// </code>
/// </summary>
internal sealed record PersonName
{
    // A shorter word of Arabic PDF text is half of a broken one.
    private const int LeastUnmarkedLetters = 3;
    private const int LeastUnmarkedWords = 2;
    private const int MostUnmarkedWords = 4;

    internal required IReadOnlyList<Extent> Honorifics { get; init; }

    /// <summary>The name alone; empty where honorifics stand without one.</summary>
    internal required Extent Name { get; init; }

    internal required IReadOnlyList<Extent> PostNominals { get; init; }

    internal int End => PostNominals.Count > 0 ? PostNominals[^1].End : Name.End;

    /// <summary>Reads a person at the start of an extent; what follows the name is left to the caller.</summary>
    /// <returns><see langword="null"/> where no name stands there.</returns>
    internal static PersonName? Read(ReadingText text, Extent extent, Lexicon lexicon) => Read(text, extent, lexicon, false);

    /// <summary>The same after a title, where one word alone is a name too.</summary>
    internal static PersonName? ReadAfterTitle(ReadingText text, Extent extent, Lexicon lexicon) => Read(text, extent, lexicon, true);

    private static PersonName? Read(ReadingText text, Extent extent, Lexicon lexicon, bool mayBeOneWord)
    {
        var words = lexicon.Names;
        var span = text[extent];
        var at = 0;
        var honorifics = ReadHonorifics(span, extent.Start, words, ref at);
        if (honorifics.Count == 0 && BeginsOtherwise(span, lexicon.Header))
        {
            return null;
        }

        var nameEnd = NameEnd.Find(span, at, lexicon, mayBeOneWord || honorifics.Count > 0);
        if (nameEnd <= at
            || (honorifics.Count == 0
                && (Titles.TitleShape.IsCutInOffice(span, nameEnd, words)
                    || HoldsBody(span[at..nameEnd], lexicon.Header)
                    || StateReader.TryRead(span[at..nameEnd], lexicon, out _))))
        {
            return null;
        }

        if (words.NamesAreUnmarked && (honorifics.Count == 0 || !IsUnmarkedName(span[at..nameEnd], words) || !EndsOrLeadsOn(span[nameEnd..], lexicon)))
        {
            return null;
        }

        nameEnd = at + lexicon.Releases.EndOfOwner(span[at..nameEnd]);
        nameEnd += GenerationAfter(span[nameEnd..], words);
        var (start, _) = OneLine.Trim(span, at, nameEnd);
        // "Sra . Rossi": the stop of the abbreviation stands apart.
        while (honorifics.Count > 0 && start < nameEnd && span[start] is '.' or ' ')
        {
            start++;
        }

        return new PersonName
        {
            Honorifics = honorifics,
            Name = new Extent(extent.Start + start, extent.Start + nameEnd),
            PostNominals = ReadPostNominals(span, extent.Start, nameEnd, words),
        };
    }

    /// <summary>Tells whether a text may be a name as a whole: without capitals one is certain only where a few whole words are all that there is.</summary>
    internal static bool IsUnmarkedName(ReadOnlySpan<char> rest, NameWords words)
    {
        int at = 0, count = 0;
        while (Word.TryNext(rest, ref at, out var start))
        {
            var isParticle = words.Particles.Contains(rest[start..at]);
            if (at - start < LeastUnmarkedLetters && !isParticle)
            {
                return false;
            }

            count += isParticle ? 0 : 1;
        }

        return count is >= LeastUnmarkedWords and <= MostUnmarkedWords;
    }

    // Nothing behind the name, a title, or what the speech was given before.
    private static bool EndsOrLeadsOn(ReadOnlySpan<char> rest, Lexicon lexicon)
    {
        var at = 0;
        return !Word.TryNext(rest, ref at, out var start)
            || lexicon.Names.TitleNouns.Contains(rest[start..at])
            || lexicon.Header.OccasionCues.MatchStart(rest[start..]) > 0;
    }

    // "New York", "Republic of Freedonia": a place and a State are printed like a name.
    private static bool BeginsOtherwise(ReadOnlySpan<char> span, HeaderWords words) =>
        words.Places.MatchStart(span) > 0 || words.Organizations.MatchStart(span) > 0 || words.Offices.MatchStart(span) > 0;

    // "Human Rights Council": without an honorific, words that a meeting or body is called by are no name.
    private static bool HoldsBody(ReadOnlySpan<char> name, HeaderWords words)
    {
        var at = 0;
        while (Word.TryNext(name, ref at, out var start))
        {
            if (words.OccasionNouns.Contains(name[start..at]) || words.BodyNouns.Contains(name[start..at]) || words.Organizations.MatchStart(name[start..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Juan Cruz, Jr.": the length of what tells a son from his father, comma included.
    private static int GenerationAfter(ReadOnlySpan<char> rest, NameWords words)
    {
        var start = rest.Length - rest.TrimStart(" ,").Length;
        return start > 0 && words.Generations.MatchStart(rest[start..]) is var length and > 0 ? start + length : 0;
    }

    /// <summary>Reads the honorifics and ranks at <paramref name="at"/> and moves it behind them.</summary>
    internal static List<Extent> ReadHonorifics(ReadOnlySpan<char> span, int offset, NameWords words, ref int at)
    {
        var honorifics = new List<Extent>();
        while (true)
        {
            var start = at;
            while (start < span.Length && (char.IsWhiteSpace(span[start]) || span[start] is '.' or ','))
            {
                start++;
            }

            start = SkipArticle(span, start, words);
            start += honorifics.Count > 0 ? words.LengthOfElision(span[start..]) : 0;
            // "Ambassador (Dr.) Rossi"
            var bracket = honorifics.Count > 0 && start < span.Length && span[start] == '(' ? 1 : 0;
            start += bracket;
            var length = words.Honorifics.MatchStart(span[start..]);
            if (length == 0
                && words.Ranks.MatchStart(span[start..]) is var rank and > 0
                && StandsBeforeName(span[Math.Min(span.Length, start + rank + bracket)..], words))
            {
                length = rank;
            }

            if (length == 0 || (bracket > 0 && span[(start + length)..] is not [')', ..]))
            {
                return honorifics;
            }

            honorifics.Add(new Extent(offset + start, offset + start + length));
            at = start + length + bracket;
            at += at < span.Length && span[at] == '/' ? 1 : 0;
        }
    }

    /// <summary>Where the word after an article begins; <paramref name="at"/> itself where no article stands there.</summary>
    internal static int SkipArticle(ReadOnlySpan<char> span, int at, NameWords words)
    {
        var end = at;
        return Word.TryNext(span, ref end, out var start) && start == at && words.Articles.Contains(span[at..end]) && end < span.Length && span[end] == ' '
            ? end + 1
            : at;
    }

    // "Judge Rossi" has a rank; "Judge of the Court" and "President" alone are titles.
    private static bool StandsBeforeName(ReadOnlySpan<char> rest, NameWords words)
    {
        var at = 0;
        if (rest.IsEmpty || !(char.IsWhiteSpace(rest[0]) || rest[0] is '.' or '/') || !Word.TryNext(rest, ref at, out var start))
        {
            return false;
        }

        var word = rest[start..at];
        return rest[..start].IndexOfAny(",\r\n") < 0 && (char.IsUpper(word[0]) || words.NamesAreUnmarked)
            && !words.IsTitleLink(word) && !words.And.Contains(word) && (!words.TitleNouns.Contains(word) || words.TitlesInNames.Contains(word));
    }

    private static List<Extent> ReadPostNominals(ReadOnlySpan<char> span, int offset, int at, NameWords words)
    {
        var found = new List<Extent>();
        while (true)
        {
            var start = at;
            while (start < span.Length && (span[start] == ' ' || span[start] is ',' or '.'))
            {
                start++;
            }

            // "Anna Rossi (MP)"
            var bracket = start < span.Length && span[start] == '(' ? 1 : 0;
            var length = words.PostNominals.MatchStart(span[(start + bracket)..]);
            if (length == 0 || (bracket > 0 && span[(start + bracket + length)..] is not [')', ..]))
            {
                return found;
            }

            length += 2 * bracket;
            found.Add(new Extent(offset + start, offset + start + length));
            at = start + length;
        }
    }
}
