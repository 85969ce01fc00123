using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// One printing of a speech: what is printed above it, the words to read it by, and its passages.
/// </summary>
internal sealed record SpokenVersion(Lexicon Lexicon, Passage? Label, List<NumberedPassage> Passages);
