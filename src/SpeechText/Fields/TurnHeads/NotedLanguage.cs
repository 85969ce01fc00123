using SpeechText.Lines;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// What a note in parentheses says of the language of the words after it.
/// </summary>
/// <param name="Mode">How the printed words came about.</param>
/// <param name="Tags">The BCP 47 tags of the languages named, in order; never empty.</param>
/// <param name="Extent">The note, without its parentheses.</param>
internal sealed record NotedLanguage(LanguageMode Mode, IReadOnlyList<string> Tags, Extent Extent);
