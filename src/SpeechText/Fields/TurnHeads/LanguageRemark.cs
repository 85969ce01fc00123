using System.Buffers;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// What stands in the parentheses of a language note.
/// <code>
/// spoke in French                                              SpokeIn fr
/// interpretation from Russian                                  InterpretationFrom ru
/// spoke in Spanish; English text provided by the delegation    SpokeIn es
/// 以英语发言                                                     SpokeIn en
/// spoke in Freedonian                                           SpokeIn und: whatever is spoken there
/// </code>
/// </summary>
internal static class LanguageRemark
{
    // "spoke in Frenci.", "spolce in Spam'sh": a damaged note has no more words than a whole one.
    private const int MostWords = 4;

    private const int LeastOfName = 3;
    private const string Unknown = "und";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-'’áéíóúàèìòùâêîôûäëïöüãõñç");

    /// <summary>Reads an extent without its parentheses; <see langword="null"/> where it is no language note.</summary>
    internal static NotedLanguage? Read(ReadingText text, Extent extent, RecordWords words) =>
        TryRead(text[extent], words, out var mode, out var tags) ? new NotedLanguage(mode, tags, extent) : null;

    /// <summary>The same of characters alone.</summary>
    internal static bool TryRead(ReadOnlySpan<char> note, RecordWords words, out LanguageMode mode, out List<string> tags)
    {
        var cursor = new Cursor(note, 0);
        tags = [];
        cursor.SkipBlanks();
        var isLed = cursor.Take(words.LanguageNotes, out mode);
        cursor.SkipBlanks();
        while (cursor.Take(words.Languages, out var tag))
        {
            tags.Add(tag);
            cursor.SkipBlanks();
            if (cursor.TakeAny(",/、") || cursor.Take(words.LanguageLinks))
            {
                cursor.SkipBlanks();
            }
        }

        if (tags.Count == 0)
        {
            return false;
        }

        if (!isLed && !cursor.Take(words.LanguageNoteEnds, out mode))
        {
            return false;
        }

        cursor.Take(words.LanguageNoteEnds, out _);
        cursor.SkipBlanks();
        return cursor.AtEnd || mode == LanguageMode.ProvidedBy || cursor.Next is ';' or '；' or '؛' or ',' or '.';
    }

    /// <summary>Reads a note of which some letters are damaged; <see langword="null"/> where it is not certain what they were.</summary>
    internal static NotedLanguage? Repair(ReadingText text, Extent extent, RecordWords words)
    {
        var note = text[extent].Trim(" .,;:");
        if (note.IsEmpty || note.Count(' ') is 0 or >= MostWords)
        {
            return null;
        }

        var last = note.LastIndexOf(' ');
        if (!words.LanguageNotes.TryGetWhole(note[..last], out var mode) && !NearPhrase.Find(note[..last], words.LanguageNotes, out mode))
        {
            return null;
        }

        return words.Languages.TryGetWhole(note[(last + 1)..], out var tag) || NearPhrase.Find(note[(last + 1)..], words.Languages, out tag)
            ? new NotedLanguage(mode, [tag], extent)
            : null;
    }

    /// <summary>Reads a note that names a language of which nothing is known, by the words that lead to it: its tag is <c>und</c>.</summary>
    internal static NotedLanguage? ReadUnknown(ReadingText text, Extent extent, RecordWords words)
    {
        var cursor = new Cursor(text[extent], 0);
        cursor.SkipBlanks();
        if (!cursor.Take(words.LanguageNotes, out var mode) || mode == LanguageMode.ProvidedBy)
        {
            return null;
        }

        cursor.SkipBlanks();
        var rest = text[extent][cursor.At..];
        var end = rest.IndexOfAny(';', ',') is var mark and >= 0 ? mark : rest.Length;
        var name = rest[..end].TrimEnd(" .");
        return name.Length >= LeastOfName && char.IsUpper(name[0]) && !name.ContainsAnyExcept(Letters) ? new NotedLanguage(mode, [Unknown], extent) : null;
    }

    private static bool TryGetWhole<T>(this PhraseTable<T> phrases, ReadOnlySpan<char> text, out T meaning) =>
        phrases.MatchStart(text, out meaning) == text.Length;
}
