using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// A list above the words that says who stands behind the initials that label the turns, without a colon.
/// <code>
/// Speaker key:
/// TAG    Dr Tarik Amari Green
/// MK     Dr Maria Krause
/// …
/// TAG    Thank you.            a turn of Dr Tarik Amari Green
/// </code>
/// </summary>
internal sealed class SpeakerKey
{
    private const int MostLines = 30;
    private const int LongestName = 60;
    private const int LongestInitials = 4;
    private const int LeastNames = 2;
    private const int LengthOfClock = 8;

    private readonly Dictionary<string, Extent> _names = new(StringComparer.Ordinal);

    private SpeakerKey(int first) => First = Last = first;

    /// <summary>The line that heads the list.</summary>
    internal int First { get; }

    /// <summary>The last line of the list.</summary>
    internal int Last { get; private set; }

    /// <summary>Finds it; <see langword="null"/> where the text has none.</summary>
    internal static SpeakerKey? Find(Manuscript manuscript)
    {
        for (var line = 0; line < manuscript.Lines.Count && line < MostLines; line++)
        {
            if (manuscript.Lexicon.Briefings.Keys.Contains(manuscript.Text[manuscript.Lines[line].Extent].TrimEnd(": ")))
            {
                var key = new SpeakerKey(line);
                key.ReadNames(manuscript);
                return key._names.Count >= LeastNames ? key : null;
            }
        }

        return null;
    }

    /// <summary>Who stands behind initials.</summary>
    internal Extent NameOf(ReadOnlySpan<char> initials) => _names.GetValueOrDefault(initials.ToString());

    /// <summary>The label that a line begins with; <see langword="null"/> where it begins with no initials of the list.</summary>
    internal Label? Read(Manuscript manuscript, int line)
    {
        var extent = manuscript.Lines[line].Extent;
        var length = Initials(manuscript.Text[extent]);
        if (line <= Last || length == 0 || NameOf(manuscript.Text[extent][..length]).IsEmpty)
        {
            return null;
        }

        var label = extent with { End = extent.Start + length };
        return new Label(LabelKind.Key, label, label) { IsBare = true };
    }

    /// <summary>True for a line with nothing on it but how far the recording has run.</summary>
    internal static bool IsClock(ReadOnlySpan<char> line) =>
        line.Length == LengthOfClock && line[2] == ':' && line[5] == ':' && !line.ContainsAnyExceptInRange('0', ':');

    private void ReadNames(Manuscript manuscript)
    {
        for (var line = First + 1; line < manuscript.Lines.Count; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            var text = manuscript.Text[extent];
            var length = Initials(text);
            if (length == 0
                || length == text.Length
                || text.Length > LongestName
                || text[^1] == '.'
                || !_names.TryAdd(text[..length].ToString(), extent with { Start = extent.End - text[length..].TrimStart().Length }))
            {
                return;
            }

            Last = line;
        }
    }

    // "TAG", "MK": capitals, then a blank or the end of the line.
    private static int Initials(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && char.IsUpper(line[length]))
        {
            length++;
        }

        return length is > 1 and <= LongestInitials && (length == line.Length || char.IsWhiteSpace(line[length])) ? length : 0;
    }
}
