using SpeechText.Blocks;
using SpeechText.Fields.Procedures;
using SpeechText.Fields.ReportedSpeech;
using SpeechText.Fields.Votes;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Languages;

namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// Writes the paragraphs of a summary record one after the other: headings, procedure, and speeches that gather until another begins.
/// </summary>
internal sealed class Minutes(Manuscript manuscript, TranscriptBuilder builder, Cast cast, Speakers speakers)
{
    private const int LongestHeading = 300;

    // Each list begins one, and each page that a list runs over another.
    private const int MostParagraphsOfVote = 12;

    private readonly TurnWriter _turns = new(manuscript, builder, cast);
    private readonly ProcedureWriter _procedure = new(manuscript, builder);
    private readonly VoteWriter _votes = new(manuscript, builder);
    private readonly List<NumberedPassage> _body = [];
    private Turn? _turn;
    private CastMember? _last;
    private bool _isOver;
    private bool _isVoting;

    /// <summary>Takes all paragraphs, in order.</summary>
    internal void Take(IReadOnlyList<NumberedPassage> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count;)
        {
            if (Vote(paragraphs, i) is { } next)
            {
                i = next;
                continue;
            }

            if (_isVoting && paragraphs[i].Number is null && i + 1 < paragraphs.Count && BallotReader.BeginsWithLabel(paragraphs[i + 1].Passage.Text, manuscript.Lexicon))
            {
                // Between the call for a vote and its lists nobody speaks: it is told who votes first.
                _procedure.Write(paragraphs[i++], null);
                continue;
            }

            Take(paragraphs[i++]);
        }

        End();
        _turns.WriteQuotations();
    }

    // The lists of a vote are paragraphs of their own.
    private int? Vote(IReadOnlyList<NumberedPassage> paragraphs, int first)
    {
        if (!BallotReader.BeginsWithLabel(paragraphs[first].Passage.Text, manuscript.Lexicon))
        {
            return null;
        }

        var lines = paragraphs.Skip(first).Take(MostParagraphsOfVote).SelectMany(p => p.Passage.Pieces).ToList();
        if (BallotReader.Read(manuscript.Text.Text, lines, manuscript.Lexicon) is not { } ballot)
        {
            return null;
        }

        var next = first;
        while (next < paragraphs.Count && paragraphs[next].Passage.Extent.Start < ballot.Extent.End)
        {
            next++;
        }

        // What goes on after the lists is no vote, but somebody's words about one.
        if (paragraphs[next - 1].Passage.Extent.End > ballot.Extent.End + 1)
        {
            return null;
        }

        End();
        _votes.Write(ballot);
        return next;
    }

    private void Take(NumberedPassage paragraph)
    {
        var text = paragraph.Passage.Text;
        _isVoting = false;
        if (manuscript.Lexicon.Cover.Corrections.MatchStart(text) > 0)
        {
            End();
            builder.Claim(paragraph.Passage.Extent, SegmentRole.Furniture);
            return;
        }

        if (ProcedureReader.TryRead(text, manuscript.Lexicon, out var match, inSummary: true) && match.End == text.Length)
        {
            End();
            if (match.Kind == ProcedureKind.ChairTaken)
            {
                speakers.ChairChanges(paragraph.Passage);
            }

            _isOver = _isOver || match.Kind == ProcedureKind.Closed;
            _isVoting = match.Kind == ProcedureKind.VoteTaken;
            _procedure.Write(paragraph, match);
            if (match.Kind is ProcedureKind.Adopted or ProcedureKind.VoteTaken)
            {
                _votes.WriteTold(paragraph.Passage.Extent);
            }

            return;
        }

        // Where nothing follows the name, the page breaks off.
        if (ReportedHeadReader.Read(text, manuscript.Lexicon) is { } head && head.Label.End < text.Length)
        {
            if (IsNamedAgain(head, text))
            {
                _body.Add(paragraph);
                return;
            }

            End();
            Begin(paragraph, head);
        }
        else if (paragraph.Number is null && IsHeading(text))
        {
            End();
            _procedure.Heading(paragraph, AgendaHeading.IsHeading(text, manuscript.Lexicon) ? 1 : 2);
        }
        else if (_last is null || _isOver)
        {
            End();
            _procedure.Write(paragraph, null);
        }
        else
        {
            _turn ??= new Turn { Speaker = _last, Body = _body };
            _body.Add(paragraph);
        }
    }

    // Writes the speech that is being gathered, if any.
    private void End()
    {
        if (_turn is { } turn)
        {
            builder.Add(_turns.Write(turn with { Body = [.. _body] }));
        }

        _turn = null;
        _body.Clear();
    }

    private void Begin(NumberedPassage paragraph, ReportedHead head)
    {
        var passage = paragraph.Passage;
        var label = head.Label.IsEmpty ? (Lines.Extent?)null : passage.ToReading(head.Label.Start, head.Label.End);
        _last = speakers.Of(head, passage);
        _turn = new Turn
        {
            Speaker = _last,
            Label = label is { } printed ? [printed] : [],
            OnBehalfOf = speakers.OnBehalfOf(head, passage),
            Body = _body,
            Evidence = [builder.Evidence("a paragraph begins with who says it", label ?? passage.ToReading(head.Name.Start, head.Name.End))],
        };
        if (head.Label.End < passage.Text.Length)
        {
            _body.Add(paragraph with { Passage = head.Label.IsEmpty ? passage : passage.From(head.Label.End) });
        }
        else if (paragraph.Number is { } number)
        {
            // The head stands alone: the words are those of the next paragraph.
            builder.Claim(number, SegmentRole.Label);
        }
    }

    // "14. Mr. Rossi recalled that …", after words of Mr. Rossi: who goes on may be named again, by the name alone.
    private bool IsNamedAgain(ReportedHead head, string text) =>
        _turn is { Speaker: { Kind: SpeakerKind.Person } speaker }
        && head is { IsOffice: false, IsChair: false, IsJoint: false, State: null, OnBehalfOf: null, Parentheses: [] }
        && NameKey.MayEndOne(speaker.Key, NameKey.Of(text[head.Name.Start..head.Name.End]));

    private static bool IsHeading(string text) =>
        text.Length <= LongestHeading && !(text[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '。' or '：' or '；' or '”' or '"' or '»') && !char.IsLower(text[0]);
}
