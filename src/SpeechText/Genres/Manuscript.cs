using SpeechText.Blocks;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// A text as every genre sees it: lines grouped into blocks, the language known, no genre yet.
/// </summary>
internal sealed record Manuscript
{
    private readonly List<object> _found = [];

    internal required ReadingText Text { get; init; }

    /// <summary>The lines of the text, running heads left out.</summary>
    internal required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>What was left out of the lines because each page prints it.</summary>
    internal IReadOnlyList<RunningHead> RunningHeads { get; init; } = [];

    internal required IReadOnlyList<Block> Blocks { get; init; }

    internal required IReadOnlyList<Metadatum> Metadata { get; init; }

    /// <summary>The words to read it by; <see cref="Lexicon.None"/> where the language is not known or has none.</summary>
    internal required Lexicon Lexicon { get; init; }

    /// <summary>The BCP 47 tag of the main language, <c>und</c> where nothing tells.</summary>
    internal required string Language { get; init; }

    /// <summary>Words of a second language are met so often that parts of the text may be in it.</summary>
    internal bool IsMixed { get; init; }

    internal required ReadOptions Options { get; init; }

    /// <summary>What a signature has found of the layout, kept for the reader of the same genre.</summary>
    internal T Once<T>(Func<Manuscript, T> find)
        where T : class
    {
        foreach (var found in _found)
        {
            if (found is T known)
            {
                return known;
            }
        }

        var made = find(this);
        _found.Add(made);
        return made;
    }
}
