using SpeechText.Fields.Names;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// An office and right after it the name of its holder.
/// <code>
/// SECRETARY-GENERAL ROSSI          SECRETARY-GENERAL | ROSSI
/// Press Secretary Anna Rossi       Press Secretary | Anna Rossi
/// </code>
/// </summary>
internal sealed record OfficeAndName(Extent Title, PersonName Person)
{
    /// <summary>Reads an extent that holds nothing else; <see langword="null"/> where it holds anything else.</summary>
    internal static OfficeAndName? Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var noun = TitleShape.EndOfNoun(text[extent], lexicon.Names);
        if (noun == 0 || noun >= extent.Length || text[extent][noun] != ' ' || lexicon.Names.FieldsAreUnlinked)
        {
            return null;
        }

        var name = extent with { Start = extent.Start + noun + 1 };
        return PersonName.ReadAfterTitle(text, name, lexicon) is { } person && person.End == extent.End && person.Name.Start <= name.Start
            ? new OfficeAndName(extent with { End = extent.Start + noun }, person)
            : null;
    }
}
