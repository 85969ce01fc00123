using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// What stands in the parentheses of a language note.
/// <code>
/// spoke in French                                       SpokeIn fr
/// interpretation from Russian                           InterpretationFrom ru
/// spoke in Spanish; English text provided by the delegation    SpokeIn es
/// </code>
/// </summary>
internal static class LanguageRemark
{
    /// <summary>Reads an extent without its parentheses; <see langword="null"/> where it is no language note.</summary>
    internal static NotedLanguage? Read(ReadingText text, Extent extent, RecordWords words)
    {
        var cursor = new Cursor(text[extent], 0);
        LanguageMode? mode = null;
        var tags = new List<string>(1);
        if (cursor.Take(words.LanguageNotes, out var leading))
        {
            mode = leading;
            cursor.SkipBlanks();
        }

        while (cursor.Take(words.Languages, out var tag))
        {
            tags.Add(tag);
            cursor.SkipBlanks();
            cursor.TakeAny(",/");
            cursor.SkipBlanks();
        }

        if (mode is null && cursor.Take(words.LanguageNoteEnds, out var trailing))
        {
            mode = trailing;
        }

        var isWhole = cursor.AtEnd || mode == LanguageMode.ProvidedBy || cursor.Next is ';' or ',' or '.';
        return mode is { } found && tags.Count > 0 && isWhole ? new NotedLanguage(found, tags, extent) : null;
    }
}
