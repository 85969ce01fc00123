using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// Where a date may start: at the start of a word or number that is no part of a longer one.
/// <code>
/// YORK–17 December       at 17
/// A/18, 1,118, 23-14     not at 18, 118 or 14
/// 在2016年                at 2016: Chinese sets no blanks
/// </code>
/// </summary>
internal static class Boundary
{
    internal static bool MayStart(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        if (at == 0)
        {
            return true;
        }

        var before = text[at - 1];
        if (char.IsLetterOrDigit(before))
        {
            return Scripts.IsIdeograph(before) && !(DateDigits.Contains(before) && DateDigits.Contains(text[at]));
        }

        return !(char.IsDigit(text[at]) && (before is '/' || (before is '-' or '.' or ',' or ':' && at > 1 && char.IsDigit(text[at - 2]))));
    }
}
