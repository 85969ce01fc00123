using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// A recorded vote: <c>Vote on S/2020/27: two in favour, one against</c>, and the States.
/// </summary>
internal static class VoteView
{
    public static void Write(Page page, Vote vote)
    {
        page.Line();
        page.Line($"Vote{(vote.Symbol is { } symbol ? " on " + Visible.Of(symbol) : string.Empty)}", Palette.Title);
        Write(page, "In favour", vote.InFavour);
        Write(page, "Against", vote.Against);
        Write(page, "Abstaining", vote.Abstaining);
    }

    private static void Write(Page page, string side, IReadOnlyList<Affiliation> states)
    {
        if (states.Count > 0)
        {
            Margin.Write(page, $"{side} ({states.Count}): {string.Join(", ", states.Select(state => state.Value))}");
        }
    }
}
