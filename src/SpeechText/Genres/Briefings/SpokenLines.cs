using SpeechText.Blocks;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Parts the spoken lines into turns and headings. A heading within a turn does not end it; one that parts the text by who speaks does.
/// </summary>
internal sealed class SpokenLines(Manuscript manuscript, TranscriptBuilder builder, Principals principals, TurnWriter writer)
{
    private const int LongestQuoted = 40;

    private readonly bool _paragraphs = Paragraphs.AreLines(manuscript.Lines);
    private readonly List<Line> _lines = [];
    private readonly List<Heading> _headings = [];
    private Label? _label;
    private CastMember? _part;
    private bool _isOpening = true;

    // Set after a heading: the next line begins a paragraph.
    private bool _breaks;

    internal void Read(Labels labels, int first, int end)
    {
        for (var line = first; line < end; line++)
        {
            if (labels.At(line) is { } label)
            {
                Close();
                _label = label;
                AddWords(manuscript.Lines[line], label.Extent.End);
            }
            else if (Sections.Is(manuscript, line))
            {
                Add(Sections.Read(manuscript, builder, line));
            }
            else if (manuscript.Text[manuscript.Lines[line].Extent] is var text
                && (SpeakerKey.IsClock(text) || (char.IsDigit(text[^1]) || text[^1] is '-' or '–') && PageFurniture.IsFurniture(text)))
            {
                builder.Claim(manuscript.Lines[line].Extent, SegmentRole.Furniture);
            }
            else if (HasWords(manuscript.Text[manuscript.Lines[line].Extent]))
            {
                AddWords(manuscript.Lines[line], manuscript.Lines[line].Extent.Start);
            }
        }

        Close();
    }

    internal static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Heading heading)
    {
        if (Sections.IsPart(manuscript, heading) && principals.Named(heading.Text) is { } named)
        {
            Close();
            _part = named;
        }

        if (_lines.Count == 0 && _label is null)
        {
            builder.Add(heading);
        }
        else
        {
            _headings.Add(heading);
            _breaks = true;
        }
    }

    private void AddWords(Line line, int start)
    {
        var text = manuscript.Text.Text.AsSpan(start, line.Extent.End - start);
        start += text.Length - text.TrimStart().Length;
        if (start < line.Extent.End)
        {
            var style = _paragraphs || _breaks ? line.Style | LineStyle.StartsBlock : line.Style;
            _lines.Add(line with { Extent = line.Extent with { Start = start }, Style = style });
            _breaks = false;
        }
    }

    // Writes the turn so far, and after it the headings that stand within it.
    private void Close()
    {
        if (_lines.Count > 0 || _label is not null)
        {
            var label = _label;
            var speaker = label is { } printed ? principals.Of(printed, _part) : principals.Unlabelled(_part, _isOpening);
            if (speaker.Kind == SpeakerKind.Unknown)
            {
                var at = _lines.Count > 0 ? _lines[0].Extent : label!.Value.Extent;
                at = at with { End = Math.Min(at.End, at.Start + LongestQuoted) };
                builder.Diagnose(DiagnosticId.TurnWithoutSpeaker, at, manuscript.Text.Read(at));
            }

            builder.Add(writer.Write(new Turn
            {
                Speaker = speaker,
                Label = label is { } l ? [l.Extent] : [],
                Language = label?.Language,
                Body = TurnBody.Of(manuscript, _lines),
                IsStatement = _isOpening && label is null,
                Evidence = Evidence(label),
            }));
            _isOpening = false;
        }

        _headings.ForEach(builder.Add);
        _headings.Clear();
        _lines.Clear();
        _label = null;
        _breaks = false;
    }

    private IReadOnlyList<Evidence> Evidence(Label? label) => label is not { } found ? [] : [builder.Evidence(
        found.Kind switch
        {
            LabelKind.Question => "a label of those who ask",
            LabelKind.Answer => "a label of whoever answers",
            LabelKind.Key => "initials that a list of speakers explains label the turn",
            LabelKind.Office => "an office labels the turn",
            LabelKind.Person => "a name after an honorific or an office labels the turn",
            LabelKind.Name => "a name that the text gives elsewhere labels the turn",
            _ => "words in capitals label several turns",
        },
        found.Name)];
}
