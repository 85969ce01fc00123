using SpeechText.Fields.States;
using SpeechText.Fields.TurnHeads;

namespace SpeechText.Genres.Records;

/// <summary>
/// Settles whether what has the shape of a head is one. Its grammar, its place on the page and the register must agree; a colon alone says nothing.
/// <code>
/// Mr. Rossi (Freedonia) (spoke in French):       a head wherever a line begins
/// Mr. Rossi and Ms. Weiss (Co-Chairs):           a head of both
/// Ms. Rossi:                                     a head at the start of a paragraph, or where the floor was given to her
/// Amina:                                         a head only where the floor was given to her, or where bold letters set her name so again and again
/// The desire of member States made clear:        none
/// </code>
/// </summary>
internal sealed class HeadJudge(Manuscript manuscript, Register register)
{
    private readonly BoldHeads _bold = new(manuscript);

    /// <summary>The rule that a head meets; <see langword="null"/> where it meets none.</summary>
    /// <param name="head">What has the shape of a head.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isBold">True where the format sets it in bold, as it does not set the words after it.</param>
    internal string? Ground(TurnHead head, HeadPlace place, bool isBold = false)
    {
        if (!head.HasColon)
        {
            return null;
        }

        return head.Kind switch
        {
            HeadKind.Chair or HeadKind.Officer => OfOffice(head, place),
            HeadKind.Person => OfPerson(head, place, isBold),
            HeadKind.Joint => OfSeveral(head, place),
            _ => OfName(head, place, isBold),
        };
    }

    // Within a sentence an office has a small article, if any: a line that begins with a capital one follows a heading, or another column,
    // and a sentence begins behind it.
    private string? OfOffice(TurnHead head, HeadPlace place) =>
        place != HeadPlace.InSentence || head.Language is not null || (BeginsWithArticle(manuscript.Text[head.Name]) && BeginsSentence(head.End))
            ? "an office that speaks at meetings stands before a colon"
            : null;

    private bool BeginsWithArticle(ReadOnlySpan<char> office) =>
        office.IndexOf(' ') is var end and > 0 && manuscript.Lexicon.CannotEndSentence.Contains(office[..end]);

    private bool BeginsSentence(int at)
    {
        var rest = manuscript.Text.Text.AsSpan(at).TrimStart();
        return rest.IsEmpty || !char.IsLower(rest[0]);
    }

    private string? OfPerson(TurnHead head, HeadPlace place, bool isBold)
    {
        if (head.IsDamaged && !IsState(head))
        {
            return null;
        }

        if (head.MayBeOffice && head.Home is null && !Called(head))
        {
            return null;
        }

        if (head.Language is not null)
        {
            return "a name with its honorific and a note of the language stand before a colon";
        }

        if (isBold)
        {
            return "a name with its honorific, set in bold, stands before a colon";
        }

        // "Ms. Rossi, High Commissioner:" alone on its line calls upon her.
        if (head.RoleIsLoose && head.Home is null && !Called(head) && !(place == HeadPlace.Paragraph && GoesOnInLine(head.End)))
        {
            return null;
        }

        if (head.HasNotes && (place != HeadPlace.InSentence || IsState(head)) && (place != HeadPlace.InLine || IsState(head) || Called(head)))
        {
            return "a name with its honorific and an affiliation stand before a colon";
        }

        if (place == HeadPlace.Paragraph)
        {
            return "a name with its honorific stands before a colon at the start of a paragraph";
        }

        return place != HeadPlace.InSentence && Called(head) ? "the floor was given to a person of this name" : null;
    }

    private bool GoesOnInLine(int at)
    {
        var rest = manuscript.Text.Text.AsSpan(at).TrimStart(' ');
        return !rest.IsEmpty && !char.IsLower(rest[0]) && rest[0] is not ('\n' or '\r');
    }

    private static string? OfSeveral(TurnHead head, HeadPlace place) =>
        place == HeadPlace.Paragraph || (head.HasNotes && place == HeadPlace.AfterSentence) ? "several names with their honorifics stand before a colon" : null;

    private string? OfName(TurnHead head, HeadPlace place, bool isBold) =>
        place is HeadPlace.InSentence or HeadPlace.InLine ? null
        : head.Language is not null ? "a name and a note of the language stand before a colon"
        : head.Home is not null && IsState(head) ? "a name and a State stand before a colon"
        : Called(head) ? "the floor was given to this name"
        : isBold && _bold.Repeats(manuscript.Text[head.Name]) ? "a name set in bold stands before a colon again and again"
        : null;

    private bool Called(TurnHead head) => register.Calls(manuscript.Text[head.Name]);

    /// <summary>True for a head that names a State that is known.</summary>
    internal bool IsState(TurnHead head) => head.Home is { } home && StateReader.TryRead(manuscript.Text[home], manuscript.Lexicon, out _);
}
