using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Vocatives;

/// <summary>How surely some words call upon somebody.</summary>
internal enum VocativeStrength
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>They may: an office or a name, as a header prints them too.</summary>
    Weak,

    /// <summary>They do: a courtesy with an office, a party, an honorific of the second person.</summary>
    Strong,
}

/// <summary>
/// Tells whether a phrase between commas calls upon somebody: it begins as a vocative does, and every small word in it is one that
/// may stand within an addressee.
/// <code>
/// Mr. President                  strong
/// Distinguished delegates        strong
/// Professor Ostrova              weak
/// I thank the Secretariat        none
/// </code>
/// </summary>
internal static class VocativeShape
{
    private const int MostWords = 20;

    // Without capitals prose is told from an addressee by its length alone.
    private const int MostUnmarkedWords = 7;

    private const int MostTied = 2;

    private static readonly SearchValues<char> IdeographicMarks = SearchValues.Create("，、：；！。,:;!.");

    /// <summary>Tells from its first words alone whether a phrase may be a strong vocative; most lines are not, and are known by this.</summary>
    internal static bool MayBeStrong(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        if (lexicon.Script == Script.Han)
        {
            var end = phrase.IndexOfAny(IdeographicMarks);
            return IdeographicVocative.Of(end < 0 ? phrase : phrase[..end], lexicon) == VocativeStrength.Strong
                || lexicon.Vocatives.Greetings.MatchStart(phrase) > 0;
        }

        var words = lexicon.Vocatives;
        var at = 0;
        return Word.TryNext(phrase, ref at, out var start)
            && words.Openings.MayStart(phrase[start..])
            && (words.Adjectives.Contains(phrase[start..at])
                || words.Parties.Contains(phrase[start..at])
                || words.Courtesies.MatchStart(phrase[start..]) > 0
                || words.Honorifics.MatchStart(phrase[start..]) > 0
                || words.Greetings.MatchStart(phrase[start..]) > 0);
    }

    /// <summary>True for a phrase that calls upon somebody for certain; where only that counts, it costs less than <see cref="Of"/>.</summary>
    internal static bool IsStrong(ReadOnlySpan<char> phrase, Lexicon lexicon) =>
        (lexicon.Script == Script.Han || MayBeStrong(phrase, lexicon)) && Of(phrase, lexicon) == VocativeStrength.Strong;

    internal static VocativeStrength Of(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        if (lexicon.Script == Script.Han)
        {
            return IdeographicVocative.Of(phrase, lexicon);
        }

        var strength = Start(phrase, lexicon, out var at);
        if (strength == VocativeStrength.None)
        {
            return strength;
        }

        // "Chers amis francophones": one word more may say who the party is.
        var words = 0;
        var tied = strength == VocativeStrength.Strong && !lexicon.Names.NamesAreUnmarked && SkipAdjectives(phrase, lexicon) > 0 ? 1 : 0;
        while (Word.TryNext(phrase, ref at, out var start))
        {
            var word = phrase[start..at];
            if (++words > (lexicon.Names.NamesAreUnmarked ? MostUnmarkedWords : MostWords)
                || !(MayStandWithin(word, lexicon) || (tied-- > 0 && (!lexicon.CommonWords.Contains(word) || lexicon.Names.Fields.Contains(word)))))
            {
                return VocativeStrength.None;
            }

            // "Friends of my country", "Secrétaire général des nations unies": what a link ties to the addressee may be any noun and its adjective.
            if ((lexicon.Vocatives.Links.Contains(word) || Word.WithoutElision(word).Length < word.Length) && !lexicon.Names.And.Contains(word))
            {
                tied = MostTied;
            }
            else if (lexicon.Names.FieldsAreUnlinked && lexicon.Names.And.Contains(word))
            {
                // "Главы государств и правительств"
                tied = 1;
            }
        }

        return strength;
    }

