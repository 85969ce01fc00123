using SpeechText.Blocks;
using SpeechText.Fields.Notes;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Writes passages as paragraphs, with the stage directions taken out of the words.
/// </summary>
internal static class NotedParagraphs
{
    // What takes one more out of a paragraph makes it anew.
    private const int MostNotes = 100;

    /// <summary>A direction on a line of its own belongs to the words after it where it tells of them, and else to the words before.</summary>
    /// <param name="builder">Where the leaves are claimed.</param>
    /// <param name="passages">The words.</param>
    /// <param name="lexicon">The words to know directions by, and the language of the speech.</param>
    /// <param name="languages">The language of each passage; empty where all are in that of the speech.</param>
    /// <param name="words">Takes the words of each paragraph, without its directions.</param>
    internal static IReadOnlyList<Paragraph> Write(TranscriptBuilder builder, IReadOnlyList<NumberedPassage> passages, Lexicon lexicon, Lexicon[] languages, List<Passage>? words = null)
    {
        var paragraphs = new List<Paragraph>(passages.Count);
        var waiting = new List<Note>();
        for (var i = 0; i < passages.Count; i++)
        {
            var (rest, notes) = Part(builder, passages[i].Passage, lexicon.Records);
            if (rest is not null)
            {
                words?.Add(rest);
                var paragraph = builder.Paragraph(passages[i] with { Passage = rest }, SegmentRole.Speech);
                var language = languages.Length > 0 && languages[i] != lexicon ? languages[i].Language : null;
                paragraphs.Add(waiting.Count + notes.Count == 0 && language is null ? paragraph : paragraph with { Notes = [.. waiting, .. notes], Language = language });
                waiting.Clear();
            }
            else if (paragraphs.Count == 0 || notes[^1].Kind == NoteKind.LanguageSwitch)
            {
                waiting.AddRange(notes);
            }
            else
            {
                paragraphs[^1] = paragraphs[^1] with { Notes = [.. paragraphs[^1].Notes, .. notes] };
            }
        }

        if (waiting.Count > 0 && paragraphs.Count > 0)
        {
            paragraphs[^1] = paragraphs[^1] with { Notes = [.. paragraphs[^1].Notes, .. waiting] };
        }
        else if (waiting.Count > 0)
        {
            // "Q (Inaudible.)": somebody spoke, and only the note tells of it.
            paragraphs.Add(new Paragraph { Text = string.Empty, Spans = [], Notes = waiting });
        }

        return paragraphs;
    }

    private static (Passage? Words, IReadOnlyList<Note> Notes) Part(TranscriptBuilder builder, Passage passage, RecordWords words)
    {
        List<Note>? notes = null;
        var from = 0;
        while (notes is not { Count: >= MostNotes } && StageNote.Find(passage.Text, from, words) is var (start, end, kind))
        {
            var piece = builder.PieceOf(passage.ToReading(start, end));
            (notes ??= []).Add(new Note(kind, piece.Text, piece.Span));
            builder.Claim(passage.ToReading(start, end), SegmentRole.Note);
            if (start == 0 && end == passage.Text.Length)
            {
                return (null, notes);
            }

            var (rest, gap) = passage.Without(start, end);
            builder.Claim(gap, SegmentRole.Note);
            (passage, from) = (rest, Math.Min(start, rest.Text.Length));
        }

        return (passage, notes ?? (IReadOnlyList<Note>)[]);
    }
}
