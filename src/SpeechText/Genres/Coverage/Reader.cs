namespace SpeechText.Genres.Coverage;

/// <summary>
/// Reads an account of a meeting: the lines above it, the headlines among them, and the report that follows.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var masthead = manuscript.Once(Masthead.Find);
        foreach (var line in masthead.Lines)
        {
            Write(manuscript, builder, line);
        }

        foreach (var block in masthead.Headlines)
        {
            builder.Add(Report.Heading(manuscript, builder, block));
        }

        Report.Read(manuscript, builder, masthead.Blocks);
    }

    private static void Write(Manuscript manuscript, TranscriptBuilder builder, MastheadLine line)
    {
        var header = builder.Header;
        switch (line.Kind)
        {
            case MastheadLineKind.Symbol when header.Symbol is null:
                builder.Header = header with { Symbol = Printed("a press service's symbol stands above the text") };
                break;
            case MastheadLineKind.Meeting when header.MeetingNumber is null:
                builder.Header = header with { MeetingNumber = Printed("an ordinal number stands before the word for a meeting") };
                break;
            case MastheadLineKind.Organ when header.Organization is null:
                builder.Header = header with { Organization = Printed("a line names a body that meets") };
                break;
            case MastheadLineKind.Date when header.Date is null:
                builder.Header = header with { Date = KnownDates.Field(manuscript, builder, line.Value, line.Date) };
                break;
            default:
                builder.Claim(line.Value, SegmentRole.Label);
                break;
        }

        Field<string> Printed(string rule) => builder.Field(manuscript.Text.Read(line.Value), line.Value, builder.Evidence(rule, line.Value));
    }
}
