using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A line of a header as its readers see it: a printed line, or a piece of one that holds several.
/// </summary>
/// <param name="Extent">All of it.</param>
/// <param name="BlankBefore">The number of blank lines before it; 0 for a piece that does not begin its line.</param>
/// <param name="Printed">The index of the printed line.</param>
internal readonly record struct HeaderLine(Extent Extent, int BlankBefore, int Printed);
