using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Genres.Turns;
using SpeechText.Languages;

namespace SpeechText.Genres.Records;

/// <summary>
/// Who is called upon in the text: the names in sentences that give the floor. Made when first asked, for most heads need no such witness.
/// <code>
/// I now give the floor to Ms. Rossi.                  Rossi
/// I now give the floor to Amina.                      Amina
/// I give the floor to the representative of Norway.   nobody
/// </code>
/// </summary>
internal sealed class Register(Manuscript manuscript)
{
    private const int LongestSentence = 240;
    private const int MostWords = 6;

    private HashSet<string>? _names;

    /// <summary>True where the floor is given, anywhere in the text, to somebody whose name ends with this one.</summary>
    internal bool Calls(ReadOnlySpan<char> name) => (_names ??= Read()).Contains(NameKey.Of(OneLine.Of(name)));

    private HashSet<string> Read()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var phrases = manuscript.Lexicon.Records.FloorGiving;
        var text = manuscript.Text.Text.AsSpan();
        var beginsWord = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (beginsWord && phrases.MatchStart(text[at..]) is var length and > 0)
            {
                var start = at + length;
                AddNames(text[start..Math.Min(text.Length, start + LongestSentence)], names);
                at = start - 1;
            }

            beginsWord = !char.IsLetterOrDigit(text[at]) || Scripts.IsIdeograph(text[at]);
        }

        return names;
    }

    // A name right after the words, and every name behind an honorific to the end of the sentence.
    private void AddNames(ReadOnlySpan<char> rest, HashSet<string> names)
    {
        var words = manuscript.Lexicon.Names;
        var direct = rest.TrimStart();
        AddName(direct, false, names);
        for (var at = 0; at < rest.Length; at++)
        {
            if ((at > 0 && char.IsLetter(rest[at - 1])) || !char.IsLetter(rest[at]))
            {
                continue;
            }

            var end = 0;
            if (PersonName.ReadHonorifics(rest[at..], 0, words, ref end).Count == 0)
            {
                if (EndsSentence(rest, at))
                {
                    return;
                }

                continue;
            }

            // "the floor to Ms. King", but not "call on you, Mr. President".
            var isDirect = rest[..at].IsWhiteSpace();
            at += end;
            AddName(rest[at..].TrimStart(" .\u00A0\r\n"), isDirect, names);
        }
    }

    private void AddName(ReadOnlySpan<char> text, bool mayBeOffice, HashSet<string> names)
    {
        int at = 0, last = 0;
        for (var count = 0; count < MostWords && Word.TryNext(text, ref at, out var start); count++)
        {
            var word = text[start..at];
            if ((start > last && text[last..start].ContainsAnyExcept(" \r\n\t\u00A0"))
                || !(char.IsUpper(word[0]) || manuscript.Lexicon.Names.NamesAreUnmarked || manuscript.Lexicon.Names.Particles.Contains(word))
                || (!mayBeOffice && manuscript.Lexicon.Names.TitleNouns.Contains(word)))
            {
                break;
            }

            last = at;
        }

        // "Martin Rossi" is called by either.
        for (var start = 0; start < last;)
        {
            names.Add(NameKey.Of(OneLine.Of(text[start..last])));
            while (start < last && char.IsLetterOrDigit(text[start]))
            {
                start++;
            }

            while (start < last && !char.IsLetterOrDigit(text[start]))
            {
                start++;
            }
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int wordStart) =>
        wordStart > 2 && char.IsUpper(text[wordStart]) && text[..wordStart].TrimEnd() is [.., var letter, '.' or '!' or '?'] && char.IsLower(letter);
}
