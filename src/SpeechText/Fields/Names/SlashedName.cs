using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Names;

/// <summary>
/// A title and a name with a stroke between them, as covers in a script without capitals set them.
/// <code>
/// السكرتير الثاني/ بدر المنيخ     السكرتير الثاني | بدر المنيخ
/// السفير / منصور الراشد          السفير | منصور الراشد
/// </code>
/// </summary>
internal static class SlashedName
{
    /// <summary>Reads the name; <paramref name="title"/> is what stands before the stroke. <see langword="null"/> where the extent has another form.</summary>
    internal static PersonName? Read(ReadingText text, Extent extent, Lexicon lexicon, out Extent title)
    {
        title = default;
        var stroke = lexicon.Names.NamesAreUnmarked ? text[extent].IndexOf('/') : -1;
        if (stroke <= 0 || !TitleShape.IsTitle(text[extent][..stroke], lexicon.Names))
        {
            return null;
        }

        var (start, end) = OneLine.Trim(text.Text, extent.Start, extent.Start + stroke);
        title = new Extent(start, end);
        (start, end) = OneLine.Trim(text.Text, extent.Start + stroke + 1, extent.End);
        return PersonName.IsUnmarkedName(text.Text.AsSpan(start, end - start), lexicon.Names)
            ? new PersonName { Honorifics = [], Name = new Extent(start, end), PostNominals = [] }
            : null;
    }
}
