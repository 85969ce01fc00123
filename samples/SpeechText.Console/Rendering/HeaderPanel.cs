using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// What a text says about itself, and who speaks: framed on a terminal, a list of names and values in a pipe.
/// </summary>
internal static class HeaderPanel
{
    private const int Indent = 2;

    public static void Write(Page page, Transcript transcript, string shown)
    {
        var nature = $"{Words.Name(transcript.Genre)}, {Words.Language(transcript.Language)}";
        var rows = Content(transcript, page.IsTerminal ? 0 : Indent);
        if (!page.IsTerminal)
        {
            page.Line($"{Visible.Of(shown)}: {nature}", Palette.Title);
            page.Write(rows);
            return;
        }

        var title = $"[bold]{Markup.Escape(Visible.Of(shown))}[/] · {Markup.Escape(nature)}";
        page.Draw(new Panel(rows.ToGrid())
        {
            Header = new PanelHeader($"[#009EDB]┤[/] {title} [#009EDB]├[/]"),
            Border = BoxBorder.Rounded,
            BorderStyle = Palette.Accent,
            Padding = new Padding(Indent, 0),
            Expand = true,
        });
    }

    private static AlignedRows Content(Transcript transcript, int indent)
    {
        var header = transcript.Header;
        var rows = new AlignedRows(indent, Justify.Left, Justify.Left);
        Add(rows, "Organization", header.Organization?.Value);
        Add(rows, "Office", header.Office?.Value);
        Add(rows, "Symbol", header.Symbol?.Value);
        Add(rows, "Session", header.Session?.Value);
        Add(rows, "Meeting", header.MeetingNumber?.Value);
        Add(rows, "Occasion", header.Occasion?.Value, Palette.Strong);
        Add(rows, "Kind", header.Kind is { } kind ? Words.Sentence(Words.Name(kind.Value)) : null);
        Add(rows, "Date", Dates.InWords(header.Date?.Value, header.Time?.Value));
        Add(rows, "Place", header.Place?.Value);
        Add(rows, "Delivery", header.Delivery is { } delivery ? Words.Sentence(Words.Name(delivery.Value)) : null);
        AddSpeakers(rows, transcript);
        AddSalutation(rows, transcript.Salutation);
        if (rows.IsEmpty)
        {
            rows.Add(new Cell("This text says nothing about itself.", Palette.Quiet), new Cell(null));
        }

        return rows;
    }

    private static void AddSpeakers(AlignedRows rows, Transcript transcript)
    {
        if (transcript.Speaker is { } speaker)
        {
            Add(rows, "Speaker", Naming.Of(speaker), Palette.Title);
            AddTitles(rows, speaker);
            Add(rows, "On behalf of", transcript.Items.OfType<Speech>().FirstOrDefault()?.OnBehalfOf?.Value);
        }
        else if (transcript.Speakers is [var only])
        {
            Add(rows, transcript.Items.OfType<Speech>().Any() ? "Speaker" : "Quoted", Naming.Of(only), Palette.Title);
            AddTitles(rows, only);
        }
        else if (Conversation.Of(transcript) is { } conversation)
        {
            Add(rows, "Speakers", conversation.ToString());
        }
        else if (transcript.Speakers.Count > 1)
        {
            Add(rows, "Speakers", string.Join("; ", transcript.Speakers.Select(Naming.Of)));
        }
    }

    private static void AddTitles(AlignedRows rows, Speaker speaker)
    {
        foreach (var title in speaker.Titles)
        {
            Add(rows, string.Empty, title.Value);
        }
    }

    private static void AddSalutation(AlignedRows rows, Salutation? salutation)
    {
        var label = "Salutation";
        foreach (var addressee in salutation?.Addressees ?? [])
        {
            Add(rows, label, string.Join(' ', addressee.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            label = string.Empty;
        }
    }

    private static void Add(AlignedRows rows, string label, string? value, Style? style = null)
    {
        if (value is not null)
        {
            rows.Add(new Cell(label, Palette.Quiet), new Cell(value, style));
        }
    }
}
