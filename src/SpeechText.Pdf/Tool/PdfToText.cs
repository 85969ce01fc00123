using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SpeechText.Pdf.Tool;

/// <summary>
/// Runs the tool over a document: without a shell, in a folder of its own, within limits of time and output. However it ends, neither it
/// nor anything that it has started goes on.
/// </summary>
internal static class PdfToText
{
    private const int MostComplaints = 4096;

    internal static async Task<ToolRun> RunAsync(string tool, CappedBytes document, PdfOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("speechtext-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.pdf");
            using (var stream = document.Open())
            {
                var copy = File.Create(file);
                await using (copy.ConfigureAwait(false))
                {
                    await stream.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
                }
            }

            return await RunAsync(Start(tool, file, folder.FullName), options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProcessStartInfo Start(string tool, string file, string folder) => new(tool, ["-bbox-layout", "-enc", "UTF-8", file, "-"])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private static async Task<ToolRun> RunAsync(ProcessStartInfo start, PdfOptions options, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        using var process = Begin(start);
        try
        {
            process.StandardInput.Close();
            var complaints = ReadAsync(process.StandardError.BaseStream, MostComplaints, toEnd: true, limit.Token);
            var (output, isWhole) = await ReadAsync(process.StandardOutput.BaseStream, options.MaximumOutput, toEnd: false, limit.Token).ConfigureAwait(false);
            if (!isWhole)
            {
                return new ToolRun(0, string.Empty, string.Empty, RunEnd.TooMuchOutput);
            }

            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return new ToolRun(process.ExitCode, Text(output), Text((await complaints.ConfigureAwait(false)).Bytes), RunEnd.Done);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ToolRun(0, string.Empty, string.Empty, RunEnd.OutOfTime);
        }
        finally
        {
            End(process);
        }
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new PdfToolMissingException(start.FileName);
        }
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself just now.
        }
    }

    // What goes beyond the limit is thrown away; whether it is read at all, so that the writer is not held up, is said by toEnd.
    private static async Task<(MemoryStream Bytes, bool IsWhole)> ReadAsync(Stream stream, int limit, bool toEnd, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var room = new byte[65536];
        while (await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            var kept = (int)Math.Min(count, limit - bytes.Length);
            bytes.Write(room, 0, kept);
            if (kept < count && !toEnd)
            {
                return (bytes, false);
            }
        }

        return (bytes, true);
    }

    private static string Text(MemoryStream bytes) => Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
}
