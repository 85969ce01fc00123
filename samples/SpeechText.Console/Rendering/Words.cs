using System.Globalization;
using Humanizer;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Counts, names and lists in plain English.
/// </summary>
internal static class Words
{
    private const int LargestInWords = 12;

    /// <summary>Says a count: <c>no quotations</c>, <c>one speaker</c>, <c>ten paragraphs</c>, <c>1,204 paragraphs</c>.</summary>
    public static string Count(int count, string noun) => count switch
    {
        0 => "no " + noun.Pluralize(),
        <= LargestInWords => noun.ToQuantity(count, ShowQuantityAs.Words),
        _ => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture),
    };

    /// <summary>Says the name of a choice: <c>news article</c>, <c>check against delivery</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.Humanize(LetterCasing.LowerCase);

    /// <summary>Says the name of a language: <c>English</c>; of a tag that nobody knows, the tag.</summary>
    public static string Language(string tag)
    {
        if (tag is "und" or "mul")
        {
            return tag == "mul" ? "several languages" : "language not told";
        }

        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    /// <summary>Makes a list: <c>two statements and one news article</c>.</summary>
    public static string List(IEnumerable<string> parts) => string.Join(", ", parts) is var list && list.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var last
        ? $"{list[..last]} and {list[(last + 2)..]}"
        : list;

    /// <summary>Begins a sentence.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
