using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Vocatives;

/// <summary>
/// Tells whether a phrase in a script without blanks calls upon somebody: by what it begins with and by what it ends in.
/// <code>
/// 主席先生               an office and a courtesy
/// 尊敬的秘书长           a warm word and an office
/// 各位同事               a warm word and a party
/// 张三秘书长             maybe: an office alone, or with a name
/// 我感谢主席先生         none: somebody speaks
/// </code>
/// </summary>
internal static class IdeographicVocative
{
    private const int MostCharacters = 30;
    private const int LongestOffice = 12;

    internal static VocativeStrength Of(ReadOnlySpan<char> phrase, Lexicon lexicon)
    {
        var words = lexicon.Vocatives;
        var adjectives = Adjectives(phrase, words);
        var rest = phrase[adjectives..];
        if (rest.IsEmpty || phrase.Length > MostCharacters || Ideographs.Prefix(rest, words.FirstPerson) > 0)
        {
            return VocativeStrength.None;
        }

        var courtesy = Ideographs.Suffix(rest, words.Courtesies);
        var party = Ideographs.Suffix(rest, words.Parties);
        var office = Ideographs.Suffix(rest[..^courtesy], lexicon.Names.TitleNouns);
        return (courtesy > 0 && office > 0) || (adjectives > 0 && (courtesy > 0 || office > 0 || party > 0)) || (party > 0 && party == rest.Length)
            ? VocativeStrength.Strong
            : office > 0 && phrase.Length <= LongestOffice ? VocativeStrength.Weak : VocativeStrength.None;
    }

    /// <summary>The length of the warm words that the phrase begins with.</summary>
    internal static int Adjectives(ReadOnlySpan<char> phrase, VocativeWords words)
    {
        var at = 0;
        while (Ideographs.Prefix(phrase[at..], words.Adjectives) is var length and > 0)
        {
            at += length;
        }

        return at;
    }
}
