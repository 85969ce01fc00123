using System.Runtime.InteropServices;

namespace SpeechText.Sample.Commands;

/// <summary>
/// Ctrl+C: the document at hand is finished and written whole, then the run ends. Where that takes longer than a moment
/// (a long document, a silent standard input), the process ends without it.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _signal;
    private readonly Report _report;

    public Interruption(Report report)
    {
        _report = report;
        _signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    }

    /// <summary>Cancelled at the first Ctrl+C.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _signal.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_stop.IsCancellationRequested)
        {
            End();
        }

        _stop.Cancel();
        _ = Task.Delay(Grace).ContinueWith(_ => End(), TaskScheduler.Default);
    }

    private void End()
    {
        _report.Stopped();
        Environment.Exit(_report.ExitCode);
    }
}
