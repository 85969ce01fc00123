using SpeechText.Lines;

namespace SpeechText.Auditing;

/// <summary>
/// The transcript under audit, with its pieces in one list and its source safe to read anywhere.
/// </summary>
internal sealed class Subject
{
    private readonly bool _hasEntities;

    internal Subject(Transcript transcript)
    {
        Transcript = transcript;
        Lacks = (transcript.Source.Text is null ? Need.SourceText : Need.None) | (transcript.HasLeaves ? Need.None : Need.Leaves);
        _hasEntities = transcript.Source.MediaType is "text/html" or "text/markdown";
        HasColumns = transcript.Diagnostics.Any(d => d.Id == DiagnosticId.ColumnsSideBySide);
        Pieces = new PieceList(this);
    }

    internal Transcript Transcript { get; }

    internal Need Lacks { get; }

    internal IEnumerable<Paragraph> Paragraphs => Transcript.Items.SelectMany(item => item switch
    {
        Speech speech => [.. speech.Paragraphs, .. speech.Versions.SelectMany(v => v.Paragraphs)],
        Narrative narrative => narrative.Paragraphs,
        _ => [],
    });

    /// <summary>True where columns stand side by side: a span of more than one line holds words of the other column too.</summary>
    internal bool HasColumns { get; }

    /// <summary>The pieces of all paragraphs.</summary>
    internal PieceList Pieces { get; }

    internal bool IsInside(TextSpan span) => span.End <= Transcript.Source.Length;

    /// <summary>The source's characters of a span; of a span that runs out of the source, those inside.</summary>
    internal ReadOnlySpan<char> this[TextSpan span]
    {
        get
        {
            var text = Transcript.Source.Text.AsSpan();
            return text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)];
        }
    }

    /// <summary>The characters that a reader sees in a span, entities resolved where the format has them.</summary>
    internal string Read(TextSpan span) => _hasEntities ? EntityDecoder.Decode(this[span]) : this[span].ToString();

    /// <summary>Begins to compare a text of the model with the source.</summary>
    internal TextMatch Match(string text, bool onlyLetters = false) => new(text, _hasEntities, onlyLetters);

    /// <summary>The leaves that share at least one character with a span.</summary>
    internal IEnumerable<Segment> LeavesIn(TextSpan span)
    {
        var leaves = Transcript.Segments;
        int low = 0, high = leaves.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (leaves[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < leaves.Count && leaves[low].Span.Start < span.End; low++)
        {
            yield return leaves[low];
        }
    }
}
