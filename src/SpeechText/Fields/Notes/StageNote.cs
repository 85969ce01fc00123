using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Notes;

/// <summary>
/// A note in brackets that records what happened and was not said.
/// <code>
/// (spoke in English)      the speaker goes on in another language
/// [laughter]              laughter
/// (see S/PV.8717)         none: an editor's reference belongs to the sentence
/// </code>
/// </summary>
internal readonly record struct StageNote(int Start, int End, NoteKind Kind)
{
    private const int Longest = 120;

    /// <summary>Finds the first note of a text from an offset on; <see langword="null"/> where none follows.</summary>
    internal static StageNote? Find(string text, int from, RecordWords words)
    {
        var span = text.AsSpan();
        for (var at = from; at < text.Length; at++)
        {
            var next = span[at..].IndexOfAny("([（［");
            if (next < 0)
            {
                return null;
            }

            at += next;
            var window = span.Slice(at, Math.Min(Longest, text.Length - at));
            if (window.IndexOfAny(")]）］") is var close and > 0 && Kinds(window[1..close], words) is { } kind)
            {
                return new StageNote(at, at + close + 1, kind);
            }
        }

        return null;
    }

    private static NoteKind? Kinds(ReadOnlySpan<char> inner, RecordWords words)
    {
        inner = inner.Trim();
        if (words.Directions.MatchStart(inner, out var kind) is var length and > 0 && Ends(inner[length..]))
        {
            return kind;
        }

        if (words.LanguageNotes.MatchStart(inner, out _) == 0)
        {
            return null;
        }

        var note = new ReadingText(inner.ToString());
        return LanguageRemark.Read(note, new Extent(0, inner.Length), words) is null ? null : NoteKind.LanguageSwitch;
    }

    private static bool Ends(ReadOnlySpan<char> rest) => rest.Trim(" .…!").IsEmpty;
}
