using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.States;

/// <summary>
/// The State that a delegate is of, where an office names it.
/// <code>
/// Observer for Nicaragua             Nicaragua
/// Permanent Representative of Chile  Chile
/// Special Rapporteur on Nicaragua    nothing: whoever reports on a State is no delegate of it
/// </code>
/// </summary>
internal static class DelegateState
{
    /// <summary>Finds it where nothing but links stands between the delegate and the name of the State, and nothing after that.</summary>
    internal static bool TryFind(ReadOnlySpan<char> office, Lexicon lexicon, out StateMatch match)
    {
        match = default;
        var at = 0;
        var isDelegate = false;
        while (Word.TryNext(office, ref at, out var start))
        {
            var word = office[start..at];
            var name = Word.WithoutElision(word);
            if (isDelegate && (name.Length < word.Length || !lexicon.Names.IsTitleLink(word)))
            {
                // "d'Israël", "la Palestine"
                start = at - name.Length;
                start = office.Length - office[(start + lexicon.States.Articles.MatchStart(office[start..]))..].TrimStart().Length;
                var isState = StateReader.TryRead(office[start..], lexicon, out var code);
                match = isState ? new StateMatch(start, office.Length, code) : default;
                return isState;
            }

            isDelegate = isDelegate || (lexicon.Attribution.Roles.Value.Of(word) & WordRole.Delegate) != 0;
        }

        return false;
    }
}
