using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// One turn of a conversation: who speaks, for whom, in which language and how long, then the words;
/// on a terminal the opening of the first paragraph, in a pipe the whole.
/// </summary>
internal static class TurnView
{
    public static void Write(Page page, Speech turn, IReadOnlyList<Heading> headings)
    {
        page.Line();
        page.Line(Visible.Of(Head(turn)), turn.Speaker.Kind == SpeakerKind.Person ? Palette.Title : Palette.Strong);
        if (turn.Salutation is { } salutation)
        {
            Margin.Write(page, string.Join(", ", salutation.Addressees.Select(addressee => addressee.Text)));
        }

        if (page.Whole || turn.Paragraphs.Count <= 1)
        {
            SpeechView.Write(page, turn, RolesWithin.Among(headings, turn));
            return;
        }

        ParagraphList.Write(page, [turn.Paragraphs[0]], []);
        Margin.Write(page, $"and {Words.Count(turn.Paragraphs.Count - 1, "more paragraph")}", Palette.Quiet);
    }

    private static string Head(Speech turn)
    {
        var head = Naming.Of(turn.Speaker);
        if (turn.OnBehalfOf is { } behalf)
        {
            head += $", on behalf of {behalf.Value}";
        }

        if (turn.LanguageNote is { } note)
        {
            head += $", {Mode(note.Mode)} {Words.List(note.Languages.Select(Words.Language))}";
        }

        if (RolesWithin.Summary(turn) is { } role)
        {
            head += $", {role}";
        }

        return $"{head} · {Words.Count(ReadingTime.CountWords(turn.Paragraphs), "word")}";
    }

    private static string Mode(LanguageMode mode) => mode switch
    {
        LanguageMode.SpokeIn => "in",
        LanguageMode.InterpretationFrom => "interpreted from",
        _ => "text provided in",
    };
}
