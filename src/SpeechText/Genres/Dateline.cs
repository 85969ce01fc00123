using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// The place and date before the first words of a story or a statement.
/// <code>
/// 6 December - In an era of …                     a date, a dash
/// NEW YORK – 17 December 2010 – The Council …     a place, a date, a dash
/// NEW YORK/GENEVA, 3 May 2031 – We …              two places, a date, a dash
/// GENEVA (7 June 2017) - A group of experts …     a place, a date in brackets, a dash
/// New York, 3 May (UN News) – The Council …       a place, a date, an agency in brackets, a dash
/// 24 October 2011                                 a date alone on its line
/// </code>
/// Offsets are of the text it was read from; <paramref name="BodyStart"/> is that of the story's first word.
/// </summary>
internal readonly record struct Dateline(int PlaceEnd, DateMatch Date, int BodyStart)
{
    private const int Longest = 90;
    private const int LongestAgency = 25;

    /// <summary>Reads the dateline that <paramref name="text"/> begins with.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, DateWords words, out Dateline dateline)
    {
        dateline = default;
        var start = text[..Math.Min(text.Length, Longest)];
        if (!DateReader.TryFind(start, words, out var date) || PlaceBefore(text[..date.Start]) is not { } placeEnd)
        {
            return false;
        }

        var at = date.End;
        if (at < text.Length && text[at] is ')' or ']')
        {
            at++;
        }

        var after = SkipBlanks(text, at);
        if (after < text.Length)
        {
            after = AfterAgency(text, after);
            if (after >= text.Length || !IsDash(text[after]))
            {
                return false;
            }

            after = SkipBlanks(text, after + 1);
        }

        dateline = new Dateline(placeEnd, date, after);
        return true;
    }

    // "(UN News)" between the date and the dash.
    private static int AfterAgency(ReadOnlySpan<char> text, int at) =>
        text[at] == '(' && text[at..Math.Min(text.Length, at + LongestAgency)].IndexOf(')') is var close and > 0 ? SkipBlanks(text, at + close + 1) : at;

    // Words in capitals up to the first mark, and nothing but marks and an agency between them and the date; 0 where there is no place.
    private static int? PlaceBefore(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("–—(-");
        end = end < 0 ? text.LastIndexOf(',') : end;
        if (end < 0)
        {
            return text.IsWhiteSpace() ? 0 : null;
        }

        var place = text[..end].Trim();
        if (place.ContainsAny('\r', '\n'))
        {
            return null;
        }

        foreach (var part in place.Split(' '))
        {
            if (!place[part].IsEmpty && !char.IsUpper(place[part][0]))
            {
                return null;
            }
        }

        return place.IsEmpty ? null : place.TrimEnd(',').Length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '‒' or '\u2011';
}
