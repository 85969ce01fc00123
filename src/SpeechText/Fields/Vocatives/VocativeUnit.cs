using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Vocatives;

/// <summary>
/// One party addressed, taken apart.
/// <code>
/// Your Excellency, Ambassador Rossi        Your Excellency | Ambassador | Rossi
/// Mr. President of the General Assembly    Mr. | President of the General Assembly |
/// Ladies and gentlemen                     | |
/// </code>
/// </summary>
internal sealed record VocativeUnit
{
    internal required Extent Extent { get; init; }

    internal List<string> Honorifics { get; } = [];

    internal string? Title { get; private set; }

    internal string? Name { get; private set; }

    /// <summary>A singular form of address with neither office nor name: what it is for stands in the next phrase.</summary>
    internal bool IsBareHonorific => Honorifics.Count > 0 && Title is null && Name is null;

    internal static VocativeUnit Read(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var unit = new VocativeUnit { Extent = extent };
        if (lexicon.Script == Script.Han)
        {
            unit.TakeIdeographs(text[extent], lexicon);
        }
        else
        {
            unit.Take(text, extent, lexicon);
        }

        return unit;
    }

    /// <summary>Joins the next phrase to this one; both belong to one party. A rank before the name gives way to the office after it.</summary>
    internal VocativeUnit With(VocativeUnit next)
    {
        var whole = new VocativeUnit { Extent = Extent.To(next.Extent), Title = next.Title ?? Title, Name = Name ?? next.Name };
        whole.Honorifics.AddRange(Honorifics);
        if (Title is not null && next.Title is not null)
        {
            whole.Honorifics.Add(Title);
        }

        whole.Honorifics.AddRange(next.Honorifics);
        return whole;
    }

    // "尊敬的张三主席先生": the courtesy stands last.
    private void TakeIdeographs(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var rest = text[IdeographicVocative.Adjectives(text, lexicon.Vocatives)..];
        var courtesy = Ideographs.Suffix(rest, lexicon.Vocatives.Courtesies);
        if (courtesy < rest.Length && Ideographs.Suffix(rest[..^courtesy], lexicon.Names.TitleNouns) > 0)
        {
            Title = rest[..^courtesy].ToString();
            if (courtesy > 0)
            {
                Honorifics.Add(rest[^courtesy..].ToString());
            }
        }
    }

    private void Take(ReadingText text, Extent extent, Lexicon lexicon)
    {
        // "Permanent" is warm before representatives and a part of the office before one.
        var at = TitleShape.BeginsWithNoun(text[extent], lexicon.Names) ? 0 : SkipAdjectives(text[extent], lexicon.Vocatives);
        var rest = new Extent(extent.Start + at, extent.End);
        while (!IsParty(text[rest], lexicon) && Courtesy(text[rest], lexicon) is var length and > 0)
        {
            Honorifics.Add(OneLine.Of(text[rest][..length]));
            rest = rest with { Start = SkipLinks(text, rest.Start + length, rest.End, lexicon) };
        }

        if (rest.IsEmpty || IsParty(text[rest], lexicon))
        {
            return;
        }

        if (TakeWrapped(text, rest, lexicon))
        {
            return;
        }

        if (PersonName.Read(text, rest, lexicon) is { } person && person.End == rest.End)
        {
            foreach (var honorific in person.Honorifics)
            {
                if (Title is null && lexicon.Names.Ranks.Contains(text[honorific]))
                {
                    Title = text.Read(honorific);
                }
                else
                {
                    Honorifics.Add(text.Read(honorific));
                }
            }

            Name ??= ReadableCase.OfName(OneLine.Of(text[person.Name]), lexicon.Names);
        }
        else if (TitleShape.IsTitle(text[rest], lexicon.Names))
        {
            Title = OneLine.Of(text[rest]);
        }
        else if (Honorifics.Count > 0 && !lexicon.Names.NamesAreUnmarked)
        {
            Name ??= ReadableCase.OfName(OneLine.Of(text[rest]), lexicon.Names);
        }
    }

    // "Ambassador / Anna Rossi": on a cover the two lines would be of two persons; called upon, they are of one.
    private bool TakeWrapped(ReadingText text, Extent rest, Lexicon lexicon)
    {
        var rank = lexicon.Names.Ranks.MatchStart(text[rest]);
        var blanks = text[rest][rank..] is var after ? after.Length - after.TrimStart().Length : 0;
        if (rank == 0 || !after[..blanks].ContainsAny('\n', '\r'))
        {
            return false;
        }

        var next = rest with { Start = rest.Start + rank + blanks };
        if (IsParty(text[next], lexicon) || PersonName.ReadAfterTitle(text, next, lexicon) is not { Honorifics: [] } person || person.End != rest.End)
        {
            return false;
        }

        Title = OneLine.Of(text[rest][..rank]);
        Name = ReadableCase.OfName(OneLine.Of(text[person.Name]), lexicon.Names);
        return true;
    }

    private static int Courtesy(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var length = Math.Max(lexicon.Vocatives.Honorifics.MatchStart(text), lexicon.Vocatives.Courtesies.MatchStart(text));
        return Math.Max(length, lexicon.Names.Honorifics.MatchStart(text));
    }

    private static int SkipAdjectives(ReadOnlySpan<char> text, VocativeWords words)
    {
        int at = 0, end = 0;
        while (Word.TryNext(text, ref at, out var start) && words.Adjectives.Contains(text[start..at]) && words.Honorifics.MatchStart(text[start..]) == 0)
        {
            end = at;
        }

        while (end < text.Length && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsParty(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && lexicon.Vocatives.Parties.Contains(text[start..at]);
    }

    // The article between a courtesy and an office: "Monsieur le Président".
    private static int SkipLinks(ReadingText text, int at, int end, Lexicon lexicon)
    {
        var span = text.Text.AsSpan(0, end);
        while (Word.TryNext(span, ref at, out var start))
        {
            if (!lexicon.Vocatives.Links.Contains(span[start..at]))
            {
                return start;
            }
        }

        return end;
    }
}