    private static VocativeStrength Start(ReadOnlySpan<char> phrase, Lexicon lexicon, out int at)
    {
        var words = lexicon.Vocatives;
        at = 0;
        if (words.Honorifics.MatchStart(phrase) is var honorific and > 0)
        {
            // "Ваше Превосходительство господин Генеральный секретарь"
            at = honorific + (phrase[honorific..] is [' ', .. var rest] && words.Courtesies.MatchStart(rest) is > 0 and var style ? style + 1 : 0);
            return VocativeStrength.Strong;
        }

        if (words.Courtesies.MatchStart(phrase) is var courtesy and > 0)
        {
            at = courtesy;
            return CallsOnOffice(phrase[at..], lexicon) || BeginsWithParty(phrase, words) ? VocativeStrength.Strong : VocativeStrength.Weak;
        }

        var adjectives = SkipAdjectives(phrase, lexicon);
        at = adjectives;
        if (Word.TryNext(phrase, ref at, out var first) && words.Parties.Contains(phrase[first..at]) && !LeadsToOffice(phrase[at..], lexicon))
        {
            return VocativeStrength.Strong;
        }

        // "Dear Mr. President", "Distinguished Secretary-General"
        if (adjectives > 0 && Start(phrase[adjectives..], lexicon, out at) is var inner and not VocativeStrength.None)
        {
            at += adjectives;
            return inner;
        }

        // "السادة أعضاء المجلس": a word that also goes before another party.
        if (adjectives > 0 && BeginsWithParty(phrase, words))
        {
            at = 0;
            Word.TryNext(phrase, ref at, out _);
            return VocativeStrength.Strong;
        }

        at = 0;
        return lexicon.Names.Ranks.MatchStart(phrase) > 0
            || lexicon.Names.Honorifics.MatchStart(phrase) > 0
            || (lexicon.Names.TitlesBeginWithNoun ? Titles.TitleShape.BeginsWithNoun(phrase, lexicon.Names) : Titles.TitleShape.EndOfNoun(phrase, lexicon.Names) > 0)
            ? VocativeStrength.Weak
            : VocativeStrength.None;
    }

    // "Youth Delegate of Freedonia" is an office.
    private static bool LeadsToOffice(ReadOnlySpan<char> rest, Lexicon lexicon)
    {
        var at = 0;
        return !lexicon.Names.NamesAreUnmarked && Word.TryNext(rest, ref at, out var start) && start <= 1 && lexicon.Names.TitleNouns.Contains(rest[start..at])
            && !lexicon.Names.IsTitleLink(rest[start..at]) && !lexicon.Vocatives.Parties.Contains(rest[start..at]);
    }

    // "Mesdames et Messieurs": of some courtesies the plural calls upon a party by itself.
    private static bool BeginsWithParty(ReadOnlySpan<char> phrase, VocativeWords words)
    {
        var at = 0;
        return Word.TryNext(phrase, ref at, out var start) && words.Parties.Contains(phrase[start..at]);
    }

    // "Mr. President", "Monsieur le Président"
    private static bool CallsOnOffice(ReadOnlySpan<char> rest, Lexicon lexicon)
    {
        var at = 0;
        while (Word.TryNext(rest, ref at, out var start))
        {
            if (lexicon.Names.TitleNouns.Contains(rest[start..at]))
            {
                return true;
            }

            if (!lexicon.Vocatives.Links.Contains(rest[start..at]))
            {
                return false;
            }
        }

        return false;
    }

    // "Estimadas y estimados colegas": "and" between two of them is of neither.
    private static int SkipAdjectives(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        int at = 0, end = 0;
        while (Word.TryNext(phrase, ref at, out var start)
            && (lexicon.Vocatives.Adjectives.Contains(phrase[start..at]) || (end > 0 && lexicon.Names.And.Contains(phrase[start..at]))))
        {
            end = lexicon.Names.And.Contains(phrase[start..at]) ? end : at;
        }

        while (end > 0 && end < phrase.Length && char.IsWhiteSpace(phrase[end]))
        {
            end++;
        }

        return end;
    }

    private static bool MayStandWithin(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var words = lexicon.Vocatives;
        word = Word.WithoutElision(word);
        return words.Links.Contains(word)
            || words.Parties.Contains(word)
            || words.Adjectives.Contains(word)
            || lexicon.Names.TitleNouns.Contains(word)
            || lexicon.Names.Particles.Contains(word)
            || (!char.IsLower(word[0]) && !lexicon.CommonWords.Contains(word)
                && (!lexicon.Names.NamesAreUnmarked || !lexicon.CannotEndSentence.Contains(word)));
    }
}
