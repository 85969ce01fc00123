using Spectre.Console;

namespace SpeechText.Sample.Commands;

/// <summary>What every command is given: where to write, where to say what went wrong, and when to stop.</summary>
/// <param name="Output">Standard output: UTF-8 without a byte order mark, LF.</param>
/// <param name="IsPipe">True where standard output goes to a pipe or a file, not to a terminal.</param>
/// <param name="Report">What went wrong so far.</param>
/// <param name="Stop">Cancelled by Ctrl+C.</param>
/// <param name="Screen">The terminal that standard error is shown on; <see langword="null"/> where it goes to a pipe or a file.</param>
internal sealed record Run(StreamWriter Output, bool IsPipe, Report Report, CancellationToken Stop, IAnsiConsole? Screen = null);
