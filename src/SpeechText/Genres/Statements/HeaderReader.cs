namespace SpeechText.Genres.Statements;

/// <summary>
/// Reads a header in the order in which its parts give each other away: what is certain by its form first, what only its place shows last.
/// </summary>
internal static class HeaderReader
{
    /// <summary>Reads the lines before the salutation, or as many of them as are a header where there is no salutation.</summary>
    internal static HeaderFindings Read(Manuscript manuscript, TranscriptBuilder builder, Opening opening)
    {
        var lines = opening.Header;
        var sheet = new HeaderSheet(manuscript, builder, opening);
        DeliveryLines.Read(sheet);
        DateLines.Read(sheet);
        var titled = TitleLines.Read(sheet);
        var last = titled is not null ? new SpeakerDraft() : sheet.Lexicon.Header.KindComesLast ? KindLastLines.Read(sheet) : null;
        var announced = last is null ? KindLines.Read(sheet) : null;
        var draft = last ?? ReaderLines.ReadMessage(sheet, announced?.Line ?? -1) ?? (announced is { } at ? SpeakerLines.Read(sheet, at.Line) : new SpeakerDraft());
        if (titled is null
            && announced is { } sent
            && draft.IsEmpty
            && (draft.State is not null || sheet.Behalf is not null || LetterheadLines.ReadSender(sheet, sent.Line))
            && KindLines.ReadNext(sheet) is var next and >= 0)
        {
            // "Statement by the Netherlands / … / delivered by Mr. Rossi": a State has its words said by somebody.
            draft = ReadOn(sheet, next, draft);
        }

        if (draft.IsEmpty && (titled is null ? NamedLines.Find(sheet) : NamedLines.FindHolder(sheet, titled)) is var named and >= 0)
        {
            draft = ReadOn(sheet, named, draft);
        }

        if (titled is null && draft.IsEmpty && draft.State is null)
        {
            OfficeLines.Read(sheet, draft);
        }

        OfficeHolder.Read(sheet, draft);

        var signed = titled is null && !draft.HasName ? SignedBelow.Read(sheet, draft) : null;

        TitlesBelow.Read(sheet, draft);
        ReaderLines.Read(sheet, draft);
        PlaceLines.Read(sheet);
        LetterheadLines.Read(sheet);
        OccasionLines.Read(sheet);
        OccasionLines.ReadByPlace(sheet);
        draft.Affiliation = SpeakerState.Read(sheet, draft);
        // Without a salutation, what follows the last line with a role is spoken already.
        var end = opening.Parties.Count > 0 ? sheet.Count : sheet.EndOfRead();
        HeadingLines.Read(sheet, end, titled?.Name ?? draft.PrintedName(sheet.Text));
        var speaker = titled is { } office && draft.HasName ? builder.Name(office, draft.Speak(sheet, default)) : titled ?? draft.Speak(sheet, announced?.By ?? default);
        if (speaker.Kind == SpeakerKind.Unknown)
        {
            builder.Diagnose(DiagnosticId.SpeakerNotNamed, lines == 0 ? default : manuscript.Lines[0].Extent.To(manuscript.Lines[lines - 1].Extent));
        }

        // Where hardly anything is said, a signature may stand above what is taken for the words.
        var body = opening.Parties.Count > 0 ? opening.Body : sheet.LineAfter(end);
        return new HeaderFindings(speaker, BehalfPhrase.Party(sheet), body, signed >= body ? signed : null);
    }

    // Who says the words of a State is of it.
    private static SpeakerDraft ReadOn(HeaderSheet sheet, int line, SpeakerDraft sender)
    {
        var draft = SpeakerLines.Read(sheet, line);
        draft.State ??= sender.State;
        return draft;
    }
}
