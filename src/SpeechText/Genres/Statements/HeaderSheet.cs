using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The lines of a header while they are given their roles: what is left of each line, and what has been found.
/// </summary>
internal sealed class HeaderSheet
{
    // No office of a cover takes more.
    private const int MostLinesOfRun = 30;

    private readonly List<HeaderLine> _lines;
    private readonly Extent[] _rest;
    private readonly bool[] _touched;

    internal HeaderSheet(Manuscript manuscript, TranscriptBuilder builder, Opening opening)
    {
        Manuscript = manuscript;
        Lexicon = manuscript.Once(HeaderLanguage.Find);
        Builder = builder;
        _lines = LineCuts.Cut(manuscript, Lexicon, opening.Header);
        _rest = new Extent[_lines.Count];
        _touched = new bool[_lines.Count];
        for (var i = 0; i < _lines.Count; i++)
        {
            _rest[i] = Trim(_lines[i].Extent);
            if (opening.Blurb.Count > 0 && Blurb.Holds(manuscript, opening, _lines[i].Printed))
            {
                Take(i);
            }
        }
    }

    internal Manuscript Manuscript { get; }

    internal TranscriptBuilder Builder { get; }

    /// <summary>The words to read the header by; the body may be in another language.</summary>
    internal Lexicon Lexicon { get; }

    internal ReadingText Text => Manuscript.Text;

    internal int Count => _rest.Length;

    /// <summary>Where the last line of the header ends.</summary>
    internal int End => Count == 0 ? 0 : _lines[^1].Extent.End;

    /// <summary>The line that says what the text is, and the line after the last one about the speaker; -1 where nothing does.</summary>
    internal int KindLine { get; set; } = -1;

    /// <summary>Those for whom the speaker speaks; <see langword="null"/> where the header names none.</summary>
    internal Extent? Behalf { get; set; }

    /// <summary>Where organization and office of the letterhead stand.</summary>
    internal List<Extent> Letterhead { get; } = [];

    /// <summary>A line with all that is on it.</summary>
    internal HeaderLine Line(int line) => _lines[line];

    /// <summary>What is left of a line, layout taken off both ends; empty where all of it has a role.</summary>
    internal Extent Rest(int line) => _rest[line];

    /// <summary>True where any part of a line has a role.</summary>
    internal bool IsTouched(int line) => _touched[line];

    /// <summary>The line after the last one of which any part has a role.</summary>
    internal int EndOfRead()
    {
        var end = Count;
        while (end > 0 && !_touched[end - 1])
        {
            end--;
        }

        while (end > 0 && end < Count && _lines[end].Printed == _lines[end - 1].Printed)
        {
            end++;
        }

        return end;
    }

    /// <summary>The printed line after those before <paramref name="end"/>.</summary>
    internal int LineAfter(int end) => end == 0 ? 0 : _lines[end - 1].Printed + 1;

    /// <summary>Takes off a line all up to the end of <paramref name="extent"/>.</summary>
    internal void TakeTo(int line, Extent extent) => Leave(line, _rest[line] with { Start = Math.Max(_rest[line].Start, extent.End) });

    /// <summary>Takes off a line all from the start of <paramref name="extent"/> on.</summary>
    internal void TakeFrom(int line, Extent extent) => Leave(line, _rest[line] with { End = Math.Min(_rest[line].End, extent.Start) });

    /// <summary>Takes all that is left of a line.</summary>
    internal void Take(int line) => Leave(line, _rest[line] with { End = _rest[line].Start });

