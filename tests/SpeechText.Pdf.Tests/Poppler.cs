namespace SpeechText.Pdf.Tests;

/// <summary>
/// The tests that read a PDF need poppler on the machine, and are left out where it is not.
/// </summary>
internal static class Poppler
{
    internal static void Needed()
    {
        try
        {
            Tool.ToolFinder.Find(null);
        }
        catch (PdfToolMissingException e)
        {
            Skip.If(true, e.Message);
        }
    }
}
