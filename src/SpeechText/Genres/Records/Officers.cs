using SpeechText.Fields;
using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Finds where the text introduces by name whoever speaks under an office, if it does so wherever it names a holder: the label stays the
/// speaker's name, as printed, and the place is evidence of who that is.
/// <code>
/// I give the floor to the Secretary-General, His Excellency Mr. Martin Rossi.      Martin Rossi
/// I thank the Secretary-General, Mr. Rossi and Ms. Weiss.                          nobody: it may be a list
/// the former Secretary-General, Mr. Martin Rossi                                   nobody: the office is another
/// </code>
/// </summary>
internal sealed class Officers(Manuscript manuscript, TranscriptBuilder builder)
{
    private const int LongestName = 120;

    internal void Introduce(IReadOnlyList<CastMember> members)
    {
        foreach (var officer in members.Where(m => m is { Kind: SpeakerKind.Person, Name: { } name } && manuscript.Lexicon.Records.Officers.Contains(name)).Distinct())
        {
            if (Holder(officer.Name!) is { } holder && !members.Any(m => m != officer && m.Name is { } other && NameKey.MayBeOne(other, Value(holder))))
            {
                officer.Evidence.Add(builder.Evidence("the text introduces the holder of the office by name", holder.Name));
            }
        }
    }

    private PersonName? Holder(string office)
    {
        var text = manuscript.Text.Text;
        PersonName? found = null;
        for (var at = text.IndexOf(office, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(office, at + office.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (After(at + office.Length) is not { } holder)
            {
                continue;
            }

            if (found is not null && NameKey.Of(Value(found)) != NameKey.Of(Value(holder)))
            {
                return null;
            }

            found ??= holder;
        }

        return found;
    }

    // A whole name behind an honorific, and no other person after it.
    private PersonName? After(int at)
    {
        var text = manuscript.Text;
        var window = new Extent(at, Math.Min(text.Text.Length, at + LongestName));
        var cursor = new Cursor(text[window], 0);
        cursor.TakeAny(",،，");
        cursor.SkipBlanks();
        if (PersonName.Read(text, window with { Start = at + cursor.At }, manuscript.Lexicon) is not { Honorifics: [var first, ..] } person
            || first.Start != at + cursor.At
            || !Value(person).Contains(' '))
        {
            return null;
        }

        var rest = text[new Extent(person.End, window.End)];
        return rest.IsEmpty || (rest[0] is '.' or ',' or '،' && !NamesAnother(rest)) ? person : null;
    }

    private bool NamesAnother(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('.');
        for (var at = 1; at < (end < 0 ? rest.Length : end); at++)
        {
            if (!char.IsLetterOrDigit(rest[at - 1]) && manuscript.Lexicon.Names.Honorifics.MatchStart(rest[at..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private string Value(PersonName person) => ReadableCase.OfName(OneLine.Of(manuscript.Text[person.Name]), manuscript.Lexicon.Names);
}
