using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SpeechText.Sample.Output;

/// <summary>
/// Standard output as UTF-8 without a byte order mark and with LF, on every system.
/// </summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens it; the caller flushes it.</summary>
    public static StreamWriter Open() => new(OpenStream(), Encoding, BufferSize) { NewLine = "\n" };

    // The console's own stream passes over a closed pipe in silence, so that 'parse … | head -1' would go on reading hundreds of
    // documents for nobody. The handle itself tells; it serves pipes alone, since a file may be shared with other writers and their position.
    private static Stream OpenStream()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return new PipeStream(pipe);
            }
        }

        return Console.OpenStandardOutput();
    }
}
