using SpeechText.Blocks;
using SpeechText.Fields.Announcements;
using SpeechText.Fields.Dates;
using SpeechText.Fields.States;
using SpeechText.Fields.Symbols;
using SpeechText.Fields.Text;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Annexes;

/// <summary>
/// Reads a letter and the statements that it encloses: the letter is a narrative, each annex under the title of a speech a turn.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var found = manuscript.Once(AnnexFinder.Find);
        ReadCover(manuscript, builder, found.Letter);
        ReadDate(manuscript, builder, found);
        var procedure = new ProcedureWriter(manuscript, builder);
        var cast = new Cast(builder);
        var turns = new TurnWriter(manuscript, builder, cast);
        var first = found.All is [var one, ..] ? one.First : manuscript.Lines.Count;
        var spoken = SpokenLines(manuscript, builder, Math.Max(found.Letter, 0));
        Lines(manuscript, builder, spoken, Math.Max(found.Letter, 0), first).ForEach(p => procedure.Write(p, null));
        for (var i = 0; i < found.All.Count; i++)
        {
            var annex = found.All[i];
            var end = i + 1 < found.All.Count ? found.All[i + 1].First : manuscript.Lines.Count;
            procedure.Heading(NumberedPassage(manuscript, annex.Heading), level: 1);
            if (annex.Speaker is not { } speaker)
            {
                Lines(manuscript, builder, spoken, annex.Body, end).ForEach(p => procedure.Write(p, null));
                continue;
            }

            builder.Add(turns.Write(new Turn
            {
                Speaker = Member(manuscript, builder, cast, speaker, annex.Title),
                Label = [annex.Title],
                Body = Lines(manuscript, builder, spoken, annex.Body, end),
                IsStatement = true,
                Evidence = [builder.Evidence("the title of an annex says whose words follow", annex.Title)],
            }));
        }

        turns.WriteQuotations();
    }

    private static void ReadCover(Manuscript manuscript, TranscriptBuilder builder, int letter)
    {
        for (var line = 0; line < letter; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            var text = manuscript.Text[extent];
            builder.Claim(extent, SegmentRole.Furniture);
            if (builder.Header.Symbol is null && SymbolFinder.TryFind(text, 0, out var symbol) && text[symbol.End..].TrimEnd("* ").IsEmpty)
            {
                var at = new Extent(extent.Start + symbol.Start, extent.Start + symbol.End);
                builder.Header = builder.Header with { Symbol = builder.Field(manuscript.Text.Read(at), at, builder.Evidence("the symbol of the document ends a line above the letter", at)) };
            }

            if (builder.Header.Organization is null && manuscript.Lexicon.Cover.Organs.MatchStart(text) is var organ and > 0)
            {
                var at = extent with { End = extent.Start + organ };
                builder.Header = builder.Header with { Organization = builder.Field(OneLine.Of(text[..organ]), at, builder.Evidence("the line begins as the name of an organ does", at)) };
            }
        }
    }

    // "… in connection with the videoconference on … convened on Tuesday, 21 July 2031.": the letter itself was written later.
    private static void ReadDate(Manuscript manuscript, TranscriptBuilder builder, AnnexFinder found)
    {
        var line = found.Letter + 1;
        while (line > 0 && line < manuscript.Lines.Count && manuscript.Lines[line].BlankBefore == 0)
        {
            line++;
        }

        if (line <= 0 || line >= manuscript.Lines.Count || found.All is not [var first, ..])
        {
            return;
        }

        var letter = manuscript.Lines[line].Extent.To(manuscript.Lines[Math.Max(line, first.First - 1)].Extent);
        if (DateReader.TryFind(manuscript.Text[letter], manuscript.Lexicon, out var date) && date.Weekday is not null)
        {
            var at = new Extent(letter.Start + date.Start, letter.Start + date.End);
            var piece = builder.PieceOf(at);
            builder.Header = builder.Header with { Date = new Field<EventDate> { Value = date.Value, Text = piece.Text, Span = piece.Span, Evidence = [builder.Evidence("the letter says on what day of the week the words were spoken", at)] } };
        }
    }

    private static NumberedPassage NumberedPassage(Manuscript manuscript, Extent heading)
    {
        var passage = new PassageBuilder(manuscript.Text);
        passage.Add(heading, JoinReason.LineWrap);
        return new NumberedPassage(passage.Build(), null);
    }

    // "[Original: English and French]", right below the title, and what belongs to the pages are none of the words.
    // Which lines belong to the text and not to its pages.
    private static bool[] SpokenLines(Manuscript manuscript, TranscriptBuilder builder, int from)
    {
        var spoken = new bool[manuscript.Lines.Count];
        var furniture = BodyBlocks.Read(manuscript.Text, manuscript.Lines, from).Furniture.OrderBy(f => f.Start).ToList();
        var next = 0;
        for (var line = from; line < spoken.Length; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            while (next < furniture.Count && furniture[next].End <= extent.Start)
            {
                next++;
            }

            spoken[line] = next == furniture.Count || !furniture[next].Contains(extent);
        }

        furniture.ForEach(f => builder.Claim(f, SegmentRole.Furniture));
        return spoken;
    }

    private static List<NumberedPassage> Lines(Manuscript manuscript, TranscriptBuilder builder, bool[] spoken, int first, int end)
    {
        if (first < end && manuscript.Text[manuscript.Lines[first].Extent] is ['[', .., ']'])
        {
            builder.Claim(manuscript.Lines[first++].Extent, SegmentRole.Label);
        }

        return TurnBody.Of(manuscript, [.. Enumerable.Range(first, Math.Max(0, end - first)).Where(line => spoken[line]).Select(line => manuscript.Lines[line])]);
    }

    private static CastMember Member(Manuscript manuscript, TranscriptBuilder builder, Cast cast, AnnouncedSpeaker speaker, Extent title)
    {
        var text = manuscript.Text;
        var titles = speaker.Titles.ConvertAll(t => (OneLine.Of(text[t]), t));
        var home = !speaker.Affiliation.IsEmpty ? new Home(OneLine.Of(text[speaker.Affiliation]), speaker.Affiliation, StateReader.TryRead(text[speaker.Affiliation], manuscript.Lexicon, out var code) ? code : null)
            : OwnerState.TryFind(text[title], manuscript.Lexicon, out var state)
            && new Extent(title.Start + state.Start, title.Start + state.End) is var at ? new Home(OneLine.Of(text[at]), at, state.Code) : null;
        var name = speaker.Name.IsEmpty ? string.Empty : OneLine.Of(text[speaker.Name]);
        var member = name.Length == 0 ? cast.Anonymous(titles[0].Item1, speaker.Titles[0])
            : speaker.Kind == SpeakerKind.Person ? cast.Person(ReadableCase.OfName(name, manuscript.Lexicon.Names), speaker.Name, speaker.Honorifics.ConvertAll(h => text.Read(h)), home)
            : cast.Collective(name, speaker.Name);
        member.Name ??= titles[0].Item1;
        member.Home ??= home;
        member.Titles = member.Titles is [] && name.Length > 0 ? titles : member.Titles;
        member.Evidence.Add(builder.Evidence("the title of an annex says whose words follow", title));
        return member;
    }
}
