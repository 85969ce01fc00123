using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Reads whom an announcement names: after a word that leads to the speaker, or before the kind.
/// <code>
/// briefing by Anna Rossi, Deputy Spokesperson for the Secretary-General, and Jan Doe, Spokesperson for …    two
/// Briefing by Press Secretary Jan Doe and Ambassador Anna Rossi                                             two
/// UN Secretary-General Martin Rossi’s press conference                                                      one
/// what was said by agency spokesperson Anna Rossi at today’s press briefing                                 one
/// Secretary-General’s press encounter                                                                       an office
/// </code>
/// </summary>
internal static class CreditReader
{
    // "’s first year-end press conference"
    private const int MostWordsBeforeKind = 3;

    private const int LongestCredit = 300;

    internal static List<Credit> Read(ReadingText text, Extent whole, Extent kind, Lexicon lexicon)
    {
        var credits = new List<Credit>();
        if (lexicon.Script == Script.Han)
        {
            // "秘书长安东尼奥·罗西记者会": the owner stands right before the kind.
            if (IdeographicName.Read(text, whole with { End = kind.Start }, lexicon) is { Name.IsEmpty: false } owned)
            {
                credits.Add(new Credit(text.Read(owned.Name), owned.Name, owned.Honorific.IsEmpty ? [] : [owned.Honorific], owned.Title.IsEmpty ? [] : [owned.Title]) { IsHost = true });
            }

            return credits;
        }

        if (OwnerEnd(text[whole with { End = kind.Start }]) is var owner and > 0)
        {
            ReadOwner(text, Last(whole with { End = whole.Start + owner }), lexicon, credits);
        }

        var after = new Extent(kind.End, whole.End);
        var span = text[after];
        var by = span.Length - span.TrimStart().Length;
        if (lexicon.Briefings.By.MatchStart(span[by..]) is var length and > 0)
        {
            ReadList(text, after with { Start = after.Start + by + length }, lexicon, credits);
        }

        if (credits.Count == 0)
        {
            ReadBefore(text, Last(whole with { End = kind.Start }), lexicon, credits);
        }

        return credits;
    }

    // A lead may be of any length; whom it names stands near the kind.
    private static Extent Last(Extent extent) => extent with { Start = Math.Max(extent.Start, extent.End - LongestCredit) };

    // "what was said by agency spokesperson Anna Rossi at today’s press briefing"
    private static void ReadBefore(ReadingText text, Extent before, Lexicon lexicon, List<Credit> credits)
    {
        var span = text[before];
        for (var at = 0; credits.Count == 0 && Word.TryNext(span, ref at, out var start);)
        {
            if (start > 0 && lexicon.Header.By.MatchStart(span[start..]) is var by and > 0)
            {
                ReadList(text, before with { Start = before.Start + start + by }, lexicon, credits);
            }
        }
    }

    // "Rossi’s press conference", "Lopes’ press conference", "Rossi’s first monthly press conference".
    private static int OwnerEnd(ReadOnlySpan<char> before)
    {
        var owner = before.TrimEnd();
        for (var words = 0; words <= MostWordsBeforeKind && !owner.IsEmpty; words++)
        {
            var mark = owner.Length - (owner.EndsWith("s", StringComparison.Ordinal) ? 2 : 1);
            if (mark > 0 && owner[mark] is '’' or '\'')
            {
                return mark;
            }

            var blank = owner.LastIndexOf(' ');
            if (blank < 0 || !char.IsLetterOrDigit(owner[^1]))
            {
                return 0;
            }

            owner = owner[..blank].TrimEnd();
        }

        return 0;
    }

    // The owner stands last in what is before it: "a transcript of UN Secretary-General Martin Rossi".
    private static void ReadOwner(ReadingText text, Extent extent, Lexicon lexicon, List<Credit> credits)
    {
        var at = 0;
        var span = text[extent];
        while (Word.TryNext(span, ref at, out var start))
        {
            if (char.IsUpper(span[start]) && ReadOne(text, extent with { Start = extent.Start + start }, lexicon) is var (credit, end) && end == extent.End)
            {
                credits.Add(credit with { IsHost = true });
                return;
            }
        }
    }

    // One after the other; whoever is not certain is passed over.
    private static void ReadList(ReadingText text, Extent extent, Lexicon lexicon, List<Credit> credits)
    {
        while (!extent.IsEmpty)
        {
            var start = extent.Start;
            var isRead = false;
            if (ReadOne(text, extent, lexicon) is var (credit, end))
            {
                credits.Add(credit);
                (start, isRead) = (end, true);
            }

            if (AfterAnd(text, extent with { Start = start }, lexicon, atOnce: isRead) is not { } next)
            {
                return;
            }

            extent = extent with { Start = next };
        }
    }

    // Where the next one begins, after "and" or a comma.
    private static int? AfterAnd(ReadingText text, Extent rest, Lexicon lexicon, bool atOnce)
    {
        var span = text[rest];
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (lexicon.Names.And.Contains(span[start..at]))
            {
                return rest.Start + at;
            }

            if (atOnce)
            {
                return span[..start].Contains(',') ? rest.Start + start : null;
            }
        }

        return null;
    }

    private static (Credit Credit, int End)? ReadOne(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var (start, last) = OneLine.Trim(text.Text, extent.Start, extent.End);
        var all = new Extent(start, last);
        all = all with { Start = Office.SkipLeads(text, all, lexicon.Briefings) };
        if (PersonName.Read(text, all, lexicon) is { } person && EndsName(text, all, person.End, lexicon))
        {
            var titles = CreditTitles.After(text, all with { Start = person.End }, lexicon, out var end);
            return (Of(text, person, titles, lexicon), Math.Max(end, person.End));
        }

        return CreditTitles.Before(text, all, lexicon) is var (title, name)
            ? (name is null ? new Credit(null, title, [], [title]) : Of(text, name, [title], lexicon), name?.End ?? title.End)
            : null;
    }

    private static Credit Of(ReadingText text, PersonName person, IReadOnlyList<Extent> titles, Lexicon lexicon) =>
        new(ReadableCase.OfName(OneLine.Of(text[person.Name]), lexicon.Names), person.Name, person.Honorifics, titles);

    // "White House Press" before "Secretary" is no name: a comma, a small word or nothing follows one.
    private static bool EndsName(ReadingText text, Extent all, int end, Lexicon lexicon)
    {
        var rest = text.Text.AsSpan(end, all.End - end).TrimStart(" \t\n");
        var at = 0;
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0])
            || (Word.TryNext(rest, ref at, out var start) && (char.IsLower(rest[start]) || lexicon.Names.And.Contains(rest[start..at])
                || lexicon.Header.OccasionCues.MatchStart(rest) > 0 || lexicon.Briefings.In.MatchStart(rest) > 0));
    }
}
