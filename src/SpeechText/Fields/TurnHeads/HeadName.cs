using System.Buffers;
using System.Globalization;
using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// Who a head names, before its parentheses.
/// <code>
/// The Acting President          Chair | The Acting President
/// Mr. KHAN                      Person | Mr. | KHAN
/// Crown Prince Haakon           Person | Crown Prince | Haakon
/// 赵先生                         Person | 先生 | 赵
/// Mr. Khan and Ms. Weiss        Joint, and no one's name
/// Mr. President                 Person | Mr. | President, which may be an office: it calls upon the chair
/// </code>
/// </summary>
internal readonly record struct HeadName(HeadKind Kind, IReadOnlyList<Extent> Honorifics, Extent Name)
{
    /// <summary>True where the name is made of words for offices, as <c>King</c> and <c>President</c> are: only what stands around it tells a person from the office.</summary>
    internal bool MayBeOffice { get; private init; }

    /// <summary>True where a word of the name begins with a small letter that no name begins with; then all the rest must be certain.</summary>
    internal bool IsDamaged { get; private init; }

    private const int MostWords = 8;
    private const int MostBareWords = 5;
    private const int LongestShort = 2;
    private const int MostIdeographs = 20;

    // What may stand between two words of a name.
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\r\n\u00A0.'’`-");

    /// <summary>Reads all of an extent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extent">From the first character of the head to its first parenthesis or its end.</param>
    /// <param name="lexicon">The words to read by.</param>
    /// <param name="hasNotes">True where a parenthesis follows: then a damaged name may have a word in small letters.</param>
    /// <param name="isSecond">True behind another name, where an honorific may begin small: <c>и г-жа Вайс</c>.</param>
    internal static HeadName? Read(ReadingText text, Extent extent, Lexicon lexicon, bool hasNotes, bool isSecond = false)
    {
        var span = text[extent];
        if (span.IsEmpty || (!isSecond && char.IsLower(span[0])))
        {
            return null;
        }

        if (lexicon.Records.Chairs.Contains(span) || Divided.Read(span, lexicon.Records.Chairs) is not null)
        {
            return new HeadName(HeadKind.Chair, [], extent);
        }

        if (lexicon.Records.Officers.Contains(span) || Divided.Read(span, lexicon.Records.Officers) is not null)
        {
            return new HeadName(HeadKind.Officer, [], extent);
        }

        if (lexicon.Script == Script.Han)
        {
            return JointName.IsJointIdeographs(span, lexicon.Names) ? new HeadName(HeadKind.Joint, [], extent) : ReadIdeographs(span, extent, lexicon);
        }

        if (JointName.IsJoint(text, extent, lexicon))
        {
            return new HeadName(HeadKind.Joint, [], extent);
        }

        var at = 0;
        var honorifics = ReadHonorifics(span, extent.Start, lexicon, ref at);
        while (at < span.Length && (char.IsWhiteSpace(span[at]) || span[at] is '.' or ',' or '•' or '·'))
        {
            at++;
        }

        var name = span[at..];
        if (!IsName(name, lexicon, honorifics.Count > 0, hasNotes, out var isOffice, out var isDamaged) || (isOffice && honorifics.Count == 0))
        {
            return null;
        }

        var kind = honorifics.Count > 0 ? HeadKind.Person : HeadKind.Bare;
        return new HeadName(kind, honorifics, new Extent(extent.Start + at, extent.End)) { MayBeOffice = isOffice, IsDamaged = isDamaged };
    }

    private static List<Extent> ReadHonorifics(ReadOnlySpan<char> span, int offset, Lexicon lexicon, ref int at)
    {
        var honorifics = PersonName.ReadHonorifics(span, offset, lexicon.Names, ref at);
        while (true)
        {
            var start = at;
            while (start < span.Length && char.IsWhiteSpace(span[start]))
            {
                start++;
            }

            var length = lexicon.Records.Styles.MatchStart(span[start..]);
            if (length == 0 || start + length >= span.Length || !char.IsWhiteSpace(span[start + length]))
            {
                return honorifics;
            }

            honorifics.Add(new Extent(offset + start, offset + start + length));
            at = start + length;
            honorifics.AddRange(PersonName.ReadHonorifics(span, offset, lexicon.Names, ref at));
        }
    }

    private static HeadName? ReadIdeographs(ReadOnlySpan<char> span, Extent extent, Lexicon lexicon)
    {
        var words = lexicon.Names;
        var honorific = Math.Max(Ideographs.Suffix(span, words.Honorifics), Math.Max(Ideographs.Suffix(span, words.Ranks), Ideographs.Suffix(span, lexicon.Records.Styles)));
        var name = span[..^honorific];
        // "人权理事会主席": whoever presides over a body is not named so.
        if (name.IsEmpty || name.Length > MostIdeographs || honorific == 0 || Ideographs.Suffix(name, lexicon.Header.OccasionNouns) > 0)
        {
            return null;
        }

        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not ('·' or '-' or '.' or '•' or '‧'))
            {
                return null;
            }
        }

        var end = extent.Start + name.Length;
        return Ideographs.ContainsAny(name, words.TitleNouns) && name.Length > 4
            ? null
            : new HeadName(HeadKind.Person, [new Extent(end, extent.End)], new Extent(extent.Start, end));
    }

    private static bool IsName(ReadOnlySpan<char> name, Lexicon lexicon, bool hasHonorific, bool hasNotes, out bool isOffice, out bool isDamaged)
    {
        var words = lexicon.Names;
        int at = 0, count = 0, last = 0;
        (isOffice, isDamaged) = (true, false);
        while (Word.TryNext(name, ref at, out var start))
        {
            var word = name[start..at];
            // "Mr. Kim In Sun": a short word of a name may be a common one of the language, but not behind the end of a sentence.
            var isShort = hasHonorific && word.Length == LongestShort && char.IsUpper(word[0]) && char.IsLower(word[1]) && !name[last..start].Contains('.');
            if (name[last..start].ContainsAnyExcept(Between) || (!isShort && !IsNameWord(word, lexicon, hasHonorific && hasNotes, ref isDamaged)))
            {
                return false;
            }

            isOffice &= words.TitleNouns.Contains(word) || words.TitlePrefixes.Contains(word) || words.IsTitleLink(word);
            (last, count) = (at, count + 1);
        }

        return count > 0 && count <= (hasHonorific ? MostWords : MostBareWords) && !name[last..].ContainsAnyExcept(Between);
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, Lexicon lexicon, bool mayBeDamaged, ref bool isDamaged)
    {
        if (lexicon.Names.Particles.Contains(word))
        {
            return true;
        }

        if (lexicon.Names.And.Contains(word) || lexicon.Names.Honorifics.Contains(word))
        {
            return false;
        }

        var first = CharUnicodeInfo.GetUnicodeCategory(word[0]);
        if (first is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter)
        {
            return word.Length == 1 || !lexicon.CommonWords.Contains(word) || IsCapitals(word);
        }

        // "Mr. Wu J ieming (China)": a letter was lost or torn off.
        isDamaged = true;
        return mayBeDamaged && first == UnicodeCategory.LowercaseLetter && !lexicon.CommonWords.Contains(word) && !lexicon.CannotEndSentence.Contains(word);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 2;
    }
}
