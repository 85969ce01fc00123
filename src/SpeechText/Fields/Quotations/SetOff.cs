using SpeechText.Blocks;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// A paragraph, or a part of one, that is quoted without quotation marks.
/// </summary>
/// <param name="Marked">Where the words stand; <see langword="null"/> for a paragraph that only says that a quotation begins or ends.</param>
/// <param name="IsCertain">True where words say that it is quoted; false where only the page sets it off, so that somebody must be known to say it.</param>
internal sealed record SetOff(Marked? Marked, bool IsCertain)
{
    internal static SetOff Sign { get; } = new(null, true);

    /// <summary>Gives the paragraphs that words or the page set off; <see langword="null"/> where none is.</summary>
    internal static SetOff?[]? Find(IReadOnlyList<Passage> passages, Languages.AttributionWords words, Func<Passage, bool>? isBlock)
    {
        var found = SpokenMarks.Find(passages, words);
        for (var i = 1; isBlock is not null && i < passages.Count; i++)
        {
            if (!IsBlock(i))
            {
                continue;
            }

            found ??= new SetOff?[passages.Count];
            found[i] = new SetOff(new Marked(0, passages[i].Text.Length, i + 1 < passages.Count && IsBlock(i + 1)) { Opening = 0, Closing = 0 }, false);
        }

        return found;

        bool IsBlock(int i) => found?[i] is null && isBlock!(passages[i]) && !passages[i].Text.AsSpan().ContainsAny(QuotationMark.All);
    }
}
