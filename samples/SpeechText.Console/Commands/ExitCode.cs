namespace SpeechText.Sample.Commands;

/// <summary>What the process says at its end. Of several, the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>A document could not be read, has an error diagnostic, or failed its audit.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly: an unknown option, a missing file, no files.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl+C: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;
}
