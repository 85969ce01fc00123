using System.Buffers;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>What the parentheses of a turn head say.</summary>
internal enum HeadNoteKind
{
    Language,
    Home,
    OnBehalfOf,
    Role,
    Resumed,
    Holder,
}

/// <summary>
/// The inside of one pair of parentheses in a turn head, and what it says.
/// <code>
/// spoke in French                          Language
/// Bolivarian Republic of Venezuela         Home
/// Rapporteur of the Fifth Committee        Role
/// on behalf of the Group of 77             OnBehalfOf
/// Mr. Rossi                                Holder, of the office before it
/// see S/PV.8717                            nothing: such a line is no head
/// </code>
/// </summary>
internal readonly record struct HeadNote(HeadNoteKind Kind, Extent Extent, NotedLanguage? Language = null, bool IsRepaired = false)
{
    private const int LongestHome = 100;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":;!?[]{}\"0123456789");

    internal static HeadNote? Read(ReadingText text, Extent inner, Lexicon lexicon)
    {
        var words = lexicon.Records;
        inner = Trim(text, inner);
        var span = text[inner];
        if (span.IsEmpty || words.References.MatchStart(span) > 0)
        {
            return null;
        }

        if (LanguageRemark.Read(text, inner, words) is { } language)
        {
            return new HeadNote(HeadNoteKind.Language, inner, language);
        }

        if (LanguageRemark.Repair(text, inner, words) is { } repaired)
        {
            return new HeadNote(HeadNoteKind.Language, inner, repaired, true);
        }

        if (LanguageRemark.ReadUnknown(text, inner, words) is { } unknown)
        {
            return new HeadNote(HeadNoteKind.Language, inner, unknown);
        }

        if (words.OnBehalfOf.MatchStart(span) is var lead and > 0)
        {
            return new HeadNote(HeadNoteKind.OnBehalfOf, Trim(text, inner with { Start = inner.Start + lead }));
        }

        if (words.Resumed.Contains(span))
        {
            return new HeadNote(HeadNoteKind.Resumed, inner);
        }

        if (StateReader.TryRead(span, lexicon, out _))
        {
            return new HeadNote(HeadNoteKind.Home, inner);
        }

        if (lexicon.Names.Honorifics.First.MayStart(span)
            && HeadName.Read(text, inner, lexicon, hasNotes: false) is { Kind: HeadKind.Person or HeadKind.Joint, MayBeOffice: false })
        {
            return new HeadNote(HeadNoteKind.Holder, inner);
        }

        return IsRole(span, lexicon.Names) || lexicon.Cover.Chairs.Contains(span) ? new HeadNote(HeadNoteKind.Role, inner)
            : IsHome(span, lexicon.Names) ? new HeadNote(HeadNoteKind.Home, inner)
            : null;
    }

    /// <summary>True for words that begin with an office: <c>Special Rapporteur of the Committee</c>.</summary>
    internal static bool IsRole(ReadOnlySpan<char> span, NameWords words)
    {
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            var word = span[start..at];
            if (words.TitleNouns.Contains(word))
            {
                return true;
            }

            if (!words.TitlePrefixes.Contains(word) && !words.Articles.Contains(word) && !words.SmallWords.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    // A name of a State or body: no sentence, no number, nothing that begins small but "the former Republic".
    private static bool IsHome(ReadOnlySpan<char> span, NameWords words)
    {
        if (span.Length > LongestHome || span.ContainsAny(NotInNames) || !char.IsLetter(span[0]))
        {
            return false;
        }

        var at = 0;
        return !char.IsLower(span[0]) || (Word.TryNext(span, ref at, out _) && words.SmallWords.Contains(span[..at]) && at < span.Length);
    }

    private static Extent Trim(ReadingText text, Extent extent)
    {
        var span = text[extent];
        int start = 0, end = span.Length;
        while (start < end && Cursor.IsBlank(span[start]))
        {
            start++;
        }

        while (end > start && Cursor.IsBlank(span[end - 1]))
        {
            end--;
        }

        return new Extent(extent.Start + start, extent.Start + end);
    }
}
