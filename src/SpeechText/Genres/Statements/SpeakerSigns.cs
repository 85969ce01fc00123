using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What shows that a speaker follows: a word that announces one, an honorific, an office, a State.
/// </summary>
internal static class SpeakerSigns
{
    private const int MostNameWords = 3;
    private const int LongestAcronym = 8;

    /// <summary>Tells whether a line, or what is left of one after the kind, announces a speaker.</summary>
    internal static bool Announces(ReadOnlySpan<char> text, Lexicon lexicon, bool afterKind) =>
        lexicon.Header.By.MatchStart(text) > 0
        || (afterKind
            && (Of(text, lexicon) > 0
                || IsSender(text, lexicon)
                || BeginsSpeaker(text, lexicon.Names)
                || lexicon.Header.By.MatchStart(AfterDelivery(text, lexicon.Header)) > 0));

    // "Заявление | делегации Республики": a genitive ties the sender to the kind without a word.
    private static bool IsSender(ReadOnlySpan<char> text, Lexicon lexicon) => lexicon.Names.FieldsAreUnlinked
        && (lexicon.Header.Senders.MatchStart(text) > 0 || (IsState(text, lexicon) && !StateReader.TryRead(text, lexicon, out _)));

    private static ReadOnlySpan<char> AfterDelivery(ReadOnlySpan<char> text, HeaderWords words) =>
        words.Delivery.MatchStart(text, out _) is var caveat and > 0 ? text[caveat..].TrimStart(" ,") : [];

    internal static int Of(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var of = lexicon.Header.Of.MatchStart(text);
        return of > 0 && lexicon.Header.OfNeedsOffice && text[of..].TrimStart() is { IsEmpty: false } owner && !BeginsOffice(owner, lexicon)
            && !IsState(owner, lexicon) ? 0 : of;
    }

    /// <summary>True where an honorific or an office begins a text, the body that the office is of before it or not: <c>UN High Commissioner</c>.</summary>
    internal static bool BeginsOffice(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        if (BeginsSpeaker(text, lexicon.Names))
        {
            return true;
        }

        var at = lexicon.Header.Organizations.MatchStart(text);
        at = at == 0 && Word.TryNext(text, ref at, out var start) && lexicon.Releases.OfficePrefixes.Contains(text[start..at])
            ? at
            : lexicon.Header.Organizations.MatchStart(text);
        return at > 0 && BeginsSpeaker(text[at..].TrimStart(), lexicon.Names);
    }

    // "Statement of Sweden", "Statement of Sweden at the Council"
    internal static bool IsState(ReadOnlySpan<char> owner, Lexicon lexicon) =>
        StateReader.TryRead(owner, lexicon, out _)
        || (StateReader.TryFind(owner, lexicon, out var state) && StateReader.TryRead(owner[..state.End], lexicon, out _)
            && lexicon.Header.OccasionCues.MatchStart(owner[state.End..].TrimStart(" ,")) > 0);

    // "ВЫСТУПЛЕНИЕ Министра", "PALABRAS PRESIDENTE ROSSI": no word stands between the kind and the speaker.
    internal static bool BeginsSpeaker(ReadOnlySpan<char> text, NameWords names) =>
        names.Honorifics.MatchStart(text) > 0 || names.Ranks.MatchStart(text) > 0 || (names.FieldsAreUnlinked && BeginsUnlinkedName(text, names))
        || TitleShape.BeginsWithNoun(AfterAcronym(text, names), names);

    // "И.И.Рекина", "Ивана Рекина, Министра": a genitive ties the name to the kind too.
    private static bool BeginsUnlinkedName(ReadOnlySpan<char> text, NameWords names)
    {
        if (text is [var initial, '.', var next, ..] && char.IsUpper(initial) && char.IsUpper(next))
        {
            return true;
        }

        var comma = text.IndexOf(',');
        var words = 0;
        for (var at = 0; comma > 0 && Word.TryNext(text[..comma], ref at, out var start);)
        {
            if (++words > MostNameWords || !char.IsUpper(text[start]))
            {
                return false;
            }
        }

        return words > 1 && TitleShape.BeginsWithNoun(text[(comma + 1)..], names);
    }

    /// <summary>Leaves out the body that an office is of: <c>ICC | Prosecutor</c>, and any other word in capitals where not all of them are.</summary>
    internal static ReadOnlySpan<char> AfterAcronym(ReadOnlySpan<char> text, NameWords names)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start)
            && start == 0
            && (names.Acronyms.Contains(text[start..at]) || IsCapitals(text[start..at], text[at..])) ? text[at..] : text;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        var at = 0;
        return word.Length is > 1 and <= LongestAcronym && Word.TryNext(rest, ref at, out var start) && at - start > 1 && char.IsLower(rest[start + 1]);
    }
}
