using System.Collections.Frozen;
using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.States;

/// <summary>
/// Tells what somebody speaks for by its name.
/// <code>
/// Norway                                             a State, by its code
/// Holy See                                           an observer, by its code
/// European Union, World Food Programme, UNICEF       organizations, by a word of theirs or by their capitals
/// Freedonia                                          nothing
/// </code>
/// The non-member States are those with a standing invitation to take part as observers (A/INF/78/5).
/// </summary>
internal static class AffiliationKinds
{
    private const int LeastAcronym = 3;

    private static readonly FrozenSet<string> Observers = FrozenSet.ToFrozenSet(["VAT", "PSE"]);

    internal static AffiliationKind Of(ReadOnlySpan<char> name, string? code, Lexicon lexicon) =>
        code is not null ? Observers.Contains(code) ? AffiliationKind.Observer : AffiliationKind.State
        : IsOrganization(name, lexicon) ? AffiliationKind.Organization
        : AffiliationKind.Unknown;

    private static bool IsOrganization(ReadOnlySpan<char> name, Lexicon lexicon)
    {
        var words = lexicon.Header;
        if (words.Organizations.MatchStart(name) > 0 || words.Offices.MatchStart(name) > 0)
        {
            return true;
        }

        var at = 0;
        while (Word.TryNext(name, ref at, out var start))
        {
            var word = name[start..at];
            if (words.BodyNouns.Contains(word) || (word.Length >= LeastAcronym && start == 0 && at == name.Length && !word.ContainsAnyExceptInRange('A', 'Z')))
            {
                return true;
            }
        }

        return false;
    }
}
