using SpeechText.Fields.TurnHeads;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Parts who speaks from the notes in brackets after it.
/// <code>
/// Question [interpreted from French]      Question | from French
/// Mr. Rossi (via video link)              Mr. Rossi
/// </code>
/// </summary>
internal static class LabelNotes
{
    internal static Extent Part(ReadingText text, Extent head, Lexicon lexicon, out NotedLanguage? language)
    {
        language = null;
        while (!head.IsEmpty && text.Text[head.End - 1] is ')' or ']' or '）')
        {
            var span = text[head];
            var open = span.LastIndexOfAny("([（");
            if (open < 0)
            {
                return head;
            }

            language ??= LanguageRemark.Read(text, new Extent(head.Start + open + 1, head.End - 1), lexicon.Records);
            head = head with { End = head.Start + span[..open].TrimEnd().Length };
        }

        return head;
    }
}
