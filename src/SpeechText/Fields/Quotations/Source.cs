using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>A stretch of the text of one of several paragraphs.</summary>
internal readonly record struct Place(int Passage, Slice Slice);

/// <summary>
/// Somebody whom a text may quote, with all that the text prints about them.
/// </summary>
internal sealed class Source
{
    private const int MostTitles = 16;

    internal required SpeakerKind Kind { get; set; }

    /// <summary>The fullest name printed; <see langword="null"/> for somebody known by office or affiliation alone.</summary>
    internal string? Name { get; set; }

    /// <summary>Where the name, or what stands for it, is first printed in full.</summary>
    internal required Place Printed { get; set; }

    /// <summary>True where the name has been printed as a subject is, which matters where names change with their case.</summary>
    internal bool IsNamedAsSubject { get; private set; }

    internal List<string> Honorifics { get; } = [];

    /// <summary>The titles as printed, none twice.</summary>
    internal List<(string Text, Place Place)> Titles { get; } = [];

    internal (string Text, Place Place)? Affiliation { get; set; }

    /// <summary><see cref="WordRole.Masculine"/> or <see cref="WordRole.Feminine"/> as far as honorifics and pronouns tell.</summary>
    internal WordRole Gender { get; set; }

    /// <summary>What the source is called in a diagnostic.</summary>
    internal string Label => Name ?? (Affiliation is { } home ? $"{Titles[0].Text} of {home.Text}" : Titles.Count > 0 ? Titles[0].Text : Kind.ToString());

    /// <summary>Takes the name as it is printed as a subject: that is the form to give it in, be it shorter than another.</summary>
    internal void NameAsSubject(ReadOnlySpan<char> name, Place printed)
    {
        if (!IsNamedAsSubject || name.Length > Name!.Length)
        {
            (Name, Printed, IsNamedAsSubject) = (name.ToString(), printed, true);
        }
    }

    internal void AddTitle(string title, Place place)
    {
        if (Titles.Count < MostTitles && !Titles.Exists(t => t.Text.Contains(title, StringComparison.OrdinalIgnoreCase)))
        {
            Titles.RemoveAll(t => title.EndsWith(" " + t.Text, StringComparison.OrdinalIgnoreCase));
            Titles.Add((title, place));
        }
    }
}
