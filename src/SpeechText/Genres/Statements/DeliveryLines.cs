using System.Buffers;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The caveat about the printed and the spoken words.
/// <code>
/// CHECK AGAINST DELIVERY
/// (Please check against delivery)
/// Remarks at the opening of the session [as delivered]
/// </code>
/// </summary>
internal static class DeliveryLines
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" )].-–*;:");

    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (Find(sheet, extent) is not { } found)
            {
                continue;
            }

            if (sheet.Builder.Header.Delivery is null)
            {
                sheet.Lexicon.Header.Delivery.MatchStart(sheet.Text[found], out var note);
                var evidence = sheet.Builder.Evidence("a formula about the spoken words", found);
                sheet.Builder.Header = sheet.Builder.Header with { Delivery = sheet.Builder.Field(note, found, evidence) };
            }
            else
            {
                sheet.Builder.Claim(found, SegmentRole.Field);
            }

            // "Check against delivery / Seul le prononcé fait foi": the same again.
            sheet.Builder.Claim(extent with { Start = found.End }, SegmentRole.Furniture);
            sheet.TakeFrom(line, new Extent(IsMark(sheet.Text, found.Start - 1, extent) ? found.Start - 1 : found.Start, found.Start));
        }
    }

    // The caveat is a line of its own, or stands at the end of one, in brackets or not.
    private static Extent? Find(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        for (var at = 0; at < span.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(span[at - 1]))
                && sheet.Lexicon.Header.Delivery.MatchStart(span[at..], out _) is var length and > 0
                && (!span[(at + length)..].ContainsAnyExcept(Marks) || span[(at + length)..].TrimStart() is ['/', ..]))
            {
                return new Extent(extent.Start + at, extent.Start + at + length);
            }
        }

        return null;
    }

    private static bool IsMark(ReadingText text, int at, Extent extent) => at >= extent.Start && text.Text[at] is '(' or '[';
}
