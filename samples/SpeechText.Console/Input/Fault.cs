namespace SpeechText.Sample.Input;

/// <summary>
/// Why a document failed, as the end of a line that begins with its name.
/// </summary>
internal static class Fault
{
    private static readonly string[] Subjects = ["The source is ", "The source ", "The document is ", "The document "];

    /// <summary>Says it: <c>holds no text</c>, <c>encrypted: a password is needed to open it</c>.</summary>
    public static string Of(Diagnostic error)
    {
        var message = error.Message.TrimEnd('.');
        var subject = Array.Find(Subjects, start => message.StartsWith(start, StringComparison.Ordinal));
        return message[(subject?.Length ?? 0)..];
    }

    /// <summary>The first error of a document, <see langword="null"/> where there is none.</summary>
    public static Diagnostic? Find(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
}
