using SpeechText.Fields.Procedures;
using SpeechText.Fields.Votes;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Parts the lines between two heads into what is spoken and what is not.
/// <code>
/// There being no objection, it is so decided.       spoken
/// A vote was taken by show of hands.                procedure
/// In favour: Freedonia, Sylvania                    a vote
/// Agenda item 8 (continued)                         a heading
/// </code>
/// </summary>
internal sealed class ProcedureParts
{
    // All those invited to the table are named in one sentence.
    private const int MostWrappedLines = 120;
    private const int LongestHeading = 300;

    // Each State may have a line.
    private const int MostLinesOfVote = 300;

    private readonly Manuscript _manuscript;
    private readonly List<Line> _lines;
    private readonly List<ProcedurePart> _parts = [];
    private List<Line>? _spoken;

    // Words right after a label are spoken, whatever they say.
    private readonly bool _isTurn;

    private ProcedureParts(Manuscript manuscript, List<Line> lines, bool isTurn)
    {
        _manuscript = manuscript;
        _isTurn = isTurn;
        _lines = lines;
    }

    /// <summary>Parts the lines.</summary>
    /// <param name="manuscript">The text.</param>
    /// <param name="lines">The lines, those of a label left out.</param>
    /// <param name="isTurn">True where a label stands before the first.</param>
    internal static List<ProcedurePart> Part(Manuscript manuscript, List<Line> lines, bool isTurn)
    {
        var parts = new ProcedureParts(manuscript, [.. lines], isTurn);
        for (var i = 0; i < parts._lines.Count;)
        {
            i = parts.Next(i);
        }

        return parts._parts;
    }

    private ReadingText Text => _manuscript.Text;

    private Lexicon Lexicon => _manuscript.Lexicon;

    // Adds what begins at a line, and says which line comes next.
    private int Next(int at)
    {
        if (Begins(at) && (Vote(at) ?? Procedure(at) ?? Addition(at) ?? Heading(at)) is { } next)
        {
            return next;
        }

        var line = _lines[at];
        if (ProcedureReader.TryFind(Text[line.Extent], Lexicon, out var match) && match.End - match.Start < line.Extent.Length)
        {
            return Within(at, match);
        }

        if (_spoken is null)
        {
            _parts.Add(new ProcedurePart(_spoken = []));
        }

        _spoken.Add(line);
        return at + 1;
    }

    private bool Begins(int at)
    {
        if (_isTurn && _parts.Count == 0)
        {
            return false;
        }

        if (at == 0 || _spoken is null || _lines[at].BlankBefore > 0 || _lines[at].Is(LineStyle.StartsBlock))
        {
            return true;
        }

        return Text.Text[_lines[at - 1].Extent.End - 1] is '.' or '!' or '?' or ':' or '”' or '"' or '。' or ')';
    }

    private int? Vote(int at)
    {
        if (!BallotReader.BeginsWithLabel(Text[_lines[at].Extent], Lexicon)
            || BallotReader.Read(Text.Text, [.. _lines.Skip(at).Take(MostLinesOfVote).Select(l => l.Extent)], Lexicon) is not { } ballot)
        {
            return null;
        }

        // Between the call for a vote and its lists nobody speaks: it is told who votes first.
        if (_spoken is not null && _parts is [.., { Match: { Kind: ProcedureKind.VoteTaken } taken }, var told])
        {
            _parts[^1] = told with { Match = taken with { Start = 0, End = 0, Time = null } };
        }

        Add(new ProcedurePart([]) { Ballot = ballot });
        var next = at;
        while (next < _lines.Count && _lines[next].Extent.End <= ballot.Extent.End + 1)
        {
            next++;
        }

        // What follows the lists on their last line is spoken again, or something else.
        if (next < _lines.Count && _lines[next].Extent.Start < ballot.Extent.End)
        {
            Cut(next, ballot.Extent.End);
        }

        return next;
    }

    // The sentence may be wrapped, but ends where a line does.
    private int? Procedure(int at)
    {
        var first = Text[_lines[at].Extent];
        if (!ProcedureReader.MayBegin(first, Lexicon))
        {
            return null;
        }

        var last = at;
        while (last + 1 < _lines.Count && last + 1 - at < MostWrappedLines && _lines[last + 1].BlankBefore == 0 && !_lines[last + 1].Is(LineStyle.StartsBlock))
        {
            last++;
        }

        var start = _lines[at].Extent.Start;
        if (!ProcedureReader.TryRead(Text.Text.AsSpan(start, _lines[last].Extent.End - start), Lexicon, out var match))
        {
            return null;
        }

        for (var i = at; i <= last; i++)
        {
            if (Text.Text.AsSpan(start + match.End, Math.Max(0, _lines[i].Extent.End - start - match.End)).IsWhiteSpace() && _lines[i].Extent.End >= start + match.End)
            {
                Add(new ProcedurePart(_lines[at..(i + 1)]) { Match = match });
                return i + 1;
            }
        }

        // "A vote was taken by show of hands. In favour: …", all on one line.
        if (match.Kind is ProcedureKind.VoteTaken || match.Time is not null)
        {
            return Within(at, match);
        }

        return null;
    }

