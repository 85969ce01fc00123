namespace SpeechText.Tests.House;

/// <summary>
/// Tests that take the process' output for themselves, and so run while no others do.
/// </summary>
[CollectionDefinition(nameof(ConsoleOutput), DisableParallelization = true)]
public sealed class ConsoleOutput;
