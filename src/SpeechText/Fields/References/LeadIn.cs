using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// The words before a number that make it cite something.
/// <code>
/// Security Council resolution 1325        resolution, of the Security Council
/// résolution du Conseil de sécurité 1701  the same
/// resolutions Nos. 242                    resolutions
/// Council resolution 46/7                 resolution, of a Council
/// pages 12                                nothing
/// </code>
/// </summary>
/// <param name="Start">Where the noun starts.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Organ">The organ named beside it.</param>
/// <param name="IsOfUnknown">True where the noun goes with a name that is no organ known here.</param>
internal readonly record struct LeadIn(int Start, CitedNoun Noun, IssuingOrgan Organ, bool IsOfUnknown)
{
    private const int MostWords = 9;
    private const int Reach = 90;

    /// <summary>Finds the words that end where the number at <paramref name="number"/> starts.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int number, ReferenceWords words, out LeadIn lead)
    {
        var before = text[..number];
        var at = number;
        for (var count = 0; count < MostWords && TryStepBack(before, number, ref at); count++)
        {
            if (count == 0 && !words.MayEndLeadIn(before[at..]))
            {
                break;
            }

            var cursor = new Cursor(before, at);
            if (cursor.Take(words.Nouns, out var noun))
            {
                var organ = OrganName.Read(ref cursor, words);
                cursor.SkipBlanks();
                cursor.Take(words.NumberMarks);
                cursor.SkipBlanks();
                if (cursor.AtEnd)
                {
                    organ = noun == CitedNoun.SecurityCouncilResolution ? IssuingOrgan.SecurityCouncil : organ;
                    var isOfUnknown = false;
                    lead = new LeadIn(at, noun, organ == IssuingOrgan.NotSaid ? OrganName.Before(before[..at], words, out isOfUnknown) : organ, isOfUnknown);
                    return true;
                }
            }
        }

        lead = default;
        return false;
    }

    /// <summary>Moves back to the start of the word before <paramref name="at"/>, within reach of <paramref name="end"/>.</summary>
    internal static bool TryStepBack(ReadOnlySpan<char> text, int end, ref int at)
    {
        var first = Math.Max(0, end - Reach);
        var start = at;
        while (start > first && !char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var last = start;
        while (start > first && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        at = start;
        return start < last && (start > first || start == 0);
    }
}