    /// <summary>Takes the lines from <paramref name="first"/> to <paramref name="last"/>, itself included.</summary>
    internal void Take(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            Take(i);
        }
    }

    /// <summary>
    /// The last line of what begins on <paramref name="line"/>: a line goes on in the next where it ends in a word that cannot end it,
    /// or the next begins with one that cannot begin anything.
    /// </summary>
    internal int LastOfRun(int line)
    {
        var most = Math.Min(Count, line + MostLinesOfRun);
        while (line + 1 < most && !_touched[line + 1] && !_rest[line + 1].IsEmpty && !IsCutShort(line) && RunsOn(line))
        {
            line++;
        }

        return line;
    }

    // More stands behind it on its printed line than is read of any.
    private bool IsCutShort(int line) =>
        _lines[line + 1].Printed != _lines[line].Printed && _lines[line].Extent.End < Manuscript.Lines[_lines[line].Printed].Extent.End;

    private bool IsWrapped(int line) =>
        Manuscript.Lines[_lines[line].Printed] is var printed && printed.Is(LineStyle.Wrapped) && printed.Extent.Start == _lines[line].Extent.Start;

    // "… Naciones Unidas | . Debate abierto": the stop is of what was taken.
    private void Leave(int line, Extent rest)
    {
        _rest[line] = Trim(Text[rest] is ['.', ' ', ..] ? rest with { Start = rest.Start + 1 } : rest);
        _touched[line] = true;
    }

    private Extent Trim(Extent extent)
    {
        var (start, end) = OneLine.Trim(Text.Text, extent.Start, extent.End);
        return new Extent(start, end);
    }

    // "Chargé d'affaires": a link, and a noun with the noun after it.
    private static bool BeginsWithNouns(ReadOnlySpan<char> text, NameWords names)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var first)
            && names.TitleNouns.Contains(text[first..at])
            && Word.TryNext(text, ref at, out var second)
            && names.TitleNouns.Contains(text[second..at]);
    }

    // "MINISTRE DES AFFAIRES ÉTRANGÈRES, DE LA COOPÉRATION / INTERNATIONALE ET DES RIVIÈRES": the last part of a list is still to come.
    private static bool IsOpenList(ReadOnlySpan<char> before, ReadOnlySpan<char> after, NameWords names)
    {
        var comma = before.LastIndexOf(',');
        var at = comma + 1;
        return comma > 0 && TitleShape.BeginsWithNoun(before, names) && Word.TryNext(before, ref at, out var start) && names.OwnerLinks.Contains(before[start..at])
            && !HoldsAnd(before[comma..], names) && (after.Contains(',') || HoldsAnd(after, names));
    }

    private static bool HoldsAnd(ReadOnlySpan<char> text, NameWords names)
    {
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            if (names.And.Contains(text[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool RunsOn(int line)
    {
        if (IsWrapped(line + 1))
        {
            return true;
        }

        var names = Lexicon.Names;
        var before = Text[Rest(line)];
        var after = Text[Rest(line + 1)];
        var last = before[(before.LastIndexOfAny(" \r\n") + 1)..];
        var at = 0;
        var first = Word.TryNext(after, ref at, out var start) ? after[start..at] : [];
        if (Lexicon.Releases.TopicCues.Contains(after))
        {
            // "on" alone on its line leads to what the words are about.
            return false;
        }

        if (Lexicon.Releases.TopicCues.Contains(first) && Lexicon.Procedure.NumberedHeadings.MatchStart(after[at..].TrimStart()) > 0)
        {
            // "Permanent Representative of Freedonia / on agenda item 55"
            return false;
        }

        if (_lines[line + 1].BlankBefore > 0 && Lexicon.Releases.TopicCues.Contains(first) && !names.TitlePrefixes.Contains(last))
        {
            // "Head of Delegation / / on agenda item 86"
            return false;
        }

        if (_lines[line + 1].BlankBefore > 0 && Text.Text[_lines[line].Extent.End - 1] == '.')
        {
            // "… at the meeting on rivers. / From: / Foreign Office": a sentence is over.
            return false;
        }

        return (names.IsTitleLink(last) && !(last.IndexOfAny('\'', '’') is var mark and > 0 && mark + 1 < last.Length))
            || names.And.Contains(last)
            || names.SmallWords.Contains(last)
            || names.TitlePrefixes.Contains(last)
            || (_lines[line + 1].BlankBefore == 0 && IsOpenList(before, after, names))
            || (names.TitleFollowers.Contains(first) && _lines[line + 1].BlankBefore == 0 && names.TitleNouns.Contains(last))
            || ((names.And.Contains(first) || (names.IsTitleLink(first) && !BeginsWithNouns(after, names))) && Lexicon.Header.OccasionCues.MatchStart(after) == 0
                && !EventLinks.LeadToEvent(this, after)
                && !(_lines[line + 1].BlankBefore > 0 && (Lexicon.Header.Behalf.MatchStart(after) > 0 || EventLinks.Are(this, after))));
    }
}
