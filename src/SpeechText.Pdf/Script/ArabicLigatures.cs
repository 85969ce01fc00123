namespace SpeechText.Pdf.Script;

/// <summary>
/// A font may give the letters of a ligature as they are read, while the letters about them come as the eye sees them: turned about with
/// them, the ligature's letters change places. Put right are only words that cannot be words as they came; a swap within a word, such as
/// <c>السالم</c> for <c>السلام</c>, has the shape of other words and is left.
/// <code>
/// األمم    an alef before a hamza on an alef begins no word: الأمم
/// االجتماع  nor do two alefs: الاجتماع
/// يف       stands for في
/// هللا      stands for الله
/// </code>
/// </summary>
internal static class ArabicLigatures
{
    private const char Alef = '\u0627';
    private const char Lam = '\u0644';

    // And, then, by, as: letters that are written at the head of a word.
    private const string Particles = "\u0648\u0641\u0628\u0643";

    // Alef, and alef with hamza above, below, and with madda.
    private const string Alefs = "\u0627\u0623\u0625\u0622";

    /// <summary>The word, or the same object where there is nothing to put right.</summary>
    internal static string Repair(string word)
    {
        switch (word)
        {
            case "يف":
                return "في";
            case "هللا":
                return "الله";
            case "وهللا":
                return "والله";
        }

        var at = 0;
        while (at < 2 && at < word.Length && Particles.Contains(word[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at + 3 < word.Length && word[at] == Alef && Alefs.Contains(word[at + 1], StringComparison.Ordinal) && word[at + 2] == Lam
            ? $"{word.AsSpan(0, at)}{Alef}{Lam}{word[at + 1]}{word.AsSpan(at + 3)}"
            : word;
    }
}
