using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// An office at the start of a label or of a title, by the one name that all its labels have.
/// <code>
/// Deputy Spokeswoman                          spokesperson, a deputy
/// Spokesperson for the Secretary-General      spokesperson, of whom more is said
/// THE PRESIDENT                               president
/// </code>
/// </summary>
/// <param name="Name">The name of the office.</param>
/// <param name="IsDeputy">True where a word tells the holder from the office's first one.</param>
/// <param name="Rest">The number of characters after it.</param>
internal readonly record struct Office(string Name, bool IsDeputy, int Rest)
{
    /// <summary>Where an office or a name begins after words that tell nothing of it.</summary>
    internal static int SkipLeads(ReadingText text, Extent extent, BriefingWords words)
    {
        while (words.OfficeLeads.MatchStart(text[extent]) is var lead and > 0)
        {
            var rest = text[extent][lead..];
            extent = extent with { Start = extent.Start + lead + rest.Length - rest.TrimStart().Length };
        }

        return extent.Start;
    }

    internal static Office? Read(ReadOnlySpan<char> text, BriefingWords words)
    {
        var rest = text;
        while (words.OfficeLeads.MatchStart(rest) is var lead and > 0)
        {
            rest = rest[lead..].TrimStart();
        }

        if (words.Offices.MatchStart(rest, out var name) is var found and > 0)
        {
            // "Porte-parole adjoint": the word that tells holders apart may stand after the office.
            rest = rest[found..];
            var after = rest.TrimStart();
            var tail = words.Deputies.MatchStart(after);
            return tail > 0 ? new Office(name, true, after.Length - tail) : new Office(name, false, rest.Length);
        }

        var deputy = words.Deputies.MatchStart(rest);
        rest = rest[deputy..].TrimStart();
        return deputy > 0 && words.Offices.MatchStart(rest, out name) is var length and > 0 ? new Office(name, true, rest.Length - length) : null;
    }
}
