using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Where the turns of a record begin, found once for signature and reader.
/// </summary>
internal sealed record FoundTurns
{
    /// <summary>In the order of the text.</summary>
    internal required IReadOnlyList<FoundHead> Heads { get; init; }

    /// <summary>Lines that have the shape of a head, but nothing more to say that they are.</summary>
    internal required IReadOnlyList<Extent> Doubtful { get; init; }

    /// <summary>The text without what belongs to the page.</summary>
    internal required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What belongs to the page.</summary>
    internal required IReadOnlyList<Extent> Furniture { get; init; }

    /// <summary>Lines at the heads of pages that say who goes on speaking.</summary>
    internal required IReadOnlyList<Extent> Continuations { get; init; }

    /// <summary>What belongs to the page and stands inside lines, in the order of the text.</summary>
    internal required IReadOnlyList<Extent> Remains { get; init; }
}
