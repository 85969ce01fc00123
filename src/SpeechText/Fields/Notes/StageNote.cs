using System.Buffers;
using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;

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

    private static readonly SearchValues<char> Brackets = SearchValues.Create("([（［");

    /// <summary>True for a text that is one note and nothing else.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> text, RecordWords words) =>
        text.Length is > 2 and <= Longest && Brackets.Contains(text[0]) && text[1..].IndexOfAny(")]）］") == text.Length - 2 && KindOf(text[1..^1], words) is not null;

    /// <summary>Finds the first note of a text from an offset on; <see langword="null"/> where none follows.</summary>
    internal static StageNote? Find(string text, int from, RecordWords words)
    {
        var span = text.AsSpan();
        for (var at = from; at < text.Length; at++)
        {
            var next = span[at..].IndexOfAny(Brackets);
            if (next < 0)
            {
                return null;
            }

            at += next;
            var window = span.Slice(at, Math.Min(Longest, text.Length - at));
            if (window.IndexOfAny(")]）］") is var close and > 0 && KindOf(window[1..close], words) is { } kind)
            {
                return new StageNote(at, at + close + 1, kind);
            }
        }

        return null;
    }

    private static NoteKind? KindOf(ReadOnlySpan<char> inner, RecordWords words)
    {
        inner = WithoutNumber(inner.Trim());
        if (words.Directions.MatchStart(inner, out var kind) is var length and > 0 && Ends(inner[length..]))
        {
            return kind;
        }

        if (words.LanguageNotes.MatchStart(inner, out _) == 0)
        {
            return null;
        }

        return LanguageRemark.TryRead(inner, words, out _, out _) ? NoteKind.LanguageSwitch : null;
    }

    // "3-second pause"
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> inner) =>
        inner.Length > 0 && char.IsAsciiDigit(inner[0]) && inner.IndexOf(' ') is var blank and > 0 ? inner[(blank + 1)..] : inner;

    private static bool Ends(ReadOnlySpan<char> rest) => rest.Trim(" .…!").IsEmpty;
}
