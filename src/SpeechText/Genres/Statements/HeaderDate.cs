using SpeechText.Fields.Dates;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A date in a header.
/// </summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="From">Where the reading of the line began.</param>
/// <param name="Match">What was read, counted from there.</param>
/// <param name="Rank">How surely it is the date of the speech.</param>
internal readonly record struct HeaderDate(int Line, int From, DateMatch Match, int Rank)
{
    internal Extent Extent => new(From + Match.Start, From + Match.End);
}
