using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Lines of a header that say in another language what the header has said, though none of them says what the text is: a name with its titles,
/// a letterhead.
/// <code>
/// كلمة معالي السيد أحمد سالم / … / H.E. Mr. Ahmed Salem / Minister of Rivers                     another script
/// Statement by Ms. Claire Rossi / … / Mme Claire Rossi / Ministre des Affaires étrangères      words of another language alone, and the same name
/// Statement by Ms. Claire Rossi / M. Jean Dupont                                                none: somebody else
/// </code>
/// </summary>
internal static class OtherLanguage
{
    private const int LeastOfName = 3;

    /// <summary>Marks the lines up to, not including, <paramref name="end"/> that are such ones, and of which nothing has been read.</summary>
    /// <param name="sheet">The header.</param>
    /// <param name="end">The line after the last.</param>
    /// <param name="name">The speaker's name; where the header has none, the other language may be all that says it.</param>
    internal static bool[]? Find(HeaderSheet sheet, int end, string? name)
    {
        bool[]? found = null;
        for (var line = 0; line < end && !string.IsNullOrEmpty(name); line++)
        {
            if (sheet.Rest(line).IsEmpty || sheet.Rest(line).Start > sheet.Line(line).Extent.Start)
            {
                continue;
            }

            var text = sheet.Text[sheet.Rest(line)];
            var goesOn = found is not null && line > 0 && found[line - 1] && sheet.Line(line).BlankBefore == 0;
            if (IsOfOtherScript(text, sheet.Lexicon) || (goesOn ? !Knows(sheet.Lexicon, text) : IsOfOther(text, sheet.Lexicon, name)))
            {
                (found ??= new bool[end])[line] = true;
            }
        }

        return found;
    }

    /// <summary>True for the name of a body that only another language knows.</summary>
    internal static bool IsLetterhead(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && other.Header.Organizations.MatchStart(text) > 0)
            {
                return lexicon.Header.Organizations.MatchStart(text) == 0;
            }
        }

        return false;
    }

    private static bool IsOfOtherScript(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && Scripts.Of(c) == lexicon.Script)
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= LeastOfName;
    }

    private static bool IsOfOther(ReadOnlySpan<char> text, Lexicon lexicon, string name)
    {
        foreach (var other in Lexicons.All)
        {
            // "H.E." is printed in more than one language.
            if (other != lexicon
                && other.Script == lexicon.Script
                && ((NamesSomebody(other, text) && HasWordOf(text, name)) || (SaysOfficeOrBody(other, text) && !Knows(lexicon, text))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Knows(Lexicon lexicon, ReadOnlySpan<char> text) => NamesSomebody(lexicon, text) || SaysOfficeOrBody(lexicon, text);

    private static bool SaysOfficeOrBody(Lexicon lexicon, ReadOnlySpan<char> text) =>
        lexicon.Header.Organizations.MatchStart(text) > 0 || lexicon.Header.Offices.MatchStart(text) > 0 || lexicon.Header.Delivery.MatchStart(text, out _) > 0
        || (TitleShape.BeginsWithNoun(text, lexicon.Names) && TitleShape.IsTitle(text, lexicon.Names));

    private static bool NamesSomebody(Lexicon lexicon, ReadOnlySpan<char> text) => lexicon.Names.Honorifics.MatchStart(text) > 0
        || lexicon.Names.Ranks.MatchStart(text) > 0;

    private static bool HasWordOf(ReadOnlySpan<char> text, string name)
    {
        for (var at = 0; Word.TryNext(name, ref at, out var start);)
        {
            if (at - start >= LeastOfName && text.Contains(name.AsSpan(start, at - start), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
