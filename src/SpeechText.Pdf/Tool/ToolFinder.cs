namespace SpeechText.Pdf.Tool;

/// <summary>
/// Finds the program that takes the text out of a PDF.
/// </summary>
internal static class ToolFinder
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext";

    /// <exception cref="PdfToolMissingException">There is none.</exception>
    internal static string Find(string? given) => Find(given, Environment.GetEnvironmentVariable("PATH"));

    /// <exception cref="PdfToolMissingException">There is none.</exception>
    internal static string Find(string? given, string? path)
    {
        if (given is not null)
        {
            return IsProgram(given) ? Path.GetFullPath(given) : throw new PdfToolMissingException(given);
        }

        var folders = path?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];

        // A name without a folder before it would be looked for where the document lies.
        return folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(IsProgram) ?? throw new PdfToolMissingException(null);
    }

    private static bool IsProgram(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
