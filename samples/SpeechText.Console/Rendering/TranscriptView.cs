using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// A whole transcript as a person likes to see it.
/// </summary>
internal static class TranscriptView
{
    public static void Write(Page page, Transcript transcript, string shown)
    {
        HeaderPanel.Write(page, transcript, shown);
        var conversation = Conversation.Of(transcript);
        for (var i = 0; i < transcript.Items.Count; i++)
        {
            var headings = HeadingsWithin.Item(transcript.Items, i);
            Write(page, transcript.Items[i], headings, conversation);
            i += headings.Count;
        }

        if (conversation is not null)
        {
            SpeakerTable.Write(page, conversation);
        }

        QuotationTable.Write(page, transcript.Quotations);
        ReferenceList.Write(page, transcript.References);
        DiagnosticList.Write(page, transcript);
        page.Line();
        page.Line(Extent(transcript), Palette.Quiet, indent: 2);
        page.Line();
    }

    private static void Write(Page page, Item item, IReadOnlyList<Heading> headings, Conversation? conversation)
    {
        switch (item)
        {
            case Speech speech:
                Write(page, speech, headings, conversation is not null);
                break;
            case Narrative { Kind: NarrativeKind.Procedure } procedure:
                ProcedureView.Write(page, procedure);
                break;
            case Narrative narrative:
                page.Line();
                ParagraphList.Write(page, narrative.Paragraphs, headings);
                break;
            case Heading heading:
                Section.Write(page, Visible.Of(heading.Text));
                break;
            case Vote vote:
                VoteView.Write(page, vote);
                break;
        }
    }

    private static void Write(Page page, Speech speech, IReadOnlyList<Heading> headings, bool isTurn)
    {
        if (isTurn)
        {
            TurnView.Write(page, speech, headings);
        }
        else
        {
            page.Line();
            SpeechView.Write(page, speech, headings);
        }
    }

    // "Ten paragraphs, 641 words, about 3 minutes to read."
    private static string Extent(Transcript transcript)
    {
        var words = ReadingTime.CountWords(transcript);
        return $"{Words.Sentence(Words.Count(ReadingTime.Paragraphs(transcript).Count(), "paragraph"))}, {Words.Count(words, "word")}, {ReadingTime.Of(words)}.";
    }
}
