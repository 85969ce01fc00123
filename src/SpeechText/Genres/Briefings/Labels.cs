using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// The labels of a text. Most are known by their form; one that may be any words is taken where the text shows that its words
/// name somebody: they label again, or stand elsewhere.
/// </summary>
internal sealed class Labels
{
    // More different heads than any talk has speakers are no heads.
    private const int MostDoubtful = 60;

    private readonly Dictionary<int, Label> _byLine = [];

    /// <summary>The list that explains the initials of labels; mostly none.</summary>
    internal SpeakerKey? Key { get; private init; }

    internal static Labels None { get; } = new();

    /// <summary>How many of them are of those who ask.</summary>
    internal int Questions { get; private set; }

    /// <summary>How many of them are of whoever gives others the floor.</summary>
    internal int Moderated { get; private set; }

    /// <summary>True where one of them is of an office or a person: whoever answers is known.</summary>
    internal bool HoldsOffice { get; private set; }

    /// <summary>How many different ones there are.</summary>
    internal int Voices { get; private set; }

    /// <summary>True where none of them has a small letter.</summary>
    internal bool AreCapitals { get; private set; } = true;

    /// <summary>The line of the first; the number of lines where there is none.</summary>
    internal int First { get; private set; } = int.MaxValue;

    /// <summary>The line of the last; -1 where there is none.</summary>
    internal int Last { get; private set; } = -1;

    internal Label? At(int line) => _byLine.TryGetValue(line, out var label) ? label : null;

    /// <summary>Those that name a person, in order.</summary>
    internal IEnumerable<Label> Persons => _byLine.OrderBy(l => l.Key).Select(l => l.Value).Where(l => l.Kind is LabelKind.Person or LabelKind.Name);

    internal static Labels Find(Manuscript manuscript, int from)
    {
        var labels = new Labels { Key = SpeakerKey.Find(manuscript) };
        var doubtful = new List<(int Line, Label Label)>();
        var wrapped = !Paragraphs.AreLines(manuscript.Lines);
        for (var line = from; line < manuscript.Lines.Count; line++)
        {
            if ((labels.Key?.Read(manuscript, line) ?? LabelReader.Read(manuscript.Text, manuscript.Lines[line].Extent, manuscript.Lexicon)) is not { } label
                || (wrapped && line > from && !IsCertain(manuscript, label) && MayGoOn(manuscript, line)))
            {
                continue;
            }

            if (label.Kind is LabelKind.Name or LabelKind.Capitals)
            {
                doubtful.Add((line, label));
            }
            else
            {
                labels._byLine.Add(line, label);
            }
        }

        labels.Settle(manuscript, doubtful);
        labels.Count(manuscript);
        return labels;
    }

    private void Settle(Manuscript manuscript, List<(int Line, Label Label)> doubtful)
    {
        var first = _byLine.Count == 0 ? int.MaxValue : _byLine.Keys.Min();
        var surnames = Persons.Select(p => NameKey.Surname(manuscript.Text.Read(p.Name))).ToHashSet();
        var heads = doubtful.GroupBy(d => manuscript.Text.Read(d.Label.Name), StringComparer.OrdinalIgnoreCase).Take(MostDoubtful);
        foreach (var head in heads)
        {
            foreach (var (line, label) in head)
            {
                // What stands before any certain label is a heading of the opening statement, unless it is somebody whom the title names, or the
                // whole text prints labels in capitals.
                var isLater = line > first;
                var isRepeated = head.Count() > 1;
                if (label.Kind == LabelKind.Capitals ? isRepeated
                    : isLater ? isRepeated || label.HasNote || IsMentioned(manuscript, label, surnames)
                    : isRepeated && IsMentioned(manuscript, label, surnames))
                {
                    _byLine.Add(line, label);
                }
            }
        }
    }

    private void Count(Manuscript manuscript)
    {
        var voices = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, label) in _byLine)
        {
            Questions += label.Kind == LabelKind.Question ? 1 : 0;
            Moderated += label.Kind == LabelKind.Office && manuscript.Lexicon.Briefings.Moderators.Contains(manuscript.Text[label.Name]) ? 1 : 0;
            HoldsOffice |= label.Kind is LabelKind.Office or LabelKind.Person;
            voices.Add(manuscript.Text.Read(label.Name));
            AreCapitals &= !manuscript.Text[label.Name].ContainsAnyInRange('a', 'z');
            First = Math.Min(First, line);
            Last = Math.Max(Last, line);
        }

        Voices = voices.Count;
    }

    private static bool IsMentioned(Manuscript manuscript, Label label, HashSet<string> surnames) =>
        surnames.Contains(NameKey.Surname(manuscript.Text.Read(label.Name)))
        || manuscript.Text.Text.AsSpan(0, label.Extent.Start).Contains(manuscript.Text[label.Name], StringComparison.Ordinal);

    // No sentence has these forms, wherever it is wrapped.
    private static bool IsCertain(Manuscript manuscript, Label label) =>
        !label.IsBare && (label.Kind == LabelKind.Question || (label.Kind == LabelKind.Person && !manuscript.Text[label.Name].ContainsAnyInRange('a', 'z')));

    // A line that may go on from the one before it, for no blank line parts them and no sentence ends there.
    private static bool MayGoOn(Manuscript manuscript, int line)
    {
        var before = manuscript.Text[manuscript.Lines[line - 1].Extent];
        return manuscript.Lines[line] is { BlankBefore: 0 } at && !at.Is(LineStyle.StartsBlock | LineStyle.PageBreak)
            && before.TrimEnd("”\"’')]*_»") is [.., var last] && !(last is '.' or '?' or '!' or '…' or '—' or '–' or '-' or ':')
            && !before.StartsWith("**", StringComparison.Ordinal);
    }
}
