using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Finds the paragraph that stands before its article.
/// <code>
/// paragraph 4 of | Article 2 of the Charter          with it
/// le paragraphe 1 a) de l’ | article 7 du Statut     with it
/// the third part of | Article 2                      without
/// </code>
/// </summary>
internal static class ParagraphBefore
{
    private const int MostWords = 6;
    private const int MostDigits = 2;

    /// <summary>Where the paragraph of the article at <paramref name="article"/> starts; the article itself where none stands before.</summary>
    internal static int Start(ReadOnlySpan<char> text, int article, ReferenceWords words)
    {
        var before = text[..article];
        var at = article;
        for (var count = 0; count < MostWords && LeadIn.TryStepBack(before, article, ref at); count++)
        {
            var cursor = new Cursor(before, at);
            if (!cursor.Take(words.Paragraphs))
            {
                continue;
            }

            cursor.SkipBlanks();
            if (!cursor.TakeNumber(MostDigits, out _, out _))
            {
                return article;
            }

            var bracket = cursor;
            bracket.SkipBlanks();
            bracket.Take('(');
            if (char.IsAsciiLetterLower(bracket.Next) && bracket.Peek(1) == ')')
            {
                cursor.At = bracket.At + 2;
            }

            cursor.SkipBlanks();
            cursor.Take(',');
            cursor.SkipBlanks();
            cursor.Take(words.Links);
            cursor.SkipBlanks();
            return cursor.AtEnd ? at : article;
        }

        return article;
    }
}
