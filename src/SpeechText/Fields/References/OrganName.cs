using System.Buffers;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Reads the organ that a resolution or decision is said to be of.
/// <code>
/// Security Council resolution         before the noun
/// résolution du Conseil de sécurité   after it, tied by a word
/// резолюция Совета Безопасности       after it, tied by its case
/// </code>
/// </summary>
internal static class OrganName
{
    private const int MostWords = 6;
    private const int LongestUnspaced = 16;
    private const int MostWordsOfSentence = 60;
    private const int MostOwnWords = 2;
    private const int LongestSmallWord = 3;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".。؟?!;\n");

    /// <summary>Moves over the organ at the cursor with the word that ties it, where there is one.</summary>
    internal static IssuingOrgan Read(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor;
        at.SkipBlanks();
        var isTied = at.Take(words.Links);
        at.SkipBlanks();
        if ((isTied || words.LinksAreCases) && at.Take(words.Organs, out var organ))
        {
            cursor = at;
            return organ;
        }

        return IssuingOrgan.NotSaid;
    }

    /// <summary>Reads the organ that the text ends with; the longest name counts.</summary>
    internal static IssuingOrgan Before(ReadOnlySpan<char> text, ReferenceWords words, out bool isOfUnknown)
    {
        var (at, nearest, organ, isKnown) = (text.Length, text.Length, IssuingOrgan.NotSaid, false);
        for (var count = 0; count < MostWords && LeadIn.TryStepBack(text, text.Length, ref at); count++)
        {
            nearest = count == 0 ? at : nearest;
            var cursor = new Cursor(text, at);
            if (cursor.Take(words.Organs, out var named) && EndsAfter(cursor))
            {
                (organ, isKnown) = (named, true);
            }
        }

        isOfUnknown = !isKnown && words.OrganComesFirst && nearest < text.Length && IsNameBefore(text, nearest);
        return organ;
    }

    /// <summary>Reads the organ that a text without blanks between words ends with: <c>我们回顾人权理事会</c>; the longest name counts.</summary>
    internal static IssuingOrgan AtEndOf(ReadOnlySpan<char> text, ReferenceWords words)
    {
        var organ = IssuingOrgan.NotSaid;
        for (var at = text.Length - 1; at >= Math.Max(0, text.Length - LongestUnspaced); at--)
        {
            var cursor = new Cursor(text, at);
            if (cursor.Take(words.Organs, out var named) && (cursor.AtEnd || cursor.Take(words.Links)) && cursor.AtEnd)
            {
                organ = named;
            }
        }

        return organ;
    }

    /// <summary>
    /// The organ named last in the sentence before <paramref name="start"/>; <see cref="IssuingOrgan.NotSaid"/> where none is.
    /// <paramref name="isOwn"/> tells whether the words between say that the noun is of that organ: <c>the Human Rights Council, in its resolution</c>.
    /// </summary>
    internal static IssuingOrgan InSentence(ReadOnlySpan<char> text, int start, ReferenceWords words, out bool isOwn)
    {
        isOwn = false;
        var at = start;
        for (var count = 0; count < MostWordsOfSentence; count++)
        {
            var from = at;
            if (!LeadIn.TryStepBack(text, from, ref at) || text[at..from].ContainsAny(SentenceEnds))
            {
                break;
            }

            // A council of which no more is said may be the end of a longer name.
            var cursor = new Cursor(text, at);
            if ((cursor.Take(words.Organs, out var named) || cursor.Take(words.OrgansAsSubject, out named))
                && cursor.At <= start
                && named is not (IssuingOrgan.NotSaid or IssuingOrgan.SomeCouncil))
            {
                isOwn = IsOwn(text[cursor.At..start].Trim(" ,"), words);
                return named;
            }
        }

        return IssuingOrgan.NotSaid;
    }

    /// <summary>The organ that a sentence goes on with behind a comma: <c>In resolution 51/29, the Human Rights Council</c>; of those alone that number by session or year as the Assembly does.</summary>
    internal static IssuingOrgan AsSubject(Cursor at, ReferenceWords words)
    {
        if (!at.TakeAny(",،") || !at.SkipBlanks())
        {
            return IssuingOrgan.NotSaid;
        }

        var article = at;
        while (char.IsLower(article.Next))
        {
            article.At++;
        }

        article.At += article.Next is '\'' or '’' ? 1 : 0;
        article.SkipBlanks();
        return (at.Take(words.Organs, out var organ) || article.Take(words.Organs, out organ) || at.Take(words.OrgansAsSubject, out organ))
            && organ is IssuingOrgan.HumanRightsCouncil or IssuingOrgan.EconomicAndSocialCouncil
            ? organ
            : IssuingOrgan.NotSaid;
    }

    /// <summary>True where a name that is none of an organ known here is said to have done it: <c>the Commission on Rivers adopted | resolution</c>.</summary>
    internal static bool IsOfOther(ReadOnlySpan<char> text, int start, ReferenceWords words)
    {
        var (at, from) = (start, 0);
        for (var count = 0; count < MostOwnWords && LeadIn.TryStepBack(text, start, ref at); count++)
        {
            // "the New Agenda in resolution 71/256": a small word alone says nothing.
            if (text[at..start].Trim(" ,") is { Length: > LongestSmallWord } between
                && IsOwn(between, words)
                && (from = at) > 0
                && LeadIn.TryStepBack(text, start, ref from))
            {
                return char.IsUpper(text[from]) && !BeginsSentence(text, from) && text[from..at].IndexOfAny(SentenceEnds) < 0;
            }
        }

        return false;
    }

    private static bool IsOwn(ReadOnlySpan<char> between, ReferenceWords words) => !between.IsEmpty && words.OwnLinks.MatchStart(between) == between.Length;

    // "the Security Council’s resolution".
    private static bool EndsAfter(Cursor cursor)
    {
        if (cursor.TakeAny("'’"))
        {
            cursor.Take('s');
        }

        cursor.SkipBlanks();
        return cursor.AtEnd;
    }

    private static bool IsNameBefore(ReadOnlySpan<char> text, int word) =>
        char.IsUpper(text[word]) && text.TrimEnd() is [.., var last] && char.IsLetterOrDigit(last) && !BeginsSentence(text, word);

    private static bool BeginsSentence(ReadOnlySpan<char> text, int word)
    {
        var before = text[..word].TrimEnd(' ');
        return before.IsEmpty || (!char.IsLetterOrDigit(before[^1]) && before[^1] is not ('-' or '\''));
    }
}
