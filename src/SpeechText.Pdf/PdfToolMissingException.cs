namespace SpeechText;

/// <summary>
/// Thrown where poppler's <c>pdftotext</c>, which takes the text out of a PDF, is not on this machine. It is no fault of the document.
/// </summary>
public sealed class PdfToolMissingException : Exception
{
    private const string HowToInstall = "Debian and Ubuntu have it in poppler-utils (apt-get install poppler-utils), Fedora too, macOS in poppler (brew install poppler).";

    internal PdfToolMissingException(string? path)
        : base(path is null
            ? $"reading PDF needs the program pdftotext of poppler, which is not in any folder of PATH. {HowToInstall}"
            : $"reading PDF needs the program pdftotext of poppler, and '{path}' is no program that can be run. {HowToInstall}")
    {
    }
}
