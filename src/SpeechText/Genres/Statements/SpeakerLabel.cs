using SpeechText.Fields.Text;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The label before the words of a speaker whom the header has named already.
/// <code>
/// THE PRESIDENT: My fellow leaders, today is a day of hope.        THE PRESIDENT:
/// LE PRÉSIDENT : Merci.                                            LE PRÉSIDENT :
/// PEACE: a word that we all use                                    nothing: no office
/// </code>
/// </summary>
internal static class SpeakerLabel
{
    private const int Longest = 40;

    /// <summary>Claims the label at the start of a line.</summary>
    /// <returns>Where the words begin; 0 where there is no label.</returns>
    internal static int Read(Manuscript manuscript, TranscriptBuilder builder, int line)
    {
        if (line >= manuscript.Lines.Count)
        {
            return 0;
        }

        var extent = manuscript.Lines[line].Extent;
        var text = manuscript.Text[extent];
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon > Longest || colon + 1 == text.Length || !NamesOffice(text[..colon], manuscript.Lexicon.Names))
        {
            return 0;
        }

        builder.Claim(extent with { End = extent.Start + colon + 1 }, SegmentRole.Label);
        return extent.Start + text.Length - text[(colon + 1)..].TrimStart().Length;
    }

    // An article, and nothing but an office, all of it in capitals.
    private static bool NamesOffice(ReadOnlySpan<char> text, Languages.NameWords names)
    {
        int at = 0, words = 0, nouns = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            var word = text[start..at];
            var noun = names.TitleNouns.Contains(word) || names.TitlePrefixes.Contains(word);
            if ((!noun && (words > 0 || !(names.SmallWords.Contains(word) || names.Articles.Contains(word)))) || word.IndexOfAnyInRange('a', 'z') >= 0)
            {
                return false;
            }

            words++;
            nouns += noun ? 1 : 0;
        }

        return nouns > 0;
    }
}