    // "[Subsequently, the delegation of Chile advised that it had intended to vote in favour.]"
    private int? Addition(int at)
    {
        if (Text.Text[_lines[at].Extent.Start] != '[' || _parts is not [.., { IsSpoken: false }])
        {
            return null;
        }

        for (var last = at; last < _lines.Count && (last == at || _lines[last].BlankBefore == 0); last++)
        {
            if (Text[_lines[last].Extent] is [.., '.' or '。', ']'])
            {
                Add(new ProcedurePart(_lines[at..(last + 1)]) { Match = new ProcedureMatch(ProcedureKind.Added, 0, 0, null) });
                return last + 1;
            }
        }

        return null;
    }

    // A sentence of procedure inside a line: what stands before it is spoken, what stands after it is looked at anew.
    private int Within(int at, ProcedureMatch match)
    {
        var line = _lines[at];
        var (start, end) = (line.Extent.Start + match.Start, line.Extent.Start + match.End);
        var heading = HeadingBefore(new Extent(line.Extent.Start, start));
        var isTorn = false;
        if (Trim(new Extent(line.Extent.Start, heading.IsEmpty ? start : heading.Start)) is { IsEmpty: false } before)
        {
            isTorn = heading.IsEmpty && (char.IsLower(Text.Text[before.End - 1]) || Text.Text[before.End - 1] == ',');
            if (_spoken is null)
            {
                _parts.Add(new ProcedurePart(_spoken = []));
            }

            _spoken.Add(line with { Extent = before });
        }

        if (!heading.IsEmpty)
        {
            Add(new ProcedurePart([line with { Extent = heading, Style = line.Style | LineStyle.StartsBlock }]) { Level = 1 });
        }

        var shifted = match with { Start = 0, End = match.End - match.Start, Time = match.Time is { } time ? time with { Start = time.Start - match.Start, End = time.End - match.Start } : null };
        Add(new ProcedurePart([line with { Extent = Trim(new Extent(start, Math.Min(end, line.Extent.End))), Style = line.Style | LineStyle.StartsBlock }]) { Match = shifted, IsTorn = isTorn });
        if (end >= line.Extent.End)
        {
            return at + 1;
        }

        Cut(at, end);
        return _lines[at].Extent.IsEmpty ? at + 1 : at;
    }

    // "… for his work last month. Adoption of the agenda The agenda was adopted."
    private Extent HeadingBefore(Extent before)
    {
        var text = Text[before].TrimEnd();
        var start = text.LastIndexOfAny('.', '!', '?') + 1;
        var heading = Trim(new Extent(before.Start + start, before.Start + text.Length));
        return !heading.IsEmpty && Lexicon.Procedure.Headings.Contains(Text[heading]) ? heading : default;
    }

    // All of a block that is no sentence; under a heading of the agenda, the blocks after it too.
    private int? Heading(int at)
    {
        var follows = _parts.Count > 0 && _spoken is null && (_parts[^1].Level > 0 || _parts[^1].Match is not null);
        var isAgenda = AgendaHeading.IsHeading(Text[_lines[at].Extent], Lexicon) || IsNumberedItem(at);
        if (!isAgenda && !follows)
        {
            return null;
        }

        var last = at;
        while (last + 1 < _lines.Count
            && _lines[last + 1].BlankBefore == 0
            && !AgendaHeading.IsHeading(Text[_lines[last + 1].Extent], Lexicon)
            && !MayBeProcedure(last + 1))
        {
            last++;
        }

        var block = Text[_lines[at].Extent.To(_lines[last].Extent)];
        if (block.Length > LongestHeading || (char.IsLower(block[0]) && block is not [_, ')', ..]) || block[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '。' or '：')
        {
            if (!isAgenda)
            {
                return null;
            }

            last = at;
        }

        Add(new ProcedurePart(_lines[at..(last + 1)]) { Level = isAgenda ? 1 : 2 });
        return last + 1;
    }

    // "4. Appointment of the Credentials Committee", right before somebody else speaks: an item of the agenda, where no paragraph is numbered.
    private bool IsNumberedItem(int at)
    {
        var text = Text[_lines[at].Extent];
        var number = text.IndexOf('.');
        return number is 1 or 2 && !text[..number].ContainsAnyExceptInRange('0', '9') && text[(number + 1)..] is [' ', var first, ..] && char.IsUpper(first)
            && !_lines.Skip(at + 1).Any(l => l.BlankBefore > 0) && (char.IsLetter(Text.Text[_lines[^1].Extent.End - 1]) || Text.Text[_lines[^1].Extent.End - 1] == ')')
            && !_manuscript.Once(TurnFinder.Find).Heads.Any(h => h.Head.Number is not null);
    }

    private bool MayBeProcedure(int at) =>
        ProcedureReader.MayBegin(Text[_lines[at].Extent], Lexicon)
            && ProcedureReader.TryRead(Text[_lines[at].Extent], Lexicon, out var match)
            && match.End == _lines[at].Extent.Length;

    private void Add(ProcedurePart part)
    {
        _parts.Add(part);
        _spoken = null;
    }

    private void Cut(int at, int start) =>
        _lines[at] = _lines[at] with { Extent = Trim(new Extent(start, _lines[at].Extent.End)), BlankBefore = 0, Style = _lines[at].Style | LineStyle.StartsBlock };

    private Extent Trim(Extent extent)
    {
        var span = Text[extent];
        var start = extent.End - span.TrimStart().Length;
        return new Extent(start, Math.Max(start, extent.Start + span.TrimEnd().Length));
    }
}
